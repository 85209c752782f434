//! What the page begins with: the link of the address, else what was left in this browser, else the first scenario.

use std::rc::Rc;

use super::address::says;
use super::keep::{Beginning, Begun};
use super::shared::Shared;
use crate::app::saved::{Deed, Desk};
use crate::app::{Kept, Link, LinkFault, State};
use crate::browser::loading::Loading;
use crate::browser::{location, storage};
use crate::scenario::{Entry, Fault, LIBRARY_FILE, Scenario};
use crate::text::{Language, Text};

/// Whether there may be anything but the first scenario to begin with.
pub fn has_something() -> bool {
    !location::fragment().is_empty() || storage::has_text()
}

/// The first scenario, in a browser that keeps nothing yet.
pub fn plain(first: &Rc<Scenario>) -> Beginning {
    let (state, desk) = (State::opened(Rc::clone(first)), storage::empty());
    Beginning { state: Shared::new(state), desk: Shared::new(desk), told: None }
}

/// Finds what there is and tells it; the library is loaded first where a scenario of it is not at hand.
pub fn begin(first: Rc<Scenario>, tell: Begun) -> Option<Loading> {
    let (desk, link) = (storage::open(), Link::parse(&location::fragment()));
    let of_link = link.as_ref().ok().and_then(Option::as_ref).and_then(|link| link.needs().ok()?);
    let of_work = desk.work().and_then(|work| Kept::needs(&work.text).ok()?);
    let is_away = |entry: Option<&'static Entry>| entry.is_some_and(|entry| entry.open().is_err());
    if is_away(of_link) || is_away(of_work) {
        return Loading::text(LIBRARY_FILE, move |files| {
            tell(found(&first, desk.clone(), link.clone(), files.as_deref()));
        });
    }
    tell(found(&first, desk, link, None));
    None
}

/// What the page begins with, given the library where it came.
fn found(first: &Rc<Scenario>, desk: Desk, link: Result<Option<Link>, LinkFault>, files: Option<&str>) -> Beginning {
    let library = |entry: &Entry| -> Result<Scenario, Fault> {
        files.map_or_else(|| entry.open(), |files| entry.open_among(files))
    };
    let left = desk.work().map(|work| (work.clone(), Kept::read(&work.text, &library)));
    let linked = link.and_then(|link| link.map(|link| link.kept(&library)).transpose());
    let began = |state: State, desk: Desk, told: Option<String>| Beginning {
        state: Shared::new(state),
        desk: Shared::new(desk),
        told,
    };
    let away = |desk: Desk| storage::done(desk, &Deed::Leave);
    let told = match linked {
        Ok(Some(kept)) => {
            let is_left = left.is_some_and(|(work, _)| work.text == kept.text());
            return began(State::kept(kept), if is_left { desk } else { away(desk) }, None);
        }
        Ok(None) => None,
        Err(fault) => Some(says(&fault)),
    };
    match left {
        Some((_, Ok(kept))) => began(State::kept(kept), desk, told),
        Some((work, Err(fault))) => {
            let says = (Text::of(Language::English).saved().unopened)(&work.name, &fault.to_string());
            began(State::opened(Rc::clone(first)), away(desk), Some(says))
        }
        None => began(State::opened(Rc::clone(first)), desk, told),
    }
}
