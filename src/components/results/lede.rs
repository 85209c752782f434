//! What the scenario asks, and what this page is.

use yew::prelude::*;

use super::{SightProps, story};
use crate::components::contexts::use_text;

/// The scenario's question as the title of the page, and one sentence about the page.
#[component]
pub fn Lede(props: &SightProps) -> Html {
    let text = use_text();
    let question = story(&props.sight, text).map_or("", |words| &words.question);
    html! {
        <div class="lede">
            <h1 class="lede__question">{ question }</h1>
            <p class="lede__what">{ text.results.lede }</p>
        </div>
    }
}
