//! What a step puts in sight, and how a text names a figure of a run.

use crate::explore::Exhibit;
use crate::model::{Kind, Setting};
use crate::scenario::{Lever, Measure};

/// What is in sight in a step.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scene {
    /// The variant, by its name in files; none: the baseline.
    pub variant: Option<String>,
    /// The period, from 1 as the page counts; none: the last.
    pub period: Option<u32>,
    /// The levers that the student can move.
    pub levers: Vec<Lever>,
    /// The figures, the first one largest; at most four.
    pub charts: Vec<Exhibit>,
    /// What is pointed at.
    pub points_at: Option<Target>,
    /// Where levers stand when the step begins, beyond the variant.
    pub sets: Vec<(Lever, f64)>,
    /// Whether levers stay as the step before left them, instead of standing where the scenario has them.
    pub goes_on: bool,
}

/// What is pointed at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// A lever.
    Lever(Lever),
    /// A figure.
    Chart(Exhibit),
}

/// A figure of a run: `satisfaction_new in 3 of promise-only`, `customers at end`, `npv`.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// What is measured.
    pub of: Quantity,
    /// When; where nothing is said, in the period in sight.
    pub when: When,
    /// The variant as shipped, by its name in files; none: what is in sight, with what the student has moved.
    pub variant: Option<String>,
}

/// What is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quantity {
    /// Present value of profit over the whole run ($, equation 22).
    NetPresentValue,
    /// A figure of a period, of everybody together, by its name in the results document.
    Measure(Measure),
}

/// When a figure is read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum When {
    /// In the period in sight.
    #[default]
    Sight,
    /// In a period, from 1 as the page counts.
    Period(u32),
    /// After the last period; for prospects, customers and lost only.
    End,
}

/// What a lever is set to by a number: a switch is on from one half on.
#[must_use]
pub fn setting(lever: Lever, value: f64) -> Setting {
    match lever {
        Lever::Input(key) if key.field().kind == Kind::Switch => Setting::Switch(0.5 <= value),
        Lever::Input(_) | Lever::Stage(_) => Setting::Number(value),
    }
}
