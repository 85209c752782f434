//! The words of the schedule where it is edited.

use super::{Numbers, PeriodLength};
use crate::scenario::Reason;

/// Words of the schedule where it is edited.
#[derive(Clone, Debug)]
pub struct ScheduleWords {
    /// Opens and shuts it.
    pub edit: &'static str,
    /// All of it.
    pub region: &'static str,
    /// The changes of a variant, given its name.
    pub own: fn(&str) -> String,
    /// The changes of the scenario.
    pub shared: &'static str,
    /// What the scenario's changes are, beside those of a variant.
    pub shared_says: &'static str,
    /// Where a change goes that is added at the baseline.
    pub baseline_says: &'static str,
    /// No change at all.
    pub none: &'static str,
    /// The first period of a change.
    pub from: fn(PeriodLength) -> String,
    /// Its last period.
    pub until: fn(PeriodLength) -> String,
    /// No last period.
    pub the_end: &'static str,
    /// A change that sets nothing.
    pub empty: &'static str,
    /// An input for one segment: its name and the segment's.
    pub of_segment: fn(&str, &str) -> String,
    /// All stages of the service together.
    pub stages: &'static str,
    /// The choice of an input for a new change.
    pub sets: &'static str,
    /// Adds a change.
    pub add: &'static str,
    /// The choice of a further input for a change, given its words.
    pub also: fn(&str) -> String,
    /// Adds the input, given the change.
    pub add_to: fn(&str) -> String,
    /// The same where there is little room.
    pub add_short: &'static str,
    /// Takes an input out of a change: its name and the change.
    pub take: fn(&str, &str) -> String,
    /// Takes a change out, given its words.
    pub remove: fn(&str) -> String,
    /// The same where there is little room.
    pub remove_short: &'static str,
    /// Why an edit is refused.
    pub refused: fn(&Reason, Numbers) -> String,
}
