//! The timeline and the schedule below it in a browser.

use std::rc::Rc;

use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Element;
use worthwhile::app::{Action, State};
use worthwhile::components::controls::Gesture;
use worthwhile::components::{App, Grip, Message, Part, Store};
use worthwhile::model::Setting;
use worthwhile::scenario::{At, Entry, Whose};
use yew::Reducible;

use crate::stage::{click, find, happen, input, part, press, put, show, words};

const BAR: &str = ".timeline__change";
const CAMPAIGN: At = At { whose: Whose::Variant, index: 0 };

/// The page with the clinic that only promises.
async fn promise() -> Element {
    let root = show::<App>(()).await;
    click(&root, ".variants label:nth-child(2) input").await;
    assert_eq!(words(&root, BAR), "Campaign, quarters 3 to 8");
    root
}

fn held(store: Rc<Store>, gesture: Gesture) -> Rc<Store> {
    store.reduce(Message::Edit(Grip::Change(CAMPAIGN, Part::Whole), gesture))
}

fn clinic() -> Rc<Store> {
    let scenario = Entry::named("dental-clinic").expect("in the library").open().expect("a valid scenario");
    Rc::new(Store::new(State::opened(Rc::new(scenario))))
}

fn begins(store: &Store) -> usize {
    store.state.moment().edited.variants[0].changes[0].from
}

#[wasm_bindgen_test]
async fn play_becomes_pause_and_back() {
    let root = show::<App>(()).await;
    assert_eq!(words(&root, ".timeline__play"), "Play");
    click(&root, ".timeline__play").await;
    assert_eq!(words(&root, ".timeline__play"), "Pause");
    assert_eq!(words(&root, ".timeline [role=status]"), "", "nothing is said while periods pass");
    click(&root, ".timeline__play").await;
    assert_eq!(words(&root, ".timeline__play"), "Play");
    assert_eq!(words(&root, ".timeline [role=status]"), "Quarter 3 of 20");
}

#[wasm_bindgen_test]
async fn a_step_pauses() {
    let root = show::<App>(()).await;
    click(&root, ".timeline__play").await;
    click(&root, "[aria-label='Next period']").await;
    assert_eq!(words(&root, ".timeline__play"), "Play");
    assert_eq!(words(&root, ".timeline__when b"), "Quarter 4");
}

#[wasm_bindgen_test]
async fn a_bar_opens_the_schedule_at_its_change() {
    let root = promise().await;
    assert!(find(&root, "#schedule").is_none());
    click(&root, BAR).await;
    assert_eq!(input(&root, "#change-own-0-from").value(), "3");
    assert_eq!(input(&root, "#change-own-0-until").value(), "8");
    assert_eq!(input(&root, "#change-own-0-advertising").value(), "6");
    click(&root, "[aria-label='Edit schedule']").await;
    assert!(find(&root, "#schedule").is_none());
}

#[wasm_bindgen_test]
async fn a_period_can_be_typed_and_the_end_left_open() {
    let root = promise().await;
    click(&root, BAR).await;
    put(&root, "#change-own-0-from", "5").await;
    press(&root, "#change-own-0-from", "Enter").await;
    assert_eq!(words(&root, BAR), "Campaign, quarters 5 to 8");
    put(&root, "#change-own-0-until", "").await;
    press(&root, "#change-own-0-until", "Enter").await;
    assert_eq!(words(&root, BAR), "Campaign from quarter 5");
    put(&root, "#change-own-0-from", "21").await;
    assert_eq!(words(&root, "#schedule [role=alert]"), "From quarter goes from 1 to 20. Still 5.");
}

#[wasm_bindgen_test]
async fn inputs_and_changes_come_and_go() {
    let root = promise().await;
    click(&root, BAR).await;
    click(&root, "#schedule [aria-label^='Take advertising out']").await;
    assert!(find(&root, "#change-own-0-advertising").is_none());
    let adder = "#change-own-0 .adder";
    happen(&root, &format!("{adder} select"), "new Event('change', { bubbles: true })").await;
    click(&root, &format!("{adder} button")).await;
    assert_eq!(input(&root, "#change-own-0-score_product").value(), "75", "at first as it is anyway");
    click(&root, "#schedule section > .adder button").await;
    assert_eq!(words(&root, "#change-own-1 h4"), "Product from quarter 3");
    click(&root, "#change-own-0 [aria-label^='Remove']").await;
    assert_eq!(words(&root, BAR), "Product from quarter 3");
}

#[wasm_bindgen_test]
async fn at_the_baseline_an_added_change_holds_in_every_variant() {
    let root = show::<App>(()).await;
    click(&root, "[aria-label='Edit schedule']").await;
    assert!(words(&root, ".schedule__note").contains("holds in every variant"));
    click(&root, "#schedule section > .adder button").await;
    assert_eq!(words(&root, ".timeline__change--shared"), "Product from quarter 3");
    click(&root, ".variants label:nth-child(3) input").await;
    assert_eq!(words(&root, ".timeline__change--shared"), "Product from quarter 3");
}

#[wasm_bindgen_test]
async fn arrow_keys_move_a_bar_and_its_end() {
    let root = promise().await;
    press(&root, BAR, "ArrowRight").await;
    assert_eq!(words(&root, BAR), "Campaign, quarters 4 to 9");
    click(&root, "[aria-label=Undo]").await;
    assert_eq!(words(&root, BAR), "Campaign, quarters 3 to 8");
    assert!(part(&root, ".variants label:nth-child(2) input").matches(":checked").expect("a selector"));
    let other = promise().await;
    let shift = "new KeyboardEvent('keydown', { key: 'ArrowRight', shiftKey: true, bubbles: true, cancelable: true })";
    happen(&other, BAR, shift).await;
    assert_eq!(words(&other, BAR), "Campaign, quarters 3 to 9");
}

#[wasm_bindgen_test]
fn a_pulled_bar_is_one_undo_step() {
    let store = clinic().reduce(Message::Act(Action::Choose(1)));
    let pulled = [4.0, 5.0, 6.0].map(|to| Gesture::Hold(Setting::Number(to)));
    let pulled = pulled.into_iter().fold(store, |store, to| held(store, to).reduce(Message::Frame));
    let landed = held(pulled, Gesture::Settle(Setting::Number(6.0)));
    assert_eq!(begins(&landed), 5);
    let undone = landed.reduce(Message::Act(Action::Undo));
    assert_eq!((begins(&undone), undone.state.moment().variant), (2, 1));
}

#[wasm_bindgen_test]
fn a_period_in_the_hand_is_shown_at_once_is_no_step_and_is_let_go() {
    let scrub = |store: Rc<Store>, gesture| store.reduce(Message::Edit(Grip::Period, gesture));
    let store = scrub(clinic(), Gesture::Hold(Setting::Number(7.0)));
    assert_eq!((store.state.period(), store.is_held()), (6, true));
    let store = scrub(store, Gesture::Settle(Setting::Number(9.0)));
    assert_eq!((store.state.period(), store.is_held(), store.state.can_undo()), (8, false, false));
    let store = scrub(store, Gesture::Step(Setting::Number(1.0)));
    assert!(store.awaits_rest().is_some(), "keys let go by resting");
    let store = store.reduce(Message::Frame).reduce(Message::Rest);
    assert_eq!((store.state.period(), store.is_held()), (0, false));
}
