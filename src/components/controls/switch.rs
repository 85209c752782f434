//! A switch: on or off, at once.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::gesture::Gesture;
use crate::model::Setting;

/// Turns something on or off: its id, for the label, and its accessible name. The caller owns which.
pub fn switch(id: AttrValue, name: AttrValue, is_on: bool, on_gesture: &Callback<Gesture>) -> Html {
    let asks = on_gesture.clone();
    let onchange = move |event: Event| {
        if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
            asks.emit(Gesture::Settle(Setting::Switch(input.checked())));
        }
    };
    html! { <input class="switch" type="checkbox" role="switch" {id} aria-label={name} checked={is_on} {onchange} /> }
}
