//! How much a lesson can hold.

/// Bytes of the text.
pub const MOST_BYTES: usize = 200_000;
/// Steps.
pub const MOST_STEPS: usize = 40;
/// Characters of the name in files.
pub const LONGEST_ID: usize = 40;
/// Characters of the title.
pub const LONGEST_TITLE: usize = 120;
/// Characters of the name of a step.
pub const LONGEST_NAME: usize = 24;
/// Characters of a language tag.
pub const LONGEST_LANGUAGE: usize = 35;
/// Characters of what stands on one line: a question, a hint, a choice and its reason.
pub const LONGEST_LINE: usize = 600;
/// Minutes of a lesson or of a step.
pub const MOST_MINUTES: u32 = 240;
/// Figures on the page.
pub const MOST_CHARTS: usize = 4;
/// Levers that can be moved, set or chosen from in a step.
pub const MOST_LEVERS: usize = 40;
/// Levers to put in order.
pub const MOST_RANKED: usize = 8;
/// Goals of a question.
pub const MOST_GOALS: usize = 8;
/// Choices of a question.
pub const MOST_CHOICES: usize = 8;
/// Hints of a question.
pub const MOST_HINTS: usize = 10;
/// Entries of a kind in a note.
pub const MOST_NOTED: usize = 20;
/// The last period that any scenario can have.
pub const MOST_PERIODS: u32 = 120;
