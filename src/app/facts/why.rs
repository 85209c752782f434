//! What the sentence about the three numbers may speak of.

use super::reasons::reasons;
use crate::app::Sight;
use crate::app::answer::weighted;
use crate::charts::{BalanceFacts, balance_finding};
use crate::explore::Who;
use crate::model::{Group, Inputs, Key, Period};
use crate::scenario::Scenario;
use crate::text::{Pair, Text, WhyFinding};

/// Everything that the sentence may speak of; none beyond the run.
#[must_use]
pub fn why_finding(sight: &Sight, text: &Text) -> Option<WhyFinding> {
    let (now, was) = (sight.now()?, sight.was()?);
    let (headline, headline_was) = sight.headlines()?;
    let (account, account_was) = sight.balances()?;
    let heads = |pick: fn(&Group) -> f64| Pair { now: pick(&now.all), was: pick(&was.all) };
    let period = |pick: fn(&Period) -> f64| Pair { now: pick(now), was: pick(was) };
    let mean = |pick: fn(&Inputs) -> f64| Pair {
        now: mean(&sight.moment.edited, sight.moment.variant, now, pick),
        was: self::mean(&sight.moment.shipped, 0, was, pick),
    };
    let who = headline.who;
    let (adequate, desired) = zone(&now.all, who);
    Some(WhyFinding {
        compares: !sight.is_baseline(),
        period: (text.results().timeline.period_within)(sight.moment.edited.period, sight.period),
        who,
        gets: account.total_value(),
        left: Pair { now: headline.delivered_value, was: headline_was.delivered_value },
        satisfaction: Pair { now: headline.satisfaction, was: headline_was.satisfaction },
        loyalty: Pair { now: headline.retention, was: headline_was.retention },
        causes: balance_finding(&BalanceFacts { now: account, baseline: account_was }).causes,
        reasons: reasons(sight, who),
        wait: period(|period| period.wait_minutes),
        newcomers: heads(|group| group.newcomers),
        regulars: heads(|group| group.customers),
        servers: mean(|inputs| inputs[Key::Servers]),
        turned_away: period(|period| period.turned_away),
        failures: mean(|inputs| inputs[Key::FailureRate]),
        made_good: mean(made_good),
        spread: mean(|inputs| inputs[Key::Spread] * inputs.perfect_value()),
        rival: mean(|inputs| inputs[Key::RivalValue]),
        expectation: Pair { now: expectation(&now.all, who), was: expectation(&was.all, who) },
        adequate,
        desired,
    })
}

/// Share of failures whose complaint is resolved.
fn made_good(inputs: &Inputs) -> f64 {
    inputs[Key::ComplaintRate] * (inputs[Key::ResolvedQuickly] + inputs[Key::ResolvedLater])
}

/// The mean of an input, by heads.
fn mean(scenario: &Scenario, variant: usize, period: &Period, pick: fn(&Inputs) -> f64) -> f64 {
    weighted(scenario, variant, period).into_iter().map(|(inputs, weight)| weight * pick(inputs)).sum()
}

fn expectation(group: &Group, who: Who) -> f64 {
    match who {
        Who::Regulars => group.expectation_regular,
        Who::Newcomers => group.expectation_new,
    }
}

fn zone(group: &Group, who: Who) -> (f64, f64) {
    match who {
        Who::Regulars => (group.adequate_regular, group.desired_regular),
        Who::Newcomers => (group.adequate_new, group.desired_new),
    }
}
