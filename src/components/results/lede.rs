//! What the scenario asks, and what this page is.

use yew::prelude::*;

use super::told;
use crate::app::Sight;
use crate::text::Text;

/// The scenario's question as the title of the page, and one sentence about the page.
pub fn lede(sight: &Sight, text: &Text) -> Html {
    let question = told(sight, text).map_or("", |words| &words.question);
    html! {
        <div class="lede">
            <h1 class="lede__question">{ question }</h1>
            <p class="lede__what">{ text.results().lede }</p>
        </div>
    }
}
