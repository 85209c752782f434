//! The store: what is in hand waits for a frame or for rest.

use std::rc::Rc;

use wasm_bindgen_test::wasm_bindgen_test;
use worthwhile::app::{Action, State};
use worthwhile::components::controls::Gesture;
use worthwhile::components::{Message, Store};
use worthwhile::model::{Key, Setting};
use worthwhile::scenario::{Entry, Lever};
use yew::Reducible;

const PRICE: Lever = Lever::Input(Key::Price);

fn opened() -> Rc<Store> {
    let scenario = Entry::named("dental-clinic").expect("in the library").open().expect("a valid scenario");
    Rc::new(Store::new(State::opened(Rc::new(scenario))))
}

#[track_caller]
fn costs(store: &Store, price: f64) {
    let moment = store.state.moment();
    assert_eq!(moment.edited.shown(moment.variant, 0, PRICE), Some(Setting::Number(price)));
}

fn after(store: Rc<Store>, gesture: Gesture) -> Rc<Store> {
    store.reduce(Message::Touch(PRICE, gesture))
}

#[wasm_bindgen_test]
fn twenty_steps_are_one_undo_step() {
    let steps = (71..=90).rev().map(|to| Gesture::Step(Setting::Number(f64::from(to) - 1.0)));
    let stepped = steps.fold(opened(), |store, step| after(store, step).reduce(Message::Frame));
    assert!(stepped.awaits_rest().is_some());
    let rested = stepped.reduce(Message::Rest);
    costs(&rested, 70.0);
    let undone = rested.reduce(Message::Act(Action::Undo));
    costs(&undone, 90.0);
    assert!(!undone.state.can_undo());
}

#[wasm_bindgen_test]
fn a_move_is_shown_at_once_and_then_the_latest_of_each_frame() {
    let moves = [80.0, 77.0, 75.0].map(|to| Gesture::Hold(Setting::Number(to)));
    let held = moves.into_iter().fold(opened(), after);
    costs(&held, 80.0);
    let painted = held.reduce(Message::Frame);
    costs(&painted, 75.0);
}

#[wasm_bindgen_test]
fn a_hand_that_rests_still_holds() {
    assert!(after(opened(), Gesture::Hold(Setting::Number(80.0))).awaits_rest().is_none());
}

#[wasm_bindgen_test]
fn undo_at_once_can_be_redone() {
    let stepped = after(opened(), Gesture::Step(Setting::Number(80.0)));
    let undone = stepped.reduce(Message::Act(Action::Undo));
    costs(&undone, 90.0);
    costs(&undone.reduce(Message::Act(Action::Redo)), 80.0);
}

#[wasm_bindgen_test]
fn a_second_lever_rests_as_long_as_the_first() {
    let first = after(opened(), Gesture::Step(Setting::Number(80.0)));
    let step = Message::Touch(Lever::Input(Key::TimeMinutes), Gesture::Step(Setting::Number(20.0)));
    let second = Rc::clone(&first).reduce(step);
    assert!(second.awaits_rest().is_some());
    assert_ne!(first.awaits_rest(), second.awaits_rest(), "or the timer of the first would settle the second");
}

#[wasm_bindgen_test]
fn cancelling_leaves_no_step() {
    let painted = after(opened(), Gesture::Step(Setting::Number(80.0))).reduce(Message::Frame);
    let cancelled = after(painted, Gesture::Cancel);
    costs(&cancelled, 90.0);
    assert!(!cancelled.state.can_undo());
}

#[wasm_bindgen_test]
fn another_lever_settles_the_first() {
    let stepped = after(opened(), Gesture::Step(Setting::Number(80.0)));
    let time = Gesture::Settle(Setting::Number(20.0));
    let settled = stepped.reduce(Message::Touch(Lever::Input(Key::TimeMinutes), time));
    costs(&settled, 80.0);
    let undone = settled.reduce(Message::Act(Action::Undo));
    costs(&undone, 80.0);
    costs(&undone.reduce(Message::Act(Action::Undo)), 90.0);
}
