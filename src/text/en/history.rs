//! The words of what was done, step by step, in English.

use super::results::within;
use crate::text::history::HistoryWords;

/// Small numbers in words.
const FEW: [&str; 13] =
    ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

pub(in crate::text) const WORDS: HistoryWords = HistoryWords {
    opened: |title| format!("Opened {title}"),
    earlier: |title| format!("{title}, after steps that are forgotten"),
    variant: |name| format!("Variant: {name}"),
    pricing: ["Free play off", "Free play"],
    split: |n| {
        FEW.get(n).map_or_else(
            || format!("Split into {n} kinds of customers"),
            |n| format!("Split into {n} kinds of customers"),
        )
    },
    joined: "Customers all alike again",
    service: ["Service taken apart", "Service put together"],
    theory: |name| format!("Theory: {}", within(name)),
    set: |name, value| format!("{name} {value}"),
    scheduled: |what, when| {
        let link = if when.starts_with("from ") { " " } else { " in " };
        format!("Schedule: {what}{link}{when}")
    },
    changed: |change| format!("Schedule: {}", within(change)),
    unscheduled: |change| format!("Schedule: without {}", within(change)),
    other: "Schedule: something without effect here",
    and_more: |first, n| format!("{first} and {n} more"),
    marks: ["now", "undone", "other branch"],
};
