//! The value balance of the period in sight.

use crate::app::Sight;
use crate::charts::BalanceFacts;

/// The customer's account now and at baseline; none beyond the run.
#[must_use]
pub fn balance_facts(sight: &Sight) -> Option<BalanceFacts> {
    sight.balances().map(|(now, baseline)| BalanceFacts { now, baseline })
}
