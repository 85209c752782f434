//! Bar, library, levers and layers in a browser.

use std::rc::Rc;

use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Element;
use worthwhile::app::Action;
use worthwhile::app::{Answer, Move, Place, Sight, State};
use worthwhile::components::{App, Badge, LibraryProps, Look, Read, Shared, Value, shelf, variants};
use worthwhile::model::{Key, Setting};
use worthwhile::scenario::{LIBRARY, Lever};
use worthwhile::text::{Language, Text};
use yew::prelude::*;

use crate::stage::{click, drawn, find, frame, happen, input, part, press, put, scenario, show, words};

fn opened(id: &str) -> State {
    State::opened(Rc::new(scenario(id)))
}

fn sight(state: &State) -> Shared<Sight> {
    Shared::new(Sight::new(state, Rc::new(Answer::new(state.moment()))))
}

fn text() -> &'static Text {
    Text::of(Language::English)
}

fn names(root: &Element, selector: &str) -> Vec<String> {
    let found = root.query_selector_all(selector).expect("a selector");
    let elements = (0..found.length()).filter_map(|i| wasm_bindgen::JsCast::dyn_into::<Element>(found.get(i)?).ok());
    elements.map(|element| element.get_attribute("aria-label").unwrap_or_default()).collect()
}

#[wasm_bindgen_test]
fn an_assumption_and_nothing_else_links_to_its_place_in_the_guide() {
    let sight = sight(&opened("dental-clinic"));
    for &key in Key::ALL {
        let look = Look::new(&sight, text(), Lever::Input(key)).expect("every input has one");
        let place = (Place::of(key) == Place::Assumptions).then(|| format!("guide.html#about-{}", key.field().name));
        assert_eq!(look.guide.as_deref(), place.as_deref());
    }
}

#[wasm_bindgen_test]
async fn the_eight_levers_have_their_names_twice() {
    let root = show::<App>(()).await;
    let eight = ["Product", "Service", "Personnel", "Image", "Price", "Time", "Energy", "Psychic cost (worry)"]
        .map(str::to_owned);
    assert_eq!(names(&root, ".lever input[type=range]"), eight);
    assert_eq!(names(&root, ".lever input[type=text]"), eight);
    assert_eq!(words(&root, ".picker").trim(), "Scenario Dental clinic");
}

#[wasm_bindgen_test]
async fn a_typed_price_moves_the_page_and_undo_moves_it_back() {
    let root = show::<App>(()).await;
    put(&root, "#lever-price-field", "82,0").await;
    press(&root, "#lever-price-field", "Enter").await;
    assert_eq!(input(&root, "#lever-price-field").value(), "82");
    assert_eq!(input(&root, "#lever-price").value(), "82");
    click(&root, "[aria-label=Undo]").await;
    assert_eq!(input(&root, "#lever-price-field").value(), "90");
    click(&root, "[aria-label=Redo]").await;
    click(&root, "[aria-label='Put Price back']").await;
    assert_eq!(input(&root, "#lever-price-field").value(), "90");
}

#[wasm_bindgen_test]
async fn a_refused_entry_stays_until_its_value_changes() {
    let root = show::<App>(()).await;
    for typed in ["1", "18", "188", "1888888"] {
        put(&root, "#lever-price-field", typed).await;
    }
    happen(&root, "#lever-price-field", "new FocusEvent('blur')").await;
    let is_refused = || find(&root, "#lever-price-field[aria-invalid]").is_some();
    assert!(is_refused());
    assert_eq!(input(&root, "#lever-price-field").value(), "1888888");
    put(&root, "#lever-energy-field", "10").await;
    press(&root, "#lever-energy-field", "Enter").await;
    assert!(is_refused(), "another lever's value is no business of this one");
    put(&root, "#lever-price", "80").await;
    frame().await;
    assert!(!is_refused());
    assert_eq!(input(&root, "#lever-price-field").value(), "80");
    assert!(find(&root, "#lever-price-field-wrong").is_none());
    put(&root, "#lever-price-field", "1888888").await;
    click(&root, "label:nth-child(2) input[type=radio]").await;
    assert!(!is_refused(), "another variant is another place, if of the same price");
}

#[wasm_bindgen_test]
async fn a_stage_has_the_name_that_the_scenario_gives_it() {
    let state = opened("hospital-chain");
    let look = Look::new(&sight(&state), text(), Lever::Stage(4)).expect("a stage");
    assert_eq!(look.name(), "Discharge");
}

#[wasm_bindgen_test]
async fn service_made_of_stages_only_shows() {
    let look = Look::new(&sight(&opened("hospital-chain")), text(), Lever::Input(Key::ScoreService)).expect("service");
    let Value::Number(scale) = look.value else { panic!("a switch") };
    assert!(scale.is_derived);
    assert_eq!(scale.here, Some(47.9));
}

#[wasm_bindgen_test]
async fn a_lever_says_from_when_its_value_holds() {
    let state = opened("dental-clinic").after(Action::Choose(1));
    let look = Look::new(&sight(&state), text(), Lever::Input(Key::Advertising)).expect("advertising");
    assert_eq!(look.when.as_deref(), Some("quarters 3 to 8"));
    assert!(!look.is_elsewhere);
}

#[wasm_bindgen_test]
async fn no_promise_is_an_empty_field() {
    let look = Look::new(&sight(&opened("dental-clinic")), text(), Lever::Input(Key::PromisedValue)).expect("promise");
    let Value::Number(scale) = look.value else { panic!("a switch") };
    assert_eq!((scale.here, scale.baseline, scale.says.as_str()), (None, None, "none"));
}

#[wasm_bindgen_test]
async fn badges_say_what_differs() {
    let badge = |state: &State, place| Badge::new(&sight(state), text(), place);
    let opened = opened("dental-clinic");
    assert_eq!(badge(&opened, Place::Promise).says, "nothing promised");
    assert_eq!(badge(&opened, Place::Assumptions).says, "all at default");
    let promise = opened.clone().after(Action::Choose(1));
    assert_eq!(badge(&promise, Place::Promise), Badge { says: "4 changed".into(), is_loud: true });
    let lever = Lever::Input(Key::LossAversion);
    let averse = opened.after(Action::Settle(Move { lever, to: Setting::Number(3.0) }));
    assert_eq!(badge(&averse, Place::Assumptions), Badge { says: "1 differs".into(), is_loud: true });
}

#[wasm_bindgen_test]
async fn variants_begin_with_the_baseline() {
    let sight = sight(&opened("dental-clinic"));
    let root = drawn(move || variants(&sight, Text::of(Language::English), &Callback::noop())).await;
    assert_eq!(words(&root, "label"), "Baseline");
    assert!(input(&root, "label input").checked());
}

#[wasm_bindgen_test]
async fn the_library_marks_where_the_reader_is_and_tells_no_result() {
    let read: Vec<Read> = LIBRARY
        .iter()
        .filter(|entry| ["dental-clinic", "lab-report"].contains(&entry.id))
        .map(|entry| (entry, Ok(Shared::new(scenario(entry.id)))))
        .collect();
    let props = LibraryProps { here: "lab-report".into(), on_choose: Callback::noop() };
    let root = drawn(move || shelf(&read, &props, text())).await;
    assert_eq!(root.query_selector_all(".scenario").expect("a selector").length(), 2);
    assert_eq!(words(&root, "[aria-current] .scenario__title"), "Lab report");
    assert!(find(&root, "output").is_none());
}

#[wasm_bindgen_test]
async fn the_picker_opens_a_dialog() {
    let root = show::<App>(()).await;
    assert!(find(&root, "dialog[open]").is_none());
    click(&root, ".picker").await;
    assert_eq!(words(&root, "dialog[open] h2"), "Choose a scenario");
    click(&root, "dialog .button--icon").await;
    assert!(find(&root, "dialog[open]").is_none());
}

#[wasm_bindgen_test]
async fn a_fold_makes_its_levers_when_it_opens() {
    let root = show::<App>(()).await;
    assert!(find(&root, "#lever-servers").is_none());
    part(&root, ".levers__more details:nth-of-type(2)").set_attribute("open", "").expect("a fold");
    crate::stage::happen(&root, ".levers__more details:nth-of-type(2)", "new Event('toggle')").await;
    assert!(find(&root, "#lever-servers").is_some());
}
