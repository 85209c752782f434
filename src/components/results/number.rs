//! One of the three numbers.

use yew::prelude::*;

use crate::components::term::{Term, TermParts};
use crate::model::plain;
use crate::text::NumberName;

/// A number and what is said with it.
pub struct Number {
    /// Its name.
    pub name: NumberName,
    /// Its meaning, as the style sheet calls it.
    pub meaning: &'static str,
    /// The number in full precision.
    pub value: f64,
    /// The number as it is read.
    pub reads: String,
    /// Its change against the baseline, where there is something to compare.
    pub change: Option<String>,
    /// What it counts, and the baseline's.
    pub says: String,
}

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
