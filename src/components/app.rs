//! The root: the state of the page, what the model answers to it, and the page that shows both.

use std::rc::Rc;

use gloo::render::request_animation_frame;
use gloo::timers::callback::Timeout;
use yew::prelude::*;

use super::address::{first_state, leads_elsewhere, use_address};
use super::contexts::{Dispatcher, Given, use_text};
use super::keeping::use_keeping;
use super::keys::use_shortcuts;
use super::notice::notice;
use super::page::Page;
use super::reopening::{Reopened, use_reopening};
use super::shared::Shared;
use super::store::{Message, REST_MS, Store};
use crate::app::saved::{Deed, Desk};
use crate::app::{Answer, Sight, State, baseline};
use crate::browser::{manner, storage};
use crate::scenario::{Fault, LIBRARY, Scenario};
use crate::text::Language;

/// The whole program: opens the link of the address, else what was left in this browser, else the first scenario of the
/// library.
#[component]
pub fn App() -> Html {
    let text = use_text();
    let first = use_memo((), |()| LIBRARY.first().map(|entry| (entry.id, open(entry.open()))));
    let desk = use_memo((), |()| storage::open());
    let begun = use_state(|| desk.work().is_none().then_some(Ok::<_, String>(None)));
    use_reopening(desk.work().cloned(), &{
        let begun = begun.setter();
        Callback::from(move |(item, read): Reopened| {
            begun.set(Some(read.map(Some).map_err(|fault| (text.saved().unopened)(&item.name, &fault.to_string()))));
        })
    });
    let scenario = match &*first {
        Some((_, Ok(scenario))) => scenario,
        Some((id, Err(fault))) => return notice((text.page().unopened)(id, &fault.to_string())),
        None => return Html::default(),
    };
    let opened = || Shared::new(first_state(Rc::clone(scenario.rc())));
    let desk = Shared::from(desk);
    match &*begun {
        None => html! { <main class="page" aria-busy="true" /> },
        Some(Ok(None)) => html! { <Session state={opened()} {desk} /> },
        Some(Ok(Some(kept))) if leads_elsewhere(kept) => {
            let desk = Shared::new(storage::done((*desk).clone(), &Deed::Leave));
            html! { <Session state={opened()} {desk} /> }
        }
        Some(Ok(Some(kept))) => html! { <Session state={Shared::new(State::kept(kept.clone()))} {desk} /> },
        Some(Err(told)) => {
            let desk = Shared::new(storage::done((*desk).clone(), &Deed::Leave));
            html! { <>{ notice(told.clone()) }<Session state={opened()} {desk} /></> }
        }
    }
}

fn open(read: Result<Scenario, Fault>) -> Result<Shared<Scenario>, Fault> {
    read.map(Shared::new)
}

/// What a session begins with.
#[derive(Properties, PartialEq)]
struct SessionProps {
    /// The state at first.
    state: Shared<State>,
    /// What the browser keeps.
    desk: Shared<Desk>,
}

/// All that the reader does from opening the page on; the state lives here.
#[component]
fn Session(props: &SessionProps) -> Html {
    let store = use_reducer(|| Store::beside(props.state.clone(), props.desk.clone()));
    let unopened = use_address(&store);
    use_frames(&store);
    use_rest(&store);
    let dispatcher = Dispatcher::new(store.dispatcher());
    use_shortcuts(&dispatcher);

    let state = store.state.clone();
    use_effect_with(state.manner(), |manner| manner::show(*manner));
    use_keeping(&state, &dispatcher);
    let moment = state.moment().clone();
    let known = use_memo(Shared::from(Rc::clone(&moment.shipped)), |shipped| baseline(shipped));
    let answer = use_memo(moment, |moment| Answer::beside(Rc::clone(&known), moment));
    let seen = (state.clone(), Shared::from(answer));
    let sight = use_memo(seen, |(state, answer)| Sight::new(state, Rc::clone(answer.rc())));
    html! {
        <ContextProvider<Given> context={Given { language: Language::English, dispatcher }}>
            { for unopened.map(notice) }
            <Page sight={Shared::from(sight)} state={state.clone()} desk={store.desk.clone()} />
        </ContextProvider<Given>>
    }
}

/// Shows what is in hand once a frame, and then again if it has moved on.
#[hook]
fn use_frames(store: &UseReducerHandle<Store>) {
    let dispatcher = store.dispatcher();
    use_effect_with(store.awaits_frame(), move |waits| {
        let frame = waits.then(|| request_animation_frame(move |_| dispatcher.dispatch(Message::Frame)));
        move || drop(frame)
    });
}

/// Settles steps that have come to rest.
#[hook]
fn use_rest(store: &UseReducerHandle<Store>) {
    let dispatcher = store.dispatcher();
    use_effect_with(store.awaits_rest(), move |step| {
        let rest = step.map(|_| Timeout::new(REST_MS, move || dispatcher.dispatch(Message::Rest)));
        move || drop(rest)
    });
}
