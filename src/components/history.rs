//! The history: what was done in words, the newest first, and the way to any step.

use yew::prelude::*;

use super::contexts::{use_act, use_text};
use super::shared::Shared;
use crate::app::facts::{first_step_words, step_words};
use crate::app::{Action, Row, Standing, State};
use crate::text::Text;

/// Deeper branches stand as far in as this one.
const DEEPEST: usize = 3;

/// What was done.
#[derive(Clone, Properties, PartialEq)]
pub struct Props {
    /// The state with its history.
    pub state: Shared<State>,
}

/// All steps, the newest first; the reader goes to any of them, and the list stays open.
#[component]
pub fn History(props: &Props) -> Html {
    let (text, act) = (use_text(), use_act());
    let rows = props.state.history().rows();
    html! { <ol class="history" role="list" reversed=true>{ for rows.iter().map(|row| step(row, text, &act)) }</ol> }
}

/// A step: what it did, and where it stands.
fn step(row: &Row, text: &Text, act: &Callback<Action>) -> Html {
    let (id, act) = (row.id, act.clone());
    let told = row
        .before
        .map_or_else(|| first_step_words(id, row.moment, text), |before| step_words(before, row.moment, text));
    let [now, undone, elsewhere] = text.history().marks;
    let mark = match row.standing {
        Standing::Done => "",
        Standing::Present => now,
        Standing::Undone => undone,
        Standing::Elsewhere => elsewhere,
    };
    let current = (row.standing == Standing::Present).then_some("step");
    html! {
        <li key={id.number()} class="history__step" data-depth={row.depth.min(DEEPEST).to_string()}>
            <button class="history__go" type="button" aria-current={current} onclick={move |_| act.emit(Action::Jump(id))}>
                { told }
                if !mark.is_empty() { { " " }<span class="history__mark">{ mark }</span> }
            </button>
        </li>
    }
}
