//! The root: the state of the page, what the model answers to it, and the page that shows both.

use std::rc::Rc;

use gloo::timers::callback::Timeout;
use yew::platform::spawn_local;
use yew::prelude::*;

use super::address::use_address;
use super::beginning;
use super::contexts::{Dispatcher, Given, use_text};
use super::keep::{Beginning, load, use_keep};
use super::keeping::use_keeping;
use super::keys::use_shortcuts;
use super::notice::notice;
use super::page::Page;
use super::shared::Shared;
use super::store::{Message, REST_MS, Store};
use super::teaching::use_teaching;
use crate::app::{Answer, Sight, baseline};
use crate::browser::loading::Loading;
use crate::browser::manner;
use crate::scenario::{Fault, LIBRARY, Scenario};
use crate::text::Language;

/// The whole program: opens the link of the address, else what was left in this browser, else the first scenario of the
/// library.
#[component]
pub fn App() -> Html {
    let text = use_text();
    let first = use_memo((), |()| LIBRARY.first().map(|entry| (entry.id, open(entry.open()))));
    let begun = use_beginning(first.as_ref().as_ref().and_then(|(_, first)| first.as_ref().ok()));
    match (&*first, begun) {
        (Some((id, Err(fault))), _) => notice((text.page().unopened)(id, &fault.to_string())),
        (Some((_, Ok(_))), Some(beginning)) => html! { <Session {beginning} /> },
        (Some((_, Ok(_))), None) => html! { <main class="page" aria-busy="true" /> },
        (None, _) => Html::default(),
    }
}

/// What the page begins with, once it is known; at once where there is nothing but the first scenario.
#[hook]
fn use_beginning(first: Option<&Shared<Scenario>>) -> Option<Beginning> {
    let plainly = || Some(beginning::plain(first?.rc())).filter(|_| !beginning::has_something());
    let (begun, loading) = (use_state(plainly), use_mut_ref(|| None::<Loading>));
    let (setter, waits) = (begun.setter(), begun.is_none());
    use_effect_with(first.cloned(), move |first| {
        if let Some(first) = first.clone().filter(|_| waits) {
            spawn_local(async move {
                let told = setter.clone();
                match load().await {
                    Some(keep) => {
                        let held = (keep.begin)(Rc::clone(first.rc()), Rc::new(move |found| told.set(Some(found))));
                        loading.replace(held);
                    }
                    None => told.set(Some(beginning::plain(first.rc()))),
                }
            });
        }
    });
    (*begun).clone()
}

fn open(read: Result<Scenario, Fault>) -> Result<Shared<Scenario>, Fault> {
    read.map(Shared::new)
}

/// What a session begins with.
#[derive(Properties, PartialEq)]
struct SessionProps {
    /// The state at first, and what the browser keeps.
    beginning: Beginning,
}

/// All that the reader does from opening the page on; the state lives here.
#[component]
fn Session(props: &SessionProps) -> Html {
    let Beginning { state, desk, .. } = &props.beginning;
    let store = use_reducer_eq(|| Store::beside(state.clone(), desk.clone()));
    // Under a hand there is nothing to keep yet, and a part that comes would hold the next frames up.
    let keeps = use_keep(store.has_changed() && !store.state.is_preview());
    let teaching = use_teaching();
    let unopened = use_address(&store, &props.beginning, keeps, teaching.is_on);
    use_rest(&store);
    let dispatcher = (*use_memo((), |()| Dispatcher::new(store.dispatcher()))).clone();
    use_shortcuts((!teaching.is_on).then_some(&dispatcher));

    let state = store.state.clone();
    use_effect_with(state.manner(), |manner| manner::show(*manner));
    use_keeping(&state, &dispatcher, keeps);
    let sight = use_sight(&store);
    html! {
        <ContextProvider<Given> context={Given { language: Language::English, dispatcher }}>
            { for unopened.map(notice) }
            if teaching.is_on {
                { teaching.shown(state.manner(), Shared::from(Rc::clone(&state.moment().edited))) }
            } else {
                <Page {sight} state={state.clone()} desk={store.desk.clone()} />
            }
        </ContextProvider<Given>>
    }
}

/// What is in sight in a state: the model answers anew only where it is asked something else.
#[hook]
pub fn use_sight(store: &Store) -> Shared<Sight> {
    let moment = store.state.moment().clone();
    let known = use_memo(Shared::from(Rc::clone(&moment.shipped)), |shipped| baseline(shipped));
    let answer = use_memo(moment, |moment| Answer::beside(Rc::clone(&known), moment));
    let seen = (store.state.clone(), store.is_held(), Shared::from(answer));
    Shared::from(use_memo(seen, |(state, held, answer)| Sight {
        held: *held,
        ..Sight::new(state, Rc::clone(answer.rc()))
    }))
}

/// Settles steps that have come to rest.
#[hook]
pub fn use_rest(store: &UseReducerHandle<Store>) {
    let dispatcher = store.dispatcher();
    use_effect_with(store.awaits_rest(), move |step| {
        let rest = step.map(|_| Timeout::new(REST_MS, move || dispatcher.dispatch(Message::Rest)));
        move || drop(rest)
    });
}
