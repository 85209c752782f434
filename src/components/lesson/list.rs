//! The list of the lessons: what each is about, how long it runs, how far it was taken.

use std::rc::Rc;

use yew::prelude::*;

use super::kit::kit;
use super::prose::prose;
use super::teach::{named, teach};
use super::{PLACE, bar};
use crate::app::sitting::Sitting;
use crate::app::{Role, Seat};
use crate::browser::{focus, storage};
use crate::components::contexts::use_text;
use crate::components::notice::notice;
use crate::lesson::{Entry, LESSONS};
use crate::text::Text;

/// What the list is given.
#[derive(Clone, Properties, PartialEq)]
pub struct Props {
    /// Back to the page as it was.
    pub on_leave: Callback<()>,
}

/// The lessons that come with the program, and what helps a teacher.
#[component]
pub fn Shelf(props: &Props) -> Html {
    let text = use_text();
    use_effect_with((), move |()| {
        focus::name_window(&(text.lessons().window)(text.lessons().region));
        focus::on(PLACE);
    });
    let words = text.lessons();
    let on_leave = props.on_leave.reform(|_: MouseEvent| ());
    let back =
        html! { <button class="button button--outlined" type="button" onclick={on_leave}>{ words.leave[1] }</button> };
    html! {
        <>
            { bar(text.page().name, back) }
            <main class="lessons">
                <section aria-label={words.region}>
                    <h1 class="lessons__title" id={PLACE} tabindex="-1">{ words.region }</h1>
                    <p class="soft lessons__intro">{ words.intro }</p>
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
    let taken = format!("#{}", Seat { lesson: Some(entry.id.to_owned()), step: None, role: Role::Student }.text());
    html! {
        <li class="lessons__one" key={entry.id}>
            <h2 class="lessons__name"><a href={taken.clone()}>{ &lesson.title }</a></h2>
            <p class="soft small">{ (words.length)(lesson.minutes, lesson.steps.len()) }{ so_far(kept.as_ref(), text) }</p>
            { prose(&lesson.about) }
            <p class="lessons__ways">
                <a class="button button--solid" href={taken} aria-label={named(begin(kept.as_ref(), text), &lesson)}>
                    { begin(kept.as_ref(), text) }
                </a>
            </p>
            <details class="lessons__teach">
                <summary>{ text.teach().with }</summary>
                { teach(&lesson, entry.id, |away| html! { <h3 class="lessons__away">{ away }</h3> }, text) }
            </details>
        </li>
    }
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
