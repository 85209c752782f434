//! The results of a class: codes come in by paste, file or camera; what they say stands below at once.

mod answers;
mod choices;
mod scanner;

use std::rc::Rc;

use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use super::contexts::use_text;
use super::lesson::use_scenario;
use super::notice::notice;
use super::results::twin;
use super::shared::Shared;
use crate::app::class::Class;
use crate::app::facts::students;
use crate::browser::dropping::{Brought, watch};
use crate::lesson::Lesson;
use crate::text::Text;
use answers::Answers;
use scanner::Scanner;

/// Which lesson the class took.
#[derive(Clone, Properties, PartialEq)]
pub struct Props {
    /// The lesson.
    pub lesson: Shared<Lesson>,
}

/// The trainer pastes, drops or scans codes and sees who is in and how they answered; nothing is kept.
#[component]
pub fn Collect(props: &Props) -> Html {
    let (text, words) = (use_text(), use_text().class());
    let (codes, unread) = (use_state_eq(String::new), use_state_eq(|| false));
    let class =
        use_memo((codes.clone(), props.lesson.clone()), |(codes, lesson)| Class::of(codes, Rc::clone(lesson.rc())));
    let lesson = use_memo(props.lesson.clone(), |lesson| Ok::<_, String>(lesson.clone()));
    let scenario = use_scenario(&lesson, text);
    let add = {
        let codes = codes.clone();
        Callback::from(move |more: String| {
            let before = codes.trim_end();
            let line = if before.is_empty() { "" } else { "\n" };
            codes.set(format!("{before}{line}{more}\n"));
        })
    };
    let on_code = {
        let (codes, add) = (codes.clone(), add.clone());
        Callback::from(move |code: String| {
            if !codes.contains(code.trim()) {
                add.emit(code);
            }
        })
    };
    use_files(&add, &unread);
    let oninput = {
        let codes = codes.setter();
        move |event: InputEvent| {
            if let Some(field) = event.target_dyn_into::<HtmlTextAreaElement>() {
                codes.set(field.value());
            }
        }
    };
    let seen = match scenario {
        Some(Ok(scenario)) if !class.students.is_empty() => {
            html! { <Answers class={Shared::from(Rc::clone(&class))} {scenario} /> }
        }
        Some(Err(says)) => notice(says),
        Some(Ok(_)) | None => Html::default(),
    };
    html! {
        <div class="class">
            <p class="soft">{ words.intro }</p>
            <label class="class__field">
                <span>{ words.codes.0 }</span><span class="small soft">{ words.codes.1 }</span>
                <textarea class="field" rows="5" spellcheck="false" value={(*codes).clone()} {oninput} />
            </label>
            <div class="class__ways">
                { pick(text) }
                <button class="button" type="button" onclick={let codes = codes.setter(); move |_| codes.set(String::new())}>{ words.clear }</button>
            </div>
            <Scanner {on_code} n_scanned={class.students.len()} />
            if *unread { { notice(words.unread.to_owned()) } }
            { summary(&class, text) }
            { seen }
        </div>
    }
}

/// Files that are dropped anywhere or picked: their words are added, or it is said that they could not be read.
#[hook]
fn use_files(add: &Callback<String>, unread: &UseStateHandle<bool>) {
    let (latest, unread) = (use_mut_ref(|| add.clone()), unread.setter());
    latest.replace(add.clone());
    use_effect_with((), move |()| {
        let listeners = watch(move |brought: Brought| {
            unread.set(brought.bytes.is_err());
            if let Ok(bytes) = brought.bytes {
                let add = latest.borrow().clone();
                add.emit(String::from_utf8_lossy(&bytes).replace('\0', ""));
            }
        });
        move || drop(listeners)
    });
}

/// Picks a file; whoever watches for files reads it.
fn pick(text: &Text) -> Html {
    html! {
        <label class="button button--outlined class__file">
            { text.class().file }
            <input class="class__pick" type="file" accept=".csv,.txt,text/csv,text/plain" />
        </label>
    }
}

/// Who is in, and what could not be read.
fn summary(class: &Class, text: &Text) -> Html {
    let words = text.class();
    let lines: Vec<String> = class.without.iter().take(12).map(usize::to_string).collect();
    let bad = class.bad.iter().map(|bad| (words.bad_one)(bad.line, &bad.begins, &bad.fault.says(text)));
    html! {
        <section aria-label={words.who.0}>
            <p role="status"><b>{ (words.n_in)(class.students.len()) }</b></p>
            if 0 < class.repeats { <p class="small soft">{ (words.repeats)(class.repeats) }</p> }
            if !class.bad.is_empty() {
                <h2>{ words.bad }</h2>
                <ul class="class__bad">{ for bad.enumerate().map(|(key, says)| html! { <li {key}>{ says }</li> }) }</ul>
            }
            if !lines.is_empty() { <p class="small soft">{ (words.without)(&lines.join(", ")) }</p> }
            if !class.students.is_empty() {
                <details><summary>{ words.who.0 }</summary>{ twin(words.who.0.into(), &students(class, text)) }</details>
            }
        </section>
    }
}
