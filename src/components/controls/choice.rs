//! One of a few, side by side.

use yew::prelude::*;

/// What can be chosen.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Its accessible name.
    pub name: AttrValue,
    /// What stands on each, in order; no two are the same.
    pub options: Vec<AttrValue>,
    /// Which is chosen, from 0.
    pub chosen: usize,
    /// The reader chose another.
    pub on_choose: Callback<usize>,
}

/// A choice of which all options are in sight. The parent owns which is chosen.
#[component]
pub fn Choice(props: &Props) -> Html {
    let option = |(index, label): (usize, &AttrValue)| {
        let on_choose = props.on_choose.clone();
        let onchange = move |_| on_choose.emit(index);
        html! {
            <label class="variants__one" key={label.to_string()}>
                <input type="radio" name={props.name.clone()} checked={index == props.chosen} {onchange} />
                <span>{ label }</span>
            </label>
        }
    };
    html! {
        <fieldset class="variants" role="radiogroup" aria-label={props.name.clone()}>
            { for props.options.iter().enumerate().map(option) }
        </fieldset>
    }
}
