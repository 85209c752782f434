//! Keeping what the page shows, and saying whether it is kept.

use gloo::timers::callback::Timeout;
use yew::prelude::*;

use super::contexts::Dispatcher;
use super::shared::Shared;
use crate::app::State;
use crate::app::saved::{Deed, Desk, Notice, Standing};
use crate::browser::storage;
use crate::text::Text;

/// So long nothing changes before it is kept (ms).
const QUIET_MS: u32 = 1000;

/// Keeps what the page shows when it has not changed for a while or goes away, and hears of other tabs.
#[hook]
pub fn use_keeping(state: &Shared<State>, dispatcher: &Dispatcher, keeps: bool) {
    let (keeper, leaver) = (dispatcher.clone(), dispatcher.clone());
    use_effect_with((state.clone(), keeps), move |(state, keeps)| {
        let is_due = *keeps && !state.is_preview();
        let timer = is_due.then(|| Timeout::new(QUIET_MS, move || keeper.keep()));
        move || drop(timer)
    });
    use_effect_with(keeps, move |keeps| {
        let listeners = keeps.then(|| storage::watch_leaving(move || leaver.keep()));
        move || drop(listeners)
    });
    use_effect_with(dispatcher.clone(), |dispatcher| {
        let dispatcher = dispatcher.clone();
        let listener = storage::watch(move || dispatcher.deed(Deed::Look));
        move || drop(listener)
    });
}

/// Whether the reader's work would survive the page, in a few words.
pub fn standing(standing: Standing, text: &Text) -> &'static str {
    match standing {
        Standing::Nothing => text.saved().nothing,
        Standing::Saved => text.saved().saved,
        Standing::Unsaved(_) => text.saved().unsaved_short,
    }
}

/// A line that says why nothing is saved, or what happened to what was; none as long as all is well.
pub fn unsaved(desk: &Desk, text: &Text, dispatcher: Option<&Dispatcher>) -> Html {
    let words = text.saved();
    let does = |name: &'static str, deed: Deed| {
        let dispatcher = dispatcher.cloned();
        let onclick = move |_| dispatcher.iter().for_each(|dispatcher| dispatcher.deed(deed.clone()));
        html! { <button class="button button--outlined" type="button" {onclick}>{ name }</button> }
    };
    let heed = || does(words.heed, Deed::Heed);
    let (says, answers) = match (desk.notice(), desk.standing()) {
        (Some(Notice::SetAside), _) => (words.set_aside, heed()),
        (Some(Notice::Removed), _) => (words.removed, html! { <>{ does(words.put_back, Deed::PutBack) }{ heed() }</> }),
        (_, Standing::Unsaved(fault)) => ((words.unsaved)(fault), Html::default()),
        (Some(Notice::Parted), Standing::Nothing | Standing::Saved) => (words.parted, heed()),
        (None, Standing::Nothing | Standing::Saved) => return Html::default(),
    };
    html! { <div class="notice" role="status" aria-label={words.region}><p>{ says }</p>{ answers }</div> }
}
