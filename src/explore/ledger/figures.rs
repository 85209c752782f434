//! The five figures whose moves are explained.

use std::ops::{Index, IndexMut};

use crate::explore::{ResponsePoint, Who};
use crate::model::{Group, Run};

/// A figure whose move is explained.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Figure {
    /// Delivered value in the shown period ($).
    DeliveredValue,
    /// Satisfaction in the shown period, 0 to 100.
    Satisfaction,
    /// Share that stays in the shown period, 0 to 1.
    Loyalty,
    /// Customers after the last period (people).
    Customers,
    /// Present value of profit over the run ($).
    PresentValue,
}

impl Figure {
    /// All figures, in the order of the page.
    pub const ALL: &[Self] =
        &[Self::DeliveredValue, Self::Satisfaction, Self::Loyalty, Self::Customers, Self::PresentValue];
    /// How many there are.
    pub const N: usize = Self::ALL.len();
}

/// A number for each figure, in its unit: where a run stands, or what a change adds.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Figures(pub [f64; Figure::N]);

impl Figures {
    /// The figures of a run, read in a group of the shown period.
    #[must_use]
    pub fn new(run: &Run, group: &Group, who: Who) -> Self {
        let ResponsePoint { satisfaction, retention, delivered_value, .. } = ResponsePoint::new(0.0, group, who);
        Self([delivered_value, satisfaction, retention, run.end.customers, run.npv])
    }

    /// Figure by figure with those of another.
    #[must_use]
    pub(super) fn with(self, other: Self, join: impl Fn(f64, f64) -> f64) -> Self {
        let mut joined = self;
        for (own, other) in joined.0.iter_mut().zip(other.0) {
            *own = join(*own, other);
        }
        joined
    }
}

impl Index<Figure> for Figures {
    type Output = f64;

    fn index(&self, figure: Figure) -> &f64 {
        &self.0[figure as usize]
    }
}

impl IndexMut<Figure> for Figures {
    fn index_mut(&mut self, figure: Figure) -> &mut f64 {
        &mut self.0[figure as usize]
    }
}
