//! The history: what was done in words, the newest first, and the way to any step.

use yew::prelude::*;

use super::contexts::{use_act, use_text};
use super::dialog::Dialog;
use super::shared::Shared;
use crate::app::facts::{first_step_words, step_words};
use crate::app::{Action, History as Steps, Moment, Row, Standing, State};
use crate::text::Text;

/// The dialog's id.
const DIALOG: &str = "history";
/// Deeper branches stand as far in as this one.
const DEEPEST: usize = 3;

/// What was done.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The state with its history.
    pub state: Shared<State>,
}

/// A button that opens the steps; the reader goes to any of them, and the list stays open.
#[component]
pub fn History(props: &Props) -> Html {
    let (text, act) = (use_text(), use_act());
    let is_open = use_state_eq(|| false);
    let on_open = {
        let is_open = is_open.clone();
        move |_| is_open.set(true)
    };
    let on_close = use_callback(is_open.setter(), |(), is_open| is_open.set(false));
    let words = text.history();
    html! {
        <>
            <button class="button" type="button" aria-haspopup="dialog" onclick={on_open}>{ words.title }</button>
            <Dialog id={DIALOG} title={words.title} intro={words.intro} is_open={*is_open} {on_close}>
                if *is_open { { steps(&props.state, text, &act) } }
            </Dialog>
        </>
    }
}

/// All steps, the newest first.
fn steps(state: &State, text: &Text, act: &Callback<Action>) -> Html {
    let rows = state.history().rows();
    html! { <ol class="history" role="list" reversed=true>{ for rows.iter().map(|row| step(row, text, act)) }</ol> }
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

/// What Undo and Redo do, in words; none where they do nothing, or only let go of what is in hand.
#[hook]
pub(super) fn use_ways(state: &Shared<State>, text: &'static Text) -> [Option<AttrValue>; 2] {
    let pair = |before: Option<&Moment>, after: Option<&Moment>| Some((before?.clone(), after?.clone()));
    let history = Some(state.history()).filter(|_| !state.is_preview());
    let here = history.map(Steps::present);
    let past = pair(history.and_then(Steps::past), here);
    let future = pair(here, history.and_then(Steps::future));
    let told = use_memo((past, future), move |(past, future)| {
        let tell = |pair: &Option<(Moment, Moment)>, words: fn(&str) -> String| {
            let (before, after) = pair.as_ref()?;
            Some(AttrValue::from(words(&step_words(before, after, text))))
        };
        [tell(past, text.history().undo), tell(future, text.history().redo)]
    });
    (*told).clone()
}
