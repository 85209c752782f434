//! The words of the charts in English.

mod balance;
pub(in crate::text) mod curve;
mod response;
pub(in crate::text) mod time;

use crate::explore::Who;
use crate::text::charts::{ChartWords, CommonWords, Quantity, Topic};

pub(in crate::text) const WORDS: ChartWords = ChartWords {
    common: CommonWords {
        now: "now",
        baseline: "baseline",
        change: "change",
        satisfaction: "Satisfaction",
        loyalty: "Loyalty",
        regulars: "Regulars",
        newcomers: "Newcomers",
    },
    balance: balance::WORDS,
    response: response::WORDS,
};

/// Customers of a kind, within a sentence.
const fn people(who: Who) -> &'static str {
    match who {
        Who::Regulars => "regulars",
        Who::Newcomers => "newcomers",
    }
}

/// Customers of a kind, at the beginning of a sentence.
const fn people_first(who: Who) -> &'static str {
    match who {
        Who::Regulars => "Regulars",
        Who::Newcomers => "Newcomers",
    }
}

/// The name of a chart over time.
pub(super) const fn time_name(topic: Topic) -> &'static str {
    time::name(topic)
}

/// The name of a quantity over time.
pub(super) const fn quantity_name(quantity: Quantity) -> &'static str {
    time::column(quantity)
}
