//! The words for whoever leads a room.

/// Words for whoever leads a room.
#[derive(Clone, Copy, Debug)]
pub struct PresentWords {
    /// Ends it.
    pub leave: &'static str,
    /// Opens the trainer's own window.
    pub console: &'static str,
    /// Shows the answer; shows what is said about it; hides both.
    pub curtain: [&'static str; 3],
    /// Goes to the next step, whatever is not shown yet.
    pub skip: &'static str,
    /// A step by its number from 1; its name might give an answer away.
    pub step: fn(usize) -> String,
    /// Above the words of the reveal.
    pub will_show: &'static str,
    /// Shows nothing to the room; shows it again.
    pub blank: [&'static str; 2],
    /// Nothing is shown.
    pub blanked: &'static str,
    /// Shows how to join; shows the step again.
    pub join: [&'static str; 2],
    /// Above the code that leads to the lesson.
    pub joins: &'static str,
    /// No link leads to the lesson.
    pub no_link: &'static str,
    /// Puts the light on one figure; on all.
    pub light: fn(&str) -> String,
    /// Takes the light away.
    pub all: &'static str,
    /// The lights.
    pub lights: &'static str,
    /// The keys.
    pub keys: &'static str,
    /// What the trainer needs in this step; for the whole lesson.
    pub notes: [&'static str; 2],
    /// The next step.
    pub next: &'static str,
    /// There is none.
    pub last: &'static str,
    /// Wrong answers that come.
    pub expects: &'static str,
    /// Questions that come.
    pub asked: &'static str,
    /// What is heard, and what is said to it.
    pub heard: [fn(&str) -> String; 2],
    /// What to discuss.
    pub discuss: &'static str,
    /// Minutes used, planned until the end of this step, planned for the whole lesson.
    pub minutes: fn(u32, u32, u32) -> String,
    /// The clock.
    pub clock: &'static str,
    /// What is asked.
    pub asks: &'static str,
    /// What is revealed; what only the teacher reads.
    pub reveals: [&'static str; 2],
    /// Minutes of a step.
    pub takes: fn(u32) -> String,
    /// The notes on a phone.
    pub phone: &'static str,
    /// Prints them.
    pub print: &'static str,
    /// Begins the step anew; everything.
    pub again: [&'static str; 2],
    /// What beginning everything anew takes away.
    pub again_how: &'static str,
}
