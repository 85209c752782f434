//! Keys that hold for the whole page.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, KeyboardEvent};

/// Where keys belong to what is being typed or chosen, not to the page: a field with unfinished text, a list, a dialog.
const OWN_KEYS: &str = "input[data-draft], textarea, select, dialog";

/// A key of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shortcut {
    /// One step back: Ctrl+Z, or Cmd+Z.
    Undo,
    /// One step on again: the same with Shift, or Ctrl+Y.
    Redo,
}

/// Calls back with each shortcut, as long as the listener lives.
#[must_use]
pub fn listen(on_shortcut: impl Fn(Shortcut) + 'static) -> Option<EventListener> {
    let window = web_sys::window()?;
    let options = EventListenerOptions::enable_prevent_default();
    Some(EventListener::new_with_options(&window, "keydown", options, move |event| {
        if let Some(shortcut) = shortcut(event) {
            event.prevent_default();
            on_shortcut(shortcut);
        }
    }))
}

fn shortcut(event: &Event) -> Option<Shortcut> {
    let key = event.dyn_ref::<KeyboardEvent>()?;
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    if target.is_some_and(|target| target.closest(OWN_KEYS).is_ok_and(|owner| owner.is_some())) {
        return None;
    }
    if key.alt_key() || !(key.ctrl_key() || key.meta_key()) {
        return None;
    }
    match (key.key().as_str(), key.shift_key()) {
        ("z" | "Z", false) => Some(Shortcut::Undo),
        ("z" | "Z", true) | ("y" | "Y", false) => Some(Shortcut::Redo),
        _ => None,
    }
}

/// Where every key belongs to something else: a field, a list, a dialog.
const TYPED: &str = "input:not([type='radio'], [type='checkbox'], [type='range'], [type='button'], [type='submit']), textarea, select, dialog, [contenteditable]";
/// Where arrows, digits and Escape do: a choice, a slider, a chart that is read. Pages are still turned there.
const MOVED: &str = "input, summary, [role='img']";

/// A key of a clicker, or of whoever leads a room.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// On: Page down, or an arrow.
    Forward,
    /// Back: Page up, or an arrow.
    Back,
    /// Shows nothing, or shows it again: B, or a point as some clickers send.
    Blank,
    /// Shows how students join, or the step again: J.
    Join,
    /// Puts the light on a figure by its number from 0, or on none.
    Light(Option<usize>),
    /// Ends it: Escape.
    Leave,
}

/// Calls back with each key that turns a page, as long as the listener lives.
#[must_use]
pub fn listen_turns(on_turn: impl Fn(Turn) + 'static) -> Option<EventListener> {
    let window = web_sys::window()?;
    let options = EventListenerOptions::enable_prevent_default();
    Some(EventListener::new_with_options(&window, "keydown", options, move |event| {
        if let Some(turn) = turn(event) {
            event.prevent_default();
            on_turn(turn);
        }
    }))
}

fn turn(event: &Event) -> Option<Turn> {
    let key = event.dyn_ref::<KeyboardEvent>()?;
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let is_in =
        |owners| target.as_ref().is_some_and(|target| target.closest(owners).is_ok_and(|owner| owner.is_some()));
    if is_in(TYPED) || key.alt_key() || key.ctrl_key() || key.meta_key() {
        return None;
    }
    match key.key().as_str() {
        "PageDown" => Some(Turn::Forward),
        "PageUp" => Some(Turn::Back),
        "b" | "B" | "." => Some(Turn::Blank),
        "j" | "J" => Some(Turn::Join),
        _ if is_in(MOVED) => None,
        "ArrowRight" | "ArrowDown" => Some(Turn::Forward),
        "ArrowLeft" | "ArrowUp" => Some(Turn::Back),
        "0" => Some(Turn::Light(None)),
        "1" => Some(Turn::Light(Some(0))),
        "2" => Some(Turn::Light(Some(1))),
        "3" => Some(Turn::Light(Some(2))),
        "4" => Some(Turn::Light(Some(3))),
        "Escape" => Some(Turn::Leave),
        _ => None,
    }
}
