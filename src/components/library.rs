//! The library: every scenario by title and question. Nothing gives an answer away.

use yew::prelude::*;

use super::contexts::use_text;
use super::shared::Shared;
use crate::scenario::{Entry, Fault, LIBRARY, Scenario, Theme};
use crate::text::Text;

/// What the library marks and where its choice goes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The name in files of the scenario that is open.
    pub here: AttrValue,
    /// The reader chose a scenario.
    pub on_choose: Callback<Shared<Scenario>>,
}

/// A file of the library, read.
type Read = (&'static Entry, Result<Shared<Scenario>, Fault>);

/// The reader picks a story by its question. The scenarios are read when this is first shown.
#[component]
pub fn Library(props: &Props) -> Html {
    let text = use_text();
    let read =
        use_memo((), |()| LIBRARY.iter().map(|entry| (entry, entry.open().map(Shared::new))).collect::<Vec<Read>>());
    let group = |theme: &Theme| {
        let entries = read.iter().filter(|(entry, _)| entry.theme == *theme);
        html! {
            <section key={format!("{theme:?}")}>
                <h3 class="library__group">{ (text.page.library.theme)(*theme) }</h3>
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

/// One scenario: its title and its question.
fn story(id: &'static str, read: &Result<Shared<Scenario>, Fault>, props: &Props, text: &Text) -> Html {
    let scenario = match read {
        Ok(scenario) => scenario.clone(),
        Err(fault) => return html! { <p class="refused">{ (text.page.unopened)(id, &fault.to_string()) }</p> },
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
                <span class="scenario__tag">{ text.page.library.open_now }</span>
            }
            <span class="scenario__question">{ question }</span>
        </button>
    }
}
