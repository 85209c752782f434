//! The list of the lessons: what each is about, how long it runs, how far it was taken.

use std::rc::Rc;

use yew::prelude::*;

use super::kit::kit;
use super::prose::prose;
use super::{PLACE, bar};
use crate::app::sitting::Sitting;
use crate::app::takeaway::Parcel;
use crate::app::{Role, Seat};
use crate::browser::{screen, storage};
use crate::components::class::Door;
use crate::components::notice::notice;
use crate::components::shared::Shared;
use crate::components::takeaway::Takeaway;
use crate::lesson::{Entry, LESSONS, Lesson};
use crate::text::Text;

/// The lessons that come with the program.
pub fn list(on_leave: &Callback<()>, text: &Text) -> Html {
    let words = text.lessons();
    let on_leave = on_leave.reform(|_: MouseEvent| ());
    let back =
        html! { <button class="button button--outlined" type="button" onclick={on_leave}>{ words.leave[1] }</button> };
    html! {
        <>
            { bar(text.page().name, back) }
            <main class="lessons">
                <section aria-label={words.region}>
                    <h1 class="lessons__title" id={PLACE} tabindex="-1">{ words.region }</h1>
                    <p class="soft">{ words.intro }</p>
                    <p><a class="button button--outlined" href={format!("#{}", Seat { role: Role::Author, ..Seat::default() }.text())}>{ text.author().title }</a></p>
                    <ul class="lessons__list">{ for LESSONS.iter().map(|entry| one(entry, text)) }</ul>
                    { kit(text) }
                </section>
            </main>
        </>
    }
}

fn one(entry: &'static Entry, text: &Text) -> Html {
    let lesson = match entry.read() {
        Ok(lesson) => Rc::new(lesson),
        Err(fault) => {
            return html! { <li key={entry.id}>{ notice((text.lessons().unopened)(&fault.to_string())) }</li> };
        }
    };
    let words = text.lessons();
    let kept = storage::kept_sitting(entry.id).and_then(|kept| Sitting::read(&kept, Rc::clone(&lesson)).ok());
    let link = |role: Role| {
        let seat = Seat { lesson: Some(entry.id.to_owned()), step: None, role };
        format!("#{}", seat.text())
    };
    let way = |role: Role, name: &'static str| {
        html! { <a class="button" href={link(role)} aria-label={named(name, &lesson)} onclick={move |_| fills(role)}>{ name }</a> }
    };
    html! {
        <li class="lessons__one" key={entry.id}>
            <h2 class="lessons__name"><a href={link(Role::Student)}>{ &lesson.title }</a></h2>
            <p class="soft small">{ (words.length)(lesson.minutes, lesson.steps.len()) }{ so_far(kept.as_ref(), text) }</p>
            { prose(&lesson.about) }
            <p class="lessons__ways">
                <a class="button button--outlined" href={link(Role::Student)} aria-label={named(begin(kept.as_ref(), text), &lesson)}>
                    { begin(kept.as_ref(), text) }
                </a>
                { way(Role::Room, words.doing.present) }
                { way(Role::Notes, words.doing.notes) }
            </p>
            <Door lesson={Shared::from(Rc::clone(&lesson))} />
            <details class="lessons__away">
                <summary>{ text.takeaway().open }</summary>
                <Takeaway parcel={Parcel { id: lesson.id.clone(), title: lesson.title.clone(), text: lesson.text() }} />
            </details>
        </li>
    }
}

/// What a way is called where there are several of its kind.
fn named(way: &str, lesson: &Lesson) -> String {
    format!("{way}: {}", lesson.title)
}

fn begin(kept: Option<&Sitting>, text: &Text) -> &'static str {
    let doing = text.lessons().doing;
    if kept.is_some() { doing.go_on } else { doing.begin }
}

/// How far a lesson was taken.
fn so_far(kept: Option<&Sitting>, text: &Text) -> Html {
    let words = text.lessons();
    let Some(kept) = kept else { return Html::default() };
    let (done, n_steps) = kept.progress();
    let says = if done == n_steps { words.taken.to_owned() } else { (words.so_far)(done, n_steps) };
    html! { <>{ " · " }<b>{ says }</b></> }
}

/// Fills the screen for a room: browsers let a page do so only when something is pressed.
fn fills(role: Role) {
    if role == Role::Room {
        screen::fill();
    }
}
