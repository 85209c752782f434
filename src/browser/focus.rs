//! Where the keyboard is, and what the window is called.

use std::ops::Range;

use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, HtmlTextAreaElement, ScrollIntoViewOptions, ScrollLogicalPosition};

/// Moves the focus to the element of this id, if there is one.
pub fn on(id: &str) {
    let element = web_sys::window().and_then(|window| window.document()?.get_element_by_id(id));
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        to(&element);
    }
}

/// Scrolls no further than it takes until the element of this id is in sight, if there is one.
pub fn bring(id: &str) {
    let element = web_sys::window().and_then(|window| window.document()?.get_element_by_id(id));
    if let Some(element) = element {
        let least = ScrollIntoViewOptions::new();
        least.set_block(ScrollLogicalPosition::Nearest);
        element.scroll_into_view_with_scroll_into_view_options(&least);
    }
}

/// Marks a part of the text in the field of this id, gives it the keyboard and brings it into sight.
pub fn mark(id: &str, part: &Range<u32>) {
    if let Some(field) = area(id) {
        to(&field);
        drop(field.set_selection_range(part.start, part.end)); // a field of text can always be marked
        scroll(&field, part.start);
    }
}

/// Brings a place of the text into sight in the field of this id; the keyboard stays where it is.
pub fn show(id: &str, at: u32) {
    if let Some(field) = area(id) {
        scroll(&field, at);
    }
}

fn area(id: &str) -> Option<HtmlTextAreaElement> {
    web_sys::window()?.document()?.get_element_by_id(id)?.dyn_into().ok()
}

/// Scrolls a field so that a place stands in its upper third: a copy of it, which is not seen, says how high the text before is.
fn scroll(field: &HtmlTextAreaElement, at: u32) {
    let text: Vec<u16> = field.value().encode_utf16().take(at as usize).collect();
    let Some(copy) = field.clone_node().ok().and_then(|copy| copy.dyn_into::<HtmlTextAreaElement>().ok()) else {
        return;
    };
    copy.set_value(&String::from_utf16_lossy(&text));
    let width = format!("{}px", field.offset_width());
    for (name, value) in [("position", "absolute"), ("block-size", "0"), ("inline-size", &width)] {
        drop(copy.style().set_property(name, value)); // these are known everywhere
    }
    if field.after_with_node_1(&copy).is_ok() {
        field.set_scroll_top(copy.scroll_height() - field.client_height() / 3);
        copy.remove();
    }
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
