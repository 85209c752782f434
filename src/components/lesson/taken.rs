//! A lesson being taken, in Yew's clothes.

use std::rc::Rc;

use yew::Reducible;

use crate::app::sitting::{Deed, Sitting};
use crate::components::shared::Shared;

/// A lesson being taken.
#[derive(Clone, PartialEq)]
pub struct Taken {
    /// Where it stands.
    pub sitting: Shared<Sitting>,
    /// How often something was done here, for another window to be told.
    pub n_done: u32,
    /// How often another window told something: what it told is shown anew.
    pub n_heard: u32,
}

/// What reaches it.
pub enum Told {
    /// Something is done here.
    Do(Deed),
    /// Another window says where it stands.
    Hear(Sitting),
}

impl Taken {
    /// A lesson where it was left, or at its beginning.
    #[must_use]
    pub fn new(sitting: Sitting) -> Self {
        Self { sitting: Shared::new(sitting), n_done: 0, n_heard: 0 }
    }
}

impl Reducible for Taken {
    type Action = Told;

    fn reduce(self: Rc<Self>, told: Told) -> Rc<Self> {
        let Self { n_done, n_heard, .. } = *self;
        let (sitting, n_done, n_heard) = match told {
            Told::Do(deed) => ((*self.sitting).clone().after(deed), n_done.wrapping_add(1), n_heard),
            Told::Hear(sitting) => (sitting, n_done, n_heard.wrapping_add(1)),
        };
        if sitting == *self.sitting { self } else { Rc::new(Self { sitting: Shared::new(sitting), n_done, n_heard }) }
    }
}
