//! A slider: drag, tap or arrow keys; a swipe up or down scrolls the page.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::gesture::Gesture;
use crate::model::Setting;
use crate::scenario::Span;

/// What a slider shows.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Its id, for the label.
    pub id: AttrValue,
    /// Its accessible name.
    pub name: AttrValue,
    /// Between which values it moves, and how finely.
    pub span: Span,
    /// Where it stands.
    pub value: f64,
    /// The part of the span that is open to it.
    pub open: (f64, f64),
    /// The value in words.
    pub says: AttrValue,
    /// Whether it only shows.
    #[prop_or_default]
    pub is_fixed: bool,
    /// What the reader does to it.
    pub on_gesture: Callback<Gesture>,
}

/// What moves the knob.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Mover {
    /// A hand that holds it.
    Hand,
    /// A finger that has just come down, and where it put the knob: it may be about to scroll the page.
    Finger(Option<f64>),
    /// Keys.
    Keys,
}

/// Moves a value between two ends. The parent owns the value; what is closed to it, it does not reach.
#[component]
pub fn Slider(props: &Props) -> Html {
    let mover = use_state_eq(|| Mover::Hand);
    let asks = props.on_gesture.clone();
    let onblur = move |_| asks.emit(Gesture::Leave);
    let onpointerdown = {
        let mover = mover.setter();
        move |event: PointerEvent| {
            mover.set(if event.pointer_type() == "touch" { Mover::Finger(None) } else { Mover::Hand });
        }
    };
    let value = if let Mover::Finger(Some(put)) = *mover { put } else { props.value };
    html! {
        <input
            class="slider"
            type="range"
            id={props.id.clone()}
            aria-label={props.name.clone()}
            aria-valuetext={props.says.clone()}
            min={props.span.low.to_string()}
            max={props.span.high.to_string()}
            step={props.span.step.to_string()}
            value={value.to_string()}
            disabled={props.is_fixed}
            oninput={moves(props, &mover)}
            onchange={lands(props, &mover)}
            onkeydown={keys(props, &mover)}
            onpointercancel={scrolls(props, &mover)}
            {onpointerdown}
            {onblur}
        />
    }
}

/// The knob moves; where a finger first comes down does not count yet.
fn moves(props: &Props, mover: &UseStateHandle<Mover>) -> Callback<InputEvent> {
    let (asks, open, mover) = (props.on_gesture.clone(), props.open, mover.clone());
    Callback::from(move |event: InputEvent| {
        let Some(to) = event.target_dyn_into().and_then(|input| take(&input, open)) else { return };
        match *mover {
            Mover::Finger(None) => mover.set(Mover::Finger(Some(to))),
            Mover::Finger(Some(_)) => {
                mover.set(Mover::Hand);
                asks.emit(Gesture::Hold(Setting::Number(to)));
            }
            Mover::Hand => asks.emit(Gesture::Hold(Setting::Number(to))),
            Mover::Keys => asks.emit(Gesture::Step(Setting::Number(to))),
        }
    })
}

/// The knob is let go; keys let it go with each press, so they wait for rest.
fn lands(props: &Props, mover: &UseStateHandle<Mover>) -> Callback<Event> {
    let (asks, open, mover) = (props.on_gesture.clone(), props.open, mover.clone());
    Callback::from(move |event: Event| {
        let Some(to) = event.target_dyn_into().and_then(|input| take(&input, open)) else { return };
        if *mover != Mover::Keys {
            mover.set(Mover::Hand);
            asks.emit(Gesture::Settle(Setting::Number(to)));
        }
    })
}

/// Keys move the knob from now on; Enter settles.
fn keys(props: &Props, mover: &UseStateHandle<Mover>) -> Callback<KeyboardEvent> {
    let (asks, mover) = (props.on_gesture.clone(), mover.setter());
    Callback::from(move |event: KeyboardEvent| {
        mover.set(Mover::Keys);
        if event.key() == "Enter" {
            asks.emit(Gesture::Leave);
        }
    })
}

/// The finger scrolls the page instead: the knob goes back.
fn scrolls(props: &Props, mover: &UseStateHandle<Mover>) -> Callback<PointerEvent> {
    let (asks, mover) = (props.on_gesture.clone(), mover.setter());
    Callback::from(move |_| {
        mover.set(Mover::Hand);
        asks.emit(Gesture::Cancel);
    })
}

/// Where the reader put the knob; it does not stay where the slider is closed.
fn take(input: &HtmlInputElement, (low, high): (f64, f64)) -> Option<f64> {
    let put = Some(input.value_as_number()).filter(|put| put.is_finite())?;
    let to = put.max(low).min(high);
    if to < put || put < to {
        input.set_value(&to.to_string());
    }
    Some(to)
}
