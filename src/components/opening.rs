//! Files that the reader brings: a good one is opened as one step, of a bad one a sentence says why it is not.

use yew::prelude::*;

use super::contexts::{use_act, use_text};
use super::notice::refusal;
use super::reopening::reopen;
use crate::app::Action;
use crate::app::opening::{Opened, open};
use crate::browser::dropping::{Brought, Trouble, watch};
use crate::browser::loading::Loading;
use crate::text::files::FileWords;

/// Opens what is dropped on the page or picked; what it returns stands above the page.
#[hook]
pub fn use_opening() -> Html {
    let (text, act) = (use_text(), use_act());
    let (refused, loading) = (use_state_eq(|| None::<String>), use_mut_ref(|| None::<Loading>));
    let setter = refused.setter();
    use_effect_with(act, move |act| {
        let (words, act) = (text.files(), act.clone());
        let listeners = watch(move |brought: Brought| match opened(&brought, words) {
            Ok(Opened::Scenario(scenario)) => {
                setter.set(None);
                act.emit(Action::Open(scenario));
            }
            Ok(Opened::Kept(text)) => {
                let (setter, act, name) = (setter.clone(), act.clone(), brought.name.clone());
                let loads = reopen(text, move |read| match read {
                    Ok(kept) => {
                        setter.set(None);
                        act.emit(Action::Resume(kept));
                    }
                    Err(fault) => setter.set(Some((words.refused)(&name, &fault.to_string()))),
                });
                *loading.borrow_mut() = loads;
            }
            Err(says) => setter.set(Some(says)),
        });
        move || drop(listeners)
    });
    let setter = refused.setter();
    let on_dismiss = Callback::from(move |_| setter.set(None));
    (*refused).clone().map(|says| refusal(says, text.files().dismiss, on_dismiss)).unwrap_or_default()
}

/// What a file holds, or a sentence about why it is not opened.
fn opened(brought: &Brought, words: &FileWords) -> Result<Opened, String> {
    let refused = |reason: &str| (words.refused)(&brought.name, reason);
    match &brought.bytes {
        Ok(bytes) => open(bytes).map_err(|why| refused(&why.told(words))),
        Err(Trouble::TooLarge) => Err(refused(words.too_large)),
        Err(Trouble::Unread) => Err(refused(words.unread)),
        Err(Trouble::Several) => Err(refused(words.several)),
    }
}
