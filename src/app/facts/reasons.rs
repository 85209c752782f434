//! What moved satisfaction and loyalty: everything a judgement depends on, put forward by itself and put back by itself.

use crate::app::Sight;
use crate::explore::Who;
use crate::model::{Customers, Inputs, Key, Opinion, Period, Segment};
use crate::scenario::Scenario;
use crate::text::{Effect, Reason};

/// What each reason moved, the reasons that moved nothing left out: the mean of its move alone, and of its move last.
pub(super) fn reasons(sight: &Sight, who: Who) -> Vec<(Reason, Effect)> {
    let (Some(now), Some(was)) = (sight.now(), sight.was()) else { return Vec::new() };
    let now = Judges::new(&sight.moment.edited, sight.moment.variant, now, who);
    let was = Judges::new(&sight.moment.shipped, 0, was, who);
    let (end, start) = (now.opinion(), was.opinion());
    let effect = |reason: &Reason| {
        let (first, last) = (was.with(*reason, &now), now.with(*reason, &was));
        if first == was && last == now {
            return None;
        }
        let (first, last) = (first.opinion(), last.opinion());
        let mean = |pick: fn(&Opinion) -> f64| 0.5 * (pick(&first) - pick(&start) + pick(&end) - pick(&last));
        Some((*reason, Effect { satisfaction: mean(|o| o.satisfaction), loyalty: mean(|o| o.retention) }))
    };
    Reason::ALL.iter().filter_map(effect).collect()
}

/// Those who judge: one for each segment.
#[derive(Clone, Debug, PartialEq)]
struct Judges(Vec<Judge>);

/// What the judgement of a segment depends on.
#[derive(Clone, Debug, PartialEq)]
struct Judge {
    inputs: Inputs,
    left: f64,
    expected: f64,
    turned_away: f64,
    weight: f64,
}

impl Judges {
    fn new(scenario: &Scenario, variant: usize, period: &Period, who: Who) -> Self {
        let spans = &scenario.course_of(variant).spans;
        let Some(span) = spans.iter().find(|span| period.period < span.until) else { return Self(Vec::new()) };
        let judge = |(inputs, segment): (&Inputs, &Segment)| {
            let group = &segment.group;
            let (expected, weight) = match who {
                Who::Regulars => (group.expectation_regular, group.customers),
                Who::Newcomers => (group.expectation_new, group.newcomers),
            };
            let (left, turned_away) = (group.delivered_value, period.turned_away);
            Judge { inputs: inputs.clone(), left, expected, turned_away, weight }
        };
        let mut judges: Vec<Judge> = span.own.iter().zip(&period.segments).map(judge).collect();
        let total: f64 = judges.iter().map(|judge| judge.weight).sum();
        for judge in &mut judges {
            judge.weight = if 0.0 < total { judge.weight / total } else { 1.0 };
        }
        Self(judges)
    }

    /// These, with what one reason is about taken from others.
    fn with(&self, reason: Reason, others: &Self) -> Self {
        Self(self.0.iter().zip(&others.0).map(|(judge, other)| judge.with(reason, other)).collect())
    }

    /// The mean of satisfaction and of those who stay.
    fn opinion(&self) -> Opinion {
        let (mut mean, mut total) = (Opinion::default(), 0.0);
        for Judge { inputs, left, expected, turned_away, weight } in &self.0 {
            let opinion = Customers::new(inputs).opinion(*left, *expected, *turned_away);
            mean.satisfaction += weight * opinion.satisfaction;
            mean.retention += weight * opinion.retention;
            total += weight;
        }
        let share = |sum: f64| if 0.0 < total { sum / total } else { 0.0 };
        Opinion { satisfaction: share(mean.satisfaction), retention: share(mean.retention), ..mean }
    }
}

impl Judge {
    fn with(&self, reason: Reason, other: &Self) -> Self {
        let mut judge = self.clone();
        match reason {
            Reason::Left => judge.left = other.left,
            Reason::Expectation => judge.expected = other.expected,
            Reason::TurnedAway => judge.turned_away = other.turned_away,
            Reason::Mix => judge.weight = other.weight,
            Reason::Failures
            | Reason::Recovery
            | Reason::Spread
            | Reason::Rival
            | Reason::Staying
            | Reason::Judging => {
                for &key in keys(reason) {
                    // It was checked where it comes from.
                    let _ = judge.inputs.set(key, other.inputs.setting(key));
                }
            }
        }
        judge
    }
}

/// The inputs that a reason is about.
const fn keys(reason: Reason) -> &'static [Key] {
    match reason {
        Reason::Left | Reason::Expectation | Reason::TurnedAway | Reason::Mix => &[],
        Reason::Failures => &[Key::FailureRate],
        Reason::Recovery => &[
            Key::ComplaintRate,
            Key::ResolvedQuickly,
            Key::ResolvedLater,
            Key::StaySilent,
            Key::StayUnresolved,
            Key::StayResolved,
            Key::StayResolvedQuickly,
            Key::FailedSatisfaction,
            Key::RecoveredSatisfaction,
        ],
        Reason::Spread => &[Key::Spread],
        Reason::Rival => &[Key::RivalValue],
        Reason::Staying => &[Key::LoyaltySteepness, Key::LoyaltyMidpoint, Key::InvoluntaryLoss],
        Reason::Judging => &[
            Key::WorthProduct,
            Key::WorthService,
            Key::WorthPersonnel,
            Key::WorthImage,
            Key::ToleranceBelow,
            Key::ToleranceAbove,
            Key::ToleranceSlope,
            Key::LossAversion,
            Key::Diminishing,
            Key::DisconfirmationPoints,
            Key::PerformancePoints,
            Key::ConfirmationLevel,
            Key::TurnedAwaySatisfaction,
        ],
    }
}
