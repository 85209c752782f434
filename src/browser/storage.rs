//! The storage of the browser. Every access may fail, and none stops the page.

use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{Storage, StorageEvent, VisibilityState, window};

use super::{clock, location};
use crate::app::saved::{Deed, Desk, Fault, Found, ItemId, Write, read};

/// What the keys begin with; the folder's path follows, for several copies may share an origin.
const PREFIX: &str = "worthwhile:";
/// What ends the key of a lesson being taken, before its name.
const LESSON: &str = "#lesson-";
/// What ends the key of the lesson that is being written.
const WRITTEN: &str = "#author";
/// What ends the key of a text that was put aside, before its number.
const ASIDE: &str = "#aside-";
/// So many texts can be put aside.
const MOST_ASIDE: usize = 9;
/// What ends the key by which a tab knows its work again when it is loaded anew: its number, and the last two addresses at
/// which it was kept. No piece has the number 0, which `boot.js` writes to start without any.
const WORK: &str = "#work";

/// Whether anything is stored, or nobody can tell.
#[must_use]
pub fn has_text() -> bool {
    found().map_or(true, |found| found.is_some())
}

/// A tab that starts where nothing is stored.
#[must_use]
pub fn empty() -> Desk {
    Desk::new(tab())
}

/// A tab as it starts: with what is stored, and its own work where it was loaded anew, else what was left last.
#[must_use]
pub fn open() -> Desk {
    let desk = done(empty(), &Deed::Look);
    let shelf = desk.shelf();
    let left = own_work().map_or_else(|| shelf.last_left(), |id| shelf.item(id));
    let Some(id) = left.map(|item| item.id) else { return desk };
    done(desk, &Deed::Open(id))
}

/// The desk after a deed, with what follows from it in storage.
#[must_use]
pub fn done(desk: Desk, deed: &Deed) -> Desk {
    let before = desk.work().map(|item| item.id);
    let (desk, write) = desk.after(deed, &found(), clock::now());
    let end = carry_out(&write);
    let desk = desk.written(&write, end);
    let work = desk.work().map(|item| item.id);
    let kept_at = matches!(deed, Deed::Keep { .. }).then(location::fragment);
    // Whoever wants to start without any work is not told of it anew while the page goes.
    if work != before || kept_at.is_some() && own_work() == work {
        remember(work, &kept_at.unwrap_or_default());
    }
    desk
}

/// Whether the page was loaded anew at an address at which the work of this tab was kept lately: then the work is newer. While
/// it goes, a page may write its address too late for that.
#[must_use]
pub fn is_ahead_of_address() -> bool {
    let is_known = |own: String| own.split(' ').skip(1).any(|address| address == location::fragment());
    location::is_loaded_anew() && own().is_some_and(is_known)
}

/// The texts that cannot be read: those that were put aside, and what stands in storage now if it is one.
#[must_use]
pub fn unread() -> Vec<String> {
    let Ok(storage) = local() else { return Vec::new() };
    let present = found().ok().flatten().filter(|text| read(text).is_err());
    let aside = asides().filter_map(|key| storage.get_item(&key).ok().flatten());
    aside.chain(present).collect()
}

/// Calls back when another tab has written, as long as the listener lives.
#[must_use]
pub fn watch(on_written: impl Fn() + 'static) -> Option<EventListener> {
    let window = window()?;
    Some(EventListener::new(&window, "storage", move |event| {
        let written = event.dyn_ref::<StorageEvent>().and_then(StorageEvent::key);
        if written.is_none_or(|written| written == key()) {
            on_written();
        }
    }))
}

/// Calls back when the page goes out of sight or away, perhaps for ever, as long as the listeners live.
pub fn watch_leaving(on_leave: impl Fn() + Clone + 'static) -> Vec<EventListener> {
    let Some(window) = window() else { return Vec::new() };
    let away = on_leave.clone();
    let mut listeners = vec![EventListener::new(&window, "pagehide", move |_| away())];
    if let Some(document) = window.document() {
        let seen = document.clone();
        listeners.push(EventListener::new(&document, "visibilitychange", move |_| {
            if seen.visibility_state() == VisibilityState::Hidden {
                on_leave();
            }
        }));
    }
    listeners
}

fn found() -> Found {
    local()?.get_item(&key()).map_err(|_| Fault::Blocked)
}

fn carry_out(write: &Write) -> Result<(), Fault> {
    match write {
        Write::Nothing => Ok(()),
        Write::Text(text) => put(&local()?, &key(), text),
        Write::SetAside(corrupt, text) => {
            let storage = local()?;
            set_aside(&storage, corrupt)?;
            match text {
                Some(text) => put(&storage, &key(), text),
                None => storage.remove_item(&key()).map_err(|_| Fault::Blocked),
            }
        }
        Write::Remove => {
            let storage = local()?;
            let mut keys = asides().chain([key()]);
            keys.try_for_each(|key| storage.remove_item(&key)).map_err(|_| Fault::Blocked)
        }
    }
}

/// Writes a text and reads it back.
fn put(storage: &Storage, key: &str, text: &str) -> Result<(), Fault> {
    storage.set_item(key, text).map_err(|_| Fault::Full)?;
    let there = storage.get_item(key).ok().flatten();
    if there.as_deref() == Some(text) { Ok(()) } else { Err(Fault::Full) }
}

/// Puts a text where it is in nobody's way; it is there already where it came before.
fn set_aside(storage: &Storage, corrupt: &str) -> Result<(), Fault> {
    for key in asides() {
        match storage.get_item(&key).map_err(|_| Fault::Blocked)? {
            Some(there) if there == corrupt => return Ok(()),
            Some(_) => {}
            None => return put(storage, &key, corrupt).map_err(|_| Fault::Corrupt),
        }
    }
    Err(Fault::Corrupt)
}

fn asides() -> impl Iterator<Item = String> {
    (1..=MOST_ASIDE).map(|n| format!("{}{ASIDE}{n}", key()))
}

/// A lesson being taken, by its name, as it was kept.
#[must_use]
pub fn kept_sitting(name: &str) -> Option<String> {
    local().ok()?.get_item(&sitting_key(name)).ok()?
}

/// Keeps a lesson being taken; where there is no room it is not kept, which takes nothing away from it.
pub fn keep_sitting(name: &str, text: &str) {
    if let Ok(storage) = local() {
        let _ = put(&storage, &sitting_key(name), text);
    }
}

/// The lesson that is being written, as it was kept.
#[must_use]
pub fn kept_draft() -> Option<String> {
    local().ok()?.get_item(&draft_key()).ok()?
}

/// Keeps the lesson that is being written, and says whether there was room.
#[must_use]
pub fn keep_draft(text: &str) -> bool {
    local().and_then(|storage| put(&storage, &draft_key(), text)).is_ok()
}

fn draft_key() -> String {
    format!("{}{WRITTEN}", key())
}

fn sitting_key(name: &str) -> String {
    format!("{}{LESSON}{name}", key())
}

/// The storage, which a browser may refuse or not have.
fn local() -> Result<Storage, Fault> {
    window().and_then(|window| window.local_storage().ok().flatten()).ok_or(Fault::Blocked)
}

/// The key of this copy of the page: its folder.
pub(super) fn key() -> String {
    let path = window().and_then(|window| window.location().pathname().ok()).unwrap_or_default();
    let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
    format!("{PREFIX}{folder}/")
}

/// A number for this tab that no other is likely to have.
fn tab() -> u32 {
    u32::try_from(js_sys::Math::random().to_bits() >> 12 & u64::from(u32::MAX)).unwrap_or_default()
}

/// The work of this tab from before it was loaded anew.
fn own_work() -> Option<ItemId> {
    let own = own()?;
    ItemId::read(own.split(' ').next()?)
}

fn own() -> Option<String> {
    session()?.get_item(&format!("{}{WORK}", key())).ok()?
}

/// Remembers the work of this tab and its address for when it is loaded anew; where it cannot, the work that was left last
/// is opened.
fn remember(work: Option<ItemId>, address: &str) {
    let Some((storage, id)) = session().zip(work) else { return };
    let before = own().filter(|_| own_work() == work).unwrap_or_default();
    let earlier = before.split(' ').skip(1).last().filter(|earlier| *earlier != address).unwrap_or_default();
    drop(storage.set_item(&format!("{}{WORK}", key()), &format!("{} {earlier} {address}", id.text())));
}

fn session() -> Option<Storage> {
    window()?.session_storage().ok()?
}
