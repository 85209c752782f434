//! What is right, as the model answers in what is in sight.

use super::reply::Reply;
use super::verdict::{Mark, Verdict};
use crate::app::Sight;
use crate::lesson::Ask;
use crate::scenario::Lever;

/// What is right.
#[derive(Clone, Debug, PartialEq)]
pub enum Truth {
    /// The figure, period by period.
    Curve(Vec<f64>),
    /// The figure.
    Number(f64),
    /// The levers of the question by how far each moves the figure alone, the furthest first.
    Order(Vec<(Lever, f64)>),
}

/// What is right about what is asked; none where the model has no answer in what is in sight.
#[must_use]
pub fn truth(_ask: &Ask, _sight: &Sight) -> Option<Truth> {
    None
}

impl Truth {
    /// How an answer stands against it.
    #[must_use]
    pub fn judge(&self, _ask: &Ask, _reply: Option<&Reply>) -> Verdict {
        Verdict { mark: Mark::Wrong, missed: Vec::new() }
    }
}
