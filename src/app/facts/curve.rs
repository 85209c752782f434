//! The loyalty curve, and the customers of the period in sight on it.

use crate::app::Sight;
use crate::app::answer::weighted;
use crate::charts::{CurveFacts, LoyaltyShape};
use crate::model::{Group, Key, Period};
use crate::scenario::Scenario;

/// The curve and the customers on it, now and at baseline; none beyond the run.
#[must_use]
pub fn curve_facts(sight: &Sight) -> Option<CurveFacts> {
    let (now, was) = (sight.now()?, sight.was()?);
    Some(CurveFacts {
        now: shape(&sight.moment.edited, sight.moment.variant, now),
        baseline: shape(&sight.moment.shipped, 0, was),
        regulars: regulars(&now.all),
        newcomers: newcomers(&now.all),
        baseline_regulars: regulars(&was.all),
        baseline_newcomers: newcomers(&was.all),
    })
}

/// The curve of one customer; of segments, the mean by their heads.
pub(super) fn shape(scenario: &Scenario, variant: usize, period: &Period) -> LoyaltyShape {
    let mut mean = LoyaltyShape { steepness: 0.0, midpoint: 0.0, involuntary_loss: 0.0 };
    for (inputs, weight) in weighted(scenario, variant, period) {
        mean.steepness += weight * inputs[Key::LoyaltySteepness];
        mean.midpoint += weight * inputs[Key::LoyaltyMidpoint];
        mean.involuntary_loss += weight * inputs[Key::InvoluntaryLoss];
    }
    mean
}

fn regulars(group: &Group) -> Option<(f64, f64)> {
    (0.0 < group.customers).then_some((group.satisfaction_regular, group.retention_regular))
}

fn newcomers(group: &Group) -> Option<(f64, f64)> {
    (0.0 < group.newcomers).then_some((group.satisfaction_new, group.retention_new))
}
