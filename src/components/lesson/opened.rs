//! A lesson as it is opened: its text is read and its scenario loaded.

use std::rc::Rc;

use yew::prelude::*;

use super::deck::deck;
use super::notes::notes;
use super::rehearsal::Rehearsal;
use super::taking::Taking;
use super::{PLACE, bar};
use crate::app::author::unpacked;
use crate::app::{DRAFT, LESSONS, Manner, Role, Seat};
use crate::browser::loading::Loading;
use crate::browser::{enclosed, storage};
use crate::components::class::Props as ClassProps;
use crate::components::contexts::use_text;
use crate::components::later::{Asked, Later};
use crate::components::notice::notice;
use crate::components::reopening::with_library;
use crate::components::shared::Shared;
use crate::lesson::{self, Basis, Entry, Lesson};
use crate::scenario::{self, Scenario};
use crate::text::Text;

/// Which lesson is opened, and what for.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Its name in files.
    pub id: AttrValue,
    /// Where somebody is in it.
    pub seat: Seat,
    /// How the page shows itself.
    pub manner: Manner,
    /// Back to the page.
    pub on_leave: Callback<()>,
}

/// A scenario, once it is known; where there is none, a sentence says why.
pub type Found = Option<Result<Shared<Scenario>, String>>;

/// A lesson, once all it needs is here.
#[component]
pub fn Opened(props: &Props) -> Html {
    let text = use_text();
    let lesson = use_memo(props.id.clone(), |id| read(id, text));
    let found = use_scenario(&lesson, text);
    let ready = match (&*lesson, found) {
        (Err(says), _) => Err(says.clone()),
        (Ok(_), Some(Err(says))) => Err(says),
        (Ok(lesson), Some(Ok(scenario))) => Ok((lesson.clone(), scenario)),
        (Ok(_), None) => return html! { <main class="lesson" aria-busy="true" /> },
    };
    let on_leave = props.on_leave.reform(|_: MouseEvent| ());
    match ready {
        Ok((lesson, scenario)) if matches!(props.seat.role, Role::Notes | Role::Slides) => {
            let prepared = Prepared { lesson, scenario, role: props.seat.role };
            read_on(html! { <Later asked={Asked::Prepared(prepared)} /> }, text)
        }
        Ok((lesson, _)) if props.seat.role == Role::Class => read_on(collected(lesson, text), text),
        Ok((lesson, scenario)) if props.seat.role == Role::Rehearsal => {
            html! { <Rehearsal {lesson} {scenario} seat={props.seat.clone()} /> }
        }
        Ok((lesson, scenario)) => {
            let (seat, manner) = (props.seat.clone(), props.manner);
            html! { <Taking {lesson} {scenario} {seat} {manner} on_leave={&props.on_leave} /> }
        }
        Err(says) => html! {
            <>
                { bar(text.lessons().region, html! { if !enclosed::is_enclosed() { <button class="button" type="button" onclick={on_leave}>{ text.lessons().leave[1] }</button> } }) }
                <main class="lesson">{ notice(says) }</main>
            </>
        },
    }
}

/// What a teacher reads or prints of a lesson.
#[derive(Clone, PartialEq)]
pub struct Prepared {
    /// The lesson.
    pub lesson: Shared<Lesson>,
    /// Its scenario.
    pub scenario: Shared<Scenario>,
    /// Its notes, or its slides.
    pub role: Role,
}

impl Prepared {
    /// The notes, or the slides.
    pub fn shown(&self, text: &Text) -> Html {
        let (lesson, scenario) = (self.lesson.rc(), self.scenario.rc());
        if self.role == Role::Slides { deck(lesson, scenario, text) } else { notes(lesson, scenario, text) }
    }
}

/// What a class answered in a lesson.
fn collected(lesson: Shared<Lesson>, text: &Text) -> Html {
    html! {
        <div class="collect">
            <h1 class="lessons__title" id={PLACE} tabindex="-1">{ format!("{}: {}", text.class().open, lesson.title) }</h1>
            <Later asked={Asked::Class(ClassProps { lesson })} />
        </div>
    }
}

/// Something to be read or printed, with the way back to the list.
fn read_on(what: Html, text: &Text) -> Html {
    let ways = html! { <a class="button" href={format!("#{LESSONS}s")}>{ text.lessons().leave[0] }</a> };
    html! {
        <>
            { bar(text.page().name, ways) }
            <main class="lesson"><section aria-label={text.lessons().region}>{ what }</section></main>
        </>
    }
}

/// The lesson that the page holds as one file, else that of this name, or a sentence about why there is none.
fn read(id: &str, text: &Text) -> Result<Shared<Lesson>, String> {
    let words = text.lessons();
    if let Some(own) = enclosed::lesson() {
        return lesson::read(&own).map(Shared::new).map_err(|fault| (words.unopened)(&fault.to_string()));
    }
    if id == DRAFT || id.contains('.') {
        let own = if id == DRAFT {
            storage::kept_draft().ok_or(words.unknown.to_owned())
        } else {
            unpacked(id).map_err(|fault| fault.says(text))
        };
        return own
            .and_then(|own| lesson::read(&own).map(Shared::new).map_err(|fault| (words.unopened)(&fault.to_string())));
    }
    let entry = Entry::named(id).ok_or_else(|| words.unknown.to_owned())?;
    entry.read().map(Shared::new).map_err(|fault| (words.unopened)(&fault.to_string()))
}

/// The scenario of a lesson; the library is loaded where it is not at hand.
#[hook]
pub fn use_scenario(lesson: &Rc<Result<Shared<Lesson>, String>>, text: &'static Text) -> Found {
    let (found, loading) = (use_state_eq(|| None), use_mut_ref(|| None::<Loading>));
    let setter = found.setter();
    use_effect_with(Shared::from(Rc::clone(lesson)), move |lesson| {
        let refused = |why: String| (text.lessons().unopened)(&why);
        let told =
            move |scenario: Result<Scenario, String>| setter.set(Some(scenario.map(Shared::new).map_err(refused)));
        match (**lesson).as_ref().map(|lesson| &lesson.basis) {
            Ok(Basis::Shipped(id)) => {
                let entry = scenario::Entry::named(id);
                let held = with_library(entry.as_slice(), move |library| {
                    let opened =
                        library.zip(entry).map(|(library, entry)| library(entry).map_err(|fault| fault.to_string()));
                    told(opened.unwrap_or_else(|| Err(text.page().library.missing.to_owned())));
                });
                loading.replace(held);
            }
            Ok(Basis::Own(own)) => told(scenario::read(own).map_err(|fault| fault.to_string())),
            Err(_) => {}
        }
    });
    (*found).clone()
}
