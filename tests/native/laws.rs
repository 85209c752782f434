//! Laws of the model over random inputs. At a given wait, load and share turned away: along a run the queue can reverse
//! them, and that is worth teaching.

use proptest::prelude::*;
use worthwhile::model::{
    Balance, Customers, Group, Inputs, Judgement, Key, Load, Setting, Stocks, simulate, trial_share,
};

use super::random::{any_course, any_inputs};

/// The same inputs with one of them raised by a share of what is left of its range.
fn raised(inputs: &Inputs, key: Key, share: f64) -> Inputs {
    let field = key.field();
    let value = inputs[key] + (field.high - inputs[key]) * share;
    let mut raised = inputs.clone();
    raised.set(key, Setting::Number(value.min(field.high))).expect("in range");
    raised
}

fn set(inputs: &Inputs, key: Key, value: f64) -> Inputs {
    let mut inputs = inputs.clone();
    inputs.set(key, Setting::Number(value)).expect("in range");
    inputs
}

/// What rounding may do to a sum of this size.
fn rounding(size: f64) -> f64 {
    1e-9 * size.abs().max(1.0)
}

fn opinion_satisfaction(inputs: &Inputs, gap: f64) -> f64 {
    let delivered = Balance::new(inputs, 10.0).delivered_value();
    Customers::new(inputs).opinion(delivered, delivered - gap, 0.1).satisfaction
}

proptest! {
    #[test]
    fn a_better_score_never_lowers_delivered_value(inputs in any_inputs(), wait in 0.0..600.0, share in 0.0..=1.0) {
        for key in [Key::ScoreProduct, Key::ScorePersonnel, Key::ScoreImage, Key::ScoreService] {
            if key == Key::ScoreService && !inputs.stages().is_empty() {
                continue;
            }
            let (before, after) = (Balance::new(&inputs, wait), Balance::new(&raised(&inputs, key, share), wait));
            let slack = rounding(before.total_value() + before.total_cost());
            prop_assert!(before.delivered_value() - slack <= after.delivered_value(), "{key:?}");
        }
    }

    #[test]
    fn a_better_stage_never_lowers_the_service_score(inputs in any_inputs(), share in 0.0..=1.0) {
        for i in 0..inputs.stages().len() {
            let mut stages = inputs.stages().to_vec();
            stages[i].score += (100.0 - stages[i].score) * share;
            let mut better = inputs.clone();
            better.set_stages(stages).expect("in range");
            prop_assert!(inputs.service_score() <= better.service_score() + 1e-9);
        }
    }

    #[test]
    fn a_higher_cost_never_raises_delivered_value(inputs in any_inputs(), wait in 0.0..300.0, share in 0.0..=1.0) {
        let before = Balance::new(&inputs, wait);
        let slack = rounding(before.total_value() + before.total_cost());
        for key in [Key::Price, Key::TimeMinutes, Key::Energy, Key::Psychic, Key::MoneyPerMinute, Key::WaitWeight] {
            let after = Balance::new(&raised(&inputs, key, share), wait);
            prop_assert!(after.delivered_value() <= before.delivered_value() + slack, "{key:?}");
        }
        let longer = Balance::new(&inputs, wait * (1.0 + share));
        prop_assert!(longer.delivered_value() <= before.delivered_value() + slack);
    }

    #[test]
    fn loss_aversion_never_raises_satisfaction(inputs in any_inputs(), short in 0.0..1.0_f64, share in 0.0..=1.0) {
        let averse = raised(&inputs, Key::LossAversion, share);
        let gap = -short * inputs.perfect_value();
        let below = |inputs: &Inputs| Judgement::new(inputs, 0.0).satisfaction(gap);
        prop_assert!(below(&averse) <= below(&inputs) + 1e-9);
        prop_assert!(opinion_satisfaction(&averse, gap) <= opinion_satisfaction(&inputs, gap) + 4e-4);
    }

    #[test]
    fn a_better_rival_never_raises_satisfaction_or_trial(inputs in any_inputs(), gap in -1.0..1.0_f64, share in 0.0..=1.0) {
        let rivalled = raised(&inputs, Key::RivalValue, share);
        let gap = gap * inputs.perfect_value();
        prop_assert!(opinion_satisfaction(&rivalled, gap) <= opinion_satisfaction(&inputs, gap) + 4e-4);
        prop_assert!(trial_share(&rivalled, gap) <= trial_share(&inputs, gap));
    }

    #[test]
    fn more_servers_never_lengthen_the_wait(inputs in any_inputs(), visits in 0.0..1e6, servers in 1..400_u32) {
        let fewer = Load::new(&set(&inputs, Key::Servers, f64::from(servers)), visits);
        let more = Load::new(&set(&inputs, Key::Servers, f64::from(servers + 1)), visits);
        prop_assert!(more.wait_minutes <= fewer.wait_minutes * (1.0 + 1e-9) + 1e-9);
        prop_assert!(more.turned_away <= fewer.turned_away);
    }

    #[test]
    fn in_runs_heads_are_conserved_and_every_figure_is_finite(course in any_course()) {
        let run = simulate(&course);
        prop_assert_eq!(run.periods.len(), course.n_periods);
        prop_assert!(run.npv.is_finite());
        for period in &run.periods {
            let heads = period.all.prospects + period.all.customers + period.all.lost;
            prop_assert!((heads / course.market_size - 1.0).abs() < 1e-9, "{} of {}", heads, course.market_size);
            for figure in [period.wait_minutes, period.turned_away, period.utilisation, period.profit] {
                prop_assert!(figure.is_finite());
            }
            for group in period.segments.iter().map(|segment| &segment.group).chain([&period.all]) {
                for key in Group::KEYS {
                    prop_assert!(group.figure(key).is_some_and(f64::is_finite), "{} in period {}", key, period.period);
                }
            }
        }
        let end = run.end.prospects + run.end.customers + run.end.lost;
        prop_assert!((end / course.market_size - 1.0).abs() < 1e-9);
    }

    #[test]
    fn whoever_changes_sides_is_gone_there_and_here(course in any_course()) {
        let run = simulate(&course);
        let after = run.periods.iter().skip(1).map(|p| (p.all.prospects, p.all.customers, p.all.lost));
        let after = after.chain([(run.end.prospects, run.end.customers, run.end.lost)]);
        let near = |one: f64, other: f64| (one - other).abs() <= 1e-9 * course.market_size.max(1.0);
        prop_assert_eq!(run.flows().count(), course.n_periods);
        for ((period, flows), (prospects, customers, lost)) in run.periods.iter().zip(run.flows()).zip(after) {
            let all = &period.all;
            prop_assert!(-rounding(course.market_size) <= flows.leavers && 0.0 <= flows.returners, "{:?}", flows);
            prop_assert!(near(all.prospects - all.newcomers + flows.returners, prospects));
            prop_assert!(near(all.customers + all.newcomers - flows.leavers, customers));
            prop_assert!(near(all.lost + flows.leavers - flows.returners, lost));
        }
    }

    #[test]
    fn present_values_add_up_to_that_of_the_run(course in any_course()) {
        let run = simulate(&course);
        let mut before = 0.0;
        for period in &run.periods {
            let worth = period.npv - before;
            prop_assert!(worth.abs() <= period.profit.abs() + rounding(before), "{} of {}", worth, period.profit);
            before = period.npv;
        }
        prop_assert_eq!(before, run.npv);
    }

    #[test]
    fn shares_and_scores_stay_in_range(course in any_course()) {
        for period in &simulate(&course).periods {
            let all = period.all;
            for share in [all.retention_new, all.retention_regular, all.trial_share, period.turned_away] {
                prop_assert!((-1e-9..=1.0 + 1e-9).contains(&share), "{}", share);
            }
            for score in [all.satisfaction_new, all.satisfaction_regular] {
                prop_assert!((-1e-6..=100.0 + 1e-6).contains(&score), "{}", score);
            }
            for heads in [all.prospects, all.customers, all.lost, all.newcomers, all.promoters, all.detractors] {
                prop_assert!(-1e-6 * course.market_size <= heads, "{}", heads);
            }
        }
    }

    #[test]
    fn equal_inputs_give_equal_bits(course in any_course()) {
        let bits = |run: worthwhile::model::Run| -> Vec<u64> {
            let figures = |period: &worthwhile::model::Period| -> Vec<u64> {
                let group = Group::KEYS.iter().filter_map(|key| period.all.figure(key));
                group.chain([period.profit, period.wait_minutes]).map(f64::to_bits).collect()
            };
            run.periods.iter().flat_map(figures).chain([run.npv.to_bits()]).collect()
        };
        prop_assert_eq!(bits(simulate(&course)), bits(simulate(&course.clone())));
    }
}

/// Section 3.3: without rival, loss or detractors, with everybody a promoter, the model is the discrete Bass model.
#[test]
fn without_losses_and_rivals_the_model_is_the_discrete_bass_model() {
    let mut inputs = Inputs::default();
    let numbers = [
        (Key::InvoluntaryLoss, 0.0),
        (Key::Spread, 0.0),
        (Key::PerformancePoints, 0.0),
        (Key::DisconfirmationPoints, 0.0),
        (Key::ConfirmationLevel, 100.0),
        (Key::LoyaltyMidpoint, 0.0),
        (Key::LoyaltySteepness, 0.3),
        (Key::PromoterLevel, 0.0),
        (Key::DetractorLevel, 0.0),
        (Key::OpinionWidth, 0.5),
        (Key::DetractorWeight, 0.0),
        (Key::MarketSize, 1000.0),
    ];
    for (key, value) in numbers {
        inputs.set(key, Setting::Number(value)).expect("in range");
    }
    for key in [Key::RivalInChoice, Key::Queueing] {
        inputs.set(key, Setting::Switch(false)).expect("in range");
    }
    let course = super::random::steady(&inputs, 7, Stocks::default());
    let run = simulate(&course);
    let cumulative: Vec<f64> = run.periods.iter().map(|period| period.all.customers + period.all.newcomers).collect();
    let published = [0.03, 0.070_158, 0.122_843, 0.190_104, 0.272_907, 0.370_123, 0.477_609];
    for (heads, share) in cumulative.iter().zip(published) {
        assert!((heads / 1000.0 - share).abs() < 1e-6, "{heads} of 1000 instead of {share}");
    }
}

/// Section 3.3: an even service, judged without tolerance, loss aversion or diminishing sensitivity, is linear.
#[test]
fn without_its_refinements_satisfaction_is_linear_disconfirmation() {
    let mut inputs = Inputs::default();
    for (key, value) in
        [(Key::Spread, 0.0), (Key::ToleranceSlope, 1.0), (Key::Diminishing, 1.0), (Key::LossAversion, 1.0)]
    {
        inputs.set(key, Setting::Number(value)).expect("in range");
    }
    let unit = 0.1 * inputs.perfect_value();
    for gap in [-2.0, -1.0, -0.1, 0.0, 0.1, 1.0, 2.0] {
        let delivered = inputs[Key::RivalValue];
        let expected = delivered - gap * unit;
        let opinion = Customers::new(&inputs).opinion(delivered, expected, 0.0);
        assert!((opinion.satisfaction - (70.0 + 10.0 * gap)).abs() < 1e-9, "{gap}: {opinion:?}");
    }
}

/// Section 3.3: when everybody is let down and nobody leaves for other reasons, loyalty is the mix that TARP reports.
#[test]
fn when_everybody_is_let_down_loyalty_is_the_mix_of_tarp() {
    let mut inputs = Inputs::default();
    let numbers = [
        (Key::FailureRate, 1.0),
        (Key::InvoluntaryLoss, 0.0),
        (Key::ComplaintRate, 0.8),
        (Key::ResolvedQuickly, 0.7),
        (Key::ResolvedLater, 0.25),
        (Key::LoyaltyMidpoint, 0.0),
    ];
    for (key, value) in numbers {
        inputs.set(key, Setting::Number(value)).expect("in range");
    }
    let opinion = Customers::new(&inputs).opinion(60.0, 20.0, 0.0);
    assert!((opinion.retention - 0.5928).abs() < 1e-9, "{opinion:?}");
}

#[test]
fn a_spread_too_small_to_see_counts_as_none() {
    let scenario = worthwhile::scenario::LIBRARY[0].open().expect("it ships");
    let spread = |spread| {
        let lever = worthwhile::scenario::Lever::Input(Key::Spread);
        let moved = scenario.moved(0, 0, lever, worthwhile::model::Setting::Number(spread)).expect("in range");
        simulate(&moved.course(0).expect("it holds"))
    };
    assert_eq!(spread(5e-208), spread(0.0));
    let (least, none) = (spread(2e-9), spread(0.0));
    let difference = least.periods[5].all.satisfaction_regular - none.periods[5].all.satisfaction_regular;
    assert!(difference.abs() < 1e-5, "{difference}");
}
