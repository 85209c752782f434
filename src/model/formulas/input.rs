//! An input of a formula: its name, unit, range, meaning, and an example to begin with.

use std::fmt;

use crate::model::MOST_YEARS;

/// An input of a formula.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Input {
    /// Its name.
    pub name: &'static str,
    /// What it counts.
    pub measure: Measure,
    /// Which values it takes.
    pub kind: Kind,
    /// Least value.
    pub low: f64,
    /// Largest value.
    pub high: f64,
    /// A value to begin to play with.
    pub example: &'static str,
    /// One line in the domain's words.
    pub meaning: &'static str,
}

/// Which values an input of a formula takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A number in range.
    Number,
    /// A whole number in range.
    Whole,
    /// Numbers in range: `1,2,3`.
    List,
    /// One of these words.
    Choice(&'static [&'static str]),
}

/// What a number in a formula counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// Money.
    Money,
    /// A score from 0 to 100.
    Score,
    /// A rating from 1 to 10.
    Rating,
    /// A share, where all is 1.
    Share,
    /// A share, where all is 100.
    Percent,
    /// A share in a period or year.
    Rate,
    /// For one point of satisfaction.
    PerPoint,
    /// Visits or other purchases.
    Visits,
    /// People.
    People,
    /// People in a unit of time.
    PerTime,
    /// The unit of time in which other inputs are counted.
    Time,
    /// Years.
    Years,
    /// Periods.
    Periods,
    /// A multiple of something else.
    Times,
    /// A pure number.
    Plain,
    /// A word.
    Word,
}

/// Largest amount of money or of people.
const MOST: f64 = 1e12;

impl Input {
    const fn new(name: &'static str, measure: Measure, [low, high]: [f64; 2], example: &'static str) -> Self {
        Self { name, measure, kind: Kind::Number, low, high, example, meaning: "" }
    }

    /// Money that may also be lost.
    pub(super) const fn money(name: &'static str, example: &'static str) -> Self {
        Self::new(name, Measure::Money, [-MOST, MOST], example)
    }

    /// Money, at least 0.
    pub(super) const fn amount(name: &'static str, example: &'static str) -> Self {
        Self::new(name, Measure::Money, [0.0, MOST], example)
    }

    /// A score from 0 to 100.
    pub(super) const fn score(name: &'static str, example: &'static str) -> Self {
        Self::new(name, Measure::Score, [0.0, 100.0], example)
    }

    /// A rating from 1 to 10.
    pub(super) const fn rating(name: &'static str, example: &'static str) -> Self {
        Self::new(name, Measure::Rating, [1.0, 10.0], example)
    }

    /// A share from 0 to 1.
    pub(super) const fn share(name: &'static str, example: &'static str) -> Self {
        Self::new(name, Measure::Share, [0.0, 1.0], example)
    }

    /// A share from 0 to 100.
    pub(super) const fn percent(name: &'static str, example: &'static str) -> Self {
        Self::new(name, Measure::Percent, [0.0, 100.0], example)
    }

    /// A share from 0 to 1 in a period.
    pub(super) const fn rate(name: &'static str, example: &'static str) -> Self {
        Self::new(name, Measure::Rate, [0.0, 1.0], example)
    }

    /// A number of something, at least 0.
    pub(super) const fn count(name: &'static str, measure: Measure, example: &'static str) -> Self {
        Self::new(name, measure, [0.0, MOST], example)
    }

    /// A stretch of time, 0 to 10,000.
    pub(super) const fn span(name: &'static str, measure: Measure, example: &'static str) -> Self {
        Self::new(name, measure, [0.0, MOST_YEARS], example)
    }

    /// A whole number of something, 1 to 10,000: beyond that nobody plans.
    pub(super) const fn whole(name: &'static str, measure: Measure, example: &'static str) -> Self {
        Self { kind: Kind::Whole, ..Self::new(name, measure, [1.0, MOST_YEARS], example) }
    }

    /// A pure number.
    pub(super) const fn plain(name: &'static str, range: [f64; 2], example: &'static str) -> Self {
        Self::new(name, Measure::Plain, range, example)
    }

    /// One of these words.
    pub(super) const fn choice(name: &'static str, words: &'static [&'static str], example: &'static str) -> Self {
        Self { kind: Kind::Choice(words), ..Self::new(name, Measure::Word, [0.0, 0.0], example) }
    }

    /// The same, as a list.
    pub(super) const fn list(self) -> Self {
        Self { kind: Kind::List, ..self }
    }

    /// The same, counted in another unit.
    pub(super) const fn in_unit(self, measure: Measure) -> Self {
        Self { measure, ..self }
    }

    /// The same, with what it means.
    pub(super) const fn means(self, meaning: &'static str) -> Self {
        Self { meaning, ..self }
    }
}

impl Measure {
    /// The unit in words.
    #[must_use]
    pub fn words(self) -> &'static str {
        match self {
            Self::Money => "$",
            Self::Score => "score",
            Self::Rating => "rating",
            Self::Share => "share",
            Self::Percent => "percent",
            Self::Rate => "share a period",
            Self::PerPoint => "for a point",
            Self::Visits => "visits",
            Self::People => "people",
            Self::PerTime => "people in a unit of time",
            Self::Time => "unit of time",
            Self::Years => "years",
            Self::Periods => "periods",
            Self::Times => "times",
            Self::Plain => "number",
            Self::Word => "word",
        }
    }
}

impl fmt::Display for Input {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { name, measure, kind, low, high, example, meaning } = self;
        let (unit, low, high) = (measure.words(), short(*low), short(*high));
        match kind {
            Kind::Number => write!(f, "{name}={example} [{unit}, {low} to {high}]: {meaning}"),
            Kind::Whole => write!(f, "{name}={example} [{unit}, whole, {low} to {high}]: {meaning}"),
            Kind::List => write!(f, "{name}={example} [list: {unit}, {low} to {high}]: {meaning}"),
            Kind::Choice(words) => write!(f, "{name}={example} [{}]: {meaning}", words.join(" or ")),
        }
    }
}

/// A bound of a range, a large one with an exponent.
fn short(bound: f64) -> String {
    if 1e6 <= bound.abs() { format!("{bound:e}") } else { bound.to_string() }
}
