//! A lesson being taken: it is kept in the browser, the address follows its steps, and the keyboard goes with them.

use std::rc::Rc;

use yew::prelude::*;

use super::certificate::Certificate;
use super::stage::Stage;
use super::steps::steps;
use super::taken::{Taken, Told};
use super::{PLACE, bar};
use crate::app::sitting::{Deed, Sitting};
use crate::app::{LESSONS, Manner, Role, Seat};
use crate::browser::{focus, location, storage};
use crate::components::contexts::use_text;
use crate::components::shared::Shared;
use crate::lesson::Lesson;
use crate::scenario::Scenario;

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

/// One step after the other, and the page at the end.
#[component]
pub fn Taking(props: &Props) -> Html {
    let text = use_text();
    let taken = use_reducer(|| Taken::new(begun(props)));
    let is_over = use_state_eq(|| false);
    use_following(&taken, props, *is_over);
    let on_deed = use_callback((taken.dispatcher(), is_over.setter()), |deed, (taken, is_over)| {
        is_over.set(false);
        taken.dispatch(Told::Do(deed));
    });
    let on_finish = use_callback(is_over.setter(), |(), is_over| is_over.set(true));
    let sitting = &taken.sitting;
    let on_leave = props.on_leave.reform(|_: MouseEvent| ());
    let words = text.lessons();
    let ways = html! {
        <>
            <a class="button" href={format!("#{LESSONS}s")}>{ words.leave[0] }</a>
            <button class="button" type="button" onclick={on_leave}>{ words.leave[1] }</button>
        </>
    };
    let key = format!("{} {}", sitting.at(), taken.n_heard);
    html! {
        <>
            { bar(&props.lesson.title, ways) }
            <main class="lesson">
                <section class="lesson__all" aria-label={words.region}>
                    if *is_over {
                        <Certificate sitting={sitting.clone()} on_deed={&on_deed} />
                    } else {
                        <Stage {key} sitting={sitting.clone()} scenario={props.scenario.clone()} on_deed={&on_deed} role={props.seat.role} />
                    }
                    { steps(sitting, *is_over, &on_deed, &on_finish, text) }
                </section>
            </main>
        </>
    }
}

/// The lesson where it was left, else at its beginning, at the step that the address asks for.
fn begun(props: &Props) -> Sitting {
    let lesson = Rc::clone(props.lesson.rc());
    let kept = storage::kept_sitting(&props.lesson.id).and_then(|kept| Sitting::read(&kept, Rc::clone(&lesson)).ok());
    let sitting = kept.unwrap_or_else(|| Sitting::new(lesson));
    match props.seat.step {
        Some(step) => sitting.after(Deed::Arrive(step)),
        None => sitting,
    }
}

/// What follows the lesson: what the browser keeps, the address, the name of the window and the keyboard.
#[hook]
fn use_following(taken: &UseReducerHandle<Taken>, props: &Props, is_over: bool) {
    let text = use_text();
    let id = props.lesson.id.clone();
    use_effect_with(taken.sitting.clone(), {
        let id = id.clone();
        move |sitting| storage::keep_sitting(&id, &sitting.text())
    });
    let (step, role) = (taken.sitting.at(), props.seat.role);
    use_effect_with(step, move |step| {
        location::put(&Seat { lesson: Some(id), step: Some(*step), role }.text());
    });
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
    let _ = Role::ALL;
}
