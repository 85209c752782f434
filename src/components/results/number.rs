//! One of the three numbers.

use yew::prelude::*;

use crate::app::facts::Number;
use crate::components::term::{Term, TermParts};
use crate::model::plain;
use crate::text::NumberName;

/// A number with its name, its change and what it means; the "?" explains the name.
pub fn number(number: Number) -> Html {
    let NumberName { within, means, .. } = number.name;
    let stands = Callback::from(move |parts| drawn(&number, parts));
    html! { <Term word={within} {means} {stands} /> }
}

fn drawn(number: &Number, TermParts { mark, words }: TermParts) -> Html {
    let id = format!("out-{}", number.meaning);
    html! {
        <div class={classes!("number", format!("number--{}", number.meaning))}>
            <h2 class="number__label"><label for={id.clone()}>{ number.name.name }</label>{ mark }</h2>
            { words }
            <div class="number__row">
                <output class="number__value" {id} aria-live="off" data-value={plain(number.value)}>
                    { &number.reads }
                </output>
                if let Some(change) = &number.change {
                    <p class="number__change">{ change }</p>
                }
            </div>
            <p class="number__says">{ &number.says }</p>
        </div>
    }
}
