//! The bar: the scenario, its variants, and the way back.

use yew::prelude::*;

use super::history::Props as HistoryProps;
use super::icons::{Icon, icon};
use super::later::Asked;
use super::opener::Opener;
use super::picker::Picker;
use super::share::Props as ShareProps;
use super::shared::Shared;
use super::variants::variants;
use crate::app::saved::Desk;
use crate::app::{Action, Sight, State};
use crate::browser::media::Breadth;
use crate::text::Text;

/// What can be done to the whole page.
#[derive(Clone)]
pub struct Steps {
    /// Whether there is a step to take back.
    pub can_undo: bool,
    /// Whether there is one to take again.
    pub can_redo: bool,
    /// The state with its history, at rest.
    pub state: Shared<State>,
    /// How the page is arranged: on a phone, Reset is an icon.
    pub breadth: Breadth,
    /// What the browser keeps.
    pub desk: Shared<Desk>,
}

/// Where the reader is, and the way to anywhere else; `more` stands before the ways back.
pub fn bar(sight: &Sight, steps: Steps, more: Html, text: &'static Text, act: &Callback<Action>) -> Html {
    let shipped = &sight.moment.shipped;
    let title = shipped.words_in(text.language.code()).map_or(&shipped.id, |words| &words.title).clone();
    let reset = (steps.breadth == Breadth::Phone).then_some(Icon::Reset);
    let state = steps.state;
    html! {
        <header class="bar">
            <span class="bar__brand">{ mark() }<span class="bar__name">{ text.page().name }</span></span>
            <Picker id={shipped.id.clone()} {title} desk={steps.desk} />
            { variants(sight, text, act) }
            <div class="bar__actions">
                { more }
                { button(Action::Undo, text.page().undo, Some(Icon::Undo), !steps.can_undo, act) }
                { button(Action::Redo, text.page().redo, Some(Icon::Redo), !steps.can_redo, act) }
                if steps.breadth == Breadth::Wide { { history(&state, text) } }
                { button(Action::Reset, text.page().reset, reset, !sight.moment.is_edited(), act) }
                if steps.breadth != Breadth::Phone { { share(&state, text) } }
            </div>
        </header>
    }
}

/// The mark: what a customer gets, what they give, what is left.
pub(super) fn mark() -> Html {
    html! {
        <svg class="bar__mark" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
            <path class="bar__mark-gain" d="M1 2h8v17H1z" />
            <path class="bar__mark-cost" d="M11 8h8v11h-8z" />
            <path class="bar__mark-left" d="M11.75 2.75h6.5v3.5h-6.5z" />
        </svg>
    }
}

/// What was done.
pub fn history(state: &Shared<State>, text: &'static Text) -> Html {
    let [name, intro] = text.page().openers.history;
    html! { <Opener id="history" {name} title={name} {intro} asked={Asked::History(HistoryProps { state: state.clone() })} /> }
}

/// What can be handed out.
pub fn share(state: &Shared<State>, text: &'static Text) -> Html {
    let [name, title, intro] = text.page().openers.share;
    html! { <Opener id="share" {name} {title} {intro} is_narrow=true asked={Asked::Share(ShareProps { state: state.clone() })} /> }
}

/// One thing to do, by name or by icon.
fn button(action: Action, name: &'static str, by: Option<Icon>, is_off: bool, act: &Callback<Action>) -> Html {
    let act = act.clone();
    let onclick = move |_| act.emit(action.clone());
    html! {
        <button
            class={classes!("button", by.map(|_| "button--icon"))}
            type="button"
            aria-label={name}
            title={by.map(|_| name)}
            disabled={is_off}
            {onclick}
        >
            { by.map_or_else(|| html! { name }, icon) }
        </button>
    }
}
