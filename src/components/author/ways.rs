//! What can be done with a lesson as a whole: begin, copy, open, save, hand out, take.

use std::rc::Rc;

use yew::prelude::*;

use super::desk::{Deed, Desk};
use super::field::{Offer, Pick};
use super::{fresh, unlinked};
use crate::app::author::{copied, packed};
use crate::app::export::file_name;
use crate::app::{DRAFT, Role, Seat};
use crate::browser::{clipboard, download, location};
use crate::components::lesson::teach;
use crate::lesson::{Entry, LESSONS, Lesson};
use crate::text::Text;

/// The kind of the file (RFC 7763).
const MARKDOWN: &str = "text/markdown;charset=utf-8";
const ENDING: &str = "lesson.md";
/// The id of why something cannot be done now.
const WAITS: &str = "author-waits";

/// The ways.
pub fn ways(desk: &Desk, on_deed: &Callback<Deed>, text: &'static Text) -> Html {
    let words = text.author().ways;
    let on_undo = on_deed.reform(|_: MouseEvent| Deed::Undo);
    let on_fresh = on_deed.reform(move |_: MouseEvent| Deed::Replace(fresh(text), words.replaced));
    let on_copy = on_deed.reform(move |id: String| {
        let entry = Entry::named(&id);
        entry.map_or(Deed::Settle, |entry| Deed::Replace(copied(entry.text), words.replaced))
    });
    let titles = LESSONS.iter().filter_map(|entry| Some((entry.id.to_owned(), entry.read().ok()?.title)));
    let offers: Vec<Offer> = titles.collect();
    html! {
        <div class="author__ways">
            <button class="button button--outlined" type="button" disabled={!desk.written.can_undo()} onclick={on_undo}>{ words.undo }</button>
            <button class="button button--outlined" type="button" onclick={on_fresh}>{ words.fresh }</button>
            <Pick id="author-copy" label={words.copy[0]} does={words.copy[1]} {offers} on_pick={on_copy} />
            <label class="button button--outlined author__pick" for="author-file">
                { words.open }
                <input id="author-file" type="file" accept=".md,text/markdown,text/plain" />
            </label>
            <button class="button button--outlined" type="button" onclick={saves(desk)}>{ words.save }</button>
            <button class="button button--outlined" type="button" onclick={links(desk, on_deed, text)}>{ words.link }</button>
            if desk.written.lesson().is_some() {
                <a class="button button--outlined" href={at(Role::Student)}>{ words.take }</a>
            } else {
                <button class="button button--outlined" type="button" disabled=true aria-describedby={WAITS}>{ words.take }</button>
            }
            <p class="author__waits small soft" id={WAITS}>{ desk.written.lesson().map_or(words.waits, |_| "") }</p>
        </div>
    }
}

/// What can be done with the draft once it is sound: all that can be done with a lesson that ships.
pub fn uses(lesson: Option<&Rc<Lesson>>, text: &'static Text) -> Html {
    let words = text.author().ways;
    html! {
        <details class="author__fold">
            <summary>{ words.uses }</summary>
            {
                match lesson {
                    Some(lesson) => teach(lesson, DRAFT, |away| html! { <h2 class="lessons__away">{ away }</h2> }, text),
                    None => html! { <p class="soft">{ words.waits }</p> },
                }
            }
        </details>
    }
}

/// Where the draft is opened as a lesson.
fn at(role: Role) -> String {
    format!("#{}", Seat { lesson: Some(DRAFT.to_owned()), step: None, role }.text())
}

/// Saves the text as it is, under the name of the lesson.
fn saves(desk: &Desk) -> Callback<MouseEvent> {
    let id = desk.written.form().map_or(String::new(), |lesson| lesson.id.clone());
    let text = desk.written.text().to_owned();
    Callback::from(move |_| download::save(&file_name(&[&id], ENDING), text.as_bytes(), MARKDOWN))
}

/// Copies a link that brings the whole lesson, or says why there is none.
fn links(desk: &Desk, on_deed: &Callback<Deed>, text: &'static Text) -> Callback<MouseEvent> {
    let (lesson, on_deed) = (desk.written.text().to_owned(), on_deed.clone());
    Callback::from(move |_| match packed(&lesson) {
        Ok(packed) => {
            let seat = Seat { lesson: Some(packed), step: None, role: Role::Student };
            let on_deed = on_deed.clone();
            clipboard::copy(&location::whole(&seat.text()), move |done| {
                on_deed.emit(Deed::Say(text.author().ways.linked[usize::from(!done)].to_owned()));
            });
        }
        Err(fault) => on_deed.emit(Deed::Say(unlinked(&fault, text))),
    })
}
