//! The words of what the reader's improvements cost.

use super::PeriodLength;

/// Words of what improvements cost.
#[derive(Clone, Debug)]
pub struct ChargeWords {
    /// What they cost in a period, given how that is written.
    pub total: fn(&str, PeriodLength) -> String,
    /// The meter.
    pub budget: &'static str,
    /// What is left, and of how much.
    pub within: fn(&str, &str) -> String,
    /// What is missing, and of how much there is.
    pub over: fn(&str, &str) -> String,
    /// Opens what costs how much.
    pub lines: &'static str,
    /// A lever and how far it was improved.
    pub line: fn(&str, &str) -> String,
    /// What carries the cost, and how sure it is.
    pub carried: &'static str,
    /// The switch that makes every lever free.
    pub free: &'static str,
    /// What it does, either way.
    pub freed: &'static str,
}
