//! A button, and the dialog that it opens; what the dialog holds comes when it is first asked for.

use yew::prelude::*;

use super::dialog::Dialog;
use super::later::{Asked, Later};

/// What is opened by which button.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The dialog's id.
    pub id: &'static str,
    /// What the button says.
    pub name: &'static str,
    /// How the button looks, as the style sheet calls it.
    #[prop_or("button")]
    pub look: &'static str,
    /// The dialog's title.
    pub title: &'static str,
    /// What it is for, in a sentence.
    pub intro: &'static str,
    /// Whether it holds few things below each other.
    #[prop_or_default]
    pub is_narrow: bool,
    /// What it holds.
    pub asked: Asked,
}

/// The reader opens something over the page.
#[component]
pub fn Opener(props: &Props) -> Html {
    let is_open = use_state_eq(|| false);
    let on_open = {
        let is_open = is_open.clone();
        move |_| is_open.set(true)
    };
    let on_close = use_callback(is_open.setter(), |(), is_open| is_open.set(false));
    html! {
        <>
            <button class={props.look} type="button" aria-haspopup="dialog" onclick={on_open}>{ props.name }</button>
            <Dialog id={props.id} title={props.title} intro={props.intro} is_narrow={props.is_narrow} is_open={*is_open} {on_close}>
                if *is_open {
                    <Later asked={props.asked.clone()} />
                }
            </Dialog>
        </>
    }
}
