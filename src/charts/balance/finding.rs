//! What moved delivered value.

use super::BalanceFacts;
use crate::model::put_in_order;
use crate::text::charts::{BalanceFinding, Part};

/// Less than half a cent is nothing ($).
const NOTHING: f64 = 0.005;

/// What the account found.
#[must_use]
pub fn balance_finding(facts: &BalanceFacts) -> BalanceFinding {
    let (now, before) = (&facts.now, &facts.baseline);
    let mut causes: Vec<(Part, f64)> = Part::ALL
        .iter()
        .map(|&part| (part, effect(facts, part)))
        .filter(|(_, effect)| NOTHING <= effect.abs())
        .collect();
    put_in_order(&mut causes, |(_, one), (_, other)| other.abs() < one.abs());
    let was = (!causes.is_empty()).then(|| before.delivered_value());
    BalanceFinding { gets: now.total_value(), gives: now.total_cost(), was, causes }
}

/// By how much a part moved delivered value ($); more cost moves it down.
fn effect(facts: &BalanceFacts, part: Part) -> f64 {
    let gain = |index: usize| facts.now.gains[index] - facts.baseline.gains[index];
    let cost = |index: usize| facts.baseline.costs[index] - facts.now.costs[index];
    let waiting = facts.baseline.waiting - facts.now.waiting;
    match part {
        Part::Product => gain(0),
        Part::Service => gain(1),
        Part::Personnel => gain(2),
        Part::Image => gain(3),
        Part::Price => cost(0),
        Part::Time => cost(1) - waiting,
        Part::Waiting => waiting,
        Part::Energy => cost(2),
        Part::Worry => cost(3),
    }
}
