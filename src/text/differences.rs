//! The words of what differs between two runs.

use super::PeriodLength;

/// Words of what differs between two runs.
#[derive(Clone, Debug)]
pub struct DifferenceWords {
    /// A value before and after: `70 → 78`.
    pub moved: fn(&str, &str) -> String,
    /// Something by name, and how it differs, part by part.
    pub line: fn(&str, &[String]) -> String,
    /// How it differs, and when.
    pub within: fn(&str, &str) -> String,
    /// When, in few characters: its first period, and the first after it.
    pub when: fn(PeriodLength, usize, Option<usize>) -> String,
    /// A value and when it holds, in a cell of a table.
    pub cell: fn(&str, &str) -> String,
    /// How it differs for a kind of customers.
    pub of_kind: fn(&str, &str) -> String,
    /// How it differs in the mean of the kinds of customers.
    pub mean: fn(&str) -> String,
    /// There is more that is not told.
    pub more: &'static str,
    /// How many periods the run has.
    pub length: &'static str,
    /// The shares of the kinds of customers.
    pub share: &'static str,
    /// The stocks at the start: customers, lost, expectation, reputation, promoters, detractors.
    pub stocks: [&'static str; 6],
    /// A service that is one score.
    pub one_score: &'static str,
    /// Customers who are all alike.
    pub alike: &'static str,
    /// A stage with its score and its weight.
    pub weighted: fn(&str, &str) -> String,
    /// A value that differs by less than can be written.
    pub nearly: fn(&str) -> String,
    /// A stage or a kind of customers with its value.
    pub item: fn(&str, &str) -> String,
}
