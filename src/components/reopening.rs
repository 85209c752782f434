//! From a text that was kept to the state it holds. A scenario that the page does not carry is loaded first.

use yew::prelude::*;

use crate::app::Kept;
use crate::app::saved::Item;
use crate::browser::loading::Loading;
use crate::scenario::{Entry, Fault, LIBRARY_FILE};

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
    let here = Kept::read(&text, &Entry::open);
    let is_away = matches!(Kept::needs(&text), Ok(Some(entry)) if entry.open().is_err());
    match here {
        Err(fault) if is_away => Loading::text(LIBRARY_FILE, move |files| {
            let among = |files: String| Kept::read(&text, &|entry| entry.open_among(&files));
            on_end(files.map_or_else(|| Err(fault.clone()), among));
        }),
        Ok(_) | Err(_) => {
            on_end(here);
            None
        }
    }
}
