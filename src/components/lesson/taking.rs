//! A lesson being taken: it is kept in the browser, the address follows its steps, and the keyboard goes with them.

use std::rc::Rc;

use yew::prelude::*;

use super::certificate::Certificate;
use super::console::Console;
use super::joining::Joining;
use super::room::{blank, use_room, use_time, use_turns};
use super::stage::Stage;
use super::steps::{Ways, steps};
use super::taken::{Taken, Told};
use super::told::use_windows;
use super::{PLACE, bar, record};
use crate::app::sitting::{Deed, Screen, Sitting};
use crate::app::{LESSONS, Manner, Role, Seat};
use crate::browser::{enclosed, focus, location, screen};
use crate::components::contexts::use_text;
use crate::components::later::{Asked, Later};
use crate::components::notice::notice;
use crate::components::shared::Shared;
use crate::lesson::Lesson;
use crate::scenario::Scenario;
use crate::text::Text;

/// Which lesson is taken.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The lesson.
    pub lesson: Shared<Lesson>,
    /// Its scenario.
    pub scenario: Shared<Scenario>,
    /// Where somebody is in it.
    pub seat: Seat,
    /// How the page shows itself.
    pub manner: Manner,
    /// Back to the page.
    pub on_leave: Callback<()>,
}

/// One step after the other, and the page at the end; for a student, for a room, or for whoever leads it.
#[component]
pub fn Taking(props: &Props) -> Html {
    let text = use_text();
    let taken = use_reducer(|| Taken::new(begun(props)));
    let (is_over, is_kept) = (use_state_eq(|| false), use_state_eq(|| true));
    let role = props.seat.role;
    use_following(&taken, props, *is_over, &is_kept);
    use_room(role, props.manner);
    let place = place(&props.seat, &props.lesson);
    use_turns(&taken, &place, role);
    use_time(&taken, role);
    use_windows(&taken, &props.lesson, role);
    let on_deed = use_callback((taken.dispatcher(), is_over.setter()), |deed, (taken, is_over)| {
        // A name is typed on the page at the end.
        if !matches!(deed, Deed::Name(_)) {
            is_over.set(false);
        }
        taken.dispatch(Told::Do(deed));
    });
    let on_finish = use_callback(is_over.setter(), |(), is_over| is_over.set(true));
    let sitting = &taken.sitting;
    let shown = match role {
        Role::Student if *is_over => html! { <Certificate sitting={sitting.clone()} on_deed={&on_deed} /> },
        Role::Console => {
            html! { <Console sitting={sitting.clone()} scenario={props.scenario.clone()} place={place.clone()} on_deed={&on_deed} /> }
        }
        Role::Student | Role::Room | Role::Notes | Role::Author | Role::Rehearsal | Role::Slides | Role::Class => {
            html! {
                <Stage key={format!("{} {}", sitting.at(), taken.n_begun)} sitting={sitting.clone()} scenario={props.scenario.clone()} on_deed={&on_deed} {role} />
            }
        }
    };
    let screen = if role == Role::Room { sitting.stage().screen } else { Screen::Step };
    html! {
        <>
            if role != Role::Room { { head(props, sitting, text) } }
            <main class={classes!("lesson", (role != Role::Student).then(|| format!("lesson--{}", role.id())))} hidden={screen != Screen::Step}>
                { for (!*is_kept).then(|| notice(text.takeaway().untold.to_owned())) }
                <section class="lesson__all" aria-label={text.lessons().region}>
                    { shown }
                    { steps(sitting, Ways { is_over: *is_over, role, place: &place, on_deed: &on_deed, on_finish: &on_finish }, text) }
                </section>
            </main>
            {
                match screen {
                    Screen::Step => Html::default(),
                    Screen::Blank => blank(text),
                    Screen::Join => {
                        let asked = Asked::Joining(Joining { place, on_deed });
                        html! { <Later {asked} /> }
                    }
                }
            }
        </>
    }
}

/// The bar, with the ways to a room, to the list and to the page.
fn head(props: &Props, sitting: &Sitting, text: &Text) -> Html {
    let words = text.lessons();
    let room = Seat { lesson: Some(place(&props.seat, &props.lesson)), step: Some(sitting.at()), role: Role::Room };
    let on_leave = props.on_leave.reform(|_: MouseEvent| ());
    let ways = html! {
        <>
            if props.seat.role == Role::Student && !enclosed::is_enclosed() {
                <a class="button" href={format!("#{}", room.text())} onclick={|_| screen::fill()}>{ words.doing.present }</a>
                <a class="button" href={format!("#{LESSONS}s")}>{ words.leave[0] }</a>
                <button class="button" type="button" onclick={on_leave}>{ words.leave[1] }</button>
            }
        </>
    };
    bar(&props.lesson.title, ways)
}

/// The lesson where it was left, else at its beginning, at the step that the address asks for.
fn begun(props: &Props) -> Sitting {
    let lesson = Rc::clone(props.lesson.rc());
    let kept = record::left(&name(props)).and_then(|kept| Sitting::read(&kept, Rc::clone(&lesson)).ok());
    let sitting = kept.unwrap_or_else(|| match props.seat.role {
        Role::Room | Role::Console => Sitting::led(lesson),
        Role::Student | Role::Notes | Role::Author | Role::Rehearsal | Role::Slides | Role::Class => {
            Sitting::new(lesson)
        }
    });
    match props.seat.step {
        Some(step) => sitting.after(Deed::Arrive(step)),
        None => sitting,
    }
}

/// The name under which it is kept: a room has a lesson of its own, which both of its windows share.
fn name(props: &Props) -> String {
    match props.seat.role {
        Role::Room | Role::Console => format!("{}-{}", Role::Room.id(), props.lesson.id),
        Role::Student | Role::Notes | Role::Author | Role::Rehearsal | Role::Slides | Role::Class => {
            props.lesson.id.clone()
        }
    }
}

/// What the address calls it: by its name, or packed where a link brought it.
pub(super) fn place(seat: &Seat, lesson: &Lesson) -> String {
    seat.lesson.clone().filter(|id| !id.is_empty()).unwrap_or_else(|| lesson.id.clone())
}

/// What follows the lesson: what the browser keeps, the address, the name of the window and the keyboard.
#[hook]
fn use_following(taken: &UseReducerHandle<Taken>, props: &Props, is_over: bool, is_kept: &UseStateHandle<bool>) {
    let text = use_text();
    use_effect_with(taken.sitting.clone(), {
        let (name, is_kept) = (name(props), is_kept.setter());
        move |sitting| is_kept.set(record::keep(&name, sitting))
    });
    let (step, role) = (taken.sitting.at(), props.seat.role);
    let id = place(&props.seat, &props.lesson);
    use_effect_with(step, move |step| location::put(&Seat { lesson: Some(id), step: Some(*step), role }.text()));
    use_effect_with((step, is_over), |_| focus::on(PLACE));
    let title = (text.lessons().window)(&props.lesson.title);
    use_effect_with(title, |title| focus::name_window(title));
    // Another step is asked for in the address.
    let dispatcher = taken.dispatcher();
    use_effect_with(props.seat.step, move |step| {
        if let Some(step) = *step {
            dispatcher.dispatch(Told::Do(Deed::Arrive(step)));
        }
    });
}
