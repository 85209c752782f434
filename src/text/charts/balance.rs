//! The words of the value balance.

use super::Wordings;
use crate::text::Numbers;

/// A part of the account that moved delivered value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// What the product is worth.
    Product,
    /// What the service is worth.
    Service,
    /// What the personnel is worth.
    Personnel,
    /// What the image is worth.
    Image,
    /// The price.
    Price,
    /// Time besides waiting.
    Time,
    /// Waiting.
    Waiting,
    /// Time together with waiting, which is most of it.
    MostlyWaiting,
    /// Energy.
    Energy,
    /// Worry, the psychic cost.
    Worry,
}

impl Part {
    /// All parts, gains first.
    pub const ALL: &[Self] = &[
        Self::Product,
        Self::Service,
        Self::Personnel,
        Self::Image,
        Self::Price,
        Self::Time,
        Self::Waiting,
        Self::MostlyWaiting,
        Self::Energy,
        Self::Worry,
    ];
}

/// What the value balance found.
#[derive(Clone, Debug, PartialEq)]
pub struct BalanceFinding {
    /// What customers get ($).
    pub gets: f64,
    /// What customers give ($).
    pub gives: f64,
    /// What was left at baseline ($), where anything differs from it.
    pub was: Option<f64>,
    /// By how much each part moved delivered value ($), the most important first; without those that did not.
    pub causes: Vec<(Part, f64)>,
}

impl BalanceFinding {
    /// What is left ($); below 0 it is missing.
    #[must_use]
    pub fn left(&self) -> f64 {
        self.gets - self.gives
    }

    /// Whether customers give more than they get, by half a cent at least.
    #[must_use]
    pub fn is_missing(&self) -> bool {
        self.left() <= -0.005
    }
}

/// Words of the value balance.
#[derive(Clone, Debug)]
pub struct BalanceWords {
    /// Labels of the four gains.
    pub gains: [&'static str; 4],
    /// Labels of the four costs.
    pub costs: [&'static str; 4],
    /// The four costs by their full names.
    pub cost_names: [&'static str; 4],
    /// What customers get, as a heading.
    pub gets: &'static str,
    /// What customers give, as a heading.
    pub gives: &'static str,
    /// What is left, in the table.
    pub is_left: &'static str,
    /// Beside what waiting has added.
    pub waiting: &'static str,
    /// Beside what has been added to any other part.
    pub more: &'static str,
    /// Below the large figure: one line or two.
    pub headline: fn(&BalanceFinding, Numbers) -> Wordings,
    /// The finding in one sentence.
    pub title: fn(&BalanceFinding, Numbers) -> String,
    /// How to read the drawing.
    pub caption: fn(&BalanceFinding, Numbers) -> String,
    /// The drawing in words.
    pub description: fn(&BalanceFinding, Numbers) -> String,
    /// What the money is counted in.
    pub unit: fn(Numbers) -> String,
    /// The gains, read one after the other.
    pub gains_reading: fn([f64; 4], Numbers) -> String,
    /// The costs, read one after the other.
    pub costs_reading: fn([f64; 4], Numbers) -> String,
}
