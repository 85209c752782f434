//! What the run found.

use super::{TimeFacts, waits};
use crate::text::charts::TimeFinding;

pub(super) fn finding(facts: &TimeFacts) -> TimeFinding {
    let (run, baseline) = (facts.now, facts.baseline);
    let first = run.periods.first().map(|period| period.all).unwrap_or_default();
    TimeFinding {
        period: facts.period_word,
        n_periods: run.periods.len(),
        customers: (first.customers, run.end.customers),
        lost: run.end.lost,
        prospects: (first.prospects, run.end.prospects),
        npv: run.npv,
        baseline: facts.compares().then_some((baseline.end.customers, baseline.npv)),
        longest_wait: facts.has_wait().then(|| waits(run).into_iter().fold(0.0, f64::max)),
    }
}
