//! The library: every scenario by title and question. Nothing gives an answer away.

use std::rc::Rc;

use yew::prelude::*;

use super::contexts::use_text;
use super::shared::Shared;
use crate::browser::loading::Loading;
use crate::scenario::{Entry, Fault, LIBRARY, LIBRARY_FILE, Scenario, Theme};
use crate::text::Text;

/// What the library marks and where its choice goes.
#[derive(Clone, Properties, PartialEq)]
pub struct Props {
    /// The name in files of the scenario that is open.
    pub here: AttrValue,
    /// The reader chose a scenario.
    pub on_choose: Callback<Shared<Scenario>>,
}

/// A file of the library, read.
pub type Read = (&'static Entry, Result<Shared<Scenario>, Fault>);

/// What has come of the library's file.
#[derive(Clone, PartialEq)]
enum Files {
    /// It is on its way.
    Awaited,
    /// It is here.
    Here(Rc<str>),
    /// It did not come.
    Missing,
}

/// The reader picks a story by its question. The scenarios are loaded and read when this is first shown.
#[component]
pub fn Library(props: &Props) -> Html {
    let text = use_text();
    let (files, ask_again) = use_files();
    let read = use_memo(files.clone(), |files| match files {
        Files::Here(files) => LIBRARY.iter().map(|entry| (entry, entry.open_among(files).map(Shared::new))).collect(),
        Files::Awaited | Files::Missing => Vec::<Read>::new(),
    });
    let words = &text.page().library;
    match files {
        Files::Awaited => return html! { <p class="library" aria-busy="true">{ words.loading }</p> },
        Files::Missing => {
            return html! {
                <p class="library refused">
                    { words.missing }{ " " }
                    <button class="button button--outlined" type="button" onclick={ask_again}>{ words.again }</button>
                </p>
            };
        }
        Files::Here(_) => {}
    }
    shelf(&read, props, text)
}

/// The scenarios by theme.
pub fn shelf(read: &[Read], props: &Props, text: &Text) -> Html {
    let group = |theme: &Theme| {
        let entries = read.iter().filter(|(entry, _)| entry.theme == *theme);
        html! {
            <section key={format!("{theme:?}")}>
                <h3 class="library__group">{ (text.page().library.theme)(*theme) }</h3>
                <ul>
                    { for entries.map(|(entry, read)| {
                        html! { <li key={entry.id}>{ story(entry.id, read, props, text) }</li> }
                    }) }
                </ul>
            </section>
        }
    };
    html! { <div class="library">{ for Theme::ALL.iter().map(group) }</div> }
}

/// The library's file, and how to ask for it again.
#[hook]
fn use_files() -> (Files, Callback<MouseEvent>) {
    let (files, n_asked) = (use_state_eq(|| Files::Awaited), use_state_eq(|| 0));
    let setter = files.setter();
    use_effect_with(*n_asked, move |_| {
        let told = move |text: Option<String>| setter.set(text.map_or(Files::Missing, |text| Files::Here(text.into())));
        let loading = Loading::text(LIBRARY_FILE, told);
        move || drop(loading)
    });
    let again = use_callback((files.setter(), n_asked.clone()), |_, (files, n_asked)| {
        files.set(Files::Awaited);
        n_asked.set(**n_asked + 1);
    });
    ((*files).clone(), again)
}

/// One scenario: its title and its question.
fn story(id: &'static str, read: &Result<Shared<Scenario>, Fault>, props: &Props, text: &Text) -> Html {
    let scenario = match read {
        Ok(scenario) => scenario.clone(),
        Err(fault) => return html! { <p class="refused">{ (text.page().unopened)(id, &fault.to_string()) }</p> },
    };
    let words = scenario.words_in(text.language.code());
    let (title, question) = words.map_or((id, ""), |words| (&words.title, &words.question));
    let (title, question) = (title.to_owned(), question.to_owned());
    let is_here = id == props.here;
    let on_choose = props.on_choose.clone();
    let onclick = move |_| on_choose.emit(scenario.clone());
    html! {
        <button class="scenario" type="button" autofocus={is_here} aria-current={is_here.then_some("true")} {onclick}>
            <span class="scenario__title">{ title }</span>
            if is_here {
                <span class="scenario__tag">{ text.page().library.open_now }</span>
            }
            <span class="scenario__question">{ question }</span>
        </button>
    }
}
