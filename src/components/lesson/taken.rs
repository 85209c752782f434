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
    /// How often the step in sight was begun anew: its levers and fields are put back.
    pub n_begun: u32,
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
        Self { sitting: Shared::new(sitting), n_done: 0, n_heard: 0, n_begun: 0 }
    }
}

impl Reducible for Taken {
    type Action = Told;

    fn reduce(self: Rc<Self>, told: Told) -> Rc<Self> {
        let Self { n_done, n_heard, n_begun, .. } = *self;
        // A window that is told of it only sees that all is gone which was done before.
        let may_begin = matches!(told, Told::Do(Deed::Anew | Deed::Restart) | Told::Hear(_));
        let (sitting, n_done, n_heard) = match told {
            Told::Do(deed) => ((*self.sitting).clone().after(deed), n_done.wrapping_add(1), n_heard),
            Told::Hear(sitting) => (sitting, n_done, n_heard.wrapping_add(1)),
        };
        if sitting == *self.sitting {
            return self;
        }
        let is_begun = may_begin && sitting.work().is_fresh() && !self.sitting.work_of(sitting.at()).is_fresh();
        Rc::new(Self { sitting: Shared::new(sitting), n_done, n_heard, n_begun: n_begun.wrapping_add(is_begun.into()) })
    }
}
