//! The words of what the reader's improvements cost, in English.

use crate::text::PeriodLength;
use crate::text::charge::ChargeWords;

pub(in crate::text) const WORDS: ChargeWords = ChargeWords {
    total: |money, length| {
        let noun = match length {
            PeriodLength::Month => "month",
            PeriodLength::Quarter => "quarter",
            PeriodLength::Year => "year",
        };
        format!("Your changes cost {money} a {noun}")
    },
    budget: "Budget",
    within: |left, budget| format!("{left} left of a budget of {budget}"),
    over: |missing, budget| format!("{missing} over the budget of {budget}"),
    lines: "What costs how much",
    line: |lever, by| format!("{lever}, better by {by}"),
    carried: "A running cost, which profit and present value carry. The prices are illustrative.",
    free: "Free play",
    freed: "On: what you improve costs nothing. Off: it costs the scenario’s prices, which are illustrative.",
};
