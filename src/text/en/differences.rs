//! The words of what differs between two runs, in English.

use crate::text::PeriodLength;
use crate::text::differences::DifferenceWords;

pub(in crate::text) const WORDS: DifferenceWords = DifferenceWords {
    moved: |was, is| format!("{was} → {is}"),
    line: |name, parts| format!("{name} {}", parts.join("; ")),
    within: |how, when| format!("{how}, {when}"),
    when,
    cell: |value, when| format!("{value} {when}"),
    of_kind: |kind, how| format!("{how} ({kind})"),
    mean: |how| format!("{how} on average"),
    more: "…",
    length: "Periods of the run",
    share: "Share of customers",
    stocks: [
        "Customers at the start",
        "Lost customers at the start",
        "Expectation at the start",
        "Reputation at the start",
        "Promoters at the start",
        "Detractors at the start",
    ],
    one_score: "one score",
    alike: "all alike",
    weighted: |score, weight| format!("{score} (weight {weight})"),
    nearly: |value| format!("all but {value}"),
    item: |name, value| format!("{name} {value}"),
};

fn when(length: PeriodLength, from: usize, until: Option<usize>) -> String {
    let letter = match length {
        PeriodLength::Month => "m",
        PeriodLength::Quarter => "q",
        PeriodLength::Year => "y",
    };
    match until {
        None => format!("{letter}{}–", from + 1),
        Some(until) if until == from + 1 => format!("{letter}{until}"),
        Some(until) => format!("{letter}{}–{until}", from + 1),
    }
}
