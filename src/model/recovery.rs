//! Failures, and what is done about them (equation 13; TARP).

use super::fields::Key;
use super::inputs::Inputs;
use super::opinion::Opinion;

/// What becomes of customers who are let down.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Recovery {
    /// Share who are let down in a period, 0 to 1.
    pub failure_rate: f64,
    /// Share of those let down for whom it was not made good: silent, or complaint unresolved.
    pub unmended: f64,
    /// Share of each group, and share of it that stays, involuntary losses taken off.
    groups: [(f64, f64); 4],
    failed_satisfaction: f64,
    recovered_satisfaction: f64,
}

impl Recovery {
    /// Works out the groups once for all periods in which the inputs are the same.
    #[must_use]
    pub fn new(inputs: &Inputs) -> Self {
        let complain = inputs[Key::ComplaintRate];
        let (quick, later) = (inputs[Key::ResolvedQuickly], inputs[Key::ResolvedLater]);
        let unresolved = (complain * (1.0 - quick - later)).max(0.0);
        let stay = 1.0 - inputs[Key::InvoluntaryLoss];
        Self {
            failure_rate: inputs[Key::FailureRate],
            unmended: 1.0 - complain + unresolved,
            groups: [
                (1.0 - complain, stay * inputs[Key::StaySilent]),
                (complain * quick, stay * inputs[Key::StayResolvedQuickly]),
                (complain * later, stay * inputs[Key::StayResolved]),
                (unresolved, stay * inputs[Key::StayUnresolved]),
            ],
            failed_satisfaction: inputs[Key::FailedSatisfaction],
            recovered_satisfaction: inputs[Key::RecoveredSatisfaction],
        }
    }

    /// The opinion of all customers, when some of them are let down (equation 13).
    ///
    /// Nobody stays more readily after a failure than without one: the recovery paradox lifts satisfaction, not
    /// behaviour (de Matos, Henrique and Rossi 2007).
    #[must_use]
    pub fn apply(&self, served: Opinion) -> Opinion {
        let phi = self.failure_rate;
        if phi <= 0.0 {
            return served;
        }
        let stay: f64 = self.groups.iter().map(|&(share, kept)| share * served.retention.min(kept)).sum();
        let after = self.unmended * served.satisfaction.min(self.failed_satisfaction)
            + (1.0 - self.unmended) * self.recovered_satisfaction;
        Opinion {
            satisfaction: (1.0 - phi) * served.satisfaction + phi * after,
            retention: (1.0 - phi) * served.retention + phi * stay,
            promoters: (1.0 - phi) * served.promoters,
            detractors: (1.0 - phi) * served.detractors + phi * self.unmended,
        }
    }
}

/// Share of customers with a problem who stay (TARP): shares who stay silent, unresolved, resolved and quickly resolved;
/// share who complain; shares of complaints resolved quickly and later.
#[must_use]
pub fn stay_after_failure(stay: [f64; 4], complain: f64, quick: f64, later: f64) -> f64 {
    let [silent, unresolved, resolved, quickly] = stay;
    let answered = quick * quickly + later * resolved + (1.0 - quick - later) * unresolved;
    (1.0 - complain) * silent + complain * answered
}
