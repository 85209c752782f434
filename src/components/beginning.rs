//! What the page begins with: the link of the address, else what was left in this browser, else the first scenario. Work of
//! this tab that went on after its address was written comes before the link.

use std::rc::Rc;

use super::address::says;
use super::keep::{Beginning, Begun};
use super::reopening::{Library, with_library};
use super::shared::Shared;
use crate::app::saved::{Deed, Desk};
use crate::app::{Kept, Link, LinkFault, State};
use crate::browser::loading::Loading;
use crate::browser::{enclosed, location, storage};
use crate::scenario::{Entry, Scenario};
use crate::text::{Language, Text};

/// Whether there may be anything but the first scenario to begin with. A lesson in one file brings all that it begins with.
pub fn has_something() -> bool {
    !enclosed::is_enclosed() && (!location::fragment().is_empty() || storage::has_text())
}

/// The first scenario, in a browser that keeps nothing yet.
pub fn plain(first: &Rc<Scenario>) -> Beginning {
    let (state, desk) = (State::opened(Rc::clone(first)), storage::empty());
    Beginning { state: Shared::new(state), desk: Shared::new(desk), told: None, is_ahead: false }
}

/// Finds what there is and tells it; the library is loaded first where a scenario of it is not at hand.
pub fn begin(first: Rc<Scenario>, tell: Begun) -> Option<Loading> {
    let (is_ahead, link) = (storage::is_ahead_of_address(), Link::parse(&location::fragment()));
    let desk = storage::open();
    let link = if is_ahead && desk.work().is_some() { Ok(None) } else { link };
    let of_link = link.as_ref().ok().and_then(Option::as_ref).and_then(|link| link.needs().ok()?);
    let of_work = desk.work().and_then(|work| Kept::needs(&work.text).ok()?);
    let needed: Vec<&Entry> = of_link.into_iter().chain(of_work).collect();
    with_library(&needed, move |library| tell(found(&first, desk.clone(), link.clone(), library)))
}

/// What the page begins with, given the library where it came.
fn found(
    first: &Rc<Scenario>,
    desk: Desk,
    link: Result<Option<Link>, LinkFault>,
    library: Option<&Library>,
) -> Beginning {
    let linked = link.and_then(|link| {
        let open = |link: Link| match library {
            Some(library) => link.kept(library),
            None => link.kept(&Entry::open).map_err(|_| LinkFault::Unloaded),
        };
        link.map(open).transpose()
    });
    let library = library.unwrap_or(&Entry::open);
    let left = desk.work().map(|work| (work.clone(), Kept::read(&work.text, library)));
    let began = |state: State, desk: Desk, told: Option<String>| Beginning {
        state: Shared::new(state),
        desk: Shared::new(desk),
        told,
        is_ahead: false,
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
        // What is said about a link stands beside the link.
        Some((_, Ok(kept))) => Beginning { is_ahead: told.is_none(), ..began(State::kept(kept), desk, told) },
        Some((work, Err(fault))) => {
            let says = (Text::of(Language::English).saved().unopened)(&work.name, &fault.to_string());
            began(State::opened(Rc::clone(first)), away(desk), Some(says))
        }
        None => began(State::opened(Rc::clone(first)), desk, told),
    }
}
