//! A switch: on or off, at once.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::gesture::Gesture;
use crate::model::Setting;

/// What a switch shows.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Its id, for the label.
    pub id: AttrValue,
    /// Its accessible name.
    pub name: AttrValue,
    /// Whether it is on.
    pub is_on: bool,
    /// What the reader does to it.
    pub on_gesture: Callback<Gesture>,
}

/// Turns something on or off. The parent owns which.
#[component]
pub fn Switch(props: &Props) -> Html {
    let asks = props.on_gesture.clone();
    let onchange = move |event: Event| {
        if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
            asks.emit(Gesture::Settle(Setting::Switch(input.checked())));
        }
    };
    html! {
        <input
            class="switch"
            type="checkbox"
            role="switch"
            id={props.id.clone()}
            aria-label={props.name.clone()}
            checked={props.is_on}
            {onchange}
        />
    }
}
