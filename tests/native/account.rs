//! What customers are worth, and whether better quality pays.

use proptest::prelude::*;
use worthwhile::explore::{Account, LifetimeValue, Payback, Who, return_on_quality};
use worthwhile::model::{Course, Key, Run, Spend, simulate};
use worthwhile::scenario::{Entry, LIBRARY, Scenario};

use super::random::any_course;

#[track_caller]
fn scenario(id: &str) -> Scenario {
    Entry::named(id).expect("it ships").open().expect("a built-in scenario is good")
}

/// The margin of the visits of a period ($), counted without the profit.
fn margin(course: &Course, run: &Run, period: usize) -> f64 {
    let (period, span) = (&run.periods[period], course.spans.iter().find(|span| period < span.until).expect("in it"));
    let served = span.own.iter().zip(&period.segments).map(|(own, segment)| {
        let heads = (segment.group.customers + segment.group.newcomers) * (1.0 - period.turned_away);
        own[Key::VisitsPerPeriod] * (own[Key::Price] - own[Key::UnitCost]) * heads
    });
    served.sum()
}

proptest! {
    #[test]
    fn profit_and_spend_are_the_margin_of_the_visits(course in any_course()) {
        let run = simulate(&course);
        for period in &run.periods {
            let spend = Spend::new(&course, period);
            let margin = margin(&course, &run, period.period);
            let size = margin.abs() + spend.total().abs() + period.profit.abs();
            prop_assert!((period.profit + spend.total() - margin).abs() <= 1e-9 * size.max(1.0));
        }
    }

    #[test]
    fn a_run_against_itself_returns_nothing(course in any_course(), period in 0..2_usize) {
        let run = simulate(&course);
        let account = Account { course: &course, run: &run };
        for who in [Who::Regulars, Who::Newcomers] {
            let returned = return_on_quality(&account, &account, period, who);
            prop_assert_eq!((returned.investment, returned.gain, returned.retention), (0.0, 0.0, 0.0));
            prop_assert_eq!((returned.payback, returned.ratio()), (Payback::NothingSpent, None));
        }
    }

    #[test]
    fn the_two_conventions_differ_by_one_margin(margin in -1e4..1e4_f64, retention in 0.0..=1.0_f64, rate in 0.0..=1.0_f64) {
        let value = LifetimeValue { margin, retention, discount_rate: rate };
        match (value.after_first(), value.with_first()) {
            (Some(after), Some(with)) => {
                let size = after.abs().max(margin.abs()).max(1.0);
                prop_assert!((with - after - margin).abs() <= 1e-9 * size);
                prop_assert!((with - margin * (1.0 + rate) / (1.0 + rate - retention)).abs() <= 1e-9 * size);
            }
            (after, with) => prop_assert!(after.is_none() && with.is_none() && 1.0 + rate - retention == 0.0),
        }
    }
}

#[test]
fn a_customer_who_never_leaves_is_worth_more_than_can_be_said() {
    let value = LifetimeValue { margin: 1.0, retention: 1.0, discount_rate: 0.0 };
    assert_eq!((value.after_first(), value.with_first()), (None, None));
    let value = LifetimeValue { margin: 1.0, retention: 0.8, discount_rate: 0.1 };
    assert!((value.after_first().expect("finite") - 2.666_667).abs() < 1e-6, "Gupta and Lehmann");
}

#[test]
fn gain_less_investment_is_the_difference_in_present_value() {
    for entry in LIBRARY {
        let scenario = scenario(entry.id);
        let runs: Vec<Run> = scenario.courses().iter().map(|course| simulate(course)).collect();
        let account = |variant: usize| Account { course: scenario.course_of(variant), run: &runs[variant] };
        for variant in 0..scenario.n_variants() {
            let returned = return_on_quality(&account(variant), &account(0), scenario.first_shown(), Who::Regulars);
            let difference = runs[variant].npv - runs[0].npv;
            let size = returned.gain.abs().max(runs[0].npv.abs()).max(1.0);
            assert!((returned.gain - returned.investment - difference).abs() < 1e-9 * size, "{}", entry.id);
            let pays = returned.ratio().map(|ratio| 1.0 <= ratio);
            match returned.payback {
                Payback::NothingSpent => assert_eq!(pays, None, "{}", entry.id),
                Payback::From(period) => assert!(pays == Some(true) && period < scenario.n_periods, "{}", entry.id),
                Payback::NotWithin => assert_eq!(pays, Some(false), "{}", entry.id),
            }
        }
    }
}

#[test]
fn the_clinic_that_agrees_first_earns_its_spend_back_late() {
    let clinic = scenario("dental-clinic");
    let runs: Vec<Run> = clinic.courses().iter().map(|course| simulate(course)).collect();
    let account = |variant: usize| Account { course: clinic.course_of(variant), run: &runs[variant] };
    let promise = return_on_quality(&account(1), &account(0), 2, Who::Newcomers);
    let agreed = return_on_quality(&account(2), &account(0), 2, Who::Newcomers);
    assert!(promise.retention < 0.0 && 0.0 < agreed.retention);
    assert!(promise.investment < agreed.investment && promise.gain < agreed.gain);
    let spent: f64 = (2..8).map(|period| 50_000.0 / 1.02_f64.powi(period + 1)).sum();
    assert!((promise.investment - spent).abs() < 1e-6, "six quarters of advertising: {}", promise.investment);
    let newcomers = runs[1].periods[2].all.newcomers;
    assert_eq!(account(1).acquisition_cost(2), Some(50_000.0 / newcomers));
    assert_eq!(account(0).acquisition_cost(2), Some(0.0));
    assert_eq!(account(0).keeping_cost(&account(0), 2), Some(0.0));
}

#[test]
fn keeping_costs_what_is_run_and_paid_out_for_those_who_stay() {
    let firm = scenario("guarantee");
    let runs: Vec<Run> = firm.courses().iter().map(|course| simulate(course)).collect();
    let account = |variant: usize| Account { course: firm.course_of(variant), run: &runs[variant] };
    let group = runs[1].periods[10].all;
    let spend = Spend::new(firm.course_of(1), &runs[1].periods[10]);
    let kept = group.customers * group.retention_regular;
    assert!(0.0 < spend.payout);
    assert_eq!(account(1).keeping_cost(&account(0), 10), Some((spend.running + spend.payout) / kept));
}

#[test]
fn a_customer_is_worth_the_margin_of_those_meant() {
    let firm = scenario("values-and-lifestyles");
    let run = simulate(firm.course_of(0));
    let account = Account { course: firm.course_of(0), run: &run };
    let value = account.lifetime_value(3, Who::Regulars).expect("in the run");
    assert!((value.margin - 35.0).abs() < 1e-9, "$60 less $25 a visit");
    assert_eq!((value.retention, value.discount_rate), (run.periods[3].all.retention_regular, 0.02));
    assert_eq!(account.lifetime_value(99, Who::Regulars), None);
}
