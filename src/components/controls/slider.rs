//! A slider: drag, tap or arrow keys; a swipe up or down scrolls the page.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo::render::{AnimationFrame, request_animation_frame};
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::gesture::Gesture;
use crate::model::{Setting, plain};
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
    /// A hand that holds it: no key takes it away.
    Hand,
    /// A hand that has just let go, or nothing yet.
    Nothing,
    /// A finger that has just come down, and where it put the knob: it may be about to scroll the page.
    Finger(Option<f64>),
    /// Keys.
    Keys,
}

/// Moves a value between two ends. The parent owns the value; what is closed to it, it does not reach.
#[component]
pub fn Slider(props: &Props) -> Html {
    let (mover, put) = (use_state_eq(|| Mover::Nothing), use_put(props.value));
    let asks = props.on_gesture.clone();
    let onblur = move |_| asks.emit(Gesture::Leave);
    let onpointerdown = {
        let mover = mover.setter();
        move |event: PointerEvent| {
            mover.set(if event.pointer_type() == "touch" { Mover::Finger(None) } else { Mover::Hand });
        }
    };
    let onpointerup = {
        let mover = mover.clone();
        move |_: PointerEvent| {
            if *mover == Mover::Hand {
                mover.set(Mover::Nothing);
            }
        }
    };
    let value = if let Mover::Finger(Some(put)) = *mover { put } else { put.at.get().unwrap_or(props.value) };
    let (min, max) = props.span.grid();
    html! {
        <input
            class="slider"
            type="range"
            id={props.id.clone()}
            aria-label={props.name.clone()}
            aria-valuetext={props.says.clone()}
            min={plain(min)}
            max={plain(max)}
            step={plain(props.span.step)}
            value={plain(value)}
            disabled={props.is_fixed}
            oninput={moves(props, &mover, put)}
            onchange={lands(props, &mover)}
            onkeydown={keys(props, &mover)}
            onpointercancel={scrolls(props, &mover)}
            {onpointerdown}
            {onpointerup}
            {onblur}
        />
    }
}

/// Where the reader put the knob since the last frame. From then on it stands where its value is in force, even where
/// that is not what was asked for and has not changed.
struct Put {
    at: Rc<Cell<Option<f64>>>,
    in_force: Rc<Cell<f64>>,
    frame: Rc<RefCell<Option<AnimationFrame>>>,
    again: UseForceUpdateHandle,
}

impl Put {
    /// The knob stands there until the frame that shows what comes of it; it is drawn anew only if that is elsewhere.
    fn set(&self, to: f64) {
        self.at.set(Some(to));
        let (at, in_force, again) = (Rc::clone(&self.at), Rc::clone(&self.in_force), self.again.clone());
        self.frame.replace(Some(request_animation_frame(move |_| {
            if at.take().is_some_and(|at| at.total_cmp(&in_force.get()).is_ne()) {
                again.force_update();
            }
        })));
    }
}

/// Where the reader put the knob; its value in force is this.
#[hook]
fn use_put(value: f64) -> Put {
    let (at, in_force) = (use_memo((), |()| Cell::new(None)), use_memo((), |()| Cell::new(value)));
    in_force.set(value);
    Put { at, in_force, frame: use_mut_ref(|| None), again: use_force_update() }
}

/// The knob moves; where a finger first comes down does not count yet.
fn moves(props: &Props, mover: &UseStateHandle<Mover>, put: Put) -> Callback<InputEvent> {
    let (asks, range, mover) = (props.on_gesture.clone(), range(props), mover.clone());
    Callback::from(move |event: InputEvent| {
        let Some(to) = event.target_dyn_into().and_then(|input| take(&input, range)) else { return };
        if *mover == Mover::Finger(None) {
            return mover.set(Mover::Finger(Some(to)));
        }
        put.set(to);
        let to = Setting::Number(to);
        match *mover {
            Mover::Finger(_) => {
                mover.set(Mover::Hand);
                asks.emit(Gesture::Hold(to));
            }
            Mover::Hand | Mover::Nothing => asks.emit(Gesture::Hold(to)),
            Mover::Keys => asks.emit(Gesture::Step(to)),
        }
    })
}

/// The knob is let go; keys let it go with each press, so they wait for rest.
fn lands(props: &Props, mover: &UseStateHandle<Mover>) -> Callback<Event> {
    let (asks, range, mover) = (props.on_gesture.clone(), range(props), mover.clone());
    Callback::from(move |event: Event| {
        let Some(to) = event.target_dyn_into().and_then(|input| take(&input, range)) else { return };
        if *mover != Mover::Keys {
            mover.set(Mover::Nothing);
            asks.emit(Gesture::Settle(Setting::Number(to)));
        }
    })
}

/// Keys move the knob from now on, unless a hand holds it; Enter settles.
fn keys(props: &Props, mover: &UseStateHandle<Mover>) -> Callback<KeyboardEvent> {
    let (asks, mover) = (props.on_gesture.clone(), mover.clone());
    Callback::from(move |event: KeyboardEvent| match event.key().as_str() {
        "Enter" => asks.emit(Gesture::Leave),
        "ArrowLeft" | "ArrowRight" | "ArrowUp" | "ArrowDown" | "PageUp" | "PageDown" | "Home" | "End"
            if *mover != Mover::Hand =>
        {
            mover.set(Mover::Keys);
        }
        _ => {}
    })
}

/// The finger scrolls the page instead: the knob goes back.
fn scrolls(props: &Props, mover: &UseStateHandle<Mover>) -> Callback<PointerEvent> {
    let (asks, mover) = (props.on_gesture.clone(), mover.setter());
    Callback::from(move |_| {
        mover.set(Mover::Nothing);
        asks.emit(Gesture::Cancel);
    })
}

/// The part of the slider that the knob reaches.
fn range(props: &Props) -> (f64, f64) {
    (props.span.low.max(props.open.0), props.span.high.min(props.open.1))
}

/// Where the reader put the knob; it does not stay where the slider is closed.
fn take(input: &HtmlInputElement, (low, high): (f64, f64)) -> Option<f64> {
    let put = Some(input.value_as_number()).filter(|put| put.is_finite())?;
    let to = put.max(low).min(high);
    if to < put || put < to {
        input.set_value(&plain(to));
    }
    Some(to)
}
