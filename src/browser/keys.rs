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
