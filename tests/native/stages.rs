//! Service in depth: taken apart, put together, and which stage holds it back.

use std::rc::Rc;

use proptest::prelude::*;
use worthwhile::app::{Action, Moment, Move, Recast, State, recast};
use worthwhile::explore::{Raise, Reading, Who, holding_back, stage_gains};
use worthwhile::model::{Key, SERVQUAL_WEIGHTS, Setting, simulate};
use worthwhile::scenario::{DIMENSIONS, Draft, Entry, LIBRARY, Lever, Scenario, Settings, dimensions};

use super::charts::every_chart;
use super::charts::facts::recast_cases;
use super::segments::assert_same;

#[track_caller]
fn scenario(id: &str) -> Rc<Scenario> {
    Rc::new(Entry::named(id).expect("it ships").open().expect("a built-in scenario is good"))
}

fn whole_scenarios() -> impl Iterator<Item = Rc<Scenario>> {
    LIBRARY.iter().map(|entry| scenario(entry.id)).filter(|scenario| scenario.base.stages().is_empty())
}

#[track_caller]
fn reading(scenario: &Scenario, variant: usize) -> Reading {
    Reading { variant, period: scenario.first_shown(), who: Who::Regulars }
}

#[test]
fn taking_the_service_apart_changes_no_result() {
    for whole in whole_scenarios() {
        let apart = recast(&Moment::opened(Rc::clone(&whole)), Recast::TakeApart).expect("one score").edited;
        for variant in 0..whole.n_variants() {
            let [whole, apart] = [&whole, &apart].map(|scenario| simulate(scenario.course_of(variant)));
            assert_same(&whole, &apart, &apart.periods[0].segments[0].id);
        }
        let stages = apart.base.stages();
        assert!(stages.iter().map(|stage| stage.id.as_str()).eq(DIMENSIONS));
        assert!(stages.iter().map(|stage| stage.weight).eq(SERVQUAL_WEIGHTS));
        assert_eq!(apart.words_in("en").expect("words").stage("empathy"), "Empathy", "{}", whole.id);
    }
}

#[test]
fn every_service_can_be_put_together_again() {
    for whole in whole_scenarios() {
        let opened = State::opened(Rc::clone(&whole));
        let apart = opened.clone().after(Action::Recast(Recast::TakeApart));
        assert!(apart.moment().is_edited(), "{}", whole.id);
        assert_eq!(apart.clone().after(Action::Undo).moment(), opened.moment());
        assert_eq!(apart.clone().after(Action::Reset).moment(), opened.moment());
        let together = apart.after(Action::Recast(Recast::PutTogether));
        assert_eq!(together.moment(), opened.moment(), "{}", whole.id);
    }
}

#[test]
fn a_service_can_be_taken_apart_for_several_kinds_of_customers() {
    let opened = State::opened(scenario("guarantee"));
    let made = [Recast::Split, Recast::TakeApart, Recast::Join, Recast::PutTogether];
    let state = made.iter().fold(opened.clone(), |state, made| state.after(Action::Recast(*made)));
    assert_eq!(state.moment(), opened.moment());
    for case in recast_cases(&made[..2]) {
        assert!(!every_chart(&case).is_empty(), "{}", case.name);
    }
}

#[test]
fn what_cannot_be_taken_apart_is_refused_in_words() {
    let refused = |id: &str, made| recast(&Moment::opened(scenario(id)), made).expect_err("refused").to_string();
    assert_eq!(refused("hospital-chain", Recast::TakeApart), "service_stages: this is divided already");
    assert_eq!(refused("hospital-chain", Recast::PutTogether), "service_stages: this came divided and stays so");
    assert_eq!(
        refused("guarantee", Recast::PutTogether),
        "service_stages: this is one whole, there is nothing to put together"
    );
}

#[test]
fn a_segment_multiplies_a_service_in_stages_stage_by_stage() {
    let mut scaled: Draft = (**scenario("values-and-lifestyles")).clone();
    scaled.segments[0].scale.push((Key::ScoreService, 0.8));
    let whole = Scenario::new(scaled).expect("holds together");
    let names = scenario("life-insurer");
    let apart = Scenario::new(whole.taken_apart(&dimensions(0.0), &names).expect("one score")).expect("holds together");
    for variant in 0..whole.n_variants() {
        assert_same(&simulate(whole.course_of(variant)), &simulate(apart.course_of(variant)), "scaled");
    }
}

#[test]
fn a_stage_moves_for_segments_that_have_their_own() {
    let apart = recast(&Moment::opened(scenario("two-branches")), Recast::TakeApart).expect("one score").edited;
    let shown = |draft: &Draft| match draft.shown(0, 0, Lever::Stage(0)) {
        Some(Setting::Number(score)) => score,
        other => panic!("{other:?}"),
    };
    assert!((shown(&apart) - 72.5).abs() < 1e-9, "the mean of both branches");
    let moved = apart.moved(0, 0, Lever::Stage(0), Setting::Number(77.5)).expect("in range");
    assert!((shown(&moved) - 77.5).abs() < 1e-9);
    let stages = |draft: &Draft, i: usize| draft.segments[i].set.stages.as_ref().expect("its own")[0].score;
    assert_eq!([stages(&moved, 0), stages(&moved, 1)], [90.0, 65.0]);
}

#[test]
fn a_stage_is_put_back_to_the_score_that_the_service_had() {
    let apart = State::opened(scenario("savings-bank")).after(Action::Recast(Recast::TakeApart));
    for lever in [Lever::Stage(2), Lever::Input(Key::ScoreService)] {
        let act = Action::Settle(Move { lever: Lever::Stage(2), to: Setting::Number(90.0) });
        let moved = apart.clone().after(act);
        let (came, moment) = (&apart.moment().shipped, moved.moment());
        assert!(moment.edited.has_moved(came, lever) && !apart.moment().edited.has_moved(came, lever), "{lever:?}");
        assert_eq!(moved.after(Action::Restore(lever)).moment(), apart.moment(), "{lever:?}");
    }
}

#[test]
fn the_weakest_link_holds_the_hospital_back() {
    let hospital = scenario("hospital-chain");
    for raise in [Raise::Points(1.0), Raise::Points(10.0), Raise::ToNext] {
        let gains = stage_gains(&hospital, reading(&hospital, 0), raise);
        assert_eq!((gains.len(), holding_back(&gains)), (5, Some(4)), "{raise:?}");
        assert!(gains.iter().all(|gain| 0.0 <= gain.service && 0.0 <= gain.satisfaction + 1e-9));
    }
    let gain = stage_gains(&hospital, reading(&hospital, 0), Raise::ToNext)[4];
    assert_eq!((gain.score, gain.raised), (35.0, 85.0));
    assert!((gain.delivered_value - 1.2 * gain.service).abs() < 1e-9, "a perfect service is worth $120");
}

#[test]
fn a_service_of_one_score_has_no_stage_that_holds_it_back() {
    let clinic = scenario("dental-clinic");
    assert_eq!(stage_gains(&clinic, reading(&clinic, 0), Raise::Points(1.0)), []);
    assert_eq!(holding_back(&[]), None);
}

#[test]
fn where_good_stages_make_up_for_bad_ones_the_heaviest_counts_most() {
    let apart = recast(&Moment::opened(scenario("savings-bank")), Recast::TakeApart).expect("one score").edited;
    let gains = stage_gains(&apart, reading(&apart, 3), Raise::Points(10.0));
    assert_eq!(holding_back(&gains), Some(0));
    let worth = 10.0 * SERVQUAL_WEIGHTS[0];
    assert!((gains[0].service - worth).abs() < 1e-9, "{}", gains[0].service);
    let mut weakest: Draft = (**apart).clone();
    weakest.base.set(Key::ServiceBlend, Setting::Number(-50.0)).expect("in range");
    let gains = stage_gains(&weakest, reading(&apart, 3), Raise::Points(10.0));
    assert_eq!(holding_back(&gains), None, "no single one of five weakest links");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(20))]
    #[test]
    fn a_service_taken_apart_anywhere_changes_no_result(score in 0.5..100.0_f64, blend in -50.0..1.0_f64) {
        let mut whole: Draft = (**scenario("two-branches")).clone();
        whole.base.set(Key::ServiceBlend, Setting::Number(blend)).expect("in range");
        let mut set = Settings::default();
        set.put(Key::ScoreService, Setting::Number(score));
        whole.segments[1].set = set;
        let apart = whole.taken_apart(&dimensions(0.0), &whole).expect("one score");
        for variant in 0..whole.n_variants() {
            let [whole, apart] = [&whole, &apart].map(|draft| simulate(&draft.course(variant).expect("holds")));
            assert_same(&whole, &apart, "two branches");
        }
    }
}
