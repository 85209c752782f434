//! The words of the comparison of pinned states.

use super::charts::{Quantity, Topic};
use super::{Numbers, PeriodLength};
use crate::explore::Letter;

/// A figure in which states are laid over each other, or stand beside each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Overlay {
    /// A quantity over time.
    Over(Quantity),
    /// The value balance.
    Balance,
    /// The loyalty curve.
    Curve,
    /// The response to the lever that is asked about.
    Response,
}

/// A key figure: of the shown period, or after the periods that are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyFigure {
    /// Delivered value ($).
    DeliveredValue,
    /// Satisfaction of regulars, 0 to 100.
    SatisfactionRegular,
    /// Satisfaction of newcomers, 0 to 100.
    SatisfactionNew,
    /// Share of regulars who stay, 0 to 1.
    LoyaltyRegular,
    /// Share of newcomers who stay, 0 to 1.
    LoyaltyNew,
    /// Mean wait (minutes).
    Wait,
    /// People who try the firm in the period.
    Newcomers,
    /// Customers at the end (people).
    Customers,
    /// Lost customers at the end (people).
    Lost,
    /// Present value of profit up to the end ($).
    Npv,
}

impl KeyFigure {
    /// All key figures, in the order of the table.
    pub const ALL: &[Self] = &[
        Self::DeliveredValue,
        Self::SatisfactionRegular,
        Self::SatisfactionNew,
        Self::LoyaltyRegular,
        Self::LoyaltyNew,
        Self::Wait,
        Self::Newcomers,
        Self::Customers,
        Self::Lost,
        Self::Npv,
    ];

    /// Whether it is money.
    #[must_use]
    pub const fn is_money(self) -> bool {
        matches!(self, Self::DeliveredValue | Self::Npv)
    }

    /// Whether it counts what happens within a period, so that it depends on how long one is.
    #[must_use]
    pub const fn is_per_period(self) -> bool {
        matches!(self, Self::LoyaltyRegular | Self::LoyaltyNew | Self::Newcomers)
    }

    /// Whether it is about the end of the periods that are compared.
    #[must_use]
    pub const fn is_at_end(self) -> bool {
        matches!(self, Self::Customers | Self::Lost | Self::Npv)
    }
}

/// A figure of a state, and how it is written: what is written alike counts as the same.
#[derive(Clone, Debug, PartialEq)]
pub struct Standing {
    /// The state.
    pub letter: Letter,
    /// The figure.
    pub value: f64,
    /// How it is written.
    pub written: String,
}

/// Up to when states are compared.
#[derive(Clone, Debug, PartialEq)]
pub struct Reach {
    /// Each state's period, how many of them it runs and how many of them are compared.
    pub runs: Vec<(Letter, PeriodLength, usize, usize)>,
    /// Whether all come from one scenario.
    pub is_one_scenario: bool,
    /// Whether all have periods of one length.
    pub is_one_length: bool,
    /// Whether all count in one currency.
    pub is_one_currency: bool,
    /// The state against which differences are taken.
    pub against: Letter,
}

/// What the table of inputs leaves out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Alike {
    /// How many inputs are the same in all states.
    pub n_inputs: usize,
    /// Whether the start is the same, too.
    pub has_same_start: bool,
    /// How long a period is.
    pub period: PeriodLength,
}

/// The length of the periods and how many are compared, where that is one for all.
pub type End = Option<(PeriodLength, usize)>;

/// Words of the comparison.
#[derive(Clone, Debug)]
pub struct CompareWords {
    /// The name of a state whose inputs were changed, given that of its variant.
    pub changed: fn(&str) -> String,
    /// What is done in a baseline.
    pub nothing_done: &'static str,
    /// What was changed, given the first names and how many there are.
    pub what_changed: fn(&[String], usize) -> String,
    /// The head: who keeps most customers, and who is worth most.
    pub head: fn(&[Standing], &[Standing], End) -> String,
    /// What is compared up to when, and what cannot be.
    pub reach: fn(&Reach) -> Vec<String>,
    /// The list of the pinned states.
    pub pins: &'static str,
    /// Pins another, given how many there are.
    pub another: fn(usize) -> &'static str,
    /// The menu of a state, by its letter and name.
    pub menu: fn(&str, &str) -> String,
    /// Its name.
    pub name: &'static str,
    /// Makes it the one against which differences are taken.
    pub against_this: &'static str,
    /// It is that.
    pub is_against: &'static str,
    /// Takes it away.
    pub remove: &'static str,
    /// The name of a figure.
    pub figure: fn(Overlay) -> String,
    /// A group in the choice of figures.
    pub topic: fn(Topic) -> &'static str,
    /// The group of what is no course over time.
    pub moment: &'static str,
    /// The choice of a figure instead of the one of this name.
    pub instead: fn(&str) -> String,
    /// Where a figure stands that cannot be compared here.
    pub nothing: &'static str,
    /// What a figure found.
    pub title: fn(Overlay, &[Standing]) -> String,
    /// How to read it: given the period that is shown.
    pub caption: fn(Overlay, &str) -> String,
    /// It in words.
    pub description: fn(&str, &[Standing]) -> String,
    /// A reading: where, and what the states have there.
    pub reading: fn(&str, &[Standing]) -> String,
    /// A period by its number from 0, or the end.
    pub period: fn(PeriodLength, Option<usize>) -> String,
    /// A position of a lever.
    pub at_lever: fn(&str, &str) -> String,
    /// A column of the tables: letter and name.
    pub column: fn(&str, &str) -> String,
    /// The table of key figures.
    pub key_figures: &'static str,
    /// The head of differences against a state.
    pub less: fn(&str) -> String,
    /// The head of the figures of a shown period.
    pub in_period: fn(PeriodLength, usize, bool) -> String,
    /// The head of the figures after so many periods; none where the lengths differ.
    pub after: fn(End) -> String,
    /// A key figure.
    pub key: fn(KeyFigure) -> &'static str,
    /// A key figure as it is written.
    pub write: fn(KeyFigure, f64, Numbers) -> String,
    /// The difference of two as they are written.
    pub difference: fn(KeyFigure, f64, f64, Numbers) -> String,
    /// About nobody, or beyond the run.
    pub none: &'static str,
    /// The table of inputs that differ.
    pub inputs: &'static str,
    /// No input differs.
    pub no_inputs: &'static str,
    /// What is left out.
    pub alike: fn(Alike) -> String,
    /// An input of one kind of customers.
    pub of_segment: fn(&str, &str) -> String,
    /// The kinds of customers.
    pub segments: &'static str,
    /// Customers are not split.
    pub one_kind: &'static str,
    /// The share of a kind of customers.
    pub share: fn(&str) -> String,
    /// The weight of a stage.
    pub weight: fn(&str) -> String,
    /// How many stages the service has.
    pub stages: &'static str,
}
