//! What reads and writes what is kept: links, files and the document in the browser's storage. It comes when it is first
//! needed: a first visit without a link, in which nothing is done, keeps nothing.

// A part that does not come has no other way to say so.
#![allow(clippy::unnecessary_wraps)]

use std::rc::Rc;

use yew::platform::spawn_local;
use yew::prelude::*;

use super::later::Missing;
use super::shared::Shared;
use super::{address, beginning, opening};
use crate::app::saved::{Deed, Desk};
use crate::app::{Action, Kept, State};
use crate::browser::dropping::Brought;
use crate::browser::loading::Loading;
use crate::browser::storage;
use crate::scenario::Scenario;

/// Takes a file's or a link's meaning, or a sentence about why it has none.
pub type Told<T> = Rc<dyn Fn(Result<T, String>)>;

/// Takes what the page begins with.
pub type Begun = Rc<dyn Fn(Beginning)>;

/// What can be done with what is kept.
#[derive(Clone, Copy)]
pub struct Keep {
    /// Finds what the page begins with; this scenario where there is nothing else.
    pub begin: fn(Rc<Scenario>, Begun) -> Option<Loading>,
    /// Opens the link of the address.
    pub follow: fn(Told<Kept>) -> Option<Loading>,
    /// Writes the address of a state.
    pub address: fn(&State),
    /// Opens a file.
    pub bring: fn(&Brought, Told<Action>) -> Option<Loading>,
    /// The text of a state.
    pub text: fn(&State) -> String,
    /// The desk after a deed.
    pub done: fn(Desk, &Deed) -> Desk,
}

/// What the page begins with.
#[derive(Clone, PartialEq)]
pub struct Beginning {
    /// The state.
    pub state: Shared<State>,
    /// What the browser keeps.
    pub desk: Shared<Desk>,
    /// What is said about a link or a piece of work that could not be opened.
    pub told: Option<String>,
    /// Whether the address is older than the state: it is to follow.
    pub is_ahead: bool,
}

#[cfg_attr(feature = "split", wasm_split_helpers::wasm_split(keep, fallible))]
fn part() -> Result<Keep, Missing> {
    Ok(Keep {
        begin: beginning::begin,
        follow: address::follow,
        address: address::write,
        bring: opening::bring,
        text: |state| Kept::of(state).text(),
        done: storage::done,
    })
}

#[cfg(feature = "split")]
thread_local! {
    /// What came. To ask the part itself would load it.
    static CAME: std::cell::Cell<Option<Keep>> = const { std::cell::Cell::new(None) };
}

/// What can be done, where it is here.
#[cfg(feature = "split")]
pub fn here() -> Option<Keep> {
    CAME.get()
}

/// What can be done, where it is here.
#[cfg(not(feature = "split"))]
pub fn here() -> Option<Keep> {
    part().ok()
}

/// What can be done, as soon as it is here; nothing where it does not come.
#[cfg(feature = "split")]
pub async fn load() -> Option<Keep> {
    let came = part().await.ok();
    CAME.set(came);
    came
}

/// What can be done, as soon as it is here; nothing where it does not come.
#[cfg(not(feature = "split"))]
pub async fn load() -> Option<Keep> {
    here()
}

/// Asks for it once it is wanted; whether it is here.
#[hook]
pub fn use_keep(is_wanted: bool) -> bool {
    let is_here = use_state_eq(|| here().is_some());
    let setter = is_here.setter();
    use_effect_with(is_wanted && !*is_here, move |asks| {
        if *asks {
            spawn_local(async move { setter.set(load().await.is_some()) });
        }
    });
    *is_here
}
