//! The place where a lesson is written: a form beside its text and a preview. Loaded when it is asked for.

mod field;
mod form;
mod rows;
mod note;
mod steps;
mod scene;
mod figure;
mod ask;
mod options;
mod desk;
mod ways;
mod preview;
mod source;

use std::rc::Rc;

use yew::prelude::*;

use super::bar::mark;
use super::contexts::use_text;
use super::notice::notice;
use super::reopening::with_library;
use super::shared::Shared;
use crate::app::author::blank;
use crate::app::{LESSONS, LinkFault};
use crate::browser::{dropping, focus, storage};
use crate::lesson::{Basis, Lesson};
use crate::scenario::{self, LIBRARY, Scenario};
use crate::text::Text;
use desk::{Deed, Desk};
use form::{Form, Shelved};
use preview::previewed;
use source::{shows_step, written};
use ways::{uses, ways};

/// The id of the title, where the keyboard goes.
const PLACE: &str = "author";

/// What the author is given.
#[derive(Clone, Properties, PartialEq)]
pub struct Props {
    /// What is on the page now: a lesson can play in it.
    pub here: Shared<Scenario>,
    /// Back to the page as it was.
    pub on_leave: Callback<()>,
}

/// A lesson is written in a form or as a text; each follows the other, and the browser keeps the draft.
#[component]
pub fn Author(props: &Props) -> Html {
    let text = use_text();
    let desk = use_reducer(|| Desk::new(begun(text)));
    let is_kept = use_state_eq(|| true);
    let library = use_library();
    use_place(text);
    use_keeping(&desk, &is_kept);
    use_files(&desk);
    let scenario = use_scenario(desk.written.form(), &library);
    let dispatcher = desk.dispatcher();
    let on_go = use_callback(dispatcher.clone(), |at, desk| desk.dispatch(Deed::Go(at)));
    let on_choose = shows_step(&desk, &on_go);
    let on_edit = use_callback(dispatcher.clone(), |lesson, desk| desk.dispatch(Deed::Edit(lesson)));
    let on_settle = use_callback(dispatcher.clone(), |(), desk| desk.dispatch(Deed::Settle));
    let on_deed = use_callback(dispatcher, |deed, desk| desk.dispatch(deed));
    let words = text.author();
    let form = desk.written.form().map(|lesson| {
        let form = Form {
            lesson,
            scenario: scenario.as_ref(),
            library: &library,
            here: &props.here,
            at: desk.at,
            on_go: &on_go,
            on_choose: &on_choose,
            on_edit: &on_edit,
            on_settle: &on_settle,
            text,
        };
        form.shown()
    });
    let is_locked = desk.written.is_locked();
    let on_leave = props.on_leave.reform(|_: MouseEvent| ());
    html! {
        <>
            { bar(on_leave, text) }
            <main class="author">
                <section aria-labelledby={PLACE}>
                    <h1 class="lessons__title" id={PLACE} tabindex="-1">{ words.title }</h1>
                    <p class="soft">{ words.intro }</p>
                    { ways(&desk, &on_deed, text) }
                    { uses(desk.written.lesson(), text) }
                    <p class="author__said" role="status">{ desk.said.clone() }</p>
                    { for (!*is_kept).then(|| notice(words.unkept.to_owned())) }
                </section>
                <div class="author__both">
                    <section class="author__form" aria-label={words.parts[0]}>
                        if is_locked { <p class="refused">{ words.locked }</p> }
                        <fieldset class="author__whole" disabled={is_locked}>{ form.unwrap_or_default() }</fieldset>
                    </section>
                    <div class="author__side">
                        // What is longer than its place is scrolled, with the keys too.
                        <section class="author__preview" aria-label={words.parts[2]} tabindex="0">
                            <h2>{ words.parts[2] }</h2>
                            { previewed(&desk, scenario.as_ref(), text) }
                        </section>
                        <section class="author__text" aria-label={words.parts[1]}>
                            { written(&desk, scenario.as_ref(), &on_deed, text) }
                        </section>
                    </div>
                </div>
            </main>
        </>
    }
}

fn bar(on_leave: Callback<MouseEvent>, text: &Text) -> Html {
    html! {
        <header class="bar lesson__bar">
            <span class="bar__brand">{ mark() }<span class="lesson__title">{ text.page().name }</span></span>
            <div class="bar__actions">
                <a class="button" href={format!("#{LESSONS}s")}>{ text.lessons().leave[0] }</a>
                <button class="button" type="button" onclick={on_leave}>{ text.lessons().leave[1] }</button>
            </div>
        </header>
    }
}

/// The draft where it was left, else a lesson to begin with.
fn begun(text: &Text) -> String {
    storage::kept_draft().unwrap_or_else(|| fresh(text))
}

/// A lesson to begin with.
fn fresh(text: &Text) -> String {
    let [title, step] = text.author().blank;
    blank(title, step, LIBRARY.first().map_or("", |entry| entry.id)).text()
}

/// Names the window, and the keyboard begins at the title.
#[hook]
fn use_place(text: &'static Text) {
    use_effect_with((), move |()| {
        focus::name_window(&(text.lessons().window)(text.author().title));
        focus::on(PLACE);
    });
}

/// The browser keeps the draft.
#[hook]
fn use_keeping(desk: &UseReducerHandle<Desk>, is_kept: &UseStateHandle<bool>) {
    let is_kept = is_kept.setter();
    use_effect_with(desk.written.text().to_owned(), move |text| is_kept.set(storage::keep_draft(text)));
}

/// A file that is dropped or picked takes the place of the lesson.
#[hook]
fn use_files(desk: &UseReducerHandle<Desk>) {
    let dispatcher = desk.dispatcher();
    let text = use_text();
    use_effect_with((), move |()| {
        let listeners = dropping::watch(move |file| {
            let held = file.bytes.ok().filter(|bytes| bytes.len() <= crate::lesson::MOST_BYTES);
            let deed = match held.and_then(|bytes| String::from_utf8(bytes).ok()) {
                Some(lesson) => Deed::Replace(
                    lesson.trim_start_matches('\u{feff}').replace("\r\n", "\n"),
                    text.author().ways.replaced,
                ),
                None => Deed::Say(text.author().ways.unread.to_owned()),
            };
            dispatcher.dispatch(deed);
        });
        move || drop(listeners)
    });
}

/// The scenarios of the library, as soon as they are here.
#[hook]
fn use_library() -> Rc<Vec<Shelved>> {
    let library = use_state(|| Rc::new(Vec::new()));
    let setter = library.setter();
    use_effect_with((), move |()| {
        let needed: Vec<_> = LIBRARY.iter().collect();
        let loading = with_library(&needed, move |open| {
            let open = open.unwrap_or(&scenario::Entry::open);
            let read = LIBRARY.iter().filter_map(|entry| Some((entry.id, Shared::new(open(entry).ok()?))));
            setter.set(Rc::new(read.collect()));
        });
        move || drop(loading)
    });
    Rc::clone(&library)
}

/// The scenario that the lesson plays in.
#[hook]
fn use_scenario(lesson: Option<&Rc<Lesson>>, library: &Rc<Vec<Shelved>>) -> Option<Shared<Scenario>> {
    let basis = lesson.map(|lesson| lesson.basis.clone());
    let found = use_memo((basis, Shared::from(Rc::clone(library))), |(basis, library)| match basis {
        None => None,
        Some(Basis::Shipped(id)) => library.iter().find(|(known, _)| known == id).map(|(_, scenario)| scenario.clone()),
        Some(Basis::Own(own)) => scenario::read(own).ok().map(Shared::new),
    });
    (*found).clone()
}

/// Why there is no link, in a sentence.
fn unlinked(fault: &LinkFault, text: &Text) -> String {
    match fault {
        LinkFault::TooLong(length) => (text.author().ways.too_long)(*length, crate::app::link::LONGEST),
        LinkFault::Damaged
        | LinkFault::Newer
        | LinkFault::Foreign
        | LinkFault::UnknownKey(_)
        | LinkFault::Repeated(_)
        | LinkFault::Refused(_)
        | LinkFault::Unloaded => fault.says(text),
    }
}
