//! Lessons in the place of the page: the list of them, one being taken. Loaded when they are asked for.

mod list;
mod opened;
mod taken;
mod taking;
mod record;
mod stage;
mod steps;
mod prose;
mod ask;
mod entry;
mod order;
mod tasks;
mod curve;
mod points;
mod answer;
mod certificate;
mod console;
mod prompt;
mod notes;
mod room;
mod joining;
mod told;
mod kit;
mod teach;
mod answered;
mod deck;
mod rehearsal;

use yew::prelude::*;

use super::author::Props as AuthorProps;
use super::bar::mark;
use super::later::{Asked, Later};
use super::shared::Shared;
use crate::app::{Manner, Role, Seat};
use crate::browser::{enclosed, location, screen};
use crate::scenario::Scenario;
pub use joining::Joining;
pub use list::{Props as ShelfProps, Shelf};
use opened::Opened;
pub use opened::{Prepared, use_scenario};
pub(super) use stage::Stage;
pub(super) use taken::{Taken, Told};
pub(super) use teach::teach;

/// The id of what stands there, where the keyboard goes.
const PLACE: &str = "lessons";

/// What the lessons are given.
#[derive(Clone, Properties, PartialEq)]
pub struct Props {
    /// How the page shows itself, for whoever shows a lesson to a room and goes back.
    pub manner: Manner,
    /// What is on the page: a lesson that is written can play in it.
    pub here: Shared<Scenario>,
    /// Back to the page as it was.
    pub on_leave: Callback<()>,
}

/// The list of the lessons, or one of them; the address says which.
#[component]
pub fn Lessons(props: &Props) -> Html {
    let seat = use_seat();
    match &seat.lesson {
        _ if seat.role == Role::Author => {
            let given = AuthorProps { here: props.here.clone(), on_leave: props.on_leave.clone() };
            html! { <Later asked={Asked::Author(given)} /> }
        }
        None => html! { <Later asked={Asked::Shelf(ShelfProps { on_leave: props.on_leave.clone() })} /> },
        Some(id) => html! {
            <Opened key={format!("{id} {}", seat.role.id())} id={id.clone()} seat={(*seat).clone()} manner={props.manner} on_leave={&props.on_leave} />
        },
    }
}

/// Where somebody is, as the address says it.
#[hook]
fn use_seat() -> UseStateHandle<Seat> {
    let seat = use_state_eq(here);
    let setter = seat.setter();
    use_effect_with((), move |()| {
        let listener = location::listen(move || setter.set(here()));
        move || drop(listener)
    });
    seat
}

/// The address now; where the page is the file of one lesson, that is the only place there is.
fn here() -> Seat {
    let seat = Seat::read(&location::fragment());
    let lesson = if enclosed::is_enclosed() { Some(String::new()) } else { seat.lesson };
    Seat { lesson, ..seat }
}

/// The bar: where somebody is, and the ways back.
fn bar(title: &str, ways: Html) -> Html {
    html! {
        <header class="bar lesson__bar">
            <span class="bar__brand">{ mark() }<span class="lesson__title">{ title }</span></span>
            <div class="bar__actions">{ ways }</div>
        </header>
    }
}

/// Fills the screen for a room: browsers let a page do so only when something is pressed.
fn fills(role: Role) {
    if role == Role::Room {
        screen::fill();
    }
}
