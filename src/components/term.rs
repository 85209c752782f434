//! A word of the field: a "?" beside it opens one sentence that explains it.

use yew::prelude::*;

use super::contexts::use_text;

/// The two parts of an explained word; each stands where the layout wants it.
pub struct TermParts {
    /// The "?" that opens and shuts.
    pub mark: Html,
    /// The sentence; nothing while it is shut.
    pub words: Html,
}

/// A word and what it means.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The word, within a sentence.
    pub word: AttrValue,
    /// What it means, in a sentence.
    pub means: AttrValue,
    /// Puts the two parts where they stand.
    pub stands: Callback<TermParts, Html>,
}

/// What is explained, with the "?" and, once it is opened, the sentence.
#[component]
pub fn Term(props: &Props) -> Html {
    props.stands.emit(use_term(&props.word, html! { &props.means }))
}

/// The "?" of a word and its sentence, to be placed apart.
#[hook]
pub fn use_term(word: &AttrValue, means: Html) -> TermParts {
    let text = use_text();
    let is_open = use_state_eq(|| false);
    let onclick = {
        let is_open = is_open.clone();
        move |_| is_open.set(!*is_open)
    };
    let mark = html! {
        <button
            class="term"
            type="button"
            aria-label={(text.page().what_is)(word)}
            aria-expanded={is_open.to_string()}
            {onclick}
        />
    };
    let words = if *is_open {
        html! { <p class="term__words">{ means }</p> }
    } else {
        Html::default()
    };
    TermParts { mark, words }
}
