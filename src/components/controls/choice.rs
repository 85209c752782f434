//! One of a few, side by side.

use yew::prelude::*;

/// A choice of which all options are in sight, no two the same; one is chosen, from 0. The caller owns which.
pub fn choice(name: &'static str, options: &[AttrValue], chosen: usize, on_choose: &Callback<usize>) -> Html {
    let option = |(index, label): (usize, &AttrValue)| {
        let on_choose = on_choose.clone();
        let onchange = move |_| on_choose.emit(index);
        html! {
            <label class="variants__one" key={label.to_string()}>
                <input type="radio" {name} checked={index == chosen} {onchange} />
                <span>{ label }</span>
            </label>
        }
    };
    html! {
        <fieldset class="variants" role="radiogroup" aria-label={name}>
            { for options.iter().enumerate().map(option) }
        </fieldset>
    }
}
