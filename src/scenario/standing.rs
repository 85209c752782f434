//! What changes set, and what would hold without them.

use super::draft::{Change, Draft, Settings};
use super::lever::Lever;
use super::schedule_edit::{Item, Whose};
use crate::model::{Inputs, Key, Setting};

impl Draft {
    /// The inputs that a change sets, for everybody first; its stages one by one.
    #[must_use]
    pub fn items(&self, change: &Change) -> Vec<Item> {
        let mut items = levers(&change.set, None);
        for (i, segment) in self.segments.iter().enumerate() {
            let own = change.segments.iter().filter(|(id, _)| *id == segment.id);
            own.for_each(|(_, settings)| items.extend(levers(settings, Some(i))));
        }
        items
    }

    /// What a change gives an input.
    #[must_use]
    pub fn given(&self, change: &Change, item: Item) -> Option<Setting> {
        let settings = match item.segment {
            None => &change.set,
            Some(i) => {
                let id = &self.segments.get(i)?.id;
                &change.segments.iter().rev().find(|(known, _)| known == id)?.1
            }
        };
        match item.lever {
            Lever::Input(key) => settings.value(key),
            Lever::Stage(index) => settings.stages.as_ref()?.get(index).map(|stage| Setting::Number(stage.score)),
        }
    }

    /// A change from a period to the end of the run that sets a lever to what holds there anyway: for everybody, and for
    /// each segment that has its own.
    #[must_use]
    pub fn standing(&self, variant: usize, whose: Whose, from: usize, lever: Lever) -> Change {
        let mut change = Change { from, until: None, set: Settings::default(), segments: Vec::new() };
        self.stand(self.number(variant, whose), from, lever, &mut change);
        change
    }

    /// The variant in which a change is looked at: one of the scenario's, at the baseline.
    pub(super) fn number(&self, variant: usize, whose: Whose) -> usize {
        match whose {
            Whose::Scenario => 0,
            Whose::Variant => variant.min(self.variants.len()),
        }
    }

    /// Lets a change set a lever to what holds in a period; what it sets already stays.
    pub(super) fn stand(&self, number: usize, period: usize, lever: Lever, change: &mut Change) {
        let Ok(shared) = self.inputs_at(number, period) else { return };
        let has_own = |i: &usize| self.has_own(number, period, *i, lever);
        let (own, followers): (Vec<usize>, Vec<usize>) = (0..self.segments.len()).partition(has_own);
        if own.is_empty() || !followers.is_empty() {
            change.set.stand(&shared, lever);
        }
        for i in own {
            if let Ok(inputs) = self.own(i, &self.segments[i], &shared, number, period) {
                change.own_mut(&self.segments[i].id).stand(&inputs, lever);
            }
        }
    }

    /// Whether a segment has its own value of a lever in a period.
    fn has_own(&self, number: usize, period: usize, i: usize, lever: Lever) -> bool {
        match lever {
            Lever::Input(key) => self.own_setting(number, period, i, key).is_some(),
            Lever::Stage(_) => self.segments[i].set.stages.is_some(),
        }
    }
}

impl Change {
    /// What it sets for one segment; nothing yet, where it did not. Segments stand in the order of their names, as in a file.
    pub(super) fn own_mut(&mut self, id: &str) -> &mut Settings {
        let position = self.segments.iter().rposition(|(known, _)| known == id).unwrap_or_else(|| {
            let place = self.segments.partition_point(|(known, _)| known.as_str() < id);
            self.segments.insert(place, (id.to_owned(), Settings::default()));
            place
        });
        &mut self.segments[position].1
    }
}

impl Settings {
    /// Sets a lever to what holds anyway; nothing where it is set already, or follows from stages. Money spent once was
    /// spent already.
    fn stand(&mut self, inputs: &Inputs, lever: Lever) {
        match lever {
            Lever::Input(key) if self.value(key).is_some() => {}
            Lever::Input(Key::ScoreService) if !inputs.stages().is_empty() => {}
            Lever::Input(Key::OneOffCost) => self.put(Key::OneOffCost, Setting::Number(0.0)),
            Lever::Input(key) => self.put(key, inputs.setting(key)),
            Lever::Stage(_) if self.stages.is_some() || inputs.stages().is_empty() => {}
            Lever::Stage(_) => self.stages = Some(inputs.stages().to_vec()),
        }
    }
}

/// What settings set, stages one by one.
fn levers(settings: &Settings, segment: Option<usize>) -> Vec<Item> {
    let n_stages = settings.stages.as_ref().map_or(0, Vec::len);
    let stages = (0..n_stages).map(Lever::Stage);
    let inputs = settings.values.iter().map(|(key, _)| Lever::Input(*key));
    stages.chain(inputs).map(|lever| Item { lever, segment }).collect()
}
