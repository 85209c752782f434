//! How another device comes to a lesson: its address, as a code to point a camera at.

use yew::prelude::*;

use crate::app::author::packed;
use crate::app::sitting::{Deed, Screen};
use crate::app::{DRAFT, Role, Seat};
use crate::browser::{enclosed, location, storage};
use crate::components::share::code;
use crate::text::Text;

/// So long an address can be read off a wall and typed (characters).
const READABLE: usize = 90;

/// The whole address of a seat on another device: a draft is packed into it. None where it is too long for a link, or where
/// the page is one file.
pub fn afar(seat: Seat) -> Option<String> {
    if enclosed::is_enclosed() {
        return None;
    }
    let lesson = match seat.lesson {
        Some(id) if id == DRAFT => packed(&storage::kept_draft()?).ok(),
        named => named,
    };
    Some(location::whole(&Seat { lesson: Some(lesson?), ..seat }.text()))
}

/// What a room sees that is to take part, and the way back to the step.
#[derive(Clone, PartialEq)]
pub struct Joining {
    /// What the address calls the lesson.
    pub place: String,
    /// What the trainer does.
    pub on_deed: Callback<Deed>,
}

impl Joining {
    /// The address, to point a camera at or to type.
    pub fn shown(&self, text: &Text) -> Html {
        let words = text.lessons().present;
        let address = afar(Seat { lesson: Some(self.place.clone()), step: None, role: Role::Student });
        let code = |address: &String| {
            html! {
                <>
                    { code(address, words.joins) }
                    if address.len() <= READABLE { <p class="join__address">{ address }</p> }
                </>
            }
        };
        let back = self.on_deed.reform(|_: MouseEvent| Deed::Show(Screen::Step));
        html! {
            <main class="join">
                <h1 class="step__name">{ words.joins }</h1>
                { address.as_ref().map_or_else(|| html! { <p>{ words.no_link }</p> }, code) }
                <button class="button button--outlined" type="button" onclick={back}>{ words.join[1] }</button>
            </main>
        }
    }
}
