//! How an answer stands against the model.

use crate::scenario::Lever;

/// What remains of a verdict once the answer is locked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// A prediction.
    Scored {
        /// What it is worth, 0 to 100.
        points: u8,
        /// Whether the interval held the truth; none where there was no interval.
        held: Option<bool>,
    },
    /// An answer that is right.
    Right,
    /// One that is not.
    Wrong,
}

/// How an answer stands against the model.
#[derive(Clone, Debug, PartialEq)]
pub struct Verdict {
    /// What remains of it.
    pub mark: Mark,
    /// What was missed, the most telling first; nothing where all is right.
    pub missed: Vec<Missed>,
}

/// Something that was missed.
#[derive(Clone, Debug, PartialEq)]
pub enum Missed {
    /// Levers that stand the other way round: the first moves the figure more.
    Swapped(Lever, Lever),
}
