//! The three numbers of the period in sight.

use yew::prelude::*;

use super::number::number;
use crate::app::Sight;
use crate::app::facts::three_numbers;
use crate::text::Text;

/// Delivered value, satisfaction and loyalty, each with its change against the baseline.
pub fn numbers(sight: &Sight, text: &Text) -> Html {
    let Some(three) = three_numbers(sight, text) else { return Html::default() };
    let three = three.map(number);
    html! { <div class="numbers__three" role="group" aria-label={region(sight, text)}>{ for three }</div> }
}

fn region(sight: &Sight, text: &Text) -> String {
    let period = (text.results().timeline.period_within)(sight.moment.edited.period, sight.period);
    (text.results().numbers.region)(&period)
}
