//! Satisfaction: performance against the rival and the gap to what was expected (equations 7 to 10).

use super::exponential::{exp, ln};
use super::fields::Key;
use super::inputs::Inputs;
use super::pair::Pair;

/// How delivered value becomes satisfaction for one expectation (equations 7, 9 and 10).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Judgement {
    /// What was expected ($).
    pub expected: f64,
    /// Width of the zone of tolerance below and above the expectation ($, equation 7).
    pub zone: [f64; 2],
    /// Response inside the zone; 1 switches the idea off.
    pub slope: f64,
    /// One unit of gap ($): a tenth of the four worths.
    pub scale: f64,
    rival: f64,
    level: f64,
    performance: f64,
    gain: f64,
    loss: f64,
    pub(super) diminishing: f64,
}

impl Judgement {
    /// The judgement of customers who expect this much ($).
    #[must_use]
    pub fn new(inputs: &Inputs, expected: f64) -> Self {
        let top = inputs.perfect_value();
        Self {
            expected,
            zone: [inputs[Key::ToleranceBelow] * top, inputs[Key::ToleranceAbove] * top],
            slope: inputs[Key::ToleranceSlope],
            scale: 0.1 * top,
            rival: inputs[Key::RivalValue],
            level: inputs[Key::ConfirmationLevel],
            performance: inputs[Key::PerformancePoints],
            gain: inputs[Key::DisconfirmationPoints],
            loss: inputs[Key::DisconfirmationPoints] * inputs[Key::LossAversion],
            diminishing: inputs[Key::Diminishing],
        }
    }

    /// Satisfaction with a delivered value ($), 0 to 100 (equation 10; Anderson and Sullivan 1993; Tversky and
    /// Kahneman 1992).
    #[must_use]
    pub fn satisfaction(&self, delivered: f64) -> f64 {
        self.unclamped(delivered).clamp(0.0, 100.0)
    }

    /// Satisfaction before it is held to 0 and 100.
    #[must_use]
    pub(super) fn unclamped(&self, delivered: f64) -> f64 {
        let felt = self.felt_gap(delivered - self.expected) / self.scale;
        let power = if felt == 0.0 { Pair::both(0.0) } else { exp(ln(Pair::both(felt.abs())) * self.diminishing) };
        self.score(Pair::both(delivered), felt < 0.0, power).numbers()[0]
    }

    /// Satisfaction from the size of the felt gap raised to its power.
    #[inline]
    pub(super) fn score(&self, delivered: Pair, short: bool, power: Pair) -> Pair {
        let points = if short { -self.loss } else { self.gain };
        (delivered - self.rival) * self.performance / self.scale + self.level + power * points
    }

    /// The gap as it is felt: flatter inside the zone of tolerance ($, equation 9; Berry and Parasuraman 1991).
    #[must_use]
    pub fn felt_gap(&self, gap: f64) -> f64 {
        let [below, above] = self.zone;
        if gap > above {
            self.slope * above + (gap - above)
        } else if gap < -below {
            -self.slope * below + (gap + below)
        } else {
            self.slope * gap
        }
    }
}

/// The value of a gain or loss: v(x) = κ x^α, or −λ κ (−x)^α (equation 10; Tversky and Kahneman 1992).
#[must_use]
pub fn prospect_value(x: f64, diminishing: f64, loss_aversion: f64) -> f64 {
    if x == 0.0 {
        return 0.0;
    }
    let size = libm::exp(diminishing * libm::log(x.abs()));
    if x < 0.0 { -loss_aversion * size } else { size }
}
