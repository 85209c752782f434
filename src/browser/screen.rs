//! The screen of a room: filled where the browser lets it, and kept awake where it can; else nothing is said.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::EventListener;
use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, VisibilityState, window};

/// Fills the screen with the page; only right after the reader pressed something.
pub fn fill() {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        drop(root.request_fullscreen()); // where it is refused, the window is large enough
    }
}

/// Gives the screen back.
pub fn give_back() {
    if let Some(document) = document().filter(|document| document.fullscreen_element().is_some()) {
        document.exit_fullscreen();
    }
}

/// Opens another window of this page, with this behind `#`; one that is open already is used again.
pub fn open_window(fragment: &str, name: &str) {
    if let Some(window) = window() {
        let _ = window.open_with_url_and_target(&super::location::whole(fragment), name); // a blocker may refuse it
    }
}

/// The screen does not sleep as long as it lives.
pub struct Awake {
    lock: Lock,
    _seen: Option<EventListener>,
}

/// What the browser gave.
type Lock = Rc<RefCell<Option<JsValue>>>;

impl Awake {
    /// Keeps the screen awake; asks again whenever the page comes back into sight, for going away ends it.
    #[must_use]
    pub fn keep() -> Self {
        let lock = Lock::default();
        ask(&lock);
        let seen = document().map(|document| {
            let (own, lock) = (document.clone(), Rc::clone(&lock));
            EventListener::new(&document, "visibilitychange", move |_| {
                if own.visibility_state() == VisibilityState::Visible {
                    ask(&lock);
                }
            })
        });
        Self { lock, _seen: seen }
    }
}

impl Drop for Awake {
    fn drop(&mut self) {
        if let Some(lock) = self.lock.take() {
            drop(call(&lock, "release", None));
        }
    }
}

fn ask(lock: &Lock) {
    let navigator = window().map(|window| JsValue::from(window.navigator()));
    let asked = navigator
        .and_then(|navigator| call(&Reflect::get(&navigator, &"wakeLock".into()).ok()?, "request", Some("screen")));
    let Some(asked) = asked.and_then(|asked| asked.dyn_into::<Promise>().ok()) else { return };
    let lock = Rc::clone(lock);
    let given = Closure::once(move |given: JsValue| drop(lock.replace(Some(given))));
    let refused = Closure::once(|_: JsValue| {});
    drop(asked.then2(&given, &refused));
    // They live until the browser has answered, once.
    given.forget();
    refused.forget();
}

/// What a function of an object gives; nothing where it has none.
fn call(of: &JsValue, name: &str, with: Option<&str>) -> Option<JsValue> {
    let function: Function = Reflect::get(of, &name.into()).ok()?.dyn_into().ok()?;
    match with {
        Some(with) => function.call1(of, &with.into()).ok(),
        None => function.call0(of).ok(),
    }
}

fn document() -> Option<Document> {
    window()?.document()
}
