//! What a lever had to do with the changes of a schedule when it came. A change is known by when it holds.

use super::draft::{Change, Settings};
use super::lever::Lever;
use crate::model::{Key, put_in_order};

/// Changes with one lever as it came; whatever else they set stays. Where its change is no longer there, the lever gets one
/// of its own.
pub(super) fn recall(changes: &mut Vec<Change>, came: &[Change], lever: Lever) {
    let mut recalled = Vec::with_capacity(changes.len());
    let mut rest = std::mem::take(changes);
    for came in came {
        match rest.iter().position(|change| (change.from, change.until) == (came.from, came.until)) {
            Some(position) => {
                let mut found = rest.split_off(position);
                recalled.extend(rest.drain(..).filter_map(|change| change.without(lever)));
                rest = found.split_off(1);
                recalled.extend(found.into_iter().map(|change| change.recalled(came, lever)));
            }
            None if came.sets(lever) => recalled.push(came.only(lever)),
            None => {}
        }
    }
    recalled.extend(rest.into_iter().filter_map(|change| change.without(lever)));
    *changes = recalled;
}

/// Whether changes set a lever otherwise than when they came, or at another time.
pub(super) fn has_moved(changes: &[Change], came: &[Change], lever: Lever) -> bool {
    let mut now = changes.iter().filter(|change| change.sets(lever));
    let mut came = came.iter().filter(|change| change.sets(lever));
    loop {
        match (now.next(), came.next()) {
            (None, None) => return false,
            (Some(now), Some(came)) if now.sets_as(came, lever) => {}
            (Some(_), _) | (None, Some(_)) => return true,
        }
    }
}

impl Change {
    /// Whether it sets a lever, for anybody.
    fn sets(&self, lever: Lever) -> bool {
        self.set.sets(lever) || self.segments.iter().any(|(_, settings)| settings.sets(lever))
    }

    /// Whether it sets a lever as another change does, at the same time.
    fn sets_as(&self, other: &Self, lever: Lever) -> bool {
        let mut ids = self.segments.iter().chain(&other.segments).map(|(id, _)| id);
        (self.from, self.until) == (other.from, other.until)
            && self.set.sets_as(&other.set, lever)
            && ids.all(|id| own(self, id).sets_as(own(other, id), lever))
    }

    /// The change with a lever as in the one that came; segments stand in the order of their names.
    fn recalled(mut self, came: &Self, lever: Lever) -> Self {
        self.set.recall(&came.set, lever);
        self.segments.iter_mut().for_each(|(id, settings)| settings.recall(own(came, id), lever));
        let mut segments = Vec::with_capacity(came.segments.len());
        for (id, came) in &came.segments {
            let mut settings = match self.segments.iter().position(|(known, _)| known == id) {
                Some(position) => self.segments.remove(position).1,
                None => Settings::default(),
            };
            settings.recall(came, lever);
            segments.push((id.clone(), settings));
        }
        segments.append(&mut self.segments);
        put_in_order(&mut segments, |(one, _), (other, _)| one < other);
        segments.retain(|(_, settings)| !settings.is_empty());
        Self { segments, ..self }
    }

    /// The change without a lever; none where nothing else is left of it.
    fn without(mut self, lever: Lever) -> Option<Self> {
        if !self.sets(lever) {
            return Some(self);
        }
        self.set.forget(lever);
        self.segments.iter_mut().for_each(|(_, settings)| settings.forget(lever));
        self.segments.retain(|(_, settings)| !settings.is_empty());
        (!self.set.is_empty() || !self.segments.is_empty()).then_some(self)
    }

    /// The change of this lever alone.
    fn only(&self, lever: Lever) -> Self {
        let nothing = Self { set: Settings::default(), segments: Vec::new(), ..self.clone() };
        nothing.recalled(self, lever)
    }
}

/// What a change sets for one segment.
fn own<'a>(change: &'a Change, id: &str) -> &'a Settings {
    const NOTHING: &Settings = &Settings { values: Vec::new(), stages: None };
    change.own(id).unwrap_or(NOTHING)
}

impl Settings {
    /// Whether a lever is set; service is, in one or by its stages.
    fn sets(&self, lever: Lever) -> bool {
        self.value(lever.key()).is_some() || lever.key() == Key::ScoreService && self.stages.is_some()
    }

    fn sets_as(&self, other: &Self, lever: Lever) -> bool {
        self.sets(lever) == other.sets(lever) && !self.differs(other, lever)
    }

    /// A lever as it came: restored where both set it, forgotten where it was not set.
    fn recall(&mut self, came: &Self, lever: Lever) {
        if !came.sets(lever) {
            self.forget(lever);
        } else if lever.key() == Key::ScoreService && !self.sets(lever) {
            self.stages.clone_from(&came.stages);
        }
        self.restore(came, lever);
    }

    fn forget(&mut self, lever: Lever) {
        self.take(Lever::Input(lever.key()));
        if lever.key() == Key::ScoreService {
            self.stages = None;
        }
    }
}
