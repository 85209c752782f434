//! One of the three numbers.

use yew::prelude::*;

use crate::components::term::{TermParts, use_term};
use crate::text::NumberName;

/// A number and what is said with it.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Its name.
    pub name: NumberName,
    /// Its meaning, as the style sheet calls it.
    pub meaning: &'static str,
    /// The number in full precision.
    pub value: f64,
    /// The number as it is read.
    pub reads: AttrValue,
    /// Its change against the baseline, where there is something to compare.
    pub change: Option<AttrValue>,
    /// What it counts, and the baseline's.
    pub says: AttrValue,
}

/// A number with its name, its change and what it means; the "?" explains the name.
#[component]
pub fn Number(props: &Props) -> Html {
    let NumberName { name, within, means } = props.name;
    let TermParts { mark, words } = use_term(&AttrValue::Static(within), html! { means });
    let id = format!("out-{}", props.meaning);
    html! {
        <div class={classes!("number", format!("number--{}", props.meaning))}>
            <h2 class="number__label"><label for={id.clone()}>{ name }</label>{ mark }</h2>
            { words }
            <div class="number__row">
                <output class="number__value" {id} aria-live="off" data-value={props.value.to_string()}>
                    { &props.reads }
                </output>
                if let Some(change) = &props.change {
                    <p class="number__change">{ change }</p>
                }
            </div>
            <p class="number__says">{ &props.says }</p>
        </div>
    }
}
