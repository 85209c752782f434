//! What the teacher needs, to be printed or read on a phone; and the same for one step.

use std::rc::Rc;

use yew::prelude::*;

use super::PLACE;
use super::answered::Answered;
use super::joining::afar;
use super::prose::prose;
use super::stage::asked;
use crate::app::Seat;
use crate::browser::{location, printing};
use crate::components::share::code;
use crate::lesson::{Lesson, Note, Pair, Step};
use crate::scenario::Scenario;
use crate::text::Text;

/// Everything that the teacher needs for a lesson.
pub fn notes(lesson: &Rc<Lesson>, scenario: &Rc<Scenario>, text: &Text) -> Html {
    let words = text.lessons();
    let phone = afar(Seat::read(&location::fragment()));
    html! {
        <article class="notes" aria-label={words.present.notes[0]}>
            <div class="notes__head">
                <div>
                    <h1 class="step__name" id={PLACE} tabindex="-1">{ &lesson.title }</h1>
                    <p class="soft small">{ (words.length)(lesson.minutes, lesson.steps.len()) }</p>
                    { note(&lesson.note, text) }
                    <p class="notes__ways">
                        <button class="button button--outlined" type="button" onclick={|_| printing::print()}>{ words.present.print }</button>
                    </p>
                </div>
                if let Some(phone) = phone {
                    <figure class="notes__phone">{ code(&phone, words.present.phone) }<figcaption class="small soft">{ words.present.phone }</figcaption></figure>
                }
            </div>
            <ol>{ for lesson.steps.iter().enumerate().map(|(n, step)| {
                let answered = step.ask.as_ref().map(|ask| Answered::of(lesson, scenario, (n, ask), text));
                one((n, step), answered.as_ref(), text)
            }) }</ol>
        </article>
    }
}

/// A step as it can be taught from paper: what is asked, what the model answers, what is said then, and the teacher's own.
fn one((n, step): (usize, &Step), answered: Option<&Answered>, text: &Text) -> Html {
    let words = text.lessons().present;
    let own = Note { minutes: None, ..step.note.clone() };
    html! {
        <li class="notes__one" key={n}>
            <h2>
                { format!("{}. {}", n + 1, step.name) }
                if let Some(minutes) = step.note.minutes { <span class="soft small">{ " · " }{ (words.takes)(minutes) }</span> }
            </h2>
            if let Some(ask) = &step.ask { <p><span class="soft">{ words.asks }{ " " }</span><b>{ asked(ask) }</b></p> }
            if let Some(answered) = answered { { answered.list(true, text) }{ answered.says(text) } }
            if !step.reveal.is_empty() { <h3>{ words.reveals[0] }</h3>{ prose(&step.reveal) } }
            if own != Note::default() { <h3>{ words.reveals[1] }</h3>{ note(&own, text) } }
        </li>
    }
}

/// What the teacher needs for a step.
pub fn note(of: &Note, text: &Text) -> Html {
    let words = text.lessons().present;
    let pair = |pair: &Pair| {
        html! { <><dt>{ (words.heard[0])(&pair.heard) }</dt><dd>{ &pair.say }</dd></> }
    };
    let pairs = |title: &'static str, pairs: &[Pair]| {
        if pairs.is_empty() {
            return Html::default();
        }
        html! { <><p class="notes__kind">{ title }</p><dl class="notes__pairs">{ for pairs.iter().map(pair) }</dl></> }
    };
    html! {
        <div class="notes__note">
            { prose(&of.says) }
            { pairs(words.expects, &of.expects) }
            { pairs(words.asked, &of.asked) }
            if !of.discuss.is_empty() {
                <p class="notes__kind">{ words.discuss }</p>
                <ul>{ for of.discuss.iter().map(|question| html! { <li>{ question }</li> }) }</ul>
            }
        </div>
    }
}
