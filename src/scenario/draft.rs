//! What a scenario file says, before it is checked as a whole.

use std::rc::Rc;

use super::currency::Currency;
use super::lever::Lever;
use super::outcome::Outcome;
use super::words::Words;
use crate::model::{Inputs, Key, Setting, Stage, Stocks};

/// What a scenario file says; [`Scenario::new`](super::Scenario::new) checks that it holds together.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// Its name in files, unique in the library.
    pub id: String,
    /// Its words by language (BCP 47).
    pub words: Rc<[(String, Words)]>,
    /// How long a period is.
    pub period: PeriodLength,
    /// How many periods a run has, 1 to 120.
    pub n_periods: usize,
    /// The period shown first, if the file says.
    pub shows: Option<usize>,
    /// Its currency.
    pub currency: Currency,
    /// Stocks of the whole market at the start.
    pub start: Stocks,
    /// The inputs that all variants share.
    pub base: Inputs,
    /// Kinds of customers; none: all alike.
    pub segments: Vec<Segment>,
    /// What happens in every variant.
    pub changes: Vec<Change>,
    /// What the firm can do; without `baseline`, which is doing nothing.
    pub variants: Vec<Variant>,
    /// What must come out.
    pub outcomes: Rc<[Outcome]>,
    /// Running cost of one unit of improvement in a period ($), by lever.
    pub price_of: Vec<(Key, f64)>,
    /// What improvements may cost in a period ($).
    pub budget: Option<f64>,
    /// What management believes customers expect ($ of delivered value).
    pub believed_expectation: Option<f64>,
    /// What management has made its standard ($ of delivered value).
    pub standard: Option<f64>,
    /// Rivals on the customer value map.
    pub rivals: Vec<Rival>,
}

/// How long a period is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PeriodLength {
    /// A month.
    Month,
    /// A quarter of a year.
    Quarter,
    /// A year.
    Year,
}

impl PeriodLength {
    /// All lengths, shortest first.
    pub const ALL: &[Self] = &[Self::Month, Self::Quarter, Self::Year];
}

/// A kind of customers: its own copy of the model.
#[derive(Clone, Debug, PartialEq)]
pub struct Segment {
    /// Its name in files.
    pub id: String,
    /// Share of the market, 0 to 1.
    pub share: f64,
    /// What its inputs are multiplied by.
    pub scale: Vec<(Key, f64)>,
    /// What its inputs are replaced by.
    pub set: Settings,
    /// Its stocks at the start, where they are not in proportion to its share.
    pub start: Option<Stocks>,
}

/// Inputs that are set together.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Settings {
    /// Inputs and their values, in the order of the table of inputs.
    pub values: Vec<(Key, Setting)>,
    /// Stages of the service.
    pub stages: Option<Vec<Stage>>,
}

/// Inputs that hold for a while.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// The first period in which it holds.
    pub from: usize,
    /// The first period in which it no longer holds; none: to the end.
    pub until: Option<usize>,
    /// What it sets for everybody.
    pub set: Settings,
    /// What it sets for some segments, by id.
    pub segments: Vec<(String, Settings)>,
}

/// Something the firm can do.
#[derive(Clone, Debug, PartialEq)]
pub struct Variant {
    /// Its name in files.
    pub id: String,
    /// What it changes, and when.
    pub changes: Vec<Change>,
}

/// A rival on the customer value map; for views only.
#[derive(Clone, Debug, PartialEq)]
pub struct Rival {
    /// Its name in files.
    pub id: String,
    /// What its offer is worth ($).
    pub quality_value: f64,
    /// Its price ($).
    pub price: f64,
    /// What it costs besides ($).
    pub other_cost: f64,
}

impl Change {
    /// Whether it holds in a period.
    #[must_use]
    pub fn holds_in(&self, period: usize) -> bool {
        self.from <= period && self.until.is_none_or(|until| period < until)
    }
}

impl Settings {
    /// The value it gives an input.
    #[must_use]
    pub fn value(&self, key: Key) -> Option<Setting> {
        self.values.iter().rev().find(|(known, _)| *known == key).map(|(_, setting)| *setting)
    }

    /// Gives an input a value, replacing an earlier one.
    pub fn put(&mut self, key: Key, setting: Setting) {
        if let Some((_, value)) = self.values.iter_mut().rev().find(|(known, _)| *known == key) {
            *value = setting;
            return;
        }
        let place = self.values.partition_point(|(known, _)| *known < key);
        self.values.insert(place, (key, setting));
    }

    /// Gives an input, or all stages with one of them, no value.
    pub fn take(&mut self, lever: Lever) {
        match lever {
            Lever::Input(key) => self.values.retain(|(known, _)| *known != key),
            Lever::Stage(_) => self.stages = None,
        }
    }

    /// Whether it sets nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.values.is_empty() && self.stages.is_none()
    }
}

impl Draft {
    /// The variant shown under this number: 0 is the baseline, which changes nothing.
    #[must_use]
    pub fn variant(&self, number: usize) -> Option<&Variant> {
        number.checked_sub(1).and_then(|index| self.variants.get(index))
    }

    /// The name in files of the variant of this number.
    #[must_use]
    pub fn variant_id(&self, number: usize) -> &str {
        self.variant(number).map_or("baseline", |variant| &variant.id)
    }

    /// How many variants there are, with the baseline.
    #[must_use]
    pub fn n_variants(&self) -> usize {
        self.variants.len() + 1
    }

    /// The changes of a run: those of the scenario, then those of the variant.
    pub fn changes_of(&self, variant: usize) -> impl Iterator<Item = &Change> + Clone {
        self.changes.iter().chain(self.variant(variant).into_iter().flat_map(|variant| &variant.changes))
    }

    /// The period shown first: as the file says, else the first in which any variant differs.
    #[must_use]
    pub fn first_shown(&self) -> usize {
        let froms = self.variants.iter().flat_map(|variant| &variant.changes).map(|change| change.from);
        self.shows.or_else(|| froms.min()).unwrap_or(0)
    }

    /// The words of a language (BCP 47); of any other where it has none; none at all where the file has none.
    #[must_use]
    pub fn words_in(&self, language: &str) -> Option<&Words> {
        let exact = self.words.iter().find(|(known, _)| known == language);
        exact.or_else(|| self.words.first()).map(|(_, words)| words)
    }
}
