//! The three numbers of the period in sight, as they are read.

use crate::app::{Headline, Sight};
use crate::text::{NumberName, Numbers, PERCENT, TENTH, Text, difference, money_difference};

/// A number and what is said with it.
#[derive(Clone, Debug, PartialEq)]
pub struct Number {
    /// Its name.
    pub name: NumberName,
    /// Its meaning, as the style sheet calls it.
    pub meaning: &'static str,
    /// The number in full precision.
    pub value: f64,
    /// The number as it is read.
    pub reads: String,
    /// Its change against the baseline, where there is something to compare.
    pub change: Option<String>,
    /// What it counts, and the baseline's.
    pub says: String,
}

/// Delivered value, satisfaction and loyalty, each with its change against the baseline; none beyond the run.
#[must_use]
pub fn three_numbers(sight: &Sight, text: &Text) -> Option<[Number; 3]> {
    let (now, was) = sight.headlines()?;
    let was = (!sight.is_baseline()).then_some(was);
    let writes = Numbers { currency: sight.moment.edited.currency };
    Some([value, satisfaction, loyalty].map(|number| number(&now, was.as_ref(), writes, text)))
}

fn value(now: &Headline, was: Option<&Headline>, writes: Numbers, text: &Text) -> Number {
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

fn satisfaction(now: &Headline, was: Option<&Headline>, writes: Numbers, text: &Text) -> Number {
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

fn loyalty(now: &Headline, was: Option<&Headline>, writes: Numbers, text: &Text) -> Number {
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
