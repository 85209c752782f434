//! The results in a browser: numbers, figures, timeline, outcomes.

use std::cell::RefCell;
use std::rc::Rc;

use super::stage::{drawn, scenario, show};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Element, Event, HtmlElement};
use worthwhile::app::{Action, Answer, Sight, State};
use worthwhile::components::Shared;
use worthwhile::components::results::{
    LastChange, ResponseFigure, SightProps, Timeline, figure_at, numbers, outcomes, story, why,
};
use worthwhile::text::{Language, Text};
use yew::prelude::*;

fn sight(id: &str, variant: usize, period: usize) -> Shared<Sight> {
    let scenario = scenario(id);
    let state = State::opened(Rc::new(scenario)).after(Action::Choose(variant)).after(Action::Look(period));
    Shared::new(Sight::new(&state, Rc::new(Answer::new(state.moment()))))
}

async fn seen(part: fn(&Sight, &Text) -> Html, id: &str, variant: usize, period: usize) -> Element {
    let sight = sight(id, variant, period);
    drawn(move || part(&sight, Text::of(Language::English))).await
}

/// The figure in a place, as the page opens.
async fn figure(place: usize) -> Element {
    let sight = sight("dental-clinic", 1, 2);
    drawn(move || figure_at(place, &sight, &Callback::noop())).await
}

#[track_caller]
fn part(root: &Element, selector: &str) -> Element {
    root.query_selector(selector).expect("a selector").unwrap_or_else(|| panic!("no {selector}"))
}

fn words(root: &Element, selector: &str) -> String {
    part(root, selector).text_content().unwrap_or_default()
}

async fn click(root: &Element, selector: &str) {
    part(root, selector).dyn_into::<HtmlElement>().expect("an element").click();
    yew::scheduler::flush().await;
}

async fn press(root: &Element, selector: &str, key: &str) {
    let event =
        js_sys::eval(&format!("new KeyboardEvent('keydown', {{ key: '{key}', bubbles: true, cancelable: true }})"));
    let event: Event = event.expect("an event").unchecked_into();
    part(root, selector).dispatch_event(&event).expect("dispatched");
    yew::scheduler::flush().await;
}

#[wasm_bindgen_test]
async fn numbers_carry_their_full_precision() {
    let root = seen(numbers, "dental-clinic", 1, 2).await;
    let (now, _) = sight("dental-clinic", 1, 2).headlines().expect("a period");
    let value: f64 = part(&root, "#out-value").get_attribute("data-value").expect("a value").parse().expect("a number");
    assert!((value - now.delivered_value).abs() < 1e-12);
    assert_eq!(words(&root, "#out-value"), "$47.32");
    assert_eq!(words(&root, ".number--value .number__change"), "−$12.90");
}

#[wasm_bindgen_test]
async fn at_baseline_nothing_has_changed() {
    let root = seen(numbers, "dental-clinic", 0, 2).await;
    assert!(root.query_selector(".number__change").expect("a selector").is_none());
}

#[wasm_bindgen_test]
async fn without_regulars_numbers_are_of_newcomers() {
    let root = seen(numbers, "phone-shopping", 0, 0).await;
    assert!(words(&root, ".number--satisfaction .number__says").starts_with("newcomers"));
}

#[wasm_bindgen_test]
async fn why_names_the_cause() {
    assert!(words(&seen(why, "dental-clinic", 1, 2).await, ".why").starts_with("All of it is waiting."));
}

#[wasm_bindgen_test]
async fn nothing_is_said_before_the_first_change() {
    assert_eq!(
        words(&show::<LastChange>(SightProps { sight: sight("dental-clinic", 1, 2) }).await, "[role=status]"),
        ""
    );
}

#[wasm_bindgen_test]
async fn a_figure_becomes_a_table_of_its_name_and_back() {
    let root = figure(0).await;
    click(&root, ".figure__tools button").await;
    assert_eq!(part(&root, "table").get_attribute("aria-label").as_deref(), Some("Value balance"));
    assert!(words(&root, "table").contains("47.32"));
    click(&root, ".figure__tools button").await;
    assert!(root.query_selector("table").expect("a selector").is_none());
    assert_eq!(part(&root, "svg path").namespace_uri().as_deref(), Some("http://www.w3.org/2000/svg"));
}

#[wasm_bindgen_test]
async fn arrow_keys_read_and_escape_puts_back() {
    let root = figure(3).await;
    press(&root, ".figure__plot", "ArrowRight").await;
    assert!(words(&root, "[aria-live]").starts_with("Quarter 3: 974 customers"));
    press(&root, ".figure__plot", "ArrowRight").await;
    assert!(words(&root, "[aria-live]").starts_with("Quarter 4"));
    assert!(root.query_selector(".chart__reading circle").expect("a selector").is_some());
    press(&root, ".figure__plot", "Escape").await;
    assert_eq!(words(&root, "[aria-live]"), "");
}

#[wasm_bindgen_test]
async fn the_response_offers_stages_where_there_are_any() {
    let on_ask = Callback::noop();
    let props = yew::props! { <ResponseFigure as BaseComponent>::Properties { place: 1, sight: sight("hospital-chain", 0, 2), on_ask } };
    let root = show::<ResponseFigure>(props).await;
    assert!(root.query_selector("option[value=stage-0]").expect("a selector").is_some());
    assert!(root.query_selector("option[value=price]").expect("a selector").is_some());
}

#[wasm_bindgen_test]
async fn the_timeline_asks_for_the_next_period() {
    let asked = Rc::new(RefCell::new(None));
    let on_look = {
        let asked = Rc::clone(&asked);
        Callback::from(move |period| *asked.borrow_mut() = Some(period))
    };
    let props =
        yew::props! { <Timeline as BaseComponent>::Properties { sight: sight("dental-clinic", 1, 2), on_look } };
    let root = show::<Timeline>(props).await;
    assert_eq!(part(&root, "input").get_attribute("aria-valuetext").as_deref(), Some("Quarter 3 of 20"));
    assert_eq!(words(&root, ".timeline__change"), "Campaign, quarters 3 to 8");
    click(&root, "button[aria-label='Next period']").await;
    assert_eq!(*asked.borrow(), Some(3));
}

#[wasm_bindgen_test]
async fn outcomes_begin_with_their_verdict() {
    let root = seen(outcomes, "dental-clinic", 0, 2).await;
    assert!(words(&root, "li").starts_with("Holds: "));
    assert_eq!(words(&root, ".outcome__figures"), "$60.05 → $67.01");
}

#[wasm_bindgen_test]
async fn the_story_says_what_the_firm_does() {
    let (baseline, promise) = (seen(story, "dental-clinic", 0, 2).await, seen(story, "dental-clinic", 1, 2).await);
    assert!(!words(&baseline, ".story__text").contains("The clinic runs a campaign"));
    assert!(words(&promise, ".story__text").contains("The clinic runs a campaign"));
}
