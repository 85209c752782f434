//! The period that is read off one chart over time is read off all of them.

use yew::prelude::*;

use crate::explore::{Exhibit, Topic};

/// The reading that the charts over time share, and how it is changed.
#[derive(Clone, PartialEq)]
pub struct Linked {
    /// The period that is read, from 0.
    pub reads: Option<usize>,
    /// Reads another.
    pub on_read: Callback<Option<usize>>,
}

/// Shared readings, for a context.
#[hook]
pub fn use_linked() -> Linked {
    let reads = use_state_eq(|| None);
    let on_read = use_callback(reads.setter(), |period, reads| reads.set(period));
    Linked { reads: *reads, on_read }
}

/// What is read off a chart: for itself, or as all charts over time do.
#[hook]
pub fn use_reading(exhibit: Exhibit) -> (Option<usize>, Callback<Option<usize>>) {
    let own = use_linked();
    match use_context::<Linked>() {
        Some(shared) if exhibit.topic() == Topic::Time => (shared.reads, shared.on_read),
        Some(_) | None => (own.reads, own.on_read),
    }
}
