//! The history: a tree of steps that are kept, exactly, and told in words.

use std::rc::Rc;

use proptest::prelude::*;
use worthwhile::app::facts::{first_step_words, step_words};
use worthwhile::app::{Action, Layout, MOST_STEPS, Moment, Move, Playback, Recast, Row, Standing, State, StepId};
use worthwhile::explore::Exhibit;
use worthwhile::model::{Key, Setting};
use worthwhile::scenario::{At, Change, Edit, Entry, Item, Lever, Pricing, Scenario, Settings, Theory, Whose};
use worthwhile::text::{Language, Text};

use crate::state::any_action;

#[track_caller]
fn scenario(id: &str) -> Rc<Scenario> {
    Rc::new(Entry::named(id).expect("it ships").open().unwrap_or_else(|fault| panic!("{id}: {fault}")))
}

fn clinic() -> State {
    State::opened(scenario("dental-clinic"))
}

fn settle(key: Key, to: f64) -> Action {
    Action::Settle(Move { lever: Lever::Input(key), to: Setting::Number(to) })
}

fn rows(state: &State) -> Vec<(String, usize, Standing)> {
    state.history().rows().iter().map(|row| (told(row), row.depth, row.standing)).collect()
}

fn told(row: &Row) -> String {
    let text = Text::of(Language::English);
    row.before.map_or_else(|| first_step_words(row.id, row.moment, text), |before| step_words(before, row.moment, text))
}

/// What the last of some actions did, in words.
#[track_caller]
fn last(actions: impl IntoIterator<Item = Action>) -> String {
    let state = actions.into_iter().fold(clinic(), State::after);
    let history = state.history();
    let row = history.rows().into_iter().find(|row| row.standing == Standing::Present).expect("there is one");
    told(&row)
}

#[track_caller]
fn step(state: &State, words: &str) -> StepId {
    let found = state.history().rows().iter().find(|row| told(row) == words).map(|row| row.id);
    found.unwrap_or_else(|| panic!("{words} among {:?}", rows(state)))
}

fn change(key: Key, value: f64, from: usize, until: Option<usize>) -> Change {
    let mut set = Settings::default();
    set.put(key, Setting::Number(value));
    Change { from, until, set, segments: Vec::new() }
}

fn added() -> Action {
    Action::Schedule(Edit::Add(Whose::Variant, change(Key::ScoreService, 78.0, 2, Some(8))))
}

#[test]
fn every_kind_of_step_is_told_in_a_line() {
    let at = At { whose: Whose::Variant, index: 1 };
    let service = Item { lever: Lever::Input(Key::ScoreService), segment: None };
    assert_eq!(last([]), "Opened Dental clinic");
    assert_eq!(last([settle(Key::Price, 85.0)]), "Price $90 → $85");
    assert_eq!(last([Action::Choose(1)]), "Variant: Promise only");
    assert_eq!(last([Action::Choose(1), Action::Choose(0)]), "Variant: Baseline");
    assert_eq!(last([Action::Choose(1), settle(Key::Advertising, 5.0)]), "Advertising 6× → 5×, quarters 3 to 8");
    assert_eq!(last([Action::Open(scenario("lab-report"))]), "Opened Lab report");
    assert_eq!(last([settle(Key::Price, 85.0), Action::Reset]), "Reset");
    assert_eq!(last([settle(Key::Price, 85.0), Action::Restore(Lever::Input(Key::Price))]), "Price $85 → $90");
    assert_eq!(last([Action::Recast(Recast::Split)]), "Split into three kinds of customers");
    assert_eq!(last([Action::Recast(Recast::Split), Action::Recast(Recast::Join)]), "Customers all alike again");
    assert_eq!(last([Action::Recast(Recast::TakeApart)]), "Service taken apart");
    assert_eq!(last([Action::Recast(Recast::TakeApart), Action::Recast(Recast::PutTogether)]), "Service put together");
    assert_eq!(last([Action::Recast(Recast::Assume(Theory::Linear))]), "Theory: linear");
    assert_eq!(last([Action::Recast(Recast::Assume(Theory::CaptiveMarket))]), "Theory: captive market");
    assert_eq!(last([Action::Price(Pricing::Free)]), "Free play");
    assert_eq!(last([Action::Price(Pricing::Free), Action::Price(Pricing::Priced)]), "Free play off");
    assert_eq!(last([Action::Choose(1), added()]), "Schedule: Service 78 in quarters 3 to 8");
    assert_eq!(
        last([Action::Choose(1), added(), Action::Schedule(Edit::End(at, None))]),
        "Schedule: Service 78 from quarter 3"
    );
    assert_eq!(
        last([Action::Choose(1), added(), Action::Schedule(Edit::Shift(at, 4))]),
        "Schedule: Service 78 in quarters 5 to 10"
    );
    assert_eq!(
        last([Action::Choose(1), added(), Action::Schedule(Edit::Put(at, service, Setting::Number(80.0)))]),
        "Service 78 → 80, quarters 3 to 8"
    );
    assert_eq!(
        last([Action::Choose(1), added(), Action::Schedule(Edit::Remove(at))]),
        "Schedule: without service, quarters 3 to 8"
    );
}

#[test]
fn several_changes_at_once_are_counted() {
    let clinic = scenario("dental-clinic");
    let moved = [settle(Key::Price, 85.0), settle(Key::ScoreService, 80.0), Action::Choose(2)];
    let moved = moved.into_iter().fold(State::opened(Rc::clone(&clinic)), State::after);
    let words = step_words(&Moment::opened(clinic), moved.moment(), Text::of(Language::English));
    assert!(words.starts_with("Variant: ") && words.ends_with(" more"), "{words}");
}

#[test]
fn a_step_after_undo_begins_a_branch_and_the_other_is_kept() {
    let state = clinic().after(settle(Key::Price, 85.0)).after(Action::Undo).after(settle(Key::Energy, 10.0));
    assert_eq!(
        rows(&state),
        [
            ("Energy 30 → 10".to_owned(), 0, Standing::Present),
            ("Price $90 → $85".to_owned(), 1, Standing::Elsewhere),
            ("Opened Dental clinic".to_owned(), 0, Standing::Done),
        ]
    );
    let price = step(&state, "Price $90 → $85");
    let other = state.after(Action::Jump(price));
    assert_eq!(other.moment(), clinic().after(settle(Key::Price, 85.0)).moment());
    assert_eq!(rows(&other)[0], ("Price $90 → $85".to_owned(), 0, Standing::Present));
    assert_eq!(rows(&other)[1], ("Energy 30 → 10".to_owned(), 1, Standing::Elsewhere));
    let again = other.after(Action::Undo).after(Action::Redo);
    assert_eq!(rows(&again)[0].2, Standing::Present, "redo leads along the branch that was last");
}

#[test]
fn what_was_undone_stands_above_the_present_step() {
    let state = clinic().after(settle(Key::Price, 85.0)).after(settle(Key::Energy, 10.0)).after(Action::Undo);
    let standings: Vec<Standing> = rows(&state).into_iter().map(|(.., standing)| standing).collect();
    assert_eq!(standings, [Standing::Undone, Standing::Present, Standing::Done]);
}

#[test]
fn taking_the_same_step_again_begins_no_branch() {
    let state = clinic().after(settle(Key::Price, 85.0)).after(Action::Undo).after(settle(Key::Price, 85.0));
    assert_eq!(state.history().rows().len(), 2);
}

#[test]
fn a_jump_to_a_step_that_is_not_there_changes_nothing() {
    let state = clinic().after(settle(Key::Price, 85.0));
    let far = (0..5).fold(state.clone(), |state, i| state.after(settle(Key::Energy, f64::from(i))));
    let gone = far.history().rows()[0].id;
    assert_eq!(state.clone().after(Action::Jump(gone)), state);
}

#[test]
fn old_branches_are_forgotten_before_the_present_path() {
    let branched = clinic().after(settle(Key::Energy, 10.0)).after(Action::Undo).after(settle(Key::Price, 50.0));
    let price = |i: usize| settle(Key::Price, 50.0 + f64::from(u32::try_from(i).expect("small")) / 100.0);
    let full = (1..MOST_STEPS).fold(branched.clone(), |state, i| state.after(price(i)));
    assert_eq!(full.history().rows().len(), MOST_STEPS + 1);
    assert!(full.history().rows().iter().all(|row| row.standing != Standing::Elsewhere), "the branch went first");
    let first = step(&full, "Opened Dental clinic");
    let longer = full.after(price(MOST_STEPS));
    assert_eq!(longer.history().rows().len(), MOST_STEPS + 1);
    assert!(longer.history().rows().iter().all(|row| row.id != first));
    let told = rows(&longer).last().expect("there is one").0.clone();
    assert_eq!(told, "Dental clinic, after steps that are forgotten");
}

#[test]
fn moments_share_what_did_not_change() {
    let state = clinic().after(settle(Key::Price, 85.0)).after(Action::Choose(1)).after(Action::Price(Pricing::Free));
    let history = state.history();
    let rows = history.rows();
    assert!(rows.iter().all(|row| Rc::ptr_eq(&row.moment.shipped, &rows[0].moment.shipped)));
    assert!(rows[..3].iter().all(|row| Rc::ptr_eq(&row.moment.edited, &rows[0].moment.edited)));
}

#[test]
fn views_are_no_steps() {
    let state = clinic().after(settle(Key::Price, 85.0));
    let views = [
        Action::Look(3),
        Action::Playback(Playback::Play),
        Action::Playback(Playback::Pass),
        Action::Ask(Lever::Input(Key::Price)),
        Action::Show(0, Exhibit::Curve),
        Action::Lay(Layout::One),
    ];
    let seen = views.into_iter().fold(state.clone(), State::after);
    assert_eq!(rows(&seen), rows(&state));
}

/// Anything that a reader can do, with jumps to any step, kept or not.
fn any_deed() -> impl Strategy<Value = Deed> {
    prop_oneof![4 => any_action().prop_map(Deed::Act), 1 => (0..30_usize).prop_map(Deed::Jump)]
}

#[derive(Clone, Debug)]
enum Deed {
    Act(Action),
    Jump(usize),
}

fn done(state: State, deed: Deed) -> State {
    match deed {
        Deed::Act(action) => state.after(action),
        Deed::Jump(at) => {
            let rows = state.history().rows();
            let id = rows[at % rows.len()].id;
            state.after(Action::Jump(id))
        }
    }
}

fn is_view(action: &Action) -> bool {
    match action {
        Action::Look(_)
        | Action::Playback(_)
        | Action::Ask(_)
        | Action::Show(..)
        | Action::Lay(_)
        | Action::Behave(_)
        | Action::Pinned(_) => true,
        Action::Preview(_)
        | Action::Settle(_)
        | Action::Sketch(_)
        | Action::Schedule(_)
        | Action::Restore(_)
        | Action::Open(_)
        | Action::Choose(_)
        | Action::Undo
        | Action::Redo
        | Action::Jump(_)
        | Action::Reset
        | Action::Recast(_)
        | Action::Price(_)
        | Action::Resume(_) => false,
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn every_kept_step_stays_reachable_and_exactly_equal(deeds in prop::collection::vec(any_deed(), 1..40)) {
        let mut state = clinic();
        let mut known: Vec<(StepId, Moment)> = Vec::new();
        for deed in deeds {
            state = done(state, deed);
            for row in state.history().rows() {
                if known.iter().all(|(id, _)| *id != row.id) {
                    known.push((row.id, row.moment.clone()));
                }
            }
        }
        prop_assert_eq!(known.len(), state.history().rows().len(), "each stands once and none is lost");
        for (id, moment) in &known {
            let there = state.clone().after(Action::Jump(*id));
            prop_assert_eq!(there.moment(), moment);
            let back = known.iter().rev().fold(there, |state, (id, _)| state.after(Action::Jump(*id)));
            prop_assert_eq!(back.moment(), &known[0].1);
        }
    }

    #[test]
    fn undo_then_redo_is_identity(deeds in prop::collection::vec(any_deed(), 1..25)) {
        let state = deeds.into_iter().fold(clinic(), done).after(Action::Look(0));
        prop_assume!(state.history().has_past());
        let back = state.clone().after(Action::Undo).after(Action::Redo);
        prop_assert_eq!(back.history(), state.history());
    }

    #[test]
    fn views_never_add_steps(actions in prop::collection::vec(any_action(), 1..25)) {
        let mut state = clinic();
        for action in actions {
            let is_view = is_view(&action) && !state.is_preview();
            let before = state.history().clone();
            state = state.after(action);
            prop_assert!(!is_view || state.history() == &before);
        }
    }

    #[test]
    fn the_number_of_steps_is_bounded(jumps in prop::collection::vec(0..MOST_STEPS, 260..320)) {
        let mut state = clinic();
        for (i, jump) in jumps.into_iter().enumerate() {
            if jump % 3 == 0 {
                state = done(state, Deed::Jump(jump));
            }
            let present = state.moment().clone();
            state = state.after(settle(Key::Energy, f64::from(u32::try_from(i).expect("small")) / 10.0 + 0.05));
            let rows = state.history().rows();
            prop_assert!(rows.len() <= MOST_STEPS + 1);
            prop_assert_eq!(state.history().past(), Some(&present), "where one came from is kept");
            prop_assert_eq!(rows.iter().filter(|row| row.standing == Standing::Present).count(), 1);
            prop_assert_eq!(rows.iter().filter(|row| row.before.is_none()).count(), 1, "one tree");
        }
    }

    #[test]
    fn every_step_is_told_in_one_line(deeds in prop::collection::vec(any_deed(), 1..25)) {
        let state = deeds.into_iter().fold(clinic(), done);
        for row in state.history().rows() {
            let words = told(&row);
            prop_assert!(!words.is_empty() && !words.contains('\n'));
            prop_assert!(words.chars().next().is_some_and(char::is_uppercase), "{}", words);
        }
    }
}
