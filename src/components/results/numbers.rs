//! The three numbers of the period in sight.

use yew::prelude::*;

use super::number::Number;
use super::{SightProps, writes};
use crate::app::{Headline, Sight};
use crate::components::contexts::use_text;
use crate::text::{Numbers as Writes, PERCENT, TENTH, Text, difference, money_difference};

/// Delivered value, satisfaction and loyalty, each with its change against the baseline.
#[component]
pub fn Numbers(props: &SightProps) -> Html {
    let text = use_text();
    let sight = &*props.sight;
    let Some((now, was)) = sight.headlines() else { return Html::default() };
    let was = (!sight.is_baseline()).then_some(was);
    html! {
        <div class="numbers__three" role="group" aria-label={region(sight, text)}>
            { value(&now, was.as_ref(), writes(sight), text) }
            { satisfaction(&now, was.as_ref(), writes(sight), text) }
            { loyalty(&now, was.as_ref(), writes(sight), text) }
        </div>
    }
}

fn region(sight: &Sight, text: &Text) -> String {
    let period = (text.results.timeline.period_within)(sight.moment.edited.period, sight.period);
    (text.results.numbers.region)(&period)
}

fn value(now: &Headline, was: Option<&Headline>, writes: Writes, text: &Text) -> Html {
    let (words, value) = (&text.results.numbers, now.delivered_value);
    let before = was.map(|was| was.delivered_value);
    html! {
        <Number
            name={words.value}
            meaning="value"
            {value}
            reads={writes.money(value)}
            change={before.map(|was| AttrValue::from(writes.money_change(money_difference(was, value))))}
            says={(words.value_says)(before, writes)}
        />
    }
}

fn satisfaction(now: &Headline, was: Option<&Headline>, writes: Writes, text: &Text) -> Html {
    let (words, value) = (&text.results.numbers, now.satisfaction);
    let before = was.map(|was| was.satisfaction);
    html! {
        <Number
            name={words.satisfaction}
            meaning="satisfaction"
            {value}
            reads={writes.score(value)}
            change={before.map(|was| AttrValue::from(writes.score_change(difference(was, value, TENTH))))}
            says={(words.satisfaction_says)(now.who, before, writes)}
        />
    }
}

fn loyalty(now: &Headline, was: Option<&Headline>, writes: Writes, text: &Text) -> Html {
    let (words, value) = (&text.results.numbers, now.retention);
    let before = was.map(|was| was.retention);
    html! {
        <Number
            name={words.loyalty}
            meaning="loyalty"
            {value}
            reads={writes.percent(value)}
            change={before.map(|was| AttrValue::from(writes.points(difference(was, value, PERCENT))))}
            says={(words.loyalty_says)(now.who, before, writes)}
        />
    }
}
