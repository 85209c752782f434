//! Kinds of customers: splitting, joining, and what is said of each.

use std::rc::Rc;

use proptest::prelude::*;
use worthwhile::app::{Action, Answer, Moment, Recast, Sight, State, baseline_alike, kinds, recast};
use worthwhile::explore::{MovedBy, Who, most_moved, segment_moves};
use worthwhile::model::{Group, Key, Period, Run, Setting, simulate};
use worthwhile::scenario::{Draft, Entry, LIBRARY, Scenario, Segment, Settings, results};

use super::charts::every_chart;
use super::charts::facts::recast_cases;

#[track_caller]
fn scenario(id: &str) -> Rc<Scenario> {
    Rc::new(Entry::named(id).expect("it ships").open().expect("a built-in scenario is good"))
}

/// Kinds of customers that differ in nothing but their shares.
fn alike(scenario: &Scenario, shares: &[f64]) -> Draft {
    let total: f64 = shares.iter().sum();
    let kind = |(i, share): (usize, &f64)| Segment {
        id: format!("kind-{i}"),
        share: share / total,
        scale: vec![(Key::Price, 1.0)],
        set: Settings::default(),
        start: None,
    };
    let mut kinds: Draft = (**scenario).clone();
    kinds.segments = shares.iter().enumerate().map(kind).collect();
    kinds
}

/// Whether every figure of everybody is the same within a billionth.
#[track_caller]
pub fn assert_same(whole: &Run, parts: &Run, name: &str) {
    let near = |a: f64, b: f64, what: &str| {
        assert!((a - b).abs() <= 1e-9 * a.abs().max(1.0), "{name} {what}: {a} {b}");
    };
    near(whole.npv, parts.npv, "npv");
    for (whole, parts) in whole.periods.iter().zip(&parts.periods) {
        near(whole.profit, parts.profit, "profit");
        near(whole.wait_minutes, parts.wait_minutes, "wait");
        for key in Group::KEYS {
            let [a, b] = [whole, parts].map(|period| period.all.figure(key).expect("a figure"));
            near(a, b, &format!("{key} in period {}", whole.period));
        }
    }
    assert_eq!(whole.periods.len(), parts.periods.len());
}

fn whole_scenarios() -> impl Iterator<Item = Rc<Scenario>> {
    LIBRARY.iter().map(|entry| scenario(entry.id)).filter(|scenario| scenario.segments.is_empty())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]
    #[test]
    fn segments_with_equal_inputs_equal_the_whole(shares in proptest::collection::vec(0.05..1.0_f64, 2..6)) {
        for whole in whole_scenarios() {
            let parts = Scenario::new(whole.split(&alike(&whole, &shares)).expect("whole")).expect("holds together");
            for variant in 0..whole.n_variants() {
                let [whole, parts] = [&*whole, &parts].map(|scenario| simulate(scenario.course_of(variant)));
                assert_same(&whole, &parts, &parts.periods[0].segments[0].id);
            }
        }
    }
}

#[test]
fn every_scenario_can_be_split_and_joined_again() {
    for whole in whole_scenarios() {
        let opened = State::opened(Rc::clone(&whole));
        let split = opened.clone().after(Action::Recast(Recast::Split));
        assert_eq!(split.moment().edited.segments.len(), 3, "{}", whole.id);
        assert_eq!(split.moment().shipped, whole);
        assert!(split.moment().is_edited() && split.can_undo());
        assert_eq!(split.clone().after(Action::Recast(Recast::Split)), split, "what is split is not split again");
        assert_eq!(split.clone().after(Action::Undo).moment(), opened.moment());
        assert_eq!(split.clone().after(Action::Reset).moment(), opened.moment());
        let joined = split.after(Action::Recast(Recast::Join));
        assert_eq!(joined.moment(), opened.moment(), "{}", whole.id);
    }
}

#[test]
fn the_kinds_bring_their_shares_multipliers_and_names() {
    let lifestyles = kinds().expect("it ships");
    let shop = recast(&Moment::opened(scenario("computer-shop")), Recast::Split).expect("it can be split").edited;
    assert_eq!(shop.segments, lifestyles.segments);
    assert_eq!(shop.words_in("en").expect("words").segment("achievers"), "Achievers");
    let own = &shop.course_of(0).spans[0].own;
    assert_eq!([own[0][Key::MoneyPerMinute], own[2][Key::RivalValue]], [1.6, 48.0]);
}

#[test]
fn splitting_the_joined_lifestyles_gives_them_back() {
    let lifestyles = kinds().expect("it ships");
    let mut whole: Draft = (*lifestyles).clone();
    whole.segments.clear();
    assert_eq!(whole.split(&lifestyles).expect("whole").segments, lifestyles.segments);
}

#[test]
fn what_a_multiplier_would_turn_round_keeps_its_size() {
    let mut below: Draft = (**scenario("lab-report")).clone();
    below.base.set(Key::RivalValue, Setting::Number(-5.0)).expect("in range");
    let split = below.split(&kinds().expect("it ships")).expect("whole");
    assert!(split.segments.iter().all(|kind| kind.scale.iter().all(|(key, _)| *key != Key::RivalValue)));
    assert_eq!(split.segments[0].scale.len(), 2, "the others carry over");
}

#[test]
fn what_cannot_be_is_refused_in_words() {
    let refused = |id: &str, made| recast(&Moment::opened(scenario(id)), made).expect_err("refused").to_string();
    assert_eq!(refused("two-branches", Recast::Split), "segments: this is divided already");
    assert_eq!(refused("two-branches", Recast::Join), "segments: this came divided and stays so");
    assert_eq!(refused("lab-report", Recast::Join), "segments: this is one whole, there is nothing to put together");
    let mut dear: Draft = (**scenario("lab-report")).clone();
    dear.base.set(Key::MoneyPerMinute, Setting::Number(4.0)).expect("in range");
    let dear = Moment::opened(Rc::new(Scenario::new(dear).expect("holds together")));
    let fault = recast(&dear, Recast::Split).expect_err("out of range");
    assert_eq!(fault.to_string(), "segments[0].scale.money_per_minute: 6.4 is above 5");
}

#[test]
fn a_lever_is_put_back_in_a_split_scenario() {
    use worthwhile::app::Move;
    use worthwhile::scenario::Lever;
    let split = State::opened(scenario("guarantee")).after(Action::Recast(Recast::Split));
    let lever = Lever::Input(Key::Psychic);
    let moved = split.clone().after(Action::Settle(Move { lever, to: Setting::Number(10.0) }));
    assert_ne!(moved.moment(), split.moment());
    assert_eq!(moved.after(Action::Restore(lever)).moment(), split.moment());
}

#[test]
fn a_split_scenario_is_drawn_and_its_outcomes_are_judged() {
    for case in recast_cases(&[Recast::Split]) {
        assert!(!every_chart(&case).is_empty(), "{}", case.name);
        assert!(!results(&case.moment().edited).outcomes.is_empty());
    }
}

fn period(run: &Run, period: usize) -> &Period {
    &run.periods[period]
}

#[test]
fn each_kind_gains_most_from_what_it_lives_by() {
    let lifestyles = scenario("values-and-lifestyles");
    let baseline = simulate(lifestyles.course_of(0));
    for (variant, kind) in [(1, 0), (2, 1)] {
        let run = simulate(lifestyles.course_of(variant));
        let moves = segment_moves(period(&run, 3), period(&baseline, 3), Who::Regulars);
        assert_eq!(moves.len(), 3);
        assert_eq!(most_moved(&moves, MovedBy::DeliveredValue), Some(kind), "{variant}");
    }
    let same = segment_moves(period(&baseline, 3), period(&baseline, 3), Who::Regulars);
    assert!(MovedBy::ALL.iter().all(|by| most_moved(&same, *by).is_none()));
}

#[test]
fn a_split_scenario_is_compared_with_the_baseline_split_alike() {
    let split = State::opened(scenario("dental-clinic")).after(Action::Recast(Recast::Split));
    let sight = Sight::new(&split, Rc::new(Answer::new(split.moment())));
    let alike = simulate(baseline_alike(split.moment()).expect("it can be split").course_of(0));
    let moves = segment_moves(sight.now().expect("in the run"), &alike.periods[sight.period], sight.who());
    assert!(moves.iter().all(|moved| MovedBy::ALL.iter().all(|by| moved.change(*by) == 0.0)), "nothing was done");
}
