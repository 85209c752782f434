//! The slider in a browser: a hand, keys and fingers.

use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Element;
use worthwhile::components::controls::{Gesture, Slider};
use worthwhile::model::Setting;
use worthwhile::scenario::Span;
use yew::prelude::*;

use crate::stage::{Asked, frame, happen, input, press, put, show};

const TO_88: Setting = Setting::Number(88.0);

async fn slider(asked: &Asked) -> Element {
    let span = Span { low: 0.0, high: 100.0, step: 1.0 };
    let on_gesture = asked.listen();
    let props = yew::props! { <Slider as BaseComponent>::Properties {
        id: "slider", name: "Service", span, value: 70.0, open: (0.0, 90.0), says: "70", on_gesture
    } };
    show::<Slider>(props).await
}

#[wasm_bindgen_test]
async fn a_hand_holds_and_lets_go() {
    let asked = Asked::default();
    let root = slider(&asked).await;
    happen(&root, "input", "new PointerEvent('pointerdown', { pointerType: 'mouse', bubbles: true })").await;
    put(&root, "input", "88").await;
    happen(&root, "input", "new Event('change', { bubbles: true })").await;
    assert_eq!(asked.take(), [Gesture::Hold(TO_88), Gesture::Settle(TO_88)]);
}

#[wasm_bindgen_test]
async fn keys_step_and_wait_for_rest() {
    let asked = Asked::default();
    let root = slider(&asked).await;
    press(&root, "input", "ArrowRight").await;
    put(&root, "input", "88").await;
    happen(&root, "input", "new Event('change', { bubbles: true })").await;
    assert_eq!(asked.take(), [Gesture::Step(TO_88)]);
    happen(&root, "input", "new FocusEvent('blur')").await;
    assert_eq!(asked.take(), [Gesture::Leave]);
}

#[wasm_bindgen_test]
async fn no_key_takes_the_knob_out_of_a_hand() {
    let asked = Asked::default();
    let root = slider(&asked).await;
    happen(&root, "input", "new PointerEvent('pointerdown', { pointerType: 'mouse', bubbles: true })").await;
    press(&root, "input", "Shift").await;
    press(&root, "input", "ArrowRight").await;
    put(&root, "input", "88").await;
    happen(&root, "input", "new PointerEvent('pointerup', { pointerType: 'mouse', bubbles: true })").await;
    happen(&root, "input", "new Event('change', { bubbles: true })").await;
    assert_eq!(asked.take(), [Gesture::Hold(TO_88), Gesture::Settle(TO_88)]);
    press(&root, "input", "ArrowRight").await;
    put(&root, "input", "88").await;
    assert_eq!(asked.take(), [Gesture::Step(TO_88)]);
}

#[wasm_bindgen_test]
async fn the_knob_goes_where_its_value_is_in_force() {
    let root = slider(&Asked::default()).await;
    for _ in 0..2 {
        put(&root, "input", "88").await;
        assert_eq!(input(&root, "input").value(), "88");
        frame().await;
        assert_eq!(input(&root, "input").value(), "70", "nobody moved the value");
    }
}

#[wasm_bindgen_test]
async fn a_slider_steps_over_round_numbers_and_reaches_its_ends() {
    let asked = Asked::default();
    let span = Span { low: 0.1, high: 30.0, step: 0.2 };
    let on_gesture = asked.listen();
    let props = yew::props! { <Slider as BaseComponent>::Properties {
        id: "slider", name: "Service", span, value: 8.0, open: (0.1, 60.0), says: "8", on_gesture
    } };
    let root = show::<Slider>(props).await;
    assert_eq!(input(&root, "input").value(), "8");
    put(&root, "input", "0").await;
    put(&root, "input", "30").await;
    assert_eq!(asked.take(), [0.1, 30.0].map(|end| Gesture::Hold(Setting::Number(end))));
}

#[wasm_bindgen_test]
async fn a_slider_stops_where_it_is_closed() {
    let asked = Asked::default();
    let root = slider(&asked).await;
    put(&root, "input", "97").await;
    assert_eq!(asked.take(), [Gesture::Hold(Setting::Number(90.0))]);
    assert_eq!(input(&root, "input").value(), "90");
}

#[wasm_bindgen_test]
async fn a_finger_that_scrolls_moves_nothing() {
    let asked = Asked::default();
    let root = slider(&asked).await;
    happen(&root, "input", "new PointerEvent('pointerdown', { pointerType: 'touch', bubbles: true })").await;
    put(&root, "input", "20").await;
    assert_eq!(asked.take(), []);
    happen(&root, "input", "new PointerEvent('pointercancel', { bubbles: true })").await;
    assert_eq!(asked.take(), [Gesture::Cancel]);
    assert_eq!(input(&root, "input").value(), "70");
}

#[wasm_bindgen_test]
async fn a_tap_moves_there() {
    let asked = Asked::default();
    let root = slider(&asked).await;
    happen(&root, "input", "new PointerEvent('pointerdown', { pointerType: 'touch', bubbles: true })").await;
    put(&root, "input", "88").await;
    happen(&root, "input", "new Event('change', { bubbles: true })").await;
    assert_eq!(asked.take(), [Gesture::Settle(TO_88)]);
}
