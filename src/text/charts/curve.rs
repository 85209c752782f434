//! The words of the loyalty curve.

use crate::explore::Who;
use crate::text::Numbers;

/// Whether the curve itself differs from the baseline's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Curve {
    /// It is the same.
    Same,
    /// It differs.
    Moved,
}

/// What the loyalty curve found.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CurveFinding {
    /// About whom it is; regulars where there are any.
    pub who: Who,
    /// Their satisfaction and the share that stays, where there are such customers.
    pub here: Option<(f64, f64)>,
    /// The same at baseline, where it differs.
    pub was: Option<(f64, f64)>,
    /// Newcomers, where it is about regulars and there are such customers.
    pub newcomers: Option<(f64, f64)>,
    /// Whether the curve itself differs.
    pub curve: Curve,
}

/// Words of the loyalty curve.
#[derive(Clone, Debug)]
pub struct CurveWords {
    /// The zones of loyalty, in order: defection, indifference, affection.
    pub zones: [&'static str; 3],
    /// The axis.
    pub axis: &'static str,
    /// The finding in one sentence.
    pub title: fn(&CurveFinding, Numbers) -> String,
    /// How to read the drawing.
    pub caption: fn(&CurveFinding) -> String,
    /// The drawing in words.
    pub description: fn(&CurveFinding, Numbers) -> String,
    /// A point of the curve, and of the baseline's where it differs.
    pub reading: fn(f64, f64, Option<f64>, Numbers) -> String,
    /// Heads of the table: who, satisfaction, the share that stays.
    pub columns: [&'static str; 3],
    /// The customers of the table, as a group.
    pub customers: &'static str,
    /// A group of customers in the table, at baseline.
    pub at_baseline: fn(&str) -> String,
    /// A row of the table that is a point of the curve.
    pub on_the_curve: &'static str,
}
