//! The step as a student sees it, a moment after it was written.

use std::rc::Rc;

use gloo::timers::callback::Timeout;
use yew::prelude::*;

use super::desk::Desk;
use crate::app::Role;
use crate::app::sitting::{Deed, Sitting};
use crate::components::lesson::{Stage, Taken, Told};
use crate::components::shared::Shared;
use crate::lesson::Lesson;
use crate::scenario::Scenario;
use crate::text::Text;

/// Typing is waited for so long (ms).
const REST_MS: u32 = 500;

/// What is shown.
#[derive(Clone, Properties, PartialEq)]
pub struct Props {
    lesson: Shared<Lesson>,
    scenario: Shared<Scenario>,
    at: usize,
}

/// The preview; while the text cannot be read, the step as it was before.
pub fn previewed(desk: &Desk, scenario: Option<&Shared<Scenario>>, text: &Text) -> Html {
    let words = text.author();
    let Some((lesson, scenario)) = desk.written.sound().zip(scenario) else {
        return html! { <p class="soft">{ words.unseen }</p> };
    };
    let is_past = desk.written.lesson().is_none();
    let at = desk.at.min(lesson.steps.len().saturating_sub(1));
    html! {
        <>
            <p class="author__past" hidden={!is_past}>{ words.past }</p>
            <div class="author__seen" data-past={is_past.then_some("on")}>
                <Preview lesson={Shared::from(Rc::clone(lesson))} scenario={scenario.clone()} {at} />
            </div>
        </>
    }
}

/// The step as it was when the author last rested, to be tried out.
#[component]
fn Preview(props: &Props) -> Html {
    let shown = use_state(|| (0_u32, props.clone()));
    let (n_shown, seen) = (shown.0, shown.1.clone());
    let setter = shown.setter();
    use_effect_with(props.clone(), move |props| {
        let props = props.clone();
        let is_new = props != seen;
        let rest = is_new.then(|| Timeout::new(REST_MS, move || setter.set((n_shown.wrapping_add(1), props))));
        move || drop(rest)
    });
    html! { <Tried key={shown.0} ..shown.1.clone() /> }
}

/// A step that is tried out; nothing of it is kept.
#[component]
fn Tried(props: &Props) -> Html {
    let taken = use_reducer(|| Taken::new(Sitting::new(Rc::clone(props.lesson.rc())).after(Deed::Arrive(props.at))));
    // The way on leads nowhere here.
    let on_deed = use_callback(taken.dispatcher(), |deed, taken| match deed {
        Deed::Go(_) | Deed::Arrive(_) | Deed::Next | Deed::Back | Deed::Forward | Deed::Anew | Deed::Restart => {}
        deed => taken.dispatch(Told::Do(deed)),
    });
    html! {
        <div class="author__stage">
            <Stage sitting={taken.sitting.clone()} scenario={props.scenario.clone()} {on_deed} role={Role::Student} />
        </div>
    }
}
