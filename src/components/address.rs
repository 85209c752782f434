//! The address of the page follows the state, and a link that is opened or pasted becomes the state.

use std::rc::Rc;

use gloo::timers::callback::Timeout;
use yew::platform::spawn_local;
use yew::prelude::*;

use super::keep::{Beginning, Told, here, load};
use super::reopening::with_library;
use super::store::{Message, Store};
use super::teaching::is_asked;
use crate::app::{Action, Kept, Link, LinkFault, State};
use crate::browser::loading::Loading;
use crate::browser::location;
use crate::text::{Language, Text};

/// The address is written when nothing has changed for so long (ms).
const REST_MS: u32 = 300;

/// Keeps the address and the state alike, but while lessons stand in the page's place, whose address it is then; what is said
/// where a link could not be opened, at first what was told before. A state that begins ahead of its address is followed too.
#[hook]
pub fn use_address(
    store: &UseReducerHandle<Store>,
    beginning: &Beginning,
    keeps: bool,
    is_away: bool,
) -> Option<String> {
    let said = use_state(|| beginning.told.clone());
    use_links(store, &said);
    use_writing(store, &said, beginning.is_ahead, (keeps, is_away));
    (*said).clone()
}

/// Opens the link that is pasted into the address.
#[hook]
fn use_links(store: &UseReducerHandle<Store>, said: &UseStateHandle<Option<String>>) {
    let (dispatcher, said) = (store.dispatcher(), said.setter());
    let loading = use_mut_ref(|| None::<Loading>);
    use_effect_with((), move |()| {
        let tell: Told<Kept> = Rc::new(move |link| match link {
            Ok(kept) => {
                said.set(None);
                dispatcher.dispatch(Message::Act(Action::Resume(kept)));
            }
            Err(says) => said.set(Some(says)),
        });
        let listener = location::listen(move || {
            let (tell, loading) = (Rc::clone(&tell), Rc::clone(&loading));
            spawn_local(async move {
                let held = load().await.and_then(|keep| (keep.follow)(tell));
                loading.replace(held);
            });
        });
        move || drop(listener)
    });
}

/// Opens the link of the address and tells what came of it; the library is loaded where the scenario is not at hand.
pub fn follow(tell: Told<Kept>) -> Option<Loading> {
    let ended = move |link: Result<Kept, LinkFault>| tell(link.map_err(|fault| says(&fault)));
    let link = match Link::parse(&location::fragment()) {
        Ok(link) => link?,
        Err(fault) => {
            ended(Err(fault));
            return None;
        }
    };
    match link.needs() {
        Err(fault) => {
            ended(Err(fault));
            None
        }
        Ok(needed) => with_library(needed.as_slice(), move |library| {
            ended(library.ok_or(LinkFault::Unloaded).and_then(|library| link.kept(library)));
        }),
    }
}

/// What is said of a link that does not open.
pub fn says(fault: &LinkFault) -> String {
    fault.says(Text::of(Language::English))
}

/// Writes the address of a state; none where it would be too long.
pub fn write(state: &State) {
    location::put(&Link::to(&Kept::of(state)).unwrap_or_default());
}

/// Writes the address when the state has come to rest, once it has changed; never while something is in hand.
#[hook]
fn use_writing(
    store: &UseReducerHandle<Store>,
    said: &UseStateHandle<Option<String>>,
    is_ahead: bool,
    stands: (bool, bool),
) {
    let written = use_mut_ref(|| (!is_ahead).then(|| store.state.clone()));
    let said = said.setter();
    use_effect_with((store.state.clone(), stands), move |(state, (_, is_away))| {
        let state = state.clone();
        let is_due = written.borrow().as_ref() != Some(&state) && !state.is_preview() && !is_away;
        let rest = here().filter(|_| is_due).map(|keep| {
            Timeout::new(REST_MS, move || {
                if is_asked() {
                    return; // somebody goes there in this moment
                }
                (keep.address)(&state);
                written.replace(Some(state));
                said.set(None);
            })
        });
        move || drop(rest)
    });
}
