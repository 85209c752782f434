//! What helps a teacher before and after a lesson, below the list of lessons.

use yew::prelude::*;

use crate::app::{Role, Seat};
use crate::lesson::{LESSONS, Lesson};
use crate::text::Text;
use crate::text::teach::{FirstWords, ListWords, PairsWords};

/// How to begin, to rehearse and to go on when something fails; and links to each lesson and each of its steps.
pub fn kit(text: &Text) -> Html {
    let words = text.teach();
    html! {
        <section class="kit" aria-labelledby="kit">
            <h2 id="kit" class="kit__title">{ words.region }</h2>
            <p class="soft">{ words.intro }</p>
            <p class="kit__write"><a class="button button--outlined" href={link(&Seat { role: Role::Author, ..Seat::default() })}>{ text.author().title }</a></p>
            { fold(words.first.title, first(&words.first)) }
            { fold(words.rehearse.title, list(&words.rehearse)) }
            { fold(words.fails.title, pairs(&words.fails)) }
            { fold(words.codes.title, list(&words.codes)) }
            { fold(words.discussion[0], discussion(text)) }
            { fold(words.links.title, links(text)) }
        </section>
    }
}

fn fold(title: &'static str, what: Html) -> Html {
    html! {
        <details class="kit__fold">
            <summary><h3>{ title }</h3></summary>
            { what }
        </details>
    }
}

fn first(words: &FirstWords) -> Html {
    let seat = |step: usize| Seat { lesson: Some(words.lesson.to_owned()), step: Some(step), role: Role::Student };
    let one = |minutes: &crate::text::teach::Minutes| {
        html! {
            <>
                <dt><a href={link(&seat(minutes.step))}>{ (words.minutes)(minutes.from, minutes.until) }</a></dt>
                <dd>{ minutes.does }</dd>
            </>
        }
    };
    html! {
        <>
            <p>{ words.intro }</p>
            <dl class="kit__pairs">{ for words.plan.iter().map(one) }</dl>
            <p>{ words.shorter }</p>
        </>
    }
}

fn list(words: &ListWords) -> Html {
    html! { <ul class="kit__list">{ for words.items.iter().map(|item| html! { <li>{ *item }</li> }) }</ul> }
}

fn pairs(words: &PairsWords) -> Html {
    let one = |[what, help]: &[&'static str; 2]| html! { <><dt>{ *what }</dt><dd>{ *help }</dd></> };
    html! { <dl class="kit__pairs">{ for words.pairs.iter().map(one) }</dl> }
}

/// What there is to discuss in each lesson, as its notes say it.
fn discussion(text: &Text) -> Html {
    let of = |lesson: Lesson| {
        let questions = lesson.steps.iter().flat_map(|step| &step.note.discuss);
        html! {
            <section class="kit__lesson" key={lesson.id.clone()}>
                <h4>{ &lesson.title }</h4>
                <ul class="kit__list">{ for questions.map(|question| html! { <li>{ question }</li> }) }</ul>
            </section>
        }
    };
    html! {
        <>
            <p>{ text.teach().discussion[1] }</p>
            { for LESSONS.iter().filter_map(|entry| entry.read().ok()).map(of) }
        </>
    }
}

fn links(text: &Text) -> Html {
    let read = LESSONS.iter().filter_map(|entry| entry.read().ok());
    html! {
        <>
            <p>{ text.teach().links.intro }</p>
            { for read.map(|lesson| links_of(&lesson, text)) }
        </>
    }
}

fn links_of(lesson: &Lesson, text: &Text) -> Html {
    let words = text.teach().links;
    let seat = |step: Option<usize>, role: Role| link(&Seat { lesson: Some(lesson.id.clone()), step, role });
    let way = |role: Role, name: &str| {
        let named = format!("{name}: {}", lesson.title);
        html! { <li><a href={seat(None, role)} aria-label={named}>{ name }</a></li> }
    };
    let steps = lesson.steps.iter().enumerate().map(|(n, step)| {
        html! { <li><a href={seat(Some(n), Role::Student)}>{ &step.name }</a></li> }
    });
    html! {
        <section class="kit__lesson" key={lesson.id.clone()}>
            <h4>{ &lesson.title }</h4>
            <ul class="kit__links">
                { way(Role::Rehearsal, words.rehearse) }
                { way(Role::Slides, words.slides) }
                { way(Role::Notes, text.lessons().doing.notes) }
            </ul>
            <ol class="kit__links" aria-label={format!("{}: {}", words.steps, lesson.title)}>{ for steps }</ol>
        </section>
    }
}

fn link(seat: &Seat) -> String {
    format!("#{}", seat.text())
}
