//! The slides of a lesson: one page for each question, with what the model answers and what there is to discuss.

use std::rc::Rc;

use yew::prelude::*;

use super::PLACE;
use super::prose::prose;
use super::stage::asked;
use crate::app::bench::scene;
use crate::app::sitting::Sitting;
use crate::app::{Answer, Sight, solution};
use crate::browser::printing;
use crate::lesson::{Ask, Lesson, Step};
use crate::scenario::Scenario;
use crate::text::Text;

/// All slides: the lesson, each question, and the last step.
pub fn deck(lesson: &Rc<Lesson>, scenario: &Rc<Scenario>, text: &Text) -> Html {
    let words = text.teach().slides;
    let asks: Vec<(usize, &Step, &Ask)> = asks(lesson).collect();
    let n_slides = asks.len() + 2;
    let of = |slide: usize| html! { <p class="slide__of small soft">{ (words.of)(slide, n_slides) }</p> };
    let last = lesson.steps.last().filter(|step| step.ask.is_none());
    html! {
        <section class="deck" aria-label={words.region}>
            <div class="deck__how">
                <p class="soft">{ words.intro }</p>
                <button class="button button--outlined" type="button" onclick={|_| printing::print()}>{ words.print }</button>
            </div>
            <article class="slide">
                <h1 id={PLACE} tabindex="-1">{ &lesson.title }</h1>
                { prose(&lesson.about) }
                { of(1) }
            </article>
            { for asks.iter().enumerate().map(|(n, (at, step, ask))| {
                let answer = answered(lesson, scenario, (*at, ask), text);
                html! { <article class="slide" key={*at}>{ slide(step, ask, answer, text) }{ of(n + 2) }</article> }
            }) }
            if let Some(last) = last {
                <article class="slide">
                    <h2>{ &last.name }</h2>
                    { prose(&last.says) }
                    { discuss(last, text) }
                    { of(n_slides) }
                </article>
            }
        </section>
    }
}

/// What is asked, step by step; what is only tried out stays in the lesson.
fn asks(lesson: &Lesson) -> impl Iterator<Item = (usize, &Step, &Ask)> {
    lesson.steps.iter().enumerate().filter_map(|(at, step)| Some((at, step, step.ask.as_ref()?)))
}

fn slide(step: &Step, ask: &Ask, answer: Option<String>, text: &Text) -> Html {
    html! {
        <>
            <p class="slide__name soft">{ &step.name }</p>
            <h2>{ asked(ask) }</h2>
            if let Some(answer) = answer {
                <div class="slide__answer"><p class="small soft">{ text.teach().slides.answer }</p><p>{ answer }</p></div>
            }
            { prose(&step.reveal) }
            { discuss(step, text) }
        </>
    }
}

fn discuss(step: &Step, text: &Text) -> Html {
    if step.note.discuss.is_empty() {
        return Html::default();
    }
    html! {
        <div class="slide__discuss">
            <h3>{ text.teach().slides.discuss }</h3>
            <ul>{ for step.note.discuss.iter().map(|question| html! { <li>{ question }</li> }) }</ul>
        </div>
    }
}

/// What the model answers in a step as it begins, in words.
pub fn answered(lesson: &Rc<Lesson>, scenario: &Rc<Scenario>, (at, ask): (usize, &Ask), text: &Text) -> Option<String> {
    let state = scene(&Sitting::led(Rc::clone(lesson)), at, scenario);
    let answer = Rc::new(Answer::new(state.moment()));
    solution(ask, &Sight::new(&state, answer), text)
}
