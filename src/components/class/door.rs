//! The way from the list of lessons to the results of a class; they are loaded when it is opened.

use web_sys::HtmlDetailsElement;
use yew::prelude::*;

use super::Props;
use crate::components::contexts::use_text;
use crate::components::later::{Asked, Later};

/// Unfolds the results of a class for a lesson.
#[component]
pub fn Door(props: &Props) -> Html {
    let (text, is_open) = (use_text(), use_state_eq(|| false));
    let setter = is_open.setter();
    let ontoggle = move |event: Event| {
        if let Some(details) = event.target_dyn_into::<HtmlDetailsElement>() {
            setter.set(details.open());
        }
    };
    html! {
        <details class="lessons__class" {ontoggle}>
            <summary>{ text.class().open }</summary>
            if *is_open { <Later asked={Asked::Class(props.clone())} /> }
        </details>
    }
}
