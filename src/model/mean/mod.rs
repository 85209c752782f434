//! The mean over visits (equation 12): piece by piece between the kinks of satisfaction, to 2e-6.
//!
//! Delivered value is normal; satisfaction rises with it and has kinks at the borders of the zone of tolerance, at a gap
//! of zero, and where it reaches 0 or 100. Beyond the latter it is constant, so that the error function gives its share.
//! Between kinks a Gauss–Legendre rule runs over the root of the felt gap, in which the power law of equation 10 is smooth.

mod sums;

use self::sums::{Curves, Sums, normal_share};
use super::exponential::{exp, ln};
use super::inputs::Inputs;
use super::opinion::Opinion;
use super::pair::Pair;
use super::satisfaction::Judgement;

/// Visits further out than this many standard deviations are left out: 2 in a billion.
const REACH: f64 = 6.0;
/// Widest piece, in standard deviations.
const WIDEST: f64 = 3.0;
/// Largest change of satisfaction in a piece, in widths of the sharpest curve that reads it.
const STEEPEST: f64 = 4.5;
/// Gauss–Legendre nodes on −1 to 1.
const NODES: [[f64; 2]; 4] = [
    [-0.960_289_856_497_536_2, -0.796_666_477_413_626_7],
    [-0.525_532_409_916_329, -0.183_434_642_495_649_78],
    [0.183_434_642_495_649_78, 0.525_532_409_916_329],
    [0.796_666_477_413_626_7, 0.960_289_856_497_536_2],
];
/// Their weights.
const WEIGHTS: [[f64; 2]; 4] = [
    [0.101_228_536_290_377_06, 0.222_381_034_453_374_43],
    [0.313_706_645_877_886_9, 0.362_683_783_378_361_66],
    [0.362_683_783_378_361_66, 0.313_706_645_877_886_9],
    [0.222_381_034_453_374_43, 0.101_228_536_290_377_06],
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

/// A deviation, and satisfaction there before it is held to 0 and 100.
#[derive(Clone, Copy)]
struct Station {
    u: f64,
    height: f64,
}

impl Visits<'_> {
    /// Mean satisfaction, retention and shares of promoters and detractors of those served.
    pub fn mean(&self) -> Opinion {
        let curves = Curves::new(self.inputs);
        let mut sums = Sums::new();
        let stations = self.stations();
        let (lowest, highest) = (self.crossing(&stations, 0.0), self.crossing(&stations, 100.0));
        let beyond = [normal_share(-REACH, lowest.u), normal_share(highest.u, REACH)];
        sums.add(Pair::new(beyond), Pair::new([0.0, 100.0]), &curves);
        let mut from = lowest;
        for to in stations.into_iter().filter(|station| station.u < highest.u).chain([highest]) {
            if from.u < to.u {
                let change = (to.height - from.height) * curves.sharpest();
                let n_parts = ((to.u - from.u) / WIDEST).max(change / STEEPEST).ceil().max(1.0);
                self.add_piece(&self.piece(from.u, to.u), n_parts, &curves, &mut sums);
                from = to;
            }
        }
        sums.mean(self.inputs)
    }

    fn station(&self, u: f64) -> Station {
        Station { u, height: self.judgement.unclamped(self.delivered + u * self.deviation) }
    }

    /// Both ends, and between them where the felt gap changes its slope or sign, in ascending order.
    fn stations(&self) -> [Station; 5] {
        let [below, above] = self.judgement.zone;
        let kink = |gap: f64| ((self.judgement.expected + gap - self.delivered) / self.deviation).clamp(-REACH, REACH);
        [-REACH, kink(-below), kink(0.0), kink(above), REACH].map(|u| self.station(u))
    }

    /// Where satisfaction, which rises, crosses a level, or the end that is nearest to it: the stations bracket it, regula
    /// falsi finds it (Illinois).
    fn crossing(&self, stations: &[Station; 5], level: f64) -> Station {
        let above = stations.iter().position(|station| level < station.height).unwrap_or(stations.len());
        if above == 0 || above == stations.len() {
            return stations[above.min(stations.len() - 1)];
        }
        let [mut low, mut high] = [stations[above - 1], stations[above]].map(|at| (at.u, at.height - level));
        let mut before = 0.0;
        for _ in 0..60 {
            let at = self.station((low.0 * high.1 - high.0 * low.1) / (high.1 - low.1));
            let height = at.height - level;
            if height.abs() < 1e-5 || high.0 - low.0 < 1e-9 {
                return at;
            }
            if height < 0.0 {
                low = (at.u, height);
                high.1 *= if before < 0.0 { 0.5 } else { 1.0 };
            } else {
                high = (at.u, height);
                low.1 *= if before > 0.0 { 0.5 } else { 1.0 };
            }
            before = height;
        }
        self.station(0.5 * (low.0 + high.0))
    }

    /// The stretch between two stations.
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

    /// Adds a piece in parts, such that neither the density nor a curve of equation 11 bends too much in one.
    fn add_piece(&self, piece: &Piece, n_parts: f64, curves: &Curves, sums: &mut Sums) {
        let short = 0.5 * (piece.from + piece.to) < piece.zero;
        let sign = if short { -1.0 } else { 1.0 };
        let [one, other] = [piece.from, piece.to].map(|u| libm::sqrt((sign * (u - piece.zero)).max(0.0)));
        let (nearest, half) = (one.min(other), 0.5 * (one - other).abs() / n_parts);
        let log_slope = if piece.slope > 0.0 { libm::log(piece.slope) } else { f64::NEG_INFINITY };
        let mut part = 0.5;
        while part < n_parts {
            let middle = nearest + 2.0 * half * part;
            for (nodes, weights) in NODES.iter().zip(&WEIGHTS) {
                let root = Pair::new(*nodes) * half + middle;
                let u = root * root * sign + piece.zero;
                let weight = Pair::new(*weights) * (2.0 * half) * root * exp(u * u * -0.5);
                let power = exp((ln(root) * 2.0 + log_slope) * self.judgement.diminishing);
                let value = self.judgement.score(u * self.deviation + self.delivered, short, power);
                sums.add(weight, value.clamp(0.0, 100.0), curves);
            }
            part += 1.0;
        }
    }
}
