//! The words of the schedule where it is edited, in English.

use super::levers;
use super::results::{one, within};
use crate::scenario::Reason;
use crate::text::{Numbers, ScheduleWords};

pub(in crate::text) const WORDS: ScheduleWords = ScheduleWords {
    edit: "Edit schedule",
    region: "Schedule",
    own: |variant| format!("What changes in “{variant}”"),
    shared: "What happens in every variant",
    shared_says: "Seasons, rivals and the like, whatever the firm does. What is edited here holds in every variant.",
    baseline_says: "The baseline does nothing, so what is added here holds in every variant.",
    none: "Nothing changes yet.",
    from: |length| format!("From {}", one(length)),
    until: |length| format!("To {}", one(length)),
    the_end: "the end",
    empty: "Sets nothing yet.",
    of_segment: |name, segment| format!("{name}, {}", within(segment)),
    stages: "Stages of the service",
    sets: "What a new change sets",
    add: "Add a change",
    also: |change| format!("What else to set: {}", within(change)),
    add_to: |change| format!("Add it to {}", within(change)),
    add_short: "Add",
    take: |name, change| format!("Take {} out of {}", within(name), within(change)),
    remove: |change| format!("Remove {}", within(change)),
    remove_short: "Remove",
    refused,
};

fn refused(reason: &Reason, numbers: Numbers) -> String {
    let why = match reason {
        Reason::Backwards => "A change must end after it begins, within the run.".to_owned(),
        Reason::Constant => "This holds for the whole run and cannot change.".to_owned(),
        Reason::Shared => "All customers share this, so one kind cannot have its own.".to_owned(),
        Reason::Count { most, .. } => format!("At most {most} changes are possible."),
        Reason::Refused(refusal) | Reason::Together { refusal, .. } => (levers::WORDS.entry.refused)(*refusal, numbers),
        Reason::Crowded => levers::WORDS.entry.crowded.to_owned(),
        Reason::TooLarge
        | Reason::NotJson { .. }
        | Reason::Newer(_)
        | Reason::UnknownFormat
        | Reason::UnknownKey
        | Reason::Repeated
        | Reason::Divided
        | Reason::Undivided
        | Reason::CameDivided
        | Reason::Missing
        | Reason::Expected(_)
        | Reason::TooLong { .. }
        | Reason::Taken
        | Reason::Nothing(_)
        | Reason::Unscalable
        | Reason::Shares(_)
        | Reason::SomeStarts => "This change is no longer there.".to_owned(),
    };
    format!("{why} Nothing was changed.")
}
