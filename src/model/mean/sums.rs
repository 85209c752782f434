//! Weighted sums of opinions.

use super::exp;
use crate::model::fields::Key;
use crate::model::inputs::Inputs;
use crate::model::opinion::Opinion;
use crate::model::pair::Pair;

/// Running sums of weight and weighted opinion.
pub struct Sums {
    weight: Pair,
    satisfaction: Pair,
    retention: Pair,
    promoters: Pair,
    detractors: Pair,
}

/// The parameters of equation 11, and the constants that its two opinion curves share.
pub struct Curves {
    steepness: f64,
    midpoint: f64,
    per_width: f64,
    promoter_level: f64,
    /// The two opinion exponentials differ by this factor only.
    apart: f64,
}

impl Curves {
    /// The curves under these inputs.
    pub fn new(inputs: &Inputs) -> Self {
        let per_width = 1.0 / inputs[Key::OpinionWidth];
        Self {
            steepness: inputs[Key::LoyaltySteepness],
            midpoint: inputs[Key::LoyaltyMidpoint],
            per_width,
            promoter_level: inputs[Key::PromoterLevel],
            apart: libm::exp((inputs[Key::PromoterLevel] - inputs[Key::DetractorLevel]) * per_width),
        }
    }

    /// Steepness of the sharpest curve (per point of satisfaction).
    pub fn sharpest(&self) -> f64 {
        self.per_width.max(self.steepness)
    }
}

impl Sums {
    /// Nothing yet.
    pub fn new() -> Self {
        let [weight, satisfaction, retention, promoters, detractors] = [Pair::both(0.0); 5];
        Self { weight, satisfaction, retention, promoters, detractors }
    }

    /// The mean opinion of those who were added.
    pub fn mean(&self, inputs: &Inputs) -> Opinion {
        let stay = 1.0 - inputs[Key::InvoluntaryLoss];
        let mean = |sum: Pair| sum.sum() / self.weight.sum();
        Opinion {
            satisfaction: mean(self.satisfaction),
            retention: mean(self.retention) * stay,
            promoters: mean(self.promoters),
            detractors: mean(self.detractors),
        }
    }

    /// Adds visits by weight and satisfaction.
    pub fn add(&mut self, weight: Pair, satisfaction: Pair, curves: &Curves) {
        let leaving = exp((satisfaction * -1.0 + curves.midpoint) * curves.steepness);
        let praising = exp((satisfaction - curves.promoter_level) * curves.per_width);
        self.weight = self.weight + weight;
        self.satisfaction = self.satisfaction + weight * satisfaction;
        self.retention = self.retention + weight / (leaving + 1.0);
        self.promoters = self.promoters + weight * praising / (praising + 1.0);
        self.detractors = self.detractors + weight / (praising * curves.apart + 1.0);
    }
}

/// Share of a standard normal between two deviations, times √(2π), as the densities of the pieces are.
pub fn normal_share(from: f64, to: f64) -> f64 {
    if to <= from {
        return 0.0;
    }
    let root_half = std::f64::consts::FRAC_1_SQRT_2;
    0.5 * (libm::erfc(from * root_half) - libm::erfc(to * root_half)) * 2.506_628_274_631_000_5
}
