//! Weighted sums of opinions.

use super::exp;
use crate::model::fields::Key;
use crate::model::inputs::Inputs;
use crate::model::opinion::Opinion;

/// Running sums of weight and weighted opinion.
#[derive(Default)]
pub struct Sums {
    weight: f64,
    opinion: Opinion,
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
    /// The mean opinion of those who were added.
    pub fn mean(&self, inputs: &Inputs) -> Opinion {
        let stay = 1.0 - inputs[Key::InvoluntaryLoss];
        Opinion {
            satisfaction: self.opinion.satisfaction / self.weight,
            retention: self.opinion.retention / self.weight * stay,
            promoters: self.opinion.promoters / self.weight,
            detractors: self.opinion.detractors / self.weight,
        }
    }

    /// Adds visits by weight and satisfaction.
    #[inline]
    pub fn add<const N: usize>(&mut self, weight: [f64; N], satisfaction: [f64; N], curves: &Curves) {
        let leaving = satisfaction.map(|s| exp(curves.steepness * (curves.midpoint - s)));
        let praising = satisfaction.map(|s| exp((s - curves.promoter_level) * curves.per_width));
        for i in 0..N {
            self.weight += weight[i];
            self.opinion.satisfaction += weight[i] * satisfaction[i];
            self.opinion.retention += weight[i] / (1.0 + leaving[i]);
            self.opinion.promoters += weight[i] * praising[i] / (1.0 + praising[i]);
            self.opinion.detractors += weight[i] / (1.0 + praising[i] * curves.apart);
        }
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
