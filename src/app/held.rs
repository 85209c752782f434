//! What the reader has in hand and has not let go.

use super::moment::Moment;
use crate::scenario::Lever;

/// What is held, and the moment it would make.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Preview {
    /// What is held.
    pub held: Held,
    /// The moment it would make.
    pub moment: Moment,
}

/// What the reader has in hand.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Held {
    /// A lever.
    Lever(Lever),
    /// The schedule.
    Schedule,
}
