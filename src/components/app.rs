//! The root: the state of the page, what the model answers to it, and the page that shows both.

use std::rc::Rc;

use gloo::render::request_animation_frame;
use gloo::timers::callback::Timeout;
use yew::prelude::*;

use super::address::{first_state, use_address};
use super::contexts::{Dispatcher, Given, use_text};
use super::keys::use_shortcuts;
use super::notice::notice;
use super::page::Page;
use super::shared::Shared;
use super::store::{Message, REST_MS, Store};
use crate::app::{Answer, Sight, baseline};
use crate::scenario::{Fault, LIBRARY, Scenario};
use crate::text::Language;

/// The whole program: opens the first scenario of the library.
#[component]
pub fn App() -> Html {
    let text = use_text();
    let first = use_memo((), |()| LIBRARY.first().map(|entry| (entry.id, open(entry.open()))));
    match &*first {
        Some((_, Ok(scenario))) => html! { <Session scenario={scenario.clone()} /> },
        Some((id, Err(fault))) => notice((text.page.unopened)(id, &fault.to_string())),
        None => Html::default(),
    }
}

fn open(read: Result<Scenario, Fault>) -> Result<Shared<Scenario>, Fault> {
    read.map(Shared::new)
}

/// What a session begins with.
#[derive(Properties, PartialEq)]
struct SessionProps {
    /// The scenario that is open at first.
    scenario: Shared<Scenario>,
}

/// All that the reader does from opening the page on; the state lives here.
#[component]
fn Session(props: &SessionProps) -> Html {
    let scenario = Rc::clone(props.scenario.rc());
    let store = use_reducer(move || Store::new(first_state(scenario)));
    let unopened = use_address(&store);
    use_frames(&store);
    use_rest(&store);
    let dispatcher = Dispatcher::new(store.dispatcher());
    use_shortcuts(&dispatcher);

    let state = store.state.clone();
    let moment = state.moment().clone();
    let known = use_memo(Shared::from(Rc::clone(&moment.shipped)), |shipped| baseline(shipped));
    let answer = use_memo(moment, |moment| Answer::beside(Rc::clone(&known), moment));
    let seen = (state.clone(), Shared::from(answer));
    let sight = use_memo(seen, |(state, answer)| Sight::new(state, Rc::clone(answer.rc())));
    html! {
        <ContextProvider<Given> context={Given { language: Language::English, dispatcher }}>
            { for unopened.map(notice) }
            <Page sight={Shared::from(sight)} can_undo={state.can_undo()} can_redo={state.can_redo()} />
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
