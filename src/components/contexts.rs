//! What every part of the page is given, all of it calm: the words, and where what the reader does goes.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo::render::{AnimationFrame, request_animation_frame};
use gloo::timers::callback::Timeout;
use yew::prelude::*;

use super::controls::Gesture;
use super::grip::Grip;
use super::store::{Message, Store};
use crate::app::saved::{Deed, ItemId};
use crate::app::{Action, Kept, Turns};
use crate::browser::clock;
use crate::scenario::Lever;
use crate::text::{Language, Text};

/// The words of the page's language.
#[hook]
pub fn use_text() -> &'static Text {
    let language = use_context::<Given>().map_or(Language::English, |given| given.language);
    Text::of(language)
}

/// The one context of the page: each costs as much as a component.
#[derive(Clone, PartialEq)]
pub struct Given {
    /// The language of the words.
    pub language: Language,
    /// Where what the reader does goes.
    pub dispatcher: Dispatcher,
}

/// Where what the reader does goes: to the one state of the page. It never changes.
#[derive(Clone)]
pub struct Dispatcher {
    store: UseReducerDispatcher<Store>,
    /// The frame that is asked for.
    frame: Rc<RefCell<Option<AnimationFrame>>>,
    turns: Rc<Cell<Turns>>,
}

impl PartialEq for Dispatcher {
    fn eq(&self, other: &Self) -> bool {
        self.store == other.store
    }
}

impl Dispatcher {
    /// The dispatcher of the store.
    #[must_use]
    pub fn new(store: UseReducerDispatcher<Store>) -> Self {
        Self { store, frame: Rc::default(), turns: Rc::default() }
    }

    /// The reader did something that is done at once.
    pub fn act(&self, action: Action) {
        self.store.dispatch(Message::Act(action));
    }

    /// The reader has a lever in hand, or lets it go.
    pub fn touch(&self, lever: Lever, gesture: Gesture) {
        self.move_by(gesture, |gesture| Message::Touch(lever, gesture));
    }

    /// The reader has a part of the schedule in hand, or lets it go.
    pub fn edit(&self, grip: Grip, gesture: Gesture) {
        self.move_by(gesture, |gesture| Message::Edit(grip, gesture));
    }

    /// The next frame shows where a move has come to. It is asked for with the move itself: an effect of the page may run
    /// several frames later where the page is slow.
    fn move_by(&self, gesture: Gesture, message: impl FnOnce(Gesture) -> Message) {
        self.store.dispatch(message(gesture));
        if matches!(gesture, Gesture::Hold(_) | Gesture::Step(_)) && self.frame.borrow().is_none() {
            let (store, frame, turns) = (self.store.clone(), Rc::clone(&self.frame), Rc::clone(&self.turns));
            let next = request_animation_frame(move |_| {
                frame.take();
                store.dispatch(Message::Frame);
                time_frame(turns);
            });
            self.frame.replace(Some(next));
        }
    }

    /// Which figures follow the lever in hand now.
    #[must_use]
    pub fn turns(&self) -> Turns {
        self.turns.get()
    }

    /// What the page shows is to be kept, for it has not changed for a while or goes away.
    pub fn keep(&self) {
        self.store.dispatch(Message::Keep);
    }

    /// The reader saves what the page shows under a name.
    pub fn save(&self, name: String) {
        self.store.dispatch(Message::Save(name));
    }

    /// Something is done to what the browser keeps.
    pub fn deed(&self, deed: Deed) {
        self.store.dispatch(Message::Do(deed));
    }

    /// The reader opens what was kept.
    pub fn resume(&self, id: ItemId, kept: Kept) {
        self.store.dispatch(Message::Resume(id, kept));
    }
}

/// Takes the time from the beginning of a frame until it is painted: only then is anything else done.
fn time_frame(turns: Rc<Cell<Turns>>) {
    let Some(begun) = clock::elapsed() else { return };
    let painted = move || turns.set(turns.get().after(clock::elapsed().map_or(0.0, |now| now - begun)));
    Timeout::new(0, painted).forget();
}

/// Where what the reader does goes; nowhere outside the page.
#[hook]
pub fn use_dispatcher() -> Option<Dispatcher> {
    use_context::<Given>().map(|given| given.dispatcher)
}

/// Takes what the reader does at once; to nobody outside the page.
#[hook]
pub fn use_act() -> Callback<Action> {
    let given = use_context::<Given>();
    use_callback(given, |action, given| {
        if let Some(given) = given {
            given.dispatcher.act(action);
        }
    })
}

/// Takes what the reader does to a lever; to nobody outside the page.
#[hook]
pub fn use_touch(lever: Lever) -> Callback<Gesture> {
    let given = use_context::<Given>();
    use_callback((lever, given), |gesture, (lever, given)| {
        if let Some(given) = given {
            given.dispatcher.touch(*lever, gesture);
        }
    })
}

/// Takes what the reader does to a part of the schedule; to nobody outside the page.
#[hook]
pub fn use_edit() -> Callback<(Grip, Gesture)> {
    let given = use_context::<Given>();
    use_callback(given, |(grip, gesture), given| {
        if let Some(given) = given {
            given.dispatcher.edit(grip, gesture);
        }
    })
}
