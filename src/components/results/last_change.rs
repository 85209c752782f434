//! What the last change did, read aloud once it rests.

use gloo::timers::callback::Timeout;
use yew::prelude::*;

use super::{SightProps, writes};
use crate::app::facts::why_finding;
use crate::components::contexts::use_text;
use crate::components::store::REST_MS;

/// A live region that says one sentence half a second after the last change; nothing at first, nor while
/// periods pass by themselves.
#[component]
pub fn LastChange(props: &SightProps) -> Html {
    let text = use_text();
    let said = use_state_eq(AttrValue::default);
    let first = use_state(|| props.sight.clone());
    let is_first = *first == props.sight;
    let say = said.setter();
    use_effect_with(props.sight.clone(), move |sight| {
        let sight = sight.clone();
        let rest = (!is_first && !sight.playing.is_on).then(|| {
            Timeout::new(REST_MS, move || {
                let finding = why_finding(&sight, text);
                let words = finding.map(|finding| (text.results().why.last_change)(&finding, writes(&sight)));
                say.set(words.unwrap_or_default().into());
            })
        });
        move || drop(rest)
    });
    html! { <p class="sr" role="status" aria-label={text.results().why.region}>{ &*said }</p> }
}
