//! The words of what was done, step by step.

/// Words of what was done, step by step.
#[derive(Clone, Debug)]
pub struct HistoryWords {
    /// A scenario was opened, given its title.
    pub opened: fn(&str) -> String,
    /// What came before is forgotten, given the title of the scenario.
    pub earlier: fn(&str) -> String,
    /// A variant was chosen, given its name.
    pub variant: fn(&str) -> String,
    /// Every lever became free, or costs again.
    pub pricing: [&'static str; 2],
    /// Customers were split into so many kinds.
    pub split: fn(usize) -> String,
    /// They became alike again.
    pub joined: &'static str,
    /// The service was taken apart, or put together.
    pub service: [&'static str; 2],
    /// A theory's assumptions hold, given its name.
    pub theory: fn(&str) -> String,
    /// An input and its value.
    pub set: fn(&str, &str) -> String,
    /// A change of the schedule: what it sets, and when.
    pub scheduled: fn(&str, &str) -> String,
    /// A change of the schedule that sets nothing yet, or things for some customers only, given its words.
    pub changed: fn(&str) -> String,
    /// A change of the schedule was taken out, given its words.
    pub unscheduled: fn(&str) -> String,
    /// Something that shows nowhere yet.
    pub other: &'static str,
    /// The first of several things, and how many more there are.
    pub and_more: fn(&str, usize) -> String,
    /// Marks of a step: the present one, one that was undone, one on another branch.
    pub marks: [&'static str; 3],
}
