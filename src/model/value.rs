//! Delivered value: what a customer gets less what it costs them (equations 1 to 5; Kotler).

use super::fields::Key;
use super::inputs::Inputs;

/// The account of a customer at one visit, in money (equations 2 to 5; Kotler).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Balance {
    /// What product, service, personnel and image are worth ($).
    pub gains: [f64; 4],
    /// What price, time with waiting, energy and worry cost ($).
    pub costs: [f64; 4],
    /// The part of the time cost that is waiting ($).
    pub waiting: f64,
}

impl Balance {
    /// The account for a wait in minutes.
    #[must_use]
    pub fn new(inputs: &Inputs, wait_minutes: f64) -> Self {
        Terms::new(inputs).balance(inputs, wait_minutes)
    }

    /// Total customer value ($, equation 2).
    #[must_use]
    pub fn total_value(&self) -> f64 {
        self.gains.iter().sum()
    }

    /// Total customer cost ($, equation 4).
    #[must_use]
    pub fn total_cost(&self) -> f64 {
        self.costs.iter().sum()
    }

    /// Delivered value ($, equation 5).
    #[must_use]
    pub fn delivered_value(&self) -> f64 {
        self.total_value() - self.total_cost()
    }
}

/// The parts of total value and cost that do not depend on the wait.
#[derive(Clone, Copy, Debug)]
pub struct Terms {
    total_value: f64,
    cost_without_wait: f64,
    cost_per_minute: f64,
}

impl Terms {
    /// Works out the parts once for all periods in which the inputs are the same.
    #[must_use]
    pub fn new(inputs: &Inputs) -> Self {
        let effort = effort(inputs);
        let per_minute = effort * inputs[Key::MoneyPerMinute];
        let energy = effort * inputs[Key::WorthEnergy] * inputs[Key::Energy] / 100.0;
        let psychic = effort * inputs[Key::WorthPsychic] * inputs[Key::Psychic] / 100.0;
        Self {
            total_value: gains(inputs).iter().sum(),
            cost_without_wait: inputs[Key::Price] + per_minute * inputs[Key::TimeMinutes] + energy + psychic,
            cost_per_minute: per_minute * inputs[Key::WaitWeight],
        }
    }

    /// Total value and total cost for a wait in minutes ($, equations 2 and 4).
    #[must_use]
    pub fn totals(&self, wait_minutes: f64) -> (f64, f64) {
        (self.total_value, self.cost_without_wait + self.cost_per_minute * wait_minutes)
    }

    fn balance(&self, inputs: &Inputs, wait_minutes: f64) -> Balance {
        let effort = effort(inputs);
        let waiting = self.cost_per_minute * wait_minutes;
        Balance {
            gains: gains(inputs),
            costs: [
                inputs[Key::Price],
                effort * inputs[Key::MoneyPerMinute] * inputs[Key::TimeMinutes] + waiting,
                effort * inputs[Key::WorthEnergy] * inputs[Key::Energy] / 100.0,
                effort * inputs[Key::WorthPsychic] * inputs[Key::Psychic] / 100.0,
            ],
            waiting,
        }
    }
}

/// What product, service, personnel and image are worth to the customer ($, the terms of equation 2).
fn gains(inputs: &Inputs) -> [f64; 4] {
    [
        inputs[Key::WorthProduct] * inputs[Key::ScoreProduct] / 100.0,
        inputs[Key::WorthService] * inputs.service_score() / 100.0,
        inputs[Key::WorthPersonnel] * inputs[Key::ScorePersonnel] / 100.0,
        inputs[Key::WorthImage] * inputs[Key::ScoreImage] / 100.0,
    ]
}

/// How far personnel raises or lowers every cost but money: 1 at a score of 50 (equation 3; illustrative size).
#[must_use]
pub fn effort(inputs: &Inputs) -> f64 {
    1.0 - inputs[Key::PersonnelLeverage] * (inputs[Key::ScorePersonnel] - 50.0) / 50.0
}

/// The weighted power mean of `(score, weight)` pairs (equation 1; CES).
///
/// Exponent 1 compensates fully, 0 is the geometric mean, −50 and below the weakest link, which ignores weights. Scores
/// below 1e-6 count as 1e-6. Without any score it is 0.
#[must_use]
pub fn power_mean(scores: impl Iterator<Item = (f64, f64)> + Clone, exponent: f64) -> f64 {
    let total: f64 = scores.clone().map(|(_, weight)| weight).sum();
    if total <= 0.0 {
        return 0.0;
    }
    if exponent <= -50.0 {
        return scores.map(|(score, _)| score).fold(f64::INFINITY, f64::min);
    }
    // Relative to the least score, so that a high power of it can neither overflow nor vanish.
    let least = scores.clone().map(|(score, _)| score.max(1e-6)).fold(f64::INFINITY, f64::min);
    let relative = scores.map(|(score, weight)| (libm::log(score.max(1e-6) / least), weight));
    if exponent.abs() < 1e-9 {
        return least * libm::exp(relative.map(|(log, weight)| weight * log).sum::<f64>() / total);
    }
    let mean = relative.map(|(log, weight)| weight * libm::exp(exponent * log)).sum::<f64>() / total;
    least * libm::exp(libm::log(mean) / exponent)
}

/// Importance of the five dimensions of service quality: reliability, responsiveness, assurance, empathy, tangibles
/// (Zeithaml, Parasuraman and Berry 1990; the order is confirmed, the numbers are from memory).
pub const SERVQUAL_WEIGHTS: [f64; 5] = [0.32, 0.22, 0.19, 0.16, 0.11];
