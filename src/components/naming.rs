//! A field for another name.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::contexts::use_text;
use crate::browser::focus;

/// The id of the field.
const FIELD: &str = "own-new-name";

/// What gets another name.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The name that it has.
    pub name: AttrValue,
    /// It gets this one.
    pub on_name: Callback<String>,
    /// It keeps the one it has.
    pub on_cancel: Callback<MouseEvent>,
}

/// The reader types another name. What is typed stays, whatever the page keeps by itself meanwhile.
#[component]
pub fn Naming(props: &Props) -> Html {
    let words = &use_text().saved().own;
    let typed = use_state_eq(|| props.name.to_string());
    use_effect_with((), |()| focus::on(FIELD));
    let setter = typed.setter();
    let oninput = move |event: InputEvent| {
        if let Some(field) = event.target_dyn_into::<HtmlInputElement>() {
            setter.set(field.value());
        }
    };
    let (on_name, name) = (props.on_name.clone(), (*typed).clone());
    let onsubmit = move |event: SubmitEvent| {
        event.prevent_default();
        on_name.emit(name.clone());
    };
    html! {
        <form class="own__form" {onsubmit}>
            <input class="own__name" id={FIELD} aria-label={words.new_name} value={(*typed).clone()} {oninput} />
            <button class="button button--outlined" type="submit">{ words.take_name }</button>
            <button class="button" type="button" onclick={&props.on_cancel}>{ words.cancel }</button>
        </form>
    }
}
