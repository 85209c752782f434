//! Lessons in the place of the page: whether somebody is there, and the way back to the page as it was.

use yew::prelude::*;

use super::later::{Asked, Later};
use super::lesson::Props as LessonsProps;
use super::shared::Shared;
use crate::app::{LESSONS, Manner};
use crate::browser::{enclosed, location};
use crate::scenario::Scenario;

/// Whether lessons stand in the place of the page.
pub struct Teaching {
    /// Whether they do.
    pub is_on: bool,
    on_leave: Callback<()>,
}

impl Teaching {
    /// The lessons, as soon as they are here.
    pub fn shown(&self, manner: Manner, here: Shared<Scenario>) -> Html {
        html! { <Later asked={Asked::Teach(LessonsProps { manner, here, on_leave: self.on_leave.clone() })} /> }
    }
}

/// The address says whether lessons stand in the place of the page. Leaving them puts back what stood there before.
#[hook]
pub fn use_teaching() -> Teaching {
    let is_on = use_state_eq(is_asked);
    let before = use_mut_ref(String::new);
    let (setter, kept) = (is_on.setter(), before.clone());
    use_effect_with((), move |()| {
        let listener = location::watch(move |old| {
            if !is_lesson(old) {
                kept.replace(old.to_owned());
            }
            setter.set(is_asked());
        });
        move || drop(listener)
    });
    let on_leave = use_callback(is_on.setter(), move |(), is_on| {
        location::put(&before.take());
        is_on.set(false);
    });
    Teaching { is_on: *is_on, on_leave }
}

/// Whether the address asks for lessons, or the page is the file of one.
pub(super) fn is_asked() -> bool {
    enclosed::is_enclosed() || is_lesson(&location::fragment())
}

fn is_lesson(fragment: &str) -> bool {
    fragment.starts_with(LESSONS)
}
