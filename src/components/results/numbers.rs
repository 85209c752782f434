//! The three numbers of the period in sight.

use yew::prelude::*;

use super::number::{Number, number};
use super::writes;
use crate::app::{Headline, Sight};
use crate::text::{Numbers as Writes, PERCENT, TENTH, Text, difference, money_difference};

/// Delivered value, satisfaction and loyalty, each with its change against the baseline.
pub fn numbers(sight: &Sight, text: &Text) -> Html {
    let Some((now, was)) = sight.headlines() else { return Html::default() };
    let was = (!sight.is_baseline()).then_some(was);
    let three = [value, satisfaction, loyalty].map(|three| number(three(&now, was.as_ref(), writes(sight), text)));
    html! { <div class="numbers__three" role="group" aria-label={region(sight, text)}>{ for three }</div> }
}

fn region(sight: &Sight, text: &Text) -> String {
    let period = (text.results().timeline.period_within)(sight.moment.edited.period, sight.period);
    (text.results().numbers.region)(&period)
}

fn value(now: &Headline, was: Option<&Headline>, writes: Writes, text: &Text) -> Number {
    let (words, value) = (&text.results().numbers, now.delivered_value);
    let before = was.map(|was| was.delivered_value);
    Number {
        name: words.value,
        meaning: "value",
        value,
        reads: writes.money(value),
        change: before.map(|was| writes.money_change(money_difference(was, value))),
        says: (words.value_says)(before, writes),
    }
}

fn satisfaction(now: &Headline, was: Option<&Headline>, writes: Writes, text: &Text) -> Number {
    let (words, value) = (&text.results().numbers, now.satisfaction);
    let before = was.map(|was| was.satisfaction);
    Number {
        name: words.satisfaction,
        meaning: "satisfaction",
        value,
        reads: writes.score(value),
        change: before.map(|was| writes.score_change(difference(was, value, TENTH))),
        says: (words.satisfaction_says)(now.who, before, writes),
    }
}

fn loyalty(now: &Headline, was: Option<&Headline>, writes: Writes, text: &Text) -> Number {
    let (words, value) = (&text.results().numbers, now.retention);
    let before = was.map(|was| was.retention);
    Number {
        name: words.loyalty,
        meaning: "loyalty",
        value,
        reads: writes.percent(value),
        change: before.map(|was| writes.points(difference(was, value, PERCENT))),
        says: (words.loyalty_says)(now.who, before, writes),
    }
}
