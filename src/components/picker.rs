//! The scenario that is open, and the way to another.

use std::rc::Rc;

use yew::prelude::*;

use super::contexts::{use_act, use_text};
use super::dialog::Dialog;
use super::icons::{Icon, icon};
use super::later::{Asked, Later};
use super::library::Props as LibraryProps;
use super::own::Props as OwnProps;
use super::shared::Shared;
use crate::app::Action;
use crate::app::saved::Desk;
use crate::scenario::{LIBRARY, Scenario};

/// The dialog's id.
const DIALOG: &str = "library";

/// Which scenario is open.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Its name in files.
    pub id: AttrValue,
    /// Its title.
    pub title: AttrValue,
    /// What the browser keeps.
    pub desk: Shared<Desk>,
}

/// A button with the scenario's title; it opens the library.
#[component]
pub fn Picker(props: &Props) -> Html {
    let (text, act) = (use_text(), use_act());
    let (is_open, was_open) = (use_state_eq(|| false), use_state_eq(|| false));
    let on_open = {
        let (is_open, was_open) = (is_open.clone(), was_open.clone());
        move |_| {
            was_open.set(true);
            is_open.set(true);
        }
    };
    let on_close = use_callback(is_open.setter(), |(), is_open| is_open.set(false));
    let on_choose = use_callback((act, is_open.setter()), |scenario: Shared<Scenario>, (act, is_open)| {
        is_open.set(false);
        act.emit(Action::Open(Rc::clone(scenario.rc())));
    });
    let own = OwnProps { desk: props.desk.clone(), title: props.title.clone(), on_open: on_close.clone() };
    let words = &text.page().library;
    html! {
        <>
            <button
                class="button button--outlined picker"
                type="button"
                aria-haspopup="dialog"
                onclick={on_open}
            >
                <span class="picker__what">{ text.page().scenario }</span>{ " " }
                <span class="picker__title">{ &props.title }</span>
                { icon(Icon::Down) }
            </button>
            <Dialog id={DIALOG} title={words.title} intro={(words.intro)(LIBRARY.len())} is_open={*is_open} {on_close}>
                if *was_open {
                    <Later asked={Asked::Library((LibraryProps { here: props.id.clone(), on_choose }, own))} />
                }
            </Dialog>
        </>
    }
}
