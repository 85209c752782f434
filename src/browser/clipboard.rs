//! What the reader copies. Nothing is ever read from there.

use js_sys::Reflect;
use wasm_bindgen::prelude::{Closure, JsValue};
use web_sys::window;

/// Copies a text and tells whether that could be done: not everywhere does a browser let a page copy.
pub fn copy(text: &str, on_end: impl Fn(bool) + 'static) {
    let navigator = window().map(|window| window.navigator());
    let may_copy = |navigator: &_| Reflect::get(navigator, &"clipboard".into()).is_ok_and(|found| found.is_object());
    let Some(navigator) = navigator.filter(|navigator| may_copy(navigator)) else { return on_end(false) };
    let on_end = std::rc::Rc::new(on_end);
    let told = std::rc::Rc::clone(&on_end);
    let done = Closure::once(move |_: JsValue| told(true));
    let refused = Closure::once(move |_: JsValue| on_end(false));
    drop(navigator.clipboard().write_text(text).then2(&done, &refused));
    // They live until the browser has answered, once.
    done.forget();
    refused.forget();
}
