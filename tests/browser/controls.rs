//! Controls in a browser: a value in, gestures out.

use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Element;
use worthwhile::components::controls::{Gesture, Limits, NumberField, choice, switch};
use worthwhile::model::Setting;
use worthwhile::text::typing::Notation;
use yew::prelude::*;

use crate::stage::{Asked, click, drawn, find, happen, input, part, press, put, show, words};

const TO_88: Setting = Setting::Number(88.0);

async fn share_field(asked: &Asked) -> Element {
    let limits = Limits {
        notation: Notation::Percent,
        range: (0.0, 1.0),
        range_says: "Customers let down goes from 0% to 100%.".into(),
        open: (0.0, 1.0),
        open_says: AttrValue::default(),
        whole_says: None,
        is_optional: false,
    };
    let on_gesture = asked.listen();
    let props = yew::props! { <NumberField as BaseComponent>::Properties {
        id: "field", name: "Customers let down", value: Some(0.03), limits, still: "Still 3%.", after: "%", on_gesture
    } };
    show::<NumberField>(props).await
}

async fn field(asked: &Asked, is_optional: bool) -> Element {
    let limits = Limits {
        notation: Notation::Number,
        range: (0.0, 100.0),
        range_says: "Service goes from 0 to 100.".into(),
        open: (0.0, 90.0),
        open_says: "Not above 90.".into(),
        whole_says: None,
        is_optional,
    };
    let on_gesture = asked.listen();
    let props = yew::props! { <NumberField as BaseComponent>::Properties {
        id: "field", name: "Service", value: Some(70.0), limits, still: "Still 70.", on_gesture
    } };
    show::<NumberField>(props).await
}

#[wasm_bindgen_test]
async fn a_decimal_comma_is_read_and_kept_while_typing() {
    let asked = Asked::default();
    let root = field(&asked, false).await;
    put(&root, "input", "8,5").await;
    assert_eq!(asked.take(), [Gesture::Step(Setting::Number(8.5))]);
    assert_eq!(input(&root, "input").value(), "8,5");
}

#[wasm_bindgen_test]
async fn a_share_is_shown_and_typed_in_percent() {
    let asked = Asked::default();
    let root = share_field(&asked).await;
    assert_eq!(input(&root, "input").value(), "3");
    put(&root, "input", "2,5").await;
    assert_eq!(asked.take(), [Gesture::Step(Setting::Number(0.025))]);
}

#[wasm_bindgen_test]
async fn a_refused_entry_is_kept_marked_and_explained() {
    let asked = Asked::default();
    let root = field(&asked, false).await;
    put(&root, "input", "188").await;
    assert_eq!(asked.take(), [Gesture::Cancel]);
    assert_eq!(input(&root, "input").value(), "188");
    assert_eq!(part(&root, "input").get_attribute("aria-invalid").as_deref(), Some("true"));
    assert_eq!(words(&root, "[role=alert]"), "Service goes from 0 to 100. Still 70.");
}

#[wasm_bindgen_test]
async fn a_rule_with_other_inputs_is_said() {
    let root = field(&Asked::default(), false).await;
    put(&root, "input", "95").await;
    assert_eq!(words(&root, "[role=alert]"), "Not above 90. Still 70.");
}

#[wasm_bindgen_test]
async fn leaving_keeps_a_refused_entry_with_its_mark_and_sentence() {
    let asked = Asked::default();
    let root = field(&asked, false).await;
    put(&root, "input", "1,000").await;
    happen(&root, "input", "new FocusEvent('blur')").await;
    assert_eq!(asked.take(), [Gesture::Cancel, Gesture::Leave]);
    assert_eq!(refused(&root), Some(("1,000".to_owned(), "Write 1000 or 1.0. Still 70.".to_owned())));
}

#[wasm_bindgen_test]
async fn leaving_drops_an_entry_that_was_only_begun() {
    let root = field(&Asked::default(), false).await;
    put(&root, "input", "").await;
    happen(&root, "input", "new FocusEvent('blur')").await;
    assert_eq!((input(&root, "input").value().as_str(), refused(&root)), ("70", None));
}

#[wasm_bindgen_test]
async fn escape_and_a_correction_end_a_refusal() {
    for end in ["Escape", "Enter"] {
        let root = field(&Asked::default(), false).await;
        put(&root, "input", "188").await;
        happen(&root, "input", "new FocusEvent('blur')").await;
        if end == "Enter" {
            put(&root, "input", "70").await;
        }
        press(&root, "input", end).await;
        assert_eq!((input(&root, "input").value().as_str(), refused(&root)), ("70", None), "{end}");
    }
}

/// What is shown of a refused entry: the entry and the sentence; none where the field is not marked.
fn refused(root: &Element) -> Option<(String, String)> {
    let is_marked = part(root, "input").get_attribute("aria-invalid").as_deref() == Some("true");
    assert_eq!(is_marked, find(root, "[role=alert]").is_some(), "mark and sentence go together");
    is_marked.then(|| (input(root, "input").value(), words(root, "[role=alert]")))
}

#[wasm_bindgen_test]
async fn enter_settles_and_escape_takes_back() {
    let asked = Asked::default();
    let root = field(&asked, false).await;
    put(&root, "input", "88").await;
    press(&root, "input", "Enter").await;
    assert_eq!(asked.take(), [Gesture::Step(TO_88), Gesture::Settle(TO_88)]);
    put(&root, "input", "88").await;
    press(&root, "input", "Escape").await;
    assert_eq!(asked.take(), [Gesture::Step(TO_88), Gesture::Cancel]);
    assert_eq!(input(&root, "input").value(), "70");
}

#[wasm_bindgen_test]
async fn an_empty_entry_is_nothing_yet_or_no_value() {
    let asked = Asked::default();
    put(&field(&asked, false).await, "input", "").await;
    assert_eq!(asked.take(), [Gesture::Cancel]);
    put(&field(&asked, true).await, "input", "").await;
    assert_eq!(asked.take(), [Gesture::Step(Setting::Absent)]);
}

#[wasm_bindgen_test]
async fn the_input_itself_stays_when_a_sentence_appears() {
    let root = field(&Asked::default(), false).await;
    let before = part(&root, "input");
    put(&root, "input", "188").await;
    assert!(before.is_same_node(Some(&part(&root, "input"))), "or it would lose the focus");
}

#[wasm_bindgen_test]
async fn a_switch_turns() {
    let asked = Asked::default();
    let on_gesture = asked.listen();
    let root = drawn(move || switch("switch".into(), "Queue".into(), true, &on_gesture)).await;
    click(&root, "input").await;
    assert_eq!(asked.take(), [Gesture::Settle(Setting::Switch(false))]);
}

#[wasm_bindgen_test]
async fn a_choice_is_a_radio_group() {
    let options = [AttrValue::from("Baseline"), AttrValue::from("Promise only")];
    let root = drawn(move || choice("Variant", &options, 1, &Callback::noop())).await;
    assert_eq!(part(&root, "[role=radiogroup]").get_attribute("aria-label").as_deref(), Some("Variant"));
    assert!(input(&root, "label:nth-child(2) input").checked());
    assert!(find(&root, "label:nth-child(3)").is_none());
}
