//! From a text that was kept to the state it holds. A scenario that the page does not carry is loaded first.

use yew::prelude::*;

use crate::app::Kept;
use crate::app::saved::Item;
use crate::browser::loading::Loading;
use crate::scenario::{Entry, Fault, LIBRARY_FILE, Scenario};

/// What has come of a piece of work.
pub type Reopened = (Item, Result<Kept, Fault>);

/// Opens a piece of work whenever another one is asked for, and calls back with what it holds.
#[hook]
pub fn use_reopening(asked: Option<Item>, on_end: &Callback<Reopened>) {
    let on_end = on_end.clone();
    use_effect_with(asked, move |asked| {
        let loading = asked.clone().and_then(|item| open(item, on_end));
        move || drop(loading)
    });
}

fn open(item: Item, on_end: Callback<Reopened>) -> Option<Loading> {
    let text = item.text.clone();
    reopen(text, move |read| on_end.emit((item.clone(), read)))
}

/// Reads a text that was kept and calls back with what it holds.
pub fn reopen(text: String, on_end: impl Fn(Result<Kept, Fault>) + 'static) -> Option<Loading> {
    let needed = Kept::needs(&text).ok().flatten();
    with_library(needed.as_slice(), move |library| on_end(Kept::read(&text, library.unwrap_or(&Entry::open))))
}

/// What opens a scenario of the library.
pub type Library<'a> = dyn Fn(&Entry) -> Result<Scenario, Fault> + 'a;

/// Calls back with what opens scenarios of the library: its file is loaded first where one that is needed is not at hand.
/// With nothing where the file does not come.
pub fn with_library(needed: &[&Entry], then: impl Fn(Option<&Library>) + 'static) -> Option<Loading> {
    if needed.iter().all(|entry| entry.open().is_ok()) {
        then(Some(&Entry::open));
        return None;
    }
    Loading::text(LIBRARY_FILE, move |files| match files {
        Some(files) => then(Some(&|entry: &Entry| entry.open_among(&files))),
        None => then(None),
    })
}
