//! The address of the page follows the state, and a link that is opened or pasted becomes the state.

use std::rc::Rc;

use gloo::timers::callback::Timeout;
use yew::prelude::*;

use super::store::{Message, Store};
use crate::app::{Action, Kept, Link, LinkFault, State};
use crate::browser::loading::Loading;
use crate::browser::location;
use crate::scenario::{Entry, Fault, LIBRARY_FILE, Scenario};
use crate::text::{Language, Text};

/// The address is written when nothing has changed for so long (ms).
const REST_MS: u32 = 300;

/// What a store begins with: what the address says, where that is at hand, else this scenario.
pub fn first_state(scenario: Rc<Scenario>) -> State {
    let link = Link::parse(&location::fragment()).ok().flatten();
    let kept = link.and_then(|link| link.kept(&Entry::open).ok());
    kept.map_or_else(|| State::opened(scenario), State::kept)
}

/// Whether the address leads to something else than what was left in this browser; a link that cannot be opened does not.
pub fn leads_elsewhere(left: &Kept) -> bool {
    let fragment = location::fragment();
    matches!(Link::parse(&fragment), Ok(Some(_))) && Link::to(left).ok() != Some(fragment)
}

/// Keeps the address and the state alike; what is said where a link could not be opened.
#[hook]
pub fn use_address(store: &UseReducerHandle<Store>) -> Option<String> {
    let said = use_state(|| None::<String>);
    let loading = use_mut_ref(|| None::<Loading>);
    use_links(store, &said, loading);
    use_writing(store, &said);
    (*said).clone()
}

type Held = Rc<std::cell::RefCell<Option<Loading>>>;

/// Opens the link of the address, at first and whenever another is pasted.
#[hook]
fn use_links(store: &UseReducerHandle<Store>, said: &UseStateHandle<Option<String>>, loading: Held) {
    let (dispatcher, first) = (store.dispatcher(), Kept::of(&store.state));
    let said = said.setter();
    use_effect_with((), move |()| {
        let resume = Rc::new(move |link: Result<Kept, LinkFault>, is_first: bool| match link {
            Ok(kept) if is_first && kept == first => {}
            Ok(kept) => {
                said.set(None);
                dispatcher.dispatch(Message::Act(Action::Resume(kept)));
            }
            Err(fault) => said.set(Some(fault.says(Text::of(Language::English)))),
        });
        let open = move |is_first: bool| {
            let resume = Rc::clone(&resume);
            let held = open_link(move |kept| resume(kept, is_first));
            loading.replace(held);
        };
        open(true);
        let listener = location::listen(move || open(false));
        move || drop(listener)
    });
}

/// Opens the link of the address and tells what came of it; the library is loaded where the scenario is not at hand.
fn open_link(tell: impl Fn(Result<Kept, LinkFault>) + 'static) -> Option<Loading> {
    let link = match Link::parse(&location::fragment()) {
        Ok(link) => link?,
        Err(fault) => {
            tell(Err(fault));
            return None;
        }
    };
    match link.needs() {
        Err(fault) => tell(Err(fault)),
        Ok(Some(entry)) if entry.open().is_err() => {
            return Loading::text(LIBRARY_FILE, move |files| tell(among(&link, files.as_deref())));
        }
        Ok(_) => tell(link.kept(&Entry::open)),
    }
    None
}

fn among(link: &Link, files: Option<&str>) -> Result<Kept, LinkFault> {
    let files = files.ok_or(LinkFault::Unloaded)?;
    let library = |entry: &Entry| -> Result<Scenario, Fault> { entry.open_among(files) };
    link.kept(&library)
}

/// Writes the address when the state has come to rest, once it has changed; never while something is in hand.
#[hook]
fn use_writing(store: &UseReducerHandle<Store>, said: &UseStateHandle<Option<String>>) {
    let written = use_mut_ref(|| store.state.clone());
    let said = said.setter();
    use_effect_with(store.state.clone(), move |state| {
        let state = state.clone();
        let is_due = *written.borrow() != state && !state.is_preview();
        let rest = is_due.then(|| {
            Timeout::new(REST_MS, move || {
                location::put(&Link::to(&Kept::of(&state)).unwrap_or_default());
                written.replace(state);
                said.set(None);
            })
        });
        move || drop(rest)
    });
}
