//! The variants of a scenario: doing nothing, and what the firm can do.

use yew::prelude::*;

use super::contexts::{use_act, use_text};
use super::controls::Choice;
use super::shared::Shared;
use crate::app::{Action, Sight};

/// What is in sight.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What is in sight.
    pub sight: Shared<Sight>,
}

/// The reader chooses what the firm does; the baseline comes first.
#[component]
pub fn Variants(props: &Props) -> Html {
    let (text, act) = (use_text(), use_act());
    let on_choose = use_callback(act, |variant, act| act.emit(Action::Choose(variant)));
    let scenario = &props.sight.moment.shipped;
    let words = scenario.words_in(text.language.code());
    let title = |number: usize| {
        let id = scenario.variant_id(number);
        let title = words.and_then(|words| words.variant(id)).map(|words| words.title.clone());
        if number == 0 { text.page.baseline.to_owned() } else { title.unwrap_or_else(|| id.to_owned()) }
    };
    let options: Vec<AttrValue> = (0..scenario.n_variants()).map(|number| title(number).into()).collect();
    html! { <Choice name={text.page.variant} {options} chosen={props.sight.moment.variant} {on_choose} /> }
}
