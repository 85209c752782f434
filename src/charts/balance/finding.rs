//! What moved delivered value.

use super::BalanceFacts;
use crate::model::put_in_order;
use crate::text::charts::{BalanceFinding, Part};

/// Less than half a cent is nothing ($).
const NOTHING: f64 = 0.005;

/// From this share on waiting is all there is to time.
const NEARLY_ALL: f64 = 0.95;

/// What the account found.
#[must_use]
pub fn balance_finding(facts: &BalanceFacts) -> BalanceFinding {
    let (now, before) = (&facts.now, &facts.baseline);
    let mut causes = parts(facts);
    causes.retain(|(_, effect)| NOTHING <= effect.abs());
    put_in_order(&mut causes, |(_, one), (_, other)| other.abs() < one.abs());
    let was = (!causes.is_empty()).then(|| before.delivered_value());
    BalanceFinding { gets: now.total_value(), gives: now.total_cost(), was, causes }
}

/// By how much each part moved delivered value ($); more cost moves it down.
fn parts(facts: &BalanceFacts) -> Vec<(Part, f64)> {
    let gain = |index: usize| facts.now.gains[index] - facts.baseline.gains[index];
    let cost = |index: usize| facts.baseline.costs[index] - facts.now.costs[index];
    let waiting = facts.baseline.waiting - facts.now.waiting;
    let mut parts = vec![
        (Part::Product, gain(0)),
        (Part::Service, gain(1)),
        (Part::Personnel, gain(2)),
        (Part::Image, gain(3)),
        (Part::Price, cost(0)),
        (Part::Energy, cost(2)),
        (Part::Worry, cost(3)),
    ];
    parts.extend(times(cost(1) - waiting, waiting));
    parts
}

/// Time and waiting: together where they move delivered value the same way, named by what most of it is.
fn times(time: f64, waiting: f64) -> Vec<(Part, f64)> {
    let (both, share) = (time + waiting, waiting / (time + waiting));
    if time * waiting < 0.0 {
        return vec![(Part::Time, time), (Part::Waiting, waiting)];
    }
    let part = if NEARLY_ALL <= share {
        Part::Waiting
    } else if 0.5 < share {
        Part::MostlyWaiting
    } else {
        Part::Time
    };
    vec![(part, both)]
}
