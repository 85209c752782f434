//! The copy of the page that the browser keeps (`assets/offline.js`): what it is at, and what the reader asks of it.

use gloo::events::EventListener;
use js_sys::{Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, window};

/// The event that tells of a change.
const EVENT: &str = "worthwhile-offline";
/// The element that starts the program: it knows its version, and what the copy is at.
const BOOT: &str = "boot";

/// What the copy is at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Copy {
    /// There is none: not yet, or the browser keeps none here.
    None,
    /// The page starts without a connection.
    Ready,
    /// A newer version waits to be taken.
    Offered,
    /// Another page has taken a newer version; this one runs on.
    Moved,
    /// The reader has removed it.
    Removed,
}

impl Copy {
    /// What it is at now.
    #[must_use]
    pub fn now() -> Self {
        let state = offline().and_then(|offline| Reflect::get(&offline, &"state".into()).ok()?.as_string());
        match state.as_deref() {
            Some("ready") => Self::Ready,
            Some("offered") => Self::Offered,
            Some("moved") => Self::Moved,
            Some("removed") => Self::Removed,
            Some(_) | None => Self::None,
        }
    }

    /// Calls back with each change, as long as the listener lives.
    #[must_use]
    pub fn watch(on_change: impl Fn(Self) + 'static) -> Option<EventListener> {
        let own = window()?;
        Some(EventListener::new(&own, EVENT, move |_| on_change(Self::now())))
    }
}

/// Moves this page to the newer version: it is loaded anew.
pub fn take() {
    call("take");
}

/// Removes the copy.
pub fn remove() {
    call("remove");
}

/// The version of the folder that this page came from; none where it was built to be tried out.
#[must_use]
pub fn version() -> Option<String> {
    boot()?.get_attribute("data-version")
}

fn call(name: &str) {
    let function = offline().and_then(|offline| Reflect::get(&offline, &name.into()).ok()?.dyn_into::<Function>().ok());
    if let Some(function) = function {
        drop(function.call0(&JsValue::NULL)); // what cannot be done changes nothing
    }
}

fn offline() -> Option<JsValue> {
    let boot = boot()?;
    let offline = Reflect::get(&boot, &"offline".into()).ok()?;
    offline.is_object().then_some(offline)
}

fn boot() -> Option<Element> {
    window()?.document()?.get_element_by_id(BOOT)
}
