//! A lesson that its teacher goes through alone: the notes beside each step, every answer in sight, and nothing is kept.

use std::rc::Rc;

use yew::prelude::*;

use super::answered::Answered;
use super::notes::note;
use super::stage::Stage;
use super::steps::{Ways, steps};
use super::taken::{Taken, Told};
use super::taking::place;
use super::{PLACE, bar};
use crate::app::sitting::{Deed, Sitting};
use crate::app::{LESSONS, Role, Seat};
use crate::browser::{focus, location};
use crate::components::contexts::use_text;
use crate::components::shared::Shared;
use crate::lesson::Lesson;
use crate::scenario::Scenario;
use crate::text::Text;

/// Which lesson is rehearsed.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The lesson.
    pub lesson: Shared<Lesson>,
    /// Its scenario.
    pub scenario: Shared<Scenario>,
    /// What the address says: its name, and the step that is asked for.
    pub seat: Seat,
}

/// One step after the other, each with its answer and its notes.
#[component]
pub fn Rehearsal(props: &Props) -> Html {
    let text = use_text();
    let taken = use_reducer(|| Taken::new(begun(props)));
    let on_deed = use_callback(taken.dispatcher(), |deed, taken| {
        taken.dispatch(Told::Do(deed));
        taken.dispatch(Told::Do(Deed::Raise));
        taken.dispatch(Told::Do(Deed::Raise));
    });
    let sitting = &taken.sitting;
    let (at, place) = (sitting.at(), place(&props.seat, &props.lesson));
    let id = place.clone();
    use_effect_with(at, move |at| {
        location::put(&Seat { lesson: Some(id), step: Some(*at), role: Role::Rehearsal }.text());
        focus::on(PLACE);
    });
    let ways =
        Ways { is_over: false, role: Role::Rehearsal, place: &place, on_deed: &on_deed, on_finish: &Callback::noop() };
    html! {
        <>
            { head(text) }
            <main class="lesson lesson--rehearsal">
                <section class="lesson__all" aria-label={text.lessons().region}>
                    <Stage key={at} sitting={sitting.clone()} scenario={props.scenario.clone()} on_deed={&on_deed} role={Role::Rehearsal} />
                    { behind(props, sitting, text) }
                    { steps(sitting, ways, text) }
                </section>
            </main>
        </>
    }
}

/// The lesson as a trainer has it, with the answer of the first step in sight.
fn begun(props: &Props) -> Sitting {
    let sitting = Sitting::led(Rc::clone(props.lesson.rc()));
    sitting.after(Deed::Go(props.seat.step.unwrap_or_default())).after(Deed::Raise).after(Deed::Raise)
}

fn head(text: &Text) -> Html {
    let words = text.teach().rehearsal;
    let ways = html! { <a class="button" href={format!("#{LESSONS}s")}>{ words.leave }</a> };
    bar(words.is, ways)
}

/// What the model answers, and what the teacher needs for the step.
fn behind(props: &Props, sitting: &Sitting, text: &Text) -> Html {
    let Some(step) = sitting.step() else { return Html::default() };
    let (lesson, scenario) = (props.lesson.rc(), props.scenario.rc());
    let answered = step.ask.as_ref().map(|ask| Answered::of(lesson, scenario, (sitting.at(), ask), text));
    html! {
        <section class="rehearsal" aria-label={text.lessons().present.notes[0]}>
            <h2>{ text.lessons().present.notes[0] }</h2>
            { for answered.map(|answered| answered.says(text)) }
            { note(&step.note, text) }
        </section>
    }
}
