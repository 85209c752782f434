//! What an action does to the state.

use std::rc::Rc;

use proptest::prelude::*;
use worthwhile::app::facts::Question;
use worthwhile::app::{Action, Answer, Move, Playback, Recast, Sight, State, baseline};
use worthwhile::model::{FIELDS, Key, Kind, Setting};
use worthwhile::scenario::{Entry, LIBRARY, Lever, Pricing, Scenario, Theory};

use crate::schedule::any_edit;

#[track_caller]
fn scenario(id: &str) -> Rc<Scenario> {
    let entry = Entry::named(id).expect("it ships");
    Rc::new(entry.open().unwrap_or_else(|fault| panic!("{id}: {fault}")))
}

fn clinic() -> State {
    State::opened(scenario("dental-clinic"))
}

fn to(key: Key, value: f64) -> Move {
    Move { lever: Lever::Input(key), to: Setting::Number(value) }
}

#[track_caller]
fn shown(state: &State, key: Key) -> f64 {
    match state.moment().edited.shown(state.moment().variant, state.period(), Lever::Input(key)) {
        Some(Setting::Number(value)) => value,
        other => panic!("{key:?} shows {other:?}"),
    }
}

#[test]
fn a_first_visit_opens_in_the_first_period_that_differs() {
    assert_eq!(clinic().period(), 2);
    assert_eq!(State::opened(scenario("savings-bank")).period(), 12);
    assert_eq!(clinic().moment().variant, 0);
}

#[test]
fn a_drag_is_one_undo_step() {
    let mut state = clinic();
    for value in [71.0, 75.0, 80.0, 85.0] {
        state = state.after(Action::Preview(to(Key::ScoreService, value)));
        assert_eq!(shown(&state, Key::ScoreService), value, "the page follows the hand");
    }
    state = state.after(Action::Settle(to(Key::ScoreService, 85.0)));
    assert_eq!(shown(&state, Key::ScoreService), 85.0);
    let back = state.after(Action::Undo);
    assert_eq!(shown(&back, Key::ScoreService), 70.0);
    assert!(!back.can_undo());
    assert_eq!(shown(&back.after(Action::Redo), Key::ScoreService), 85.0);
}

#[test]
fn a_drag_back_to_where_it_began_is_no_step() {
    let state = clinic().after(Action::Preview(to(Key::Price, 95.0))).after(Action::Settle(to(Key::Price, 90.0)));
    assert!(!state.can_undo());
}

#[test]
fn looking_elsewhere_is_no_step_and_lets_go_of_the_lever() {
    let state = clinic().after(Action::Preview(to(Key::Price, 80.0))).after(Action::Look(7)).after(Action::Look(9));
    assert_eq!(state.period(), 9);
    assert_eq!(shown(&state, Key::Price), 80.0);
    let back = state.after(Action::Undo);
    assert_eq!((shown(&back, Key::Price), back.period()), (90.0, 9));
    assert!(!back.can_undo());
}

#[test]
fn a_period_beyond_the_run_is_its_last() {
    assert_eq!(clinic().after(Action::Look(999)).period(), 19);
}

#[test]
fn reset_restores_the_scenario_and_keeps_the_variant() {
    let state = clinic().after(Action::Choose(1)).after(Action::Settle(to(Key::Price, 80.0))).after(Action::Reset);
    assert_eq!((shown(&state, Key::Price), state.moment().variant), (90.0, 1));
    assert!(!state.moment().is_edited());
    assert_eq!(shown(&state.after(Action::Undo), Key::Price), 80.0, "a reset can be undone");
}

#[test]
fn choosing_a_variant_or_a_scenario_is_one_step() {
    let state = clinic().after(Action::Choose(2)).after(Action::Open(scenario("lab-report")));
    assert_eq!(state.moment().shipped.id, "lab-report");
    let back = state.after(Action::Undo);
    assert_eq!((back.moment().shipped.id.as_str(), back.moment().variant, back.period()), ("dental-clinic", 2, 2));
    assert_eq!(back.after(Action::Undo).moment().variant, 0);
}

#[test]
fn a_lever_is_put_back_alone() {
    let state = clinic().after(Action::Settle(to(Key::Price, 80.0))).after(Action::Settle(to(Key::Energy, 10.0)));
    let state = state.after(Action::Restore(Lever::Input(Key::Price)));
    assert_eq!((shown(&state, Key::Price), shown(&state, Key::Energy)), (90.0, 10.0));
}

#[test]
fn what_the_model_refuses_changes_nothing() {
    let before = clinic();
    let after = before.clone().after(Action::Settle(to(Key::ScoreService, 101.0)));
    assert_eq!(before, after);
    let after = before.clone().after(Action::Settle(to(Key::ResolvedQuickly, 0.9)));
    assert_eq!(before, after);
}

#[test]
fn letting_go_where_a_lever_cannot_be_leaves_nothing_of_the_way_there() {
    let before = clinic();
    let held = before.clone().after(Action::Preview(to(Key::ScoreService, 80.0)));
    assert_eq!(held.after(Action::Settle(to(Key::ScoreService, 101.0))), before);
}

#[test]
fn a_lever_that_is_held_stays_where_it_last_could_be() {
    let held = clinic().after(Action::Preview(to(Key::ScoreService, 80.0)));
    assert_eq!(held.clone().after(Action::Preview(to(Key::ScoreService, 101.0))), held);
}

#[test]
fn another_lever_lets_the_first_go_as_a_step_of_its_own() {
    let held = clinic().after(Action::Preview(to(Key::ScoreService, 80.0)));
    for refused in [Action::Settle(to(Key::Price, -1.0)), Action::Preview(to(Key::Price, -1.0))] {
        let state = held.clone().after(refused);
        assert!(!state.is_preview());
        assert_eq!((shown(&state, Key::ScoreService), shown(&state, Key::Price)), (80.0, 90.0));
    }
    let both = held.after(Action::Settle(to(Key::Price, 80.0)));
    assert_eq!((shown(&both, Key::ScoreService), shown(&both, Key::Price)), (80.0, 80.0));
    let back = both.after(Action::Undo);
    assert_eq!((shown(&back, Key::ScoreService), shown(&back, Key::Price)), (80.0, 90.0));
}

#[test]
fn history_is_bounded() {
    let mut state = clinic();
    for i in 0..500 {
        state = state.after(Action::Settle(to(Key::Price, f64::from(i))));
    }
    let mut n_steps = 0;
    while state.can_undo() {
        state = state.after(Action::Undo);
        n_steps += 1;
    }
    assert_eq!(n_steps, 200);
}

#[test]
fn the_weakest_stage_answers_for_service() {
    let state = State::opened(scenario("hospital-chain"));
    assert_eq!(state.varied(), Lever::Stage(4));
    assert_eq!(state.after(Action::Ask(Lever::Input(Key::Price))).varied(), Lever::Input(Key::Price));
}

#[test]
fn the_response_passes_through_the_headline() {
    for entry in LIBRARY {
        let state = State::opened(scenario(entry.id)).after(Action::Choose(1));
        let sight = Sight::new(&state, Rc::new(Answer::new(state.moment())));
        let (now, _) = sight.headlines().expect("a period in sight");
        let (Some(Setting::Number(here)), _) = sight.settings(sight.varied) else { panic!("{}", entry.id) };
        let points = Question::now(&sight).answer();
        assert!(2 <= points.len(), "{}", entry.id);
        let after = points.iter().position(|point| here <= point.x).expect("the span holds the lever");
        let (a, b) = (points[after.saturating_sub(1)], points[after]);
        let [low, high] = [a.satisfaction.min(b.satisfaction), a.satisfaction.max(b.satisfaction)];
        assert!(low - 0.5 <= now.satisfaction && now.satisfaction <= high + 0.5, "{}: {now:?} {a:?} {b:?}", entry.id);
    }
}

#[test]
fn every_point_of_the_response_stands_where_the_lever_then_does() {
    let branches = State::opened(scenario("two-branches"));
    let sight = Sight::new(&branches, Rc::new(Answer::new(branches.moment())));
    let points = Question::now(&sight).answer();
    assert_eq!(points.last().map(|point| point.x), Some(93.75), "one branch is perfect before the other");
    for entry in LIBRARY {
        let opened = State::opened(scenario(entry.id));
        for key in [Key::ScoreService, Key::Price, Key::Servers, Key::MoneyPerMinute] {
            let state = opened.clone().after(Action::Ask(Lever::Input(key)));
            let sight = Sight::new(&state, Rc::new(Answer::new(state.moment())));
            let xs: Vec<f64> = Question::now(&sight).answer().iter().map(|point| point.x).collect();
            assert!(xs.windows(2).all(|pair| pair[0] < pair[1]), "{} {key:?}: {xs:?}", entry.id);
        }
    }
}

#[test]
fn the_baseline_answers_for_every_moment_of_its_scenario() {
    for entry in LIBRARY {
        let state = State::opened(scenario(entry.id)).after(Action::Settle(to(Key::Price, 1.0)));
        let answer = Answer::beside(baseline(&state.moment().shipped), state.moment());
        assert_eq!(answer, Answer::new(state.moment()), "{}", entry.id);
    }
}

#[test]
fn the_balance_adds_up_to_delivered_value() {
    for entry in LIBRARY {
        let scenario = scenario(entry.id);
        for variant in 0..scenario.n_variants() {
            let mut state = State::opened(Rc::clone(&scenario)).after(Action::Choose(variant));
            for period in 0..scenario.n_periods {
                state = state.after(Action::Look(period));
                let sight = Sight::new(&state, Rc::new(Answer::new(state.moment())));
                let (now, was) = sight.balances().expect("a period in sight");
                let (headline, baseline) = sight.headlines().expect("a period in sight");
                assert!(
                    (now.delivered_value() - headline.delivered_value).abs() < 1e-9 * now.total_value().abs().max(1.0)
                );
                assert!(
                    (was.delivered_value() - baseline.delivered_value).abs() < 1e-9 * was.total_value().abs().max(1.0)
                );
            }
        }
    }
}

fn any_recast() -> impl Strategy<Value = Recast> {
    prop_oneof![
        Just(Recast::Split),
        Just(Recast::Join),
        Just(Recast::TakeApart),
        Just(Recast::PutTogether),
        (0..Theory::ALL.len()).prop_map(|i| Recast::Assume(Theory::ALL[i])),
    ]
}

/// Anything a reader can do, also what the model refuses.
pub fn any_action() -> impl Strategy<Value = Action> {
    let lever =
        prop_oneof![(0..FIELDS.len()).prop_map(|i| Lever::Input(FIELDS[i].key)), (0..6_usize).prop_map(Lever::Stage),];
    let setting = prop_oneof![
        (-10.0..200.0_f64).prop_map(Setting::Number),
        (0.0..1.0_f64).prop_map(Setting::Number),
        any::<f64>().prop_map(Setting::Number),
        any::<bool>().prop_map(Setting::Switch),
        Just(Setting::Absent),
    ];
    let made = (lever.clone(), setting).prop_map(|(lever, to)| Move { lever, to });
    prop_oneof![
        4 => made.clone().prop_map(Action::Preview),
        4 => made.prop_map(Action::Settle),
        1 => lever.clone().prop_map(Action::Restore),
        1 => (0..LIBRARY.len()).prop_map(|i| Action::Open(scenario(LIBRARY[i].id))),
        2 => (0..5_usize).prop_map(Action::Choose),
        2 => Just(Action::Undo),
        1 => Just(Action::Redo),
        1 => Just(Action::Reset),
        1 => any_recast().prop_map(Action::Recast),
        1 => prop_oneof![Just(Pricing::Priced), Just(Pricing::Free)].prop_map(Action::Price),
        2 => (0..200_usize).prop_map(Action::Look),
        1 => lever.prop_map(Action::Ask),
        2 => any_edit().prop_map(Action::Sketch),
        2 => any_edit().prop_map(Action::Schedule),
        2 => prop_oneof![Just(Playback::Play), Just(Playback::Pass), Just(Playback::Pause)].prop_map(Action::Playback),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_sequence_of_actions_breaks_the_state(actions in prop::collection::vec(any_action(), 1..25)) {
        let mut state = clinic();
        for action in actions {
            state = state.after(action);
            prop_assert!(state.period() < state.moment().edited.n_periods);
            prop_assert!(state.moment().variant < state.moment().edited.n_variants());
        }
        let sight = Sight::new(&state, Rc::new(Answer::new(state.moment())));
        prop_assert!(sight.headlines().is_some_and(|(now, _)| now.satisfaction.is_finite()));
        for field in FIELDS.iter().filter(|field| field.kind == Kind::Number) {
            let span = sight.span(Lever::Input(field.key));
            prop_assert!(span.low < span.high && 0.0 < span.step, "{}", field.name);
        }
    }

    #[test]
    fn undoing_everything_leads_back_to_the_start(actions in prop::collection::vec(any_action(), 1..25)) {
        let mut state = clinic();
        let start = state.moment().clone();
        for action in actions {
            state = state.after(action);
        }
        while state.can_undo() {
            state = state.after(Action::Undo);
        }
        prop_assert_eq!(state.moment(), &start);
    }
}
