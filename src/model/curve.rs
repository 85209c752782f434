//! The loyalty curve by itself, and through two points that were measured (Jones and Sasser 1995).

use super::loyalty::logistic;

/// The share that stays, by satisfaction, as a logistic curve.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LoyaltyCurve {
    /// How steep it is, for a point of satisfaction.
    pub steepness: f64,
    /// Satisfaction at which half would stay.
    pub midpoint: f64,
}

impl LoyaltyCurve {
    /// Share of customers with this satisfaction who stay, 0 to 1.
    #[must_use]
    pub fn retention(&self, satisfaction: f64) -> f64 {
        logistic(self.steepness * (satisfaction - self.midpoint))
    }

    /// The curve through two points of satisfaction and retention; none where either is equal in both, or a retention is
    /// 0 or 1.
    #[must_use]
    pub fn through(first: (f64, f64), second: (f64, f64)) -> Option<Self> {
        let steepness = (logit(second.1) - logit(first.1)) / (second.0 - first.0);
        let midpoint = first.0 - logit(first.1) / steepness;
        (steepness.is_finite() && midpoint.is_finite()).then_some(Self { steepness, midpoint })
    }
}

/// The logarithm of the odds of a share; it undoes [`logistic`].
fn logit(share: f64) -> f64 {
    libm::log(share / (1.0 - share))
}
