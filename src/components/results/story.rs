//! The story of the scenario.

use yew::prelude::*;

use super::told;
use crate::app::Sight;
use crate::text::Text;

/// What is the case, what the firm does in the variant in sight, what to watch and what to talk about.
pub fn story(sight: &Sight, text: &Text) -> Html {
    let Some(told) = told(sight, text) else { return Html::default() };
    let words = &text.results().story;
    let moment = &sight.moment;
    let variant = told.variant(moment.edited.variant_id(moment.variant)).filter(|variant| !variant.what.is_empty());
    html! {
        <div class="story__text">
            <h2>{ words.story }</h2>
            <div><h3>{ words.situation }</h3><p>{ &told.situation }</p></div>
            if let Some(variant) = variant {
                <div><h3>{ words.variant }</h3><p>{ &variant.what }{ "." }</p></div>
            }
            { points(words.notice, &told.notice) }
            { points(words.discuss, &told.discuss) }
            <p class="small soft">{ &told.source }</p>
        </div>
    }
}

fn points(title: &'static str, points: &[String]) -> Html {
    if points.is_empty() {
        return Html::default();
    }
    html! {
        <div>
            <h3>{ title }</h3>
            <ul>{ for points.iter().map(|point| html! { <li key={point.as_str()}>{ point }</li> }) }</ul>
        </div>
    }
}
