//! The words of customers over time.

use super::Wordings;
use crate::text::{Numbers, PeriodLength};

/// What the run found.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TimeFinding {
    /// How long a period is.
    pub period: PeriodLength,
    /// How many periods the run has.
    pub n_periods: usize,
    /// Customers at the start and at the end.
    pub customers: (f64, f64),
    /// Lost customers at the end.
    pub lost: f64,
    /// Prospects at the start and at the end.
    pub prospects: (f64, f64),
    /// Present value of profit ($).
    pub npv: f64,
    /// Customers at the end and present value of profit at baseline, where anything differs from it.
    pub baseline: Option<(f64, f64)>,
    /// The longest mean wait of a period (minutes), where customers queue.
    pub longest_wait: Option<f64>,
}

/// A period, or the end of the run, as it is read.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PeriodReading {
    /// The period, from 0; the number of periods is the end.
    pub period: usize,
    /// Customers then.
    pub customers: f64,
    /// Lost customers then.
    pub lost: f64,
    /// Wait (minutes), where customers queue.
    pub wait: Option<f64>,
    /// Profit ($); none at the end.
    pub profit: Option<f64>,
}

/// Words of customers over time.
#[derive(Clone, Debug)]
pub struct TimeWords {
    /// Customers, after their number.
    pub customers: &'static str,
    /// Lost customers, after their number.
    pub lost: &'static str,
    /// The largest number of customers.
    pub at_most: fn(&str) -> String,
    /// Head of the wait.
    pub wait: &'static str,
    /// Head of the profit.
    pub profit: fn(PeriodLength) -> String,
    /// What follows a value at the end, given the baseline's.
    pub than_baseline: fn(&str) -> Wordings,
    /// The first tick of the axis.
    pub start: &'static str,
    /// Several periods.
    pub periods: fn(PeriodLength) -> &'static str,
    /// The finding in one sentence.
    pub title: fn(&TimeFinding, Numbers) -> String,
    /// How to read the drawing.
    pub caption: fn(&TimeFinding, Numbers) -> String,
    /// The drawing in words.
    pub description: fn(&TimeFinding, Numbers) -> String,
    /// A period, and the same at baseline.
    pub reading: fn(PeriodLength, PeriodReading, Option<PeriodReading>, Numbers) -> String,
    /// Heads of the table: customers, lost, prospects, wait, profit.
    pub columns: [&'static str; 5],
    /// The last row of the table.
    pub end: &'static str,
    /// One period, as a head.
    pub period: fn(PeriodLength) -> &'static str,
}
