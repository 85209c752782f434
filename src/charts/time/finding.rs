//! What a run found.

use super::TimeFacts;
use crate::explore::Who;
use crate::model::{Group, Period, Run};
use crate::text::Numbers;
use crate::text::charts::{Compared, Quantity, TimeFinding, Topic, Zone};

pub(super) fn finding(topic: Topic, facts: &TimeFacts, numbers: Numbers) -> TimeFinding {
    match topic {
        Topic::Overview => overview(facts),
        Topic::People => TimeFinding::People {
            come: compared(facts, |run| total(run, Quantity::Newcomers)),
            leave: compared(facts, |run| total(run, Quantity::Leavers)),
        },
        Topic::Satisfaction => satisfaction(facts, numbers),
        Topic::Loyalty => loyalty(facts, numbers),
        Topic::WordOfMouth => TimeFinding::WordOfMouth {
            n_periods: compared(facts, |run| {
                n_periods(run, |all| {
                    numbers.whole(all.promoters) != numbers.whole(all.detractors) && all.promoters < all.detractors
                })
            }),
            is_clear: facts
                .now
                .periods
                .iter()
                .all(|period| numbers.whole(period.all.promoters) != numbers.whole(period.all.detractors)),
        },
        Topic::Waiting => waiting(facts),
        Topic::Money => money(facts),
    }
}

/// Something of the run, and of the baseline's where that is compared.
fn compared<T>(facts: &TimeFacts, of: impl Fn(&Run) -> T) -> Compared<T> {
    (of(facts.now), facts.compares().then(|| of(facts.baseline)))
}

fn overview(facts: &TimeFacts) -> TimeFinding {
    let first = facts.now.periods.first().map(|period| period.all).unwrap_or_default();
    TimeFinding::Overview {
        start: first.customers,
        end: compared(facts, |run| run.end.customers),
        npv: compared(facts, |run| run.npv),
        prospects: (first.prospects, facts.now.end.prospects),
    }
}

fn total(run: &Run, quantity: Quantity) -> f64 {
    quantity.of(run).into_iter().flatten().sum()
}

fn n_periods(run: &Run, is_so: impl Fn(&Group) -> bool) -> usize {
    run.periods.iter().filter(|period| is_so(&period.all)).count()
}

/// Where delivered value leaves a zone of tolerance; first of all, where it falls below.
fn satisfaction(facts: &TimeFacts, numbers: Numbers) -> TimeFinding {
    let reads_less = |less: f64, more: f64| less < more && numbers.money(less) != numbers.money(more);
    let leaves = |all: &Group, who: Who, zone: Zone| {
        let (heads, adequate, desired) = match who {
            Who::Regulars => (all.customers, all.adequate_regular, all.desired_regular),
            Who::Newcomers => (all.newcomers, all.adequate_new, all.desired_new),
        };
        0.0 < heads
            && match zone {
                Zone::Below => reads_less(all.delivered_value, adequate),
                Zone::Within => false,
                Zone::Above => reads_less(desired, all.delivered_value),
            }
    };
    for tolerance in [Zone::Below, Zone::Above] {
        let [regulars, newcomers] =
            [Who::Regulars, Who::Newcomers].map(|who| 0 < n_periods(facts.now, |all| leaves(all, who, tolerance)));
        let (who, whose): (_, &[Who]) = match (regulars, newcomers) {
            (false, false) => continue,
            (true, false) => (Some(Who::Regulars), &[Who::Regulars]),
            (false, true) => (Some(Who::Newcomers), &[Who::Newcomers]),
            (true, true) => (None, &[Who::Regulars, Who::Newcomers]),
        };
        let any = |all: &Group| whose.iter().any(|who| leaves(all, *who, tolerance));
        return TimeFinding::Satisfaction { tolerance, who, n_periods: compared(facts, |run| n_periods(run, any)) };
    }
    TimeFinding::Satisfaction { tolerance: Zone::Within, who: None, n_periods: (0, None) }
}

fn loyalty(facts: &TimeFacts, numbers: Numbers) -> TimeFinding {
    let regulars = Quantity::RetentionRegular.of(facts.now);
    let (who, quantity) = if regulars.iter().any(Option::is_some) {
        (Who::Regulars, Quantity::RetentionRegular)
    } else {
        (Who::Newcomers, Quantity::RetentionNew)
    };
    let now = quantity.of(facts.now);
    let mut known = now.iter().copied().flatten();
    let Some(first) = known.next() else { return TimeFinding::Nobody };
    let was = if facts.compares() { quantity.of(facts.baseline) } else { Vec::new() };
    let pairs = (0..).zip(&now).zip(was);
    let pairs = pairs.filter_map(|((period, now), was)| Some((period, (*now)?, was?)));
    let apart = pairs.filter(|(_, now, was)| numbers.percent(*now) != numbers.percent(*was));
    TimeFinding::Loyalty {
        who,
        ends: (first, known.last().unwrap_or(first)),
        compares: facts.compares(),
        furthest: apart
            .reduce(|one, other| if (one.1 - one.2).abs() < (other.1 - other.2).abs() { other } else { one }),
    }
}

fn waiting(facts: &TimeFacts) -> TimeFinding {
    let longest = |run: &Run| {
        let waits = run.periods.iter().map(|period| period.wait_minutes).enumerate();
        waits.rev().max_by(|(_, one), (_, other)| one.total_cmp(other)).unwrap_or_default()
    };
    TimeFinding::Waiting {
        period: longest(facts.now).0,
        longest: compared(facts, |run| longest(run).1),
        turned_away: facts.now.periods.iter().map(|period| period.turned_away).fold(0.0, f64::max),
    }
}

fn money(facts: &TimeFacts) -> TimeFinding {
    let npv = compared(facts, |run| run.npv);
    let side = |now: f64, was: f64| now.partial_cmp(&was).filter(|side| side.is_ne());
    let end = npv.1.and_then(|was| side(npv.0, was));
    let mut pairs = facts.now.periods.iter().zip(&facts.baseline.periods);
    let is_other = |(now, was): (&Period, &Period)| side(now.npv, was.npv).is_some_and(|side| Some(side) != end);
    let last = pairs.rposition(is_other);
    TimeFinding::Money { npv, since: last.map(|last| last + 1) }
}
