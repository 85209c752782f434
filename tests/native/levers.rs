//! What a lever shows and edits.

use std::rc::Rc;

use proptest::prelude::*;
use worthwhile::app::{Moment, Move, Refused, reach, try_move};
use worthwhile::model::{FIELDS, Key, Kind, Refusal, Setting, simulate};
use worthwhile::scenario::{Change, Entry, Fault, LIBRARY, Lever, Origin, Reason, Scenario};

#[track_caller]
fn scenario(id: &str) -> Rc<Scenario> {
    let entry = Entry::named(id).expect("it ships");
    Rc::new(entry.open().unwrap_or_else(|fault| panic!("{id}: {fault}")))
}

#[track_caller]
fn moved(scenario: &Scenario, variant: usize, period: usize, key: Key, to: f64) -> Scenario {
    let draft = scenario.moved(variant, period, Lever::Input(key), Setting::Number(to)).expect("in range");
    Scenario::new(draft).expect("holds together")
}

#[track_caller]
fn shown(scenario: &Scenario, variant: usize, period: usize, key: Key) -> f64 {
    match scenario.shown(variant, period, Lever::Input(key)) {
        Some(Setting::Number(value)) => value,
        other => panic!("{key:?} shows {other:?}"),
    }
}

#[test]
fn a_lever_writes_into_the_change_that_sets_it() {
    let clinic = scenario("dental-clinic");
    assert_eq!(clinic.origin(1, 2, Lever::Input(Key::Advertising)), Origin::Variant(0));
    assert_eq!(clinic.change(1, Origin::Variant(0)).and_then(|change: &Change| change.until), Some(8));
    let edited = moved(&clinic, 1, 2, Key::Advertising, 9.0);
    assert_eq!(shown(&edited, 1, 2, Key::Advertising), 9.0);
    assert_eq!(shown(&edited, 1, 8, Key::Advertising), 0.0, "after the campaign nothing changes");
    assert_eq!(shown(&edited, 0, 2, Key::Advertising), 0.0, "nor in the baseline");
    assert_eq!(shown(&edited, 2, 4, Key::Advertising), 6.0, "nor in another variant");
}

#[test]
fn a_lever_that_nothing_sets_writes_the_base_of_all_variants() {
    let clinic = scenario("dental-clinic");
    let edited = moved(&clinic, 1, 2, Key::Price, 80.0);
    for variant in 0..clinic.n_variants() {
        assert_eq!(shown(&edited, variant, 5, Key::Price), 80.0);
    }
}

#[test]
fn a_lever_writes_the_change_of_the_scenario_where_no_variant_sets_it() {
    let bank = scenario("savings-bank");
    assert_eq!(bank.origin(1, 12, Lever::Input(Key::RivalValue)), Origin::Scenario(0));
    let edited = moved(&bank, 1, 12, Key::RivalValue, 30.0);
    assert_eq!(shown(&edited, 0, 12, Key::RivalValue), 30.0);
    assert_eq!(shown(&edited, 0, 2, Key::RivalValue), 22.0);
}

#[test]
fn segments_that_set_a_lever_shift_alike_and_show_their_mean() {
    let firm = scenario("two-branches");
    assert_eq!(shown(&firm, 0, 0, Key::ScoreService), 72.5);
    let edited = moved(&firm, 0, 0, Key::ScoreService, 77.5);
    assert_eq!(shown(&edited, 0, 0, Key::ScoreService), 77.5);
    let own = &edited.course_of(0).spans[0].own;
    assert_eq!([own[0][Key::ScoreService], own[1][Key::ScoreService]], [90.0, 65.0]);
    assert_eq!(shown(&moved(&firm, 0, 0, Key::ScoreService, 100.0), 0, 0, Key::ScoreService), 93.75);
}

#[test]
fn segments_that_multiply_a_lever_keep_their_proportions() {
    let segments = scenario("values-and-lifestyles");
    let before = shown(&segments, 0, 0, Key::MoneyPerMinute);
    let edited = moved(&segments, 0, 0, Key::MoneyPerMinute, 2.0 * before);
    assert!((shown(&edited, 0, 0, Key::MoneyPerMinute) - 2.0 * before).abs() < 1e-12);
    let own = &edited.course_of(0).spans[0].own;
    assert!((own[0][Key::MoneyPerMinute] / own[1][Key::MoneyPerMinute] - 1.6 / 0.7).abs() < 1e-12);
}

#[test]
fn service_made_of_stages_is_derived_and_its_stages_move() {
    let hospital = scenario("hospital-chain");
    let service = Lever::Input(Key::ScoreService);
    let refused = hospital.moved(0, 0, service, Setting::Number(80.0)).expect_err("derived");
    assert_eq!(refused.to_string(), "score_service: service follows from its stages and cannot be set as well");
    assert!((shown(&hospital, 0, 0, Key::ScoreService) - 47.87).abs() < 0.01);
    let discharge = Lever::Stage(4);
    assert_eq!(hospital.shown(0, 0, discharge), Some(Setting::Number(35.0)));
    let mended =
        Scenario::new(hospital.moved(0, 0, discharge, Setting::Number(60.0)).expect("in range")).expect("holds");
    assert!((shown(&mended, 0, 0, Key::ScoreService) - 74.83).abs() < 0.01);
}

#[test]
fn what_a_lever_shows_is_what_it_was_moved_to() {
    for entry in LIBRARY {
        let scenario = scenario(entry.id);
        let period = scenario.first_shown();
        for variant in 0..scenario.n_variants() {
            for field in FIELDS.iter().filter(|field| field.kind == Kind::Number && !field.key.is_constant()) {
                let lever = Lever::Input(field.key);
                let Some(before @ Setting::Number(_)) = scenario.shown(variant, period, lever) else { continue };
                let Ok(draft) = scenario.moved(variant, period, lever, before) else { continue };
                let kept = draft.shown(variant, period, lever);
                let (Some(Setting::Number(kept)), Setting::Number(before)) = (kept, before) else {
                    panic!("{:?}", field.key)
                };
                assert!((kept - before).abs() <= 1e-9 * before.abs(), "{} {:?}: {kept} {before}", entry.id, field.key);
            }
        }
    }
}

#[test]
fn a_lever_moved_nowhere_changes_no_result() {
    let clinic = scenario("dental-clinic");
    let same = moved(&clinic, 1, 2, Key::Price, 90.0);
    assert_eq!(simulate(clinic.course_of(1)), simulate(same.course_of(1)));
}

#[test]
fn sliders_end_at_round_numbers_that_hold_the_scenario() {
    let clinic = scenario("dental-clinic");
    let span = |key| clinic.span_of(Lever::Input(key));
    assert_eq!((span(Key::Price).low, span(Key::Price).high, span(Key::Price).step), (0.0, 200.0, 1.0));
    assert_eq!((span(Key::TimeMinutes).low, span(Key::TimeMinutes).high), (0.0, 100.0));
    assert_eq!((span(Key::PromisedValue).low, span(Key::PromisedValue).high), (-200.0, 200.0));
    assert_eq!(span(Key::Advertising).high, 20.0);
    assert_eq!(span(Key::AdvertisingCost).high, 100_000.0);
    assert_eq!(span(Key::Energy).high, 100.0);
    assert_eq!(span(Key::FailureRate).high, 1.0);
    assert_eq!(span(Key::Payout).high, 500.0, "what a perfect offer is worth is 270");
    assert_eq!(span(Key::RunningCost).high, 50_000.0, "twice the largest spend");
    assert_eq!((span(Key::Servers).low, span(Key::Servers).high, span(Key::Servers).step), (1.0, 10.0, 1.0));
    let stretched = span(Key::Price).stretched(333.0, Lever::Input(Key::Price));
    assert_eq!(stretched.high, 500.0);
}

#[test]
fn every_slider_steps_from_round_number_to_round_number_and_to_the_values_of_the_scenario() {
    let is_on = |value: f64, step: f64| (value / step - (value / step).round()).abs() < 1e-6;
    for entry in LIBRARY {
        let scenario = scenario(entry.id);
        for field in FIELDS.iter().filter(|field| field.kind != Kind::Switch) {
            let span = scenario.span_of(Lever::Input(field.key));
            let (low, high) = span.grid();
            assert!(low <= span.low && span.high <= high, "{} {}: {span:?}", entry.id, field.name);
            assert!(span.low - low < span.step && high - span.high < span.step, "{} {}", entry.id, field.name);
            assert!(is_on(low, span.step), "{} {}: {low} is off the grid of {}", entry.id, field.name, span.step);
            if let Setting::Number(value) = scenario.base.setting(field.key) {
                assert!(is_on(value, span.step), "{} {}: {value} by {}", entry.id, field.name, span.step);
            }
        }
    }
    let branches = scenario("two-branches").span_of(Lever::Input(Key::ScoreService));
    assert!(is_on(72.5, branches.step), "the mean of its branches");
    let minutes = scenario("dental-clinic").span_of(Lever::Input(Key::ServiceMinutes));
    assert_eq!((minutes.low, minutes.grid().0), (0.1, 0.0));
}

#[test]
fn every_slider_holds_its_value_and_its_default_range() {
    for entry in LIBRARY {
        let scenario = scenario(entry.id);
        for field in FIELDS {
            let span = scenario.span_of(Lever::Input(field.key));
            assert!(
                field.low <= span.low && span.low < span.high && span.high <= field.high,
                "{} {span:?}",
                field.name
            );
            assert!(0.0 < span.step, "{}", field.name);
            for variant in 0..scenario.n_variants() {
                for period in 0..scenario.n_periods {
                    if let Some(Setting::Number(value)) = scenario.shown(variant, period, Lever::Input(field.key)) {
                        assert!(span.low <= value && value <= span.high, "{} {}: {value}", entry.id, field.name);
                    }
                }
            }
        }
    }
}

#[test]
fn a_slider_stops_where_a_rule_ends_it_and_says_which() {
    let moment = Moment::opened(scenario("dental-clinic"));
    let lever = Lever::Input(Key::ResolvedLater);
    let span = moment.edited.span_of(lever);
    let (low, high) = reach(&moment.edited, 0, 0, lever, span);
    assert_eq!(low, 0.0);
    assert!((high - 0.8).abs() < 1e-6, "{high}");
    let refused = try_move(&moment, 0, Move { lever, to: Setting::Number(0.9) }).expect_err("too many");
    assert!(matches!(refused, Refused::Together(Refusal::Resolved(_))), "{refused:?}");
}

#[test]
fn a_refusal_keeps_its_reason() {
    let crowded = Refused::from(Fault::new("start", Reason::Crowded));
    assert_eq!(crowded, Refused::Crowded);
    let shares = Refused::from(Fault::new("segments", Reason::Shares(0.9)));
    assert_eq!(shares, Refused::Scenario(Reason::Shares(0.9)));
}

proptest! {
    #[test]
    fn only_a_lever_that_is_bound_breaks_a_rule(
        entry in prop::sample::select(LIBRARY),
        field in prop::sample::select(FIELDS),
        share in 0.0..=1.0_f64,
    ) {
        let lever = Lever::Input(field.key);
        let to = field.low + share * (field.high - field.low);
        let moment = Moment::opened(scenario(entry.id));
        let made = Move { lever, to: Setting::Number(if lever.is_whole() { to.round() } else { to }) };
        if let Err(Refused::Together(_) | Refused::Crowded | Refused::Scenario(_)) = try_move(&moment, 0, made) {
            prop_assert!(lever.is_bound(), "{}", field.name);
        }
    }
}

#[test]
fn a_lever_put_back_leaves_every_segment_as_it_came() {
    let firm = scenario("two-branches");
    let lever = Lever::Input(Key::ScoreService);
    let edited = moved(&firm, 2, 3, Key::ScoreService, 100.0);
    assert!(edited.has_moved(&firm, lever));
    let back = edited.restored(&firm, lever);
    assert!(!back.has_moved(&firm, lever));
    let back = Scenario::new(back).expect("it held together when it came");
    for variant in 0..firm.n_variants() {
        assert_eq!(firm.course_of(variant), back.course_of(variant));
    }
}

#[test]
fn a_stage_put_back_leaves_the_other_stages_alone() {
    let hospital = scenario("hospital-chain");
    let edited = [(0, 50.0), (4, 60.0)].into_iter().fold((**hospital).clone(), |draft, (stage, score)| {
        draft.moved(0, 0, Lever::Stage(stage), Setting::Number(score)).expect("in range")
    });
    let back = edited.restored(&hospital, Lever::Stage(4));
    assert_eq!(back.shown(0, 0, Lever::Stage(4)), Some(Setting::Number(35.0)));
    assert_eq!(back.shown(0, 0, Lever::Stage(0)), Some(Setting::Number(50.0)));
}
