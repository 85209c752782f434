//! The page's one state in Yew's clothes: what the reader has in hand waits here for the next frame, or for rest.

use std::rc::Rc;

use yew::Reducible;

use super::controls::Gesture;
use super::grip::{Grip, Made};
use super::keep;
use super::shared::Shared;
use crate::app::saved::{Deed, Desk, ItemId};
use crate::app::{Action, Kept, State};
use crate::scenario::Lever;
use crate::text::Language;

/// So long nothing moves before steps settle and the change is said (ms).
pub const REST_MS: u32 = 500;

/// The state, and the lever in hand. Two are equal where they show the same: a frame in which nothing waited is none.
#[derive(Clone)]
pub struct Store {
    /// The state as the page shows it.
    pub state: Shared<State>,
    /// What the browser keeps, as this tab knows it.
    pub desk: Shared<Desk>,
    /// The state with which the page began: nobody has to keep it.
    first: Shared<State>,
    held: Option<Held>,
    /// Whether a move was shown since the last frame: the next one waits, and the latest of each frame is shown.
    is_painting: bool,
    /// How many moves there have been, of any lever, so that each step rests anew.
    n_moves: u32,
}

impl PartialEq for Store {
    fn eq(&self, other: &Self) -> bool {
        let same_state = self.state == other.state && self.desk == other.desk;
        same_state && self.held == other.held && self.n_moves == other.n_moves
    }
}

/// What reaches the store.
pub enum Message {
    /// Something that is done at once.
    Act(Action),
    /// A lever moves in the reader's hand, or is let go.
    Touch(Lever, Gesture),
    /// A part of the schedule does.
    Edit(Grip, Gesture),
    /// The screen is about to be painted again.
    Frame,
    /// Nothing has moved for a while.
    Rest,
    /// Nothing has changed for a while, or the page goes away: keep what it shows.
    Keep,
    /// Save what the page shows under a name.
    Save(String),
    /// Something is done to what is kept.
    Do(Deed),
    /// Something that is kept is opened.
    Resume(ItemId, Kept),
}

/// A lever in hand.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Held {
    made: Made,
    /// Whether it moves by steps, which settle when they rest; a hand settles by letting go.
    by_steps: bool,
    /// Whether the page shows it already.
    is_shown: bool,
}

impl Store {
    /// A store that begins in a state.
    #[must_use]
    pub fn new(state: State) -> Self {
        Self::beside(Shared::new(state), Shared::new(Desk::new(0)))
    }

    /// A store that begins in a state, beside what the browser keeps.
    #[must_use]
    pub fn beside(state: Shared<State>, desk: Shared<Desk>) -> Self {
        Self { first: state.clone(), state, desk, held: None, is_painting: false, n_moves: 0 }
    }

    /// Whether there is something to keep: the page shows something else than it began with.
    #[must_use]
    pub fn has_changed(&self) -> bool {
        *self.state != *self.first
    }

    /// Whether the reader has something in hand: a lever, a part of the schedule, or the period in sight.
    #[must_use]
    pub fn is_held(&self) -> bool {
        self.held.is_some() || self.state.is_preview()
    }

    /// The number of the step that waits for rest.
    #[must_use]
    pub fn awaits_rest(&self) -> Option<u32> {
        self.held.filter(|held| held.by_steps).map(|_| self.n_moves)
    }

    fn touched(mut self, grip: Grip, gesture: Gesture) -> Self {
        match gesture {
            Gesture::Hold(to) => self.hold(Made { grip, to }, false),
            Gesture::Step(to) => self.hold(Made { grip, to }, true),
            Gesture::Settle(to) => {
                let settled = match self.held.take() {
                    Some(held) if held.made.grip != grip => self.after(held.made.settle()),
                    _ => self,
                };
                settled.after(Made { grip, to }.settle())
            }
            Gesture::Leave => self.let_go(),
            Gesture::Cancel => {
                self.held = None;
                if self.state.is_preview() { self.after(Action::Undo) } else { self }
            }
        }
    }

    fn hold(self, made: Made, by_steps: bool) -> Self {
        let settled = if self.held.is_some_and(|held| held.made.grip != made.grip) { self.let_go() } else { self };
        let n_moves = settled.n_moves.wrapping_add(1);
        let held = Self { held: Some(Held { made, by_steps, is_shown: false }), n_moves, ..settled };
        if held.is_painting { held } else { Self { is_painting: true, ..held.shown() } }
    }

    fn let_go(mut self) -> Self {
        match self.held.take() {
            Some(held) => self.after(held.made.settle()),
            None => self,
        }
    }

    fn shown(mut self) -> Self {
        let Some(held) = self.held.as_mut().filter(|held| !held.is_shown) else { return self };
        held.is_shown = true;
        let made = held.made;
        self.after(made.preview())
    }

    /// With what the page shows kept: steps need not rest for it, a lever under a hand is not kept before it is let go.
    fn kept(self) -> Self {
        let store = if self.awaits_rest().is_some() { self.let_go() } else { self };
        if store.state.is_preview() || !store.has_changed() {
            return store;
        }
        let Some(keep) = keep::here() else { return store };
        let (name, text) = (store.title(), (keep.text)(&store.state));
        store.did(&Deed::Keep { name, text })
    }

    fn did(self, deed: &Deed) -> Self {
        let Some(keep) = keep::here() else { return self };
        let desk = (keep.done)((*self.desk).clone(), deed);
        if desk == *self.desk { self } else { Self { desk: Shared::new(desk), ..self } }
    }

    fn title(&self) -> String {
        let shipped = &self.state.moment().shipped;
        shipped.words_in(Language::English.code()).map_or(&shipped.id, |words| &words.title).clone()
    }

    fn after(self, action: Action) -> Self {
        Self { state: Shared::new((*self.state).clone().after(action)), ..self }
    }
}

impl Reducible for Store {
    type Action = Message;

    fn reduce(self: Rc<Self>, message: Message) -> Rc<Self> {
        let store = (*self).clone();
        Rc::new(match message {
            Message::Act(action) => store.let_go().after(action),
            Message::Touch(lever, gesture) => store.touched(Grip::Lever(lever), gesture),
            Message::Edit(grip, gesture) => store.touched(grip, gesture),
            Message::Frame => Self { is_painting: false, ..store.shown() },
            Message::Rest => store.let_go(),
            Message::Keep => store.kept(),
            Message::Save(name) => {
                let store = store.let_go();
                let text = keep::here().map(|keep| (keep.text)(&store.state));
                match text {
                    Some(text) => store.did(&Deed::Save { name, text }),
                    None => store,
                }
            }
            Message::Do(deed) => store.did(&deed),
            Message::Resume(id, kept) => store.let_go().kept().did(&Deed::Open(id)).after(Action::Resume(kept)),
        })
    }
}
