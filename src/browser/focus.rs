//! Where the keyboard is, and what the window is called.

use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, HtmlInputElement};

/// Moves the focus to the element of this id, if there is one.
pub fn on(id: &str) {
    let element = web_sys::window().and_then(|window| window.document()?.get_element_by_id(id));
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        to(&element);
    }
}

/// What is typed in the field of this id, if there is one.
#[must_use]
pub fn typed(id: &str) -> Option<String> {
    let element = web_sys::window()?.document()?.get_element_by_id(id)?;
    Some(element.dyn_into::<HtmlInputElement>().ok()?.value())
}

/// The element that has the keyboard.
#[must_use]
pub fn held() -> Option<HtmlElement> {
    web_sys::window()?.document()?.active_element()?.dyn_into().ok()
}

/// Gives the keyboard to an element.
pub fn to(element: &HtmlElement) {
    drop(element.focus()); // an element that takes no focus leaves it where it was
}

/// Names the window.
pub fn name_window(title: &str) {
    if let Some(document) = web_sys::window().and_then(|window| window.document()) {
        document.set_title(title);
    }
}
