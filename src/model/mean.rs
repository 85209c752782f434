//! The mean over visits (equation 12): piece by piece between the kinks of satisfaction, to 2e-6.
//!
//! Delivered value is normal; satisfaction rises with it and has kinks at the borders of the zone of tolerance, at a gap
//! of zero, and where it reaches 0 or 100. Beyond the latter it is constant, so that the error function gives its share.
//! Between kinks a Gauss–Legendre rule runs over the root of the felt gap, in which the power law of equation 10 is smooth.

use std::array::from_fn;

use super::exponential::{exp, ln};
use super::fields::Key;
use super::inputs::Inputs;
use super::opinion::Opinion;
use super::satisfaction::Judgement;

/// Visits further out than this many standard deviations are left out: 2 in a billion.
const REACH: f64 = 6.0;
/// Widest piece, in standard deviations.
const WIDEST: f64 = 3.0;
/// Largest change of satisfaction in a piece, in widths of the sharpest curve that reads it.
const STEEPEST: f64 = 4.5;
/// Gauss–Legendre nodes on −1 to 1.
const NODES: [f64; 8] = [
    -0.960_289_856_497_536_2,
    -0.796_666_477_413_626_7,
    -0.525_532_409_916_329,
    -0.183_434_642_495_649_78,
    0.183_434_642_495_649_78,
    0.525_532_409_916_329,
    0.796_666_477_413_626_7,
    0.960_289_856_497_536_2,
];
/// Their weights.
const WEIGHTS: [f64; 8] = [
    0.101_228_536_290_377_06,
    0.222_381_034_453_374_43,
    0.313_706_645_877_886_9,
    0.362_683_783_378_361_66,
    0.362_683_783_378_361_66,
    0.313_706_645_877_886_9,
    0.222_381_034_453_374_43,
    0.101_228_536_290_377_06,
];

/// Visits of customers with one expectation, which differ by chance.
pub(super) struct Visits<'a> {
    pub inputs: &'a Inputs,
    pub judgement: Judgement,
    /// Mean delivered value ($).
    pub delivered: f64,
    /// Its standard deviation, above 0 ($).
    pub deviation: f64,
}

/// A stretch of visits in which the felt gap is linear and keeps its sign.
struct Piece {
    from: f64,
    to: f64,
    /// Felt gap over σ as `slope · (u − zero)`, where `u` counts standard deviations.
    slope: f64,
    zero: f64,
}

/// Running sums of weight and weighted opinion.
#[derive(Default)]
struct Sums {
    weight: f64,
    opinion: Opinion,
}

/// The parameters of equation 11, and the constants that its two opinion curves share.
struct Curves {
    steepness: f64,
    midpoint: f64,
    per_width: f64,
    promoter_level: f64,
    /// The two opinion exponentials differ by this factor only.
    apart: f64,
}

impl Visits<'_> {
    /// Mean satisfaction, retention and shares of promoters and detractors of those served.
    pub fn mean(&self) -> Opinion {
        let curves = Curves::new(self.inputs);
        let mut sums = Sums::default();
        let (lowest, highest) = self.clamps();
        sums.add([normal_share(-REACH, lowest)], [0.0], &curves);
        sums.add([normal_share(highest, REACH)], [100.0], &curves);
        let kinks = self.kinks();
        let mut from = lowest;
        for kink in kinks.into_iter().chain([highest]) {
            let to = kink.clamp(lowest, highest);
            if from < to {
                self.add_piece(&self.piece(from, to), &curves, &mut sums);
                from = to;
            }
        }
        let mut opinion = sums.opinion.scaled(1.0 / sums.weight);
        opinion.retention *= 1.0 - self.inputs[Key::InvoluntaryLoss];
        opinion
    }

    fn unclamped(&self, u: f64) -> f64 {
        self.judgement.unclamped(self.delivered + u * self.deviation)
    }

    /// Where the felt gap changes its slope or sign, in ascending order.
    fn kinks(&self) -> [f64; 3] {
        let [below, above] = self.judgement.zone;
        [-below, 0.0, above].map(|gap| (self.judgement.expected + gap - self.delivered) / self.deviation)
    }

    /// From where to where satisfaction is above 0 and below 100.
    fn clamps(&self) -> (f64, f64) {
        let (least, most) = (self.unclamped(-REACH), self.unclamped(REACH));
        let reach = |level: f64| {
            if level <= least {
                -REACH
            } else if most <= level {
                REACH
            } else {
                self.crossing(level, least, most)
            }
        };
        (reach(0.0), reach(100.0))
    }

    /// Where satisfaction, which rises, crosses a level: the kinks bracket it, regula falsi finds it (Illinois).
    fn crossing(&self, level: f64, least: f64, most: f64) -> f64 {
        let (mut low, mut high) = ((-REACH, least - level), (REACH, most - level));
        for kink in self.kinks() {
            if low.0 < kink && kink < high.0 {
                let height = self.unclamped(kink) - level;
                if height < 0.0 {
                    low = (kink, height);
                } else {
                    high = (kink, height);
                    break;
                }
            }
        }
        let mut before = 0.0;
        for _ in 0..60 {
            let at = (low.0 * high.1 - high.0 * low.1) / (high.1 - low.1);
            let height = self.unclamped(at) - level;
            if height.abs() < 1e-5 || high.0 - low.0 < 1e-9 {
                return at;
            }
            if height < 0.0 {
                low = (at, height);
                high.1 *= if before < 0.0 { 0.5 } else { 1.0 };
            } else {
                high = (at, height);
                low.1 *= if before > 0.0 { 0.5 } else { 1.0 };
            }
            before = height;
        }
        0.5 * (low.0 + high.0)
    }

    /// The stretch between two kinks.
    fn piece(&self, from: f64, to: f64) -> Piece {
        let Judgement { zone: [below, above], slope, scale, expected, .. } = self.judgement;
        let middle = self.delivered + 0.5 * (from + to) * self.deviation - expected;
        let (slope, offset) = if middle > above {
            (1.0, (1.0 - slope) * above)
        } else if middle < -below {
            (1.0, (slope - 1.0) * below)
        } else {
            (slope, 0.0)
        };
        let zero = (expected + offset - self.delivered) / self.deviation;
        Piece { from, to, slope: slope * self.deviation / scale, zero }
    }

    fn add_piece(&self, piece: &Piece, curves: &Curves, sums: &mut Sums) {
        let short = 0.5 * (piece.from + piece.to) < piece.zero;
        let sign = if short { -1.0 } else { 1.0 };
        let mut ends = [piece.from, piece.to].map(|u| libm::sqrt((sign * (u - piece.zero)).max(0.0)));
        ends.sort_by(f64::total_cmp);
        let n_parts = self.n_parts(piece, curves);
        let half = 0.5 * (ends[1] - ends[0]) / n_parts;
        let log_slope = if piece.slope > 0.0 { libm::log(piece.slope) } else { f64::NEG_INFINITY };
        let mut part = 0.5;
        while part < n_parts {
            let middle = ends[0] + 2.0 * half * part;
            let root = NODES.map(|node| middle + half * node);
            let u = root.map(|root| piece.zero + sign * root * root);
            let density = u.map(|u| exp(-0.5 * u * u));
            let power = root.map(|root| exp(self.judgement.diminishing * (log_slope + 2.0 * ln(root))));
            let weight = from_fn(|i| WEIGHTS[i] * half * 2.0 * root[i] * density[i]);
            let delivered = u.map(|u| self.delivered + u * self.deviation);
            let value = from_fn(|i| self.judgement.score(delivered[i], short, power[i]).clamp(0.0, 100.0));
            sums.add::<8>(weight, value, curves);
            part += 1.0;
        }
    }

    /// Into how many parts a piece is cut, so that neither the density nor a curve of equation 11 bends too much in one.
    fn n_parts(&self, piece: &Piece, curves: &Curves) -> f64 {
        let change = (self.unclamped(piece.to) - self.unclamped(piece.from)).abs();
        let sharpest = curves.per_width.max(curves.steepness);
        ((piece.to - piece.from) / WIDEST).max(change * sharpest / STEEPEST).ceil().max(1.0)
    }
}

impl Curves {
    fn new(inputs: &Inputs) -> Self {
        let per_width = 1.0 / inputs[Key::OpinionWidth];
        Self {
            steepness: inputs[Key::LoyaltySteepness],
            midpoint: inputs[Key::LoyaltyMidpoint],
            per_width,
            promoter_level: inputs[Key::PromoterLevel],
            apart: libm::exp((inputs[Key::PromoterLevel] - inputs[Key::DetractorLevel]) * per_width),
        }
    }
}

impl Sums {
    #[inline]
    fn add<const N: usize>(&mut self, weight: [f64; N], satisfaction: [f64; N], curves: &Curves) {
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

impl Opinion {
    fn scaled(self, factor: f64) -> Self {
        Self {
            satisfaction: self.satisfaction * factor,
            retention: self.retention * factor,
            promoters: self.promoters * factor,
            detractors: self.detractors * factor,
        }
    }
}

/// Share of a standard normal between two deviations, times √(2π), as the densities of the pieces are.
fn normal_share(from: f64, to: f64) -> f64 {
    if to <= from {
        return 0.0;
    }
    let root_half = std::f64::consts::FRAC_1_SQRT_2;
    0.5 * (libm::erfc(from * root_half) - libm::erfc(to * root_half)) * 2.506_628_274_631_000_5
}
