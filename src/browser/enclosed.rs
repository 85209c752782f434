//! The page as one file (`assets/lesson.html`): what it holds besides the program.

use js_sys::Reflect;
use wasm_bindgen::JsValue;
use web_sys::{Document, Element, window};

use crate::app::takeaway::read;

/// The block that holds the lesson.
const LESSON: &str = "lesson";
/// The element that starts the program; in one file it holds what the file brings, by name.
const BOOT: &str = "boot";
const FILES: &str = "files";

thread_local! {
    /// It never changes, and every figure asks.
    static IS_ENCLOSED: bool = files().is_some();
}

/// Whether the page is one file, beside which nothing can be asked for.
#[must_use]
pub fn is_enclosed() -> bool {
    IS_ENCLOSED.with(|is_enclosed| *is_enclosed)
}

/// The text of the lesson in this file; none where the page is no such file, or holds none.
#[must_use]
pub fn lesson() -> Option<String> {
    read(&document()?.get_element_by_id(LESSON)?.text_content()?)
}

/// The text of a file that the page brings.
#[must_use]
pub fn file(name: &str) -> Option<String> {
    Reflect::get(&files()?, &name.into()).ok()?.as_string()
}

fn files() -> Option<JsValue> {
    let boot: Element = document()?.get_element_by_id(BOOT)?;
    Reflect::get(&boot, &FILES.into()).ok().filter(JsValue::is_object)
}

fn document() -> Option<Document> {
    window()?.document()
}
