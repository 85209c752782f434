//! The folds below the eight levers: what else the firm does, then the two other layers.

use yew::prelude::*;

use super::layer::Layer;
use super::shared::Shared;
use crate::app::{Place, Sight};
use crate::text::Text;

/// What else the firm does: promise, capacity, recovery, money.
pub fn more(sight: &Shared<Sight>, text: &Text) -> Html {
    let words = text.levers();
    let folds = [
        (Place::Promise, words.promise),
        (Place::Capacity, words.capacity),
        (Place::Recovery, words.recovery),
        (Place::Money, words.money),
    ];
    let fold = |(place, title): (Place, &'static str)| {
        html! { <Layer key={title} {title} {place} sight={sight.clone()} /> }
    };
    html! {
        <div class="levers__group levers__group--plain levers__more">{ for folds.into_iter().map(fold) }</div>
    }
}

/// Who the customers are, and what we assume; never mixed with what the firm does.
pub fn layers(sight: &Shared<Sight>, text: &Text) -> Html {
    let words = text.levers();
    html! {
        <div class="levers__group levers__group--plain levers__layers">
            <Layer title={words.customers} place={Place::Customers} sight={sight.clone()} is_big={true} />
            <Layer title={words.assumptions} place={Place::Assumptions} sight={sight.clone()} is_big={true} />
        </div>
    }
}
