//! Files that the reader brings: a good one is opened as one step, of a bad one a sentence says why it is not.

use std::rc::Rc;

use yew::platform::spawn_local;
use yew::prelude::*;

use super::contexts::{use_act, use_text};
use super::keep::{Told, load};
use super::notice::refusal;
use super::reopening::reopen;
use crate::app::Action;
use crate::app::opening::{Opened, open};
use crate::browser::dropping::{Brought, Trouble, watch};
use crate::browser::loading::Loading;
use crate::text::files::FileWords;
use crate::text::{Language, Text};

/// Opens what is dropped on the page or picked; what it returns stands above the page.
#[hook]
pub fn use_opening() -> Html {
    let (text, act) = (use_text(), use_act());
    let (refused, loading) = (use_state_eq(|| None::<String>), use_mut_ref(|| None::<Loading>));
    let setter = refused.setter();
    use_effect_with(act, move |act| {
        let act = act.clone();
        let tell: Told<Action> = Rc::new(move |opened| match opened {
            Ok(action) => {
                setter.set(None);
                act.emit(action);
            }
            Err(says) => setter.set(Some(says)),
        });
        let listeners = watch(move |brought: Brought| {
            let (tell, loading) = (Rc::clone(&tell), Rc::clone(&loading));
            spawn_local(async move {
                let held = load().await.and_then(|keep| (keep.bring)(&brought, tell));
                loading.replace(held);
            });
        });
        move || drop(listeners)
    });
    let setter = refused.setter();
    let on_dismiss = Callback::from(move |_| setter.set(None));
    (*refused).clone().map(|says| refusal(says, text.page().openers.dismiss, on_dismiss)).unwrap_or_default()
}

/// Opens a file and tells what that does, or why it is not opened.
pub fn bring(brought: &Brought, tell: Told<Action>) -> Option<Loading> {
    let words = Text::of(Language::English).files();
    match opened(brought, words) {
        Ok(Opened::Scenario(scenario)) => tell(Ok(Action::Open(scenario))),
        Ok(Opened::Kept(text)) => {
            let name = brought.name.clone();
            return reopen(text, move |read| {
                tell(read.map(Action::Resume).map_err(|fault| (words.refused)(&name, &fault.to_string())));
            });
        }
        Err(says) => tell(Err(says)),
    }
    None
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
