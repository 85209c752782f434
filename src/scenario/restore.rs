//! Putting a lever back to where the scenario had it: wherever its value stands, whenever it changes, and nothing else.

use super::draft::{Draft, Settings};
use super::lever::Lever;
use super::recall::{has_moved, recall};
use crate::model::{Key, Setting, Stage};

impl Draft {
    /// This draft with one lever as the scenario came: in the base, in every change and for every segment. Where a change
    /// was moved or removed, the lever gets its own change back at the old place.
    #[must_use]
    pub fn restored(&self, shipped: &Self, lever: Lever) -> Self {
        let mut draft = self.clone();
        if lever == Lever::Input(Key::ScoreService) && !self.base.stages().is_empty() {
            return self.stage_levers().fold(draft, |draft, stage| draft.restored(shipped, stage));
        }
        match lever {
            Lever::Input(key) => drop(draft.base.set(key, shipped.base.setting(key))), // it was checked when it came
            Lever::Stage(index) => {
                let mut stages = draft.base.stages().to_vec();
                put_stage(&mut stages, shipped.base.stage_score(index), index);
                let _ = draft.base.set_stages(stages); // refused only where there were none
            }
        }
        for (segment, came) in draft.segments.iter_mut().zip(&shipped.segments) {
            segment.set.restore(&came.set, lever);
        }
        recall(&mut draft.changes, &shipped.changes, lever);
        for (variant, came) in draft.variants.iter_mut().zip(&shipped.variants) {
            recall(&mut variant.changes, &came.changes, lever);
        }
        draft
    }

    /// Whether a lever stands anywhere else, or changes at another time, than in the scenario as it came.
    #[must_use]
    pub fn has_moved(&self, shipped: &Self, lever: Lever) -> bool {
        if lever == Lever::Input(Key::ScoreService) && !self.base.stages().is_empty() {
            return self.stage_levers().any(|stage| self.has_moved(shipped, stage));
        }
        let base = match lever {
            Lever::Input(key) => self.base.setting(key) != shipped.base.setting(key),
            Lever::Stage(index) => self.base.stage_score(index) != shipped.base.stage_score(index),
        };
        let mut segments = self.segments.iter().zip(&shipped.segments);
        let mut variants = self.variants.iter().zip(&shipped.variants);
        base || segments.any(|(now, came)| now.set.differs(&came.set, lever))
            || has_moved(&self.changes, &shipped.changes, lever)
            || variants.any(|(now, came)| has_moved(&now.changes, &came.changes, lever))
    }

    fn stage_levers(&self) -> impl Iterator<Item = Lever> {
        (0..self.base.stages().len()).map(Lever::Stage)
    }

    /// Everything that sets inputs besides the base, in one order.
    pub(super) fn all_settings(&self) -> impl Iterator<Item = &Settings> {
        let variants = self.variants.iter().flat_map(|variant| &variant.changes);
        let changes = self.changes.iter().chain(variants);
        let in_changes =
            changes.flat_map(|change| [&change.set].into_iter().chain(change.segments.iter().map(|own| &own.1)));
        in_changes.chain(self.segments.iter().map(|segment| &segment.set))
    }

    pub(super) fn all_settings_mut(&mut self) -> impl Iterator<Item = &mut Settings> {
        let variants = self.variants.iter_mut().flat_map(|variant| &mut variant.changes);
        let changes = self.changes.iter_mut().chain(variants);
        let in_changes = changes
            .flat_map(|change| [&mut change.set].into_iter().chain(change.segments.iter_mut().map(|own| &mut own.1)));
        in_changes.chain(self.segments.iter_mut().map(|segment| &mut segment.set))
    }
}

impl Settings {
    pub(super) fn restore(&mut self, came: &Self, lever: Lever) {
        match lever {
            Lever::Input(key) => {
                if let Some(setting) = came.value(key) {
                    self.put(key, setting);
                }
            }
            Lever::Stage(index) => {
                if let Some(stages) = &mut self.stages {
                    put_stage(stages, came.stage_score(index), index);
                }
            }
        }
    }

    pub(super) fn differs(&self, came: &Self, lever: Lever) -> bool {
        match lever {
            Lever::Input(key) => self.value(key) != came.value(key),
            Lever::Stage(index) => self.stage_score(index) != came.stage_score(index),
        }
    }

    /// The score of a stage; of the whole service where it has none.
    fn stage_score(&self, index: usize) -> Option<f64> {
        match (&self.stages, self.value(Key::ScoreService)) {
            (Some(stages), _) => stages.get(index).map(|stage| stage.score),
            (None, Some(Setting::Number(score))) => Some(score),
            (None, Some(Setting::Switch(_) | Setting::Absent) | None) => None,
        }
    }
}

fn put_stage(stages: &mut [Stage], came: Option<f64>, index: usize) {
    if let (Some(stage), Some(came)) = (stages.get_mut(index), came) {
        stage.score = came;
    }
}

impl Lever {
    /// The input that stands for it: a stage is a part of the service.
    #[must_use]
    pub fn key(self) -> Key {
        match self {
            Self::Input(key) => key,
            Self::Stage(_) => Key::ScoreService,
        }
    }
}
