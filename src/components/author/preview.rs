//! The step as a student sees it, a moment after it was written.

use std::rc::Rc;

use gloo::timers::callback::Timeout;
use yew::prelude::*;

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

/// The preview; a sentence where the text cannot be read.
pub fn previewed(lesson: Option<&Rc<Lesson>>, scenario: Option<&Shared<Scenario>>, at: usize, text: &Text) -> Html {
    match (lesson, scenario) {
        (Some(lesson), Some(scenario)) => {
            html! { <Preview lesson={Shared::from(Rc::clone(lesson))} scenario={scenario.clone()} {at} /> }
        }
        (None, _) | (_, None) => html! { <p class="soft">{ text.author().unseen }</p> },
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
        Deed::Go(_) | Deed::Arrive(_) | Deed::Next | Deed::Back | Deed::Forward | Deed::Restart => {}
        deed => taken.dispatch(Told::Do(deed)),
    });
    html! {
        <div class="author__stage">
            <Stage sitting={taken.sitting.clone()} scenario={props.scenario.clone()} {on_deed} role={Role::Student} />
        </div>
    }
}
