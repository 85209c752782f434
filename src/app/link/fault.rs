//! Why a link does not open, or cannot be made. The page stays as it is.

use super::LONGEST;
use crate::scenario::Fault;
use crate::text::Text;

/// What is wrong with a link.
#[derive(Clone, Debug, PartialEq)]
pub enum LinkFault {
    /// It was cut off or changed on its way.
    Damaged,
    /// A newer program made it.
    Newer,
    /// No program like this one made it.
    Foreign,
    /// A key that links do not have.
    UnknownKey(String),
    /// A key that stands twice.
    Repeated(String),
    /// A value that cannot be.
    Refused(Fault),
    /// The scenario that it is about could not be loaded.
    Unloaded,
    /// The state needs more characters than a link may have; a file has room for it.
    TooLong(usize),
}

impl LinkFault {
    /// The fault in a sentence that says what was kept or what to do.
    #[must_use]
    pub fn says(&self, text: &Text) -> String {
        let words = text.links();
        match self {
            Self::Damaged => words.damaged.to_owned(),
            Self::Newer => words.newer.to_owned(),
            Self::Foreign => words.foreign.to_owned(),
            Self::UnknownKey(key) => (words.unknown)(key),
            Self::Repeated(key) => (words.repeated)(key),
            Self::Refused(fault) => (words.refused)(fault),
            Self::Unloaded => words.unloaded.to_owned(),
            Self::TooLong(n) => (words.too_long)(*n, LONGEST),
        }
    }
}
