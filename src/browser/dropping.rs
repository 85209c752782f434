//! Files that the reader drops on the page or picks.

use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions};
use js_sys::Uint8Array;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{DragEvent, Element, Event, File, FileList, FileReader, HtmlInputElement};

use crate::scenario::MOST_BYTES;

/// What a drag that carries files says of itself, in any case.
const FILES: &str = "files";
/// Set on the root of the page while a file hangs over it.
const OVER: &str = "data-dropping";

/// A file that the reader brought, or why it cannot be read.
pub struct Brought {
    /// Its name.
    pub name: String,
    /// What it holds.
    pub bytes: Result<Vec<u8>, Trouble>,
}

/// Why a file is not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// It is larger than any file of ours.
    TooLarge,
    /// The browser could not read it.
    Unread,
    /// It came with others.
    Several,
}

/// Where a file that was brought goes.
type Take = Rc<dyn Fn(Brought)>;

/// Calls back with each file that is dropped anywhere or picked in any field for files, as long as the listeners live.
pub fn watch(on_brought: impl Fn(Brought) + 'static) -> Vec<EventListener> {
    let Some(window) = web_sys::window() else { return Vec::new() };
    let take: Take = Rc::new(on_brought);
    let listen = |kind: &'static str, listener: fn(&Event, &Take)| {
        let (options, take) = (EventListenerOptions::enable_prevent_default(), Rc::clone(&take));
        EventListener::new_with_options(&window, kind, options, move |event| listener(event, &take))
    };
    vec![listen("dragover", over), listen("dragleave", left), listen("drop", dropped), listen("change", picked)]
}

/// A file hangs over the page: without this the browser would open it in its place.
fn over(event: &Event, _: &Take) {
    if files(event).is_some() {
        event.prevent_default();
        mark(true);
    }
}

fn left(event: &Event, _: &Take) {
    if event.dyn_ref::<DragEvent>().is_some_and(|event| event.related_target().is_none()) {
        mark(false);
    }
}

fn dropped(event: &Event, take: &Take) {
    mark(false);
    if let Some(files) = files(event) {
        event.prevent_default();
        read(&files, take);
    }
}

fn picked(event: &Event, take: &Take) {
    let Some(field) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) else { return };
    if let Some(files) = field.files() {
        read(&files, take);
        field.set_value(""); // the same file can be picked again
    }
}

/// The files that an event is about; none where it is about words or a part of the page.
fn files(event: &Event) -> Option<FileList> {
    let carried = event.dyn_ref::<DragEvent>()?.data_transfer()?;
    carried
        .types()
        .iter()
        .any(|kind| kind.as_string().is_some_and(|kind| kind.eq_ignore_ascii_case(FILES)))
        .then(|| carried.files())?
}

fn mark(is_over: bool) {
    let root = web_sys::window().and_then(|window| window.document()?.document_element());
    let mark = |root: &Element| if is_over { root.set_attribute(OVER, "") } else { root.remove_attribute(OVER) };
    drop(root.as_ref().map(mark)); // only a name that is none would be refused
}

/// Reads the one file of a list.
fn read(files: &FileList, take: &Take) {
    let Some(file) = files.get(0) else { return };
    let (name, most) = (file.name(), f64::from(u32::try_from(MOST_BYTES).unwrap_or(u32::MAX)));
    let trouble =
        if 1 < files.length() { Some(Trouble::Several) } else { (most < file.size()).then_some(Trouble::TooLarge) };
    match trouble {
        Some(trouble) => take(Brought { name, bytes: Err(trouble) }),
        None => read_one(&file, name, take),
    }
}

fn read_one(file: &File, name: String, take: &Take) {
    let Ok(reader) = FileReader::new() else { return take(Brought { name, bytes: Err(Trouble::Unread) }) };
    let (ended, take) = (reader.clone(), Rc::clone(take));
    let end = Closure::once_into_js(move || {
        let bytes = ended.result().ok().filter(|held| !held.is_null()).map(|held| Uint8Array::new(&held).to_vec());
        take(Brought { name, bytes: bytes.ok_or(Trouble::Unread) });
    });
    reader.set_onloadend(Some(end.unchecked_ref()));
    drop(reader.read_as_array_buffer(file)); // a reader that is new can begin
}
