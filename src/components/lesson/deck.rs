//! The slides of a lesson: one page for each question, and one after it with what the model answers and what there is to
//! discuss.

use std::rc::Rc;

use yew::prelude::*;

use super::PLACE;
use super::answered::Answered;
use super::prose::prose;
use super::stage::asked;
use crate::browser::printing;
use crate::lesson::{Ask, Lesson, Step};
use crate::scenario::Scenario;
use crate::text::Text;

/// All slides: the lesson, each question with its answer on the next one, and the last step.
pub fn deck(lesson: &Rc<Lesson>, scenario: &Rc<Scenario>, text: &Text) -> Html {
    let words = text.teach().slides;
    let asks: Vec<(usize, &Step, &Ask)> = asks(lesson).collect();
    let last = lesson.steps.last().filter(|step| step.ask.is_none());
    let n_slides = 1 + 2 * asks.len() + usize::from(last.is_some());
    let of = |slide: usize| html! { <p class="slide__of small soft">{ (words.of)(slide, n_slides) }</p> };
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
                let answered = Answered::of(lesson, scenario, (*at, ask), text);
                html! {
                    <>
                        <article class="slide">{ question(step, ask, &answered, text) }{ of(2 * n + 2) }</article>
                        <article class="slide">{ answer(step, &answered, text) }{ of(2 * n + 3) }</article>
                    </>
                }
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

fn question(step: &Step, ask: &Ask, answered: &Answered, text: &Text) -> Html {
    html! {
        <>
            <p class="slide__name soft">{ &step.name }</p>
            <h2>{ asked(ask) }</h2>
            { answered.list(false, text) }
        </>
    }
}

fn answer(step: &Step, answered: &Answered, text: &Text) -> Html {
    let figure = answered.figure(step, text);
    html! {
        <>
            <p class="slide__name soft">{ &step.name }</p>
            <h2>{ text.teach().slides.answer }</h2>
            <div class="slide__sides" data-alone={figure.is_none().then_some("on")}>
                <div>
                    if let Some(answer) = &answered.answer { <p class="slide__answer">{ answer }</p> }
                    { prose(&step.reveal) }
                </div>
                if let Some(figure) = figure { <div class="slide__figure">{ figure }</div> }
            </div>
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
