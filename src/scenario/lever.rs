//! What a lever shows and edits: the value in force in a period, written where it comes from.

use super::draft::{Change, Draft, Segment, Settings};
use super::fault::{Fault, Reason};
use crate::model::{Inputs, Key, Refusal, Setting, Stage};

/// Something a reader can move.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Lever {
    /// An input.
    Input(Key),
    /// The score of a stage of the service, by its position.
    Stage(usize),
}

/// Where a value comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// The base that all variants share.
    Base,
    /// A change that holds in every variant, by its position.
    Scenario(usize),
    /// A change of the variant, by its position.
    Variant(usize),
}

impl Draft {
    /// What a lever shows in a period of a variant; where segments differ, the mean by share.
    #[must_use]
    pub fn shown(&self, variant: usize, period: usize, lever: Lever) -> Option<Setting> {
        let shared = self.inputs_at(variant, period).ok()?;
        match lever {
            Lever::Stage(index) => self.shown_stage(variant, period, index, &shared).map(Setting::Number),
            Lever::Input(Key::ScoreService) if self.segments.is_empty() => {
                Some(Setting::Number(shared.service_score()))
            }
            Lever::Input(key) => Some(self.mean_setting(variant, period, key, &shared)),
        }
    }

    /// Where the value of a lever comes from in a period: the last change of the variant that sets it, else the
    /// scenario's, else the base.
    #[must_use]
    pub fn origin(&self, variant: usize, period: usize, lever: Lever) -> Origin {
        let sets = |change: &Change| {
            change.holds_in(period)
                && match lever {
                    Lever::Input(key) => change.set.value(key).is_some(),
                    Lever::Stage(_) => change.set.stages.is_some(),
                }
        };
        let own = self.variant(variant).and_then(|variant| variant.changes.iter().rposition(sets));
        own.map(Origin::Variant)
            .or_else(|| self.changes.iter().rposition(sets).map(Origin::Scenario))
            .unwrap_or(Origin::Base)
    }

    /// The change that a value comes from; none for the base.
    #[must_use]
    pub fn change(&self, variant: usize, origin: Origin) -> Option<&Change> {
        match origin {
            Origin::Base => None,
            Origin::Scenario(index) => self.changes.get(index),
            Origin::Variant(index) => self.variant(variant)?.changes.get(index),
        }
    }

    /// The draft after a lever was moved.
    ///
    /// # Errors
    /// Refuses a value out of range, and a service score that follows from stages.
    pub fn moved(&self, variant: usize, period: usize, lever: Lever, to: Setting) -> Result<Self, Fault> {
        let shared = self.inputs_at(variant, period)?;
        let refused = |key: Key, refusal: Refusal| Fault::new(key.field().name, Reason::Refused(refusal));
        let mut draft = self.clone();
        match lever {
            Lever::Stage(index) => {
                let Setting::Number(score) = to else { return Err(refused(Key::ScoreService, Refusal::NotANumber)) };
                Key::ScoreService.field().check(to).map_err(|refusal| refused(Key::ScoreService, refusal))?;
                draft.move_stage((variant, period), index, score, &shared);
            }
            Lever::Input(Key::ScoreService) if !shared.stages().is_empty() => {
                return Err(refused(Key::ScoreService, Refusal::Derived));
            }
            Lever::Input(key) => {
                key.field().check(to).map_err(|refusal| refused(key, refusal))?;
                draft.write(variant, period, key, to, &shared);
            }
        }
        Ok(draft)
    }

    /// The value of an input: the same for all segments, or their mean by share.
    fn mean_setting(&self, variant: usize, period: usize, key: Key, shared: &Inputs) -> Setting {
        let own = self.own_inputs(variant, period, shared);
        let value = |inputs: &Inputs| match key {
            Key::ScoreService => Setting::Number(inputs.service_score()),
            _ => inputs.setting(key),
        };
        let first = own.first().map_or_else(|| value(shared), value);
        let mut mean = 0.0;
        for (inputs, segment) in own.iter().zip(&self.segments) {
            let Setting::Number(own) = value(inputs) else { return first };
            mean += segment.share * own;
        }
        if own.iter().all(|inputs| value(inputs) == first) { first } else { Setting::Number(mean) }
    }

    /// The inputs of each segment; none where there are no segments.
    pub(super) fn own_inputs(&self, variant: usize, period: usize, shared: &Inputs) -> Vec<Inputs> {
        let own = self.segments.iter().enumerate();
        own.filter_map(|(i, segment)| self.own(i, segment, shared, variant, period).ok()).collect()
    }

    /// Writes an input where its value comes from; segments that set it themselves shift alike, within its range.
    fn write(&mut self, variant: usize, period: usize, key: Key, to: Setting, shared: &Inputs) {
        let origin = self.origin(variant, period, Lever::Input(key));
        let setters: Vec<bool> =
            (0..self.segments.len()).map(|i| self.own_setting(variant, period, i, key).is_some()).collect();
        let (Setting::Number(to_number), Setting::Number(from)) = (to, self.mean_setting(variant, period, key, shared))
        else {
            (0..setters.len()).filter(|&i| setters[i]).for_each(|i| self.put_own(variant, period, i, key, to));
            self.put(variant, origin, key, to);
            return;
        };
        let shift = to_number - from;
        let field = key.field();
        for (i, _) in setters.iter().enumerate().filter(|(_, sets)| **sets) {
            if let Some(Setting::Number(own)) = self.own_setting(variant, period, i, key) {
                self.put_own(variant, period, i, key, Setting::Number((own + shift).max(field.low).min(field.high)));
            }
        }
        if self.segments.is_empty() {
            return self.put(variant, origin, key, to);
        }
        let followers = self.segments.iter().zip(&setters).filter(|(_, sets)| !**sets).map(|(segment, _)| segment);
        let (weight, pull) = followers.fold((0.0, 0.0), |(weight, pull), segment| {
            (weight + segment.share, pull + segment.share * segment.factor(key))
        });
        if pull.abs() < 1e-9 {
            return;
        }
        let shared_to = self.within_reach(key, shared[key] + shift * weight / pull, &setters);
        self.put(variant, origin, key, Setting::Number(shared_to));
    }

    /// A shared value such that no segment that multiplies it leaves its range.
    fn within_reach(&self, key: Key, value: f64, setters: &[bool]) -> f64 {
        let field = key.field();
        let mut value = value.max(field.low).min(field.high);
        for (segment, _) in self.segments.iter().zip(setters).filter(|(_, sets)| !**sets) {
            let factor = segment.factor(key);
            if factor > 0.0 {
                value = value.max(field.low.max(field.low / factor)).min(field.high.min(field.high / factor));
            }
        }
        value
    }

    fn put(&mut self, variant: usize, origin: Origin, key: Key, to: Setting) {
        match self.settings_mut(variant, origin) {
            Some(settings) => settings.put(key, to),
            None => drop(self.base.set(key, to)), // checked by the caller
        }
    }

    pub(super) fn write_stages(&mut self, variant: usize, origin: Origin, stages: Vec<Stage>) {
        match self.settings_mut(variant, origin) {
            Some(settings) => settings.stages = Some(stages),
            None => drop(self.base.set_stages(stages)), // they differ from checked ones in a checked score only
        }
    }

    /// What a change sets for everybody; none for the base.
    fn settings_mut(&mut self, variant: usize, origin: Origin) -> Option<&mut Settings> {
        match origin {
            Origin::Base => None,
            Origin::Scenario(index) => self.changes.get_mut(index).map(|change| &mut change.set),
            Origin::Variant(index) => {
                self.variants.get_mut(variant.checked_sub(1)?)?.changes.get_mut(index).map(|change| &mut change.set)
            }
        }
    }

    /// What a segment sets itself, in a change in force or for good.
    pub(super) fn own_setting(&self, variant: usize, period: usize, segment: usize, key: Key) -> Option<Setting> {
        let segment = &self.segments[segment];
        let in_force = self.changes_of(variant).filter(|change| change.holds_in(period));
        let last =
            in_force.filter_map(|change| change.own(&segment.id).and_then(|settings| settings.value(key))).last();
        last.or_else(|| segment.set.value(key))
    }

    fn put_own(&mut self, variant: usize, period: usize, segment: usize, key: Key, to: Setting) {
        let id = self.segments[segment].id.clone();
        let own = variant.checked_sub(1).and_then(|index| self.variants.get_mut(index));
        let changes = self.changes.iter_mut().chain(own.into_iter().flat_map(|variant| &mut variant.changes));
        let in_force = changes.filter(|change| change.holds_in(period));
        let own = in_force.filter_map(|change| change.segments.iter_mut().rev().find(|(known, _)| *known == id));
        match own.filter(|(_, settings)| settings.value(key).is_some()).last() {
            Some((_, settings)) => settings.put(key, to),
            None => self.segments[segment].set.put(key, to),
        }
    }
}

impl Change {
    /// What it sets for one segment.
    pub(super) fn own(&self, id: &str) -> Option<&Settings> {
        self.segments.iter().rev().find(|(known, _)| known == id).map(|(_, settings)| settings)
    }
}

impl Segment {
    /// What this segment multiplies an input by.
    pub(super) fn factor(&self, key: Key) -> f64 {
        self.scale.iter().find(|(known, _)| *known == key).map_or(1.0, |(_, factor)| *factor)
    }
}

impl Lever {
    /// Whether it takes whole numbers only.
    #[must_use]
    pub fn is_whole(self) -> bool {
        matches!(self, Self::Input(key) if key.field().kind == crate::model::Kind::Whole)
    }
}
