//! The two contexts, both calm: the words, and where what the reader does goes.

use yew::prelude::*;

use super::controls::Gesture;
use super::grip::Grip;
use super::store::{Message, Store};
use crate::app::Action;
use crate::scenario::Lever;
use crate::text::{Language, Text};

/// The words of the page's language.
#[hook]
pub fn use_text() -> &'static Text {
    let language = use_context::<Words>().map_or(Language::English, |words| words.0);
    Text::of(language)
}

/// The context of the words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Words(pub Language);

/// Where what the reader does goes: to the one state of the page. It never changes.
#[derive(Clone, PartialEq)]
pub struct Dispatcher(UseReducerDispatcher<Store>);

impl Dispatcher {
    /// The dispatcher of the store.
    #[must_use]
    pub fn new(store: UseReducerDispatcher<Store>) -> Self {
        Self(store)
    }

    /// The reader did something that is done at once.
    pub fn act(&self, action: Action) {
        self.0.dispatch(Message::Act(action));
    }

    /// The reader has a lever in hand, or lets it go.
    pub fn touch(&self, lever: Lever, gesture: Gesture) {
        self.0.dispatch(Message::Touch(lever, gesture));
    }

    /// The reader has a part of the schedule in hand, or lets it go.
    pub fn edit(&self, grip: Grip, gesture: Gesture) {
        self.0.dispatch(Message::Edit(grip, gesture));
    }
}

/// Takes what the reader does at once; to nobody outside the page.
#[hook]
pub fn use_act() -> Callback<Action> {
    let dispatcher = use_context::<Dispatcher>();
    use_callback(dispatcher, |action, dispatcher| {
        if let Some(dispatcher) = dispatcher {
            dispatcher.act(action);
        }
    })
}

/// Takes what the reader does to a lever; to nobody outside the page.
#[hook]
pub fn use_touch(lever: Lever) -> Callback<Gesture> {
    let dispatcher = use_context::<Dispatcher>();
    use_callback((lever, dispatcher), |gesture, (lever, dispatcher)| {
        if let Some(dispatcher) = dispatcher {
            dispatcher.touch(*lever, gesture);
        }
    })
}

/// Takes what the reader does to a part of the schedule; to nobody outside the page.
#[hook]
pub fn use_edit() -> Callback<(Grip, Gesture)> {
    let dispatcher = use_context::<Dispatcher>();
    use_callback(dispatcher, |(grip, gesture), dispatcher| {
        if let Some(dispatcher) = dispatcher {
            dispatcher.edit(grip, gesture);
        }
    })
}
