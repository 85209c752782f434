//! Splitting customers who are all alike into kinds, and joining them again.

use std::rc::Rc;

use super::draft::{Change, Draft, Segment};
use super::fault::{Fault, Reason};
use super::outcome::{Outcome, Side};
use super::words::Words;
use crate::model::{Key, Setting};

impl Draft {
    /// This draft with the kinds of customers of another one, with their names.
    ///
    /// Only shares and multipliers carry over: what a kind sets for itself is money of the other firm. A multiplier would
    /// turn round what lies below zero, so it is left out there. Everybody starts as the whole did, in proportion to the
    /// shares, so that the first periods show how each kind gets used to what it gets.
    ///
    /// # Errors
    /// Refuses customers who are of several kinds already, and kinds of which there are none.
    pub fn split(&self, kinds: &Self) -> Result<Self, Fault> {
        if !self.segments.is_empty() {
            return Err(Fault::new("segments", Reason::Divided));
        }
        if kinds.segments.is_empty() {
            return Err(Fault::new("segments", Reason::Undivided));
        }
        let mut draft = self.clone();
        draft.segments = kinds.segments.iter().map(|kind| self.adopt(kind)).collect();
        draft.outcomes = self.outcomes.iter().map(Outcome::of_everybody).collect();
        draft.rename(|language, words| {
            words.segments = kinds.words_in(language).map_or(Vec::new(), |words| words.segments.clone());
        });
        Ok(draft)
    }

    /// This draft with its customers all alike again, as the scenario came.
    ///
    /// # Errors
    /// Refuses customers who are all alike, and those who came in several kinds.
    pub fn joined(&self, shipped: &Self) -> Result<Self, Fault> {
        if self.segments.is_empty() {
            return Err(Fault::new("segments", Reason::Undivided));
        }
        if !shipped.segments.is_empty() {
            return Err(Fault::new("segments", Reason::CameDivided));
        }
        let mut draft = self.clone();
        draft.segments.clear();
        let own = draft.variants.iter_mut().flat_map(|variant| &mut variant.changes);
        draft.changes.iter_mut().chain(own).for_each(|change: &mut Change| change.segments.clear());
        draft.outcomes = Rc::clone(&shipped.outcomes);
        draft.rename(|language, words| {
            words.segments = shipped.words_in(language).map_or(Vec::new(), |words| words.segments.clone());
        });
        Ok(draft)
    }

    /// A kind of customers of another scenario, in this one.
    fn adopt(&self, kind: &Segment) -> Segment {
        let scale = kind.scale.iter().filter(|(key, _)| !self.falls_below_zero(*key)).copied().collect();
        Segment { id: kind.id.clone(), share: kind.share, scale, set: super::Settings::default(), start: None }
    }

    /// Whether an input is anywhere below zero, or has no number to multiply.
    fn falls_below_zero(&self, key: Key) -> bool {
        let changes = self.changes.iter().chain(self.variants.iter().flat_map(|variant| &variant.changes));
        let set = changes.filter_map(|change| change.set.value(key));
        set.chain([self.base.setting(key)]).any(|setting| match setting {
            Setting::Number(value) => value < 0.0,
            Setting::Switch(_) | Setting::Absent => true,
        })
    }

    /// With other words in every language that it has.
    pub(super) fn rename(&mut self, rename: impl Fn(&str, &mut Words)) {
        let renamed = |(language, words): &(String, Words)| {
            let mut words = words.clone();
            rename(language, &mut words);
            (language.clone(), words)
        };
        self.words = self.words.iter().map(renamed).collect();
    }
}

impl Outcome {
    /// The same statement where the one kind of customers was everybody.
    fn of_everybody(&self) -> Self {
        Self { left: self.left.of_everybody(), right: self.right.of_everybody(), ..self.clone() }
    }
}

impl Side {
    fn of_everybody(&self) -> Self {
        match *self {
            Self::Number(_) | Self::Npv(_) | Self::End(..) => self.clone(),
            Self::Figure { variant, period, segment: _, measure } => {
                Self::Figure { variant, period, segment: None, measure }
            }
        }
    }
}
