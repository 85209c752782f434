//! Putting a lever back to where the scenario had it: wherever its value stands, whenever it changes, and nothing else.

use super::draft::{Draft, Settings};
use super::lever::Lever;
use super::recall::{has_moved, recall};
use crate::model::{Key, Stage};

impl Draft {
    /// This draft with one lever as the scenario came: in the base, in every change and for every segment. Where a change
    /// was moved or removed, the lever gets its own change back at the old place.
    #[must_use]
    pub fn restored(&self, shipped: &Self, lever: Lever) -> Self {
        let mut draft = self.clone();
        match lever {
            Lever::Input(key) => drop(draft.base.set(key, shipped.base.setting(key))), // it was checked when it came
            Lever::Stage(index) => {
                let mut stages = draft.base.stages().to_vec();
                put_stage(&mut stages, shipped.base.stages(), index);
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
        let base = match lever {
            Lever::Input(key) => self.base.setting(key) != shipped.base.setting(key),
            Lever::Stage(index) => self.base.stages().get(index) != shipped.base.stages().get(index),
        };
        let mut segments = self.segments.iter().zip(&shipped.segments);
        let mut variants = self.variants.iter().zip(&shipped.variants);
        base || segments.any(|(now, came)| now.set.differs(&came.set, lever))
            || has_moved(&self.changes, &shipped.changes, lever)
            || variants.any(|(now, came)| has_moved(&now.changes, &came.changes, lever))
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
                if let (Some(stages), Some(came)) = (&mut self.stages, &came.stages) {
                    put_stage(stages, came, index);
                }
            }
        }
    }

    pub(super) fn differs(&self, came: &Self, lever: Lever) -> bool {
        match lever {
            Lever::Input(key) => self.value(key) != came.value(key),
            Lever::Stage(index) => {
                let stage = |settings: &Self| settings.stages.as_ref().and_then(|stages| stages.get(index).cloned());
                stage(self) != stage(came)
            }
        }
    }
}

fn put_stage(stages: &mut [Stage], came: &[Stage], index: usize) {
    if let (Some(stage), Some(came)) = (stages.get_mut(index), came.get(index)) {
        stage.clone_from(came);
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
