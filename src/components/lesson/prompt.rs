//! What the trainer has at hand for the step that is on: what is asked, what is right, and what will be shown.

use yew::prelude::*;

use super::answered::Answered;
use super::prose::prose;
use super::stage::asked;
use crate::components::contexts::use_text;
use crate::components::shared::Shared;
use crate::lesson::{Ask, Lesson, Step};
use crate::scenario::Scenario;
use crate::text::Text;

/// Which step is on.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The lesson.
    pub lesson: Shared<Lesson>,
    /// Its scenario.
    pub scenario: Shared<Scenario>,
    /// The step, from 0.
    pub at: usize,
}

/// The question with its options, what the model answers, and the words of the reveal.
#[component]
pub fn Prompt(props: &Props) -> Html {
    let text = use_text();
    let Props { lesson, scenario, at } = props;
    let answered = use_memo((lesson.clone(), scenario.clone(), *at), |(lesson, scenario, at)| {
        let ask = lesson.steps.get(*at)?.ask.as_ref()?;
        Some(Answered::of(lesson.rc(), scenario.rc(), (*at, ask), text))
    });
    let Some(step) = lesson.steps.get(*at) else { return Html::default() };
    let question = step.ask.as_ref().zip(answered.as_ref().as_ref());
    html! {
        <>
            { for question.map(|(ask, answered)| question_of(ask, answered, text)) }
            { will_show(step, text) }
        </>
    }
}

fn question_of(ask: &Ask, answered: &Answered, text: &Text) -> Html {
    let title = text.lessons().present.asks;
    html! {
        <section aria-label={title}>
            <h2>{ title }</h2>
            <p class="console__asks">{ asked(ask) }</p>
            { answered.list(true, text) }
            { answered.says(text) }
        </section>
    }
}

fn will_show(step: &Step, text: &Text) -> Html {
    let title = text.lessons().present.will_show;
    if step.reveal.is_empty() {
        return Html::default();
    }
    html! { <section aria-label={title}><h2>{ title }</h2>{ prose(&step.reveal) }</section> }
}
