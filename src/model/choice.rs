//! Who considers the firm and who tries it (equations 6, 14 and 15).

use super::fields::Key;
use super::inputs::Inputs;
use super::loyalty::logistic;

/// What a newcomer expects ($, equation 6): reputation, mixed with the promise.
#[must_use]
pub fn newcomer_expectation(inputs: &Inputs, reputation: f64) -> f64 {
    inputs.promised_value().map_or(reputation, |promised| {
        let weight = inputs[Key::PromiseWeight];
        (1.0 - weight) * reputation + weight * promised
    })
}

/// Share of those who consider the firm who try it, 0 to 1 (equation 15; binary logit of value).
#[must_use]
pub fn trial_share(inputs: &Inputs, expected: f64) -> f64 {
    if !inputs.is_on(Key::RivalInChoice) {
        return 1.0;
    }
    logistic((expected - inputs[Key::RivalValue]) / (inputs[Key::ChoiceScale] * inputs.perfect_value()))
}

/// Share of prospects who consider the firm in a period, 0 to 1 (equation 14; Bass 1969 with detractors).
#[must_use]
pub fn consideration(inputs: &Inputs, promoters: f64, detractors: f64, market_size: f64) -> f64 {
    let spontaneous = inputs[Key::Innovation] * (1.0 + inputs[Key::Advertising]);
    let by_word = inputs[Key::Imitation] * (promoters - inputs[Key::DetractorWeight] * detractors) / market_size;
    (spontaneous + by_word).clamp(0.0, 1.0)
}

/// Share of each offer, by multinomial logit of its value ($); a small scale makes choice sharp. The scale is above 0.
#[must_use]
pub fn logit_shares(values: &[f64], scale: f64) -> Vec<f64> {
    let best = values.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let weights: Vec<f64> = values.iter().map(|value| libm::exp((value - best) / scale)).collect();
    let total: f64 = weights.iter().sum();
    weights.iter().map(|weight| weight / total).collect()
}

/// A market of two brands between purchases: who bought the brand last, and who another (Markov chain; Rust, Lemon and
/// Zeithaml 2004).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Switching {
    /// Share of its last buyers who buy the brand again, 0 to 1.
    pub stay: f64,
    /// Share of the others' last buyers who buy it now, 0 to 1.
    pub win: f64,
}

impl Switching {
    /// Chance that someone who bought the brand last buys it at each of the next purchases, 0 to 1.
    #[must_use]
    pub fn path(&self, n_purchases: usize) -> Vec<f64> {
        let mut share = 1.0;
        let mut step = || {
            share = share * self.stay + (1.0 - share) * self.win;
            share
        };
        (0..n_purchases).map(|_| step()).collect()
    }

    /// The share on which the path settles; none where nobody ever switches, or everybody always.
    #[must_use]
    pub fn limit(&self) -> Option<f64> {
        let (lost, won) = (1.0 - self.stay, self.win);
        (0.0 < lost + won && lost + won < 2.0).then(|| won / (lost + won))
    }
}
