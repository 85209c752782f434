//! The words of links.

use crate::scenario::Fault;

/// Words of links: each says what happened and what was kept, or what to do.
#[derive(Clone, Debug)]
pub struct LinkWords {
    /// A link was cut off or changed.
    pub damaged: &'static str,
    /// A newer program made it.
    pub newer: &'static str,
    /// It is none of this program.
    pub foreign: &'static str,
    /// It has a key that is not known.
    pub unknown: fn(&str) -> String,
    /// It has a key twice.
    pub repeated: fn(&str) -> String,
    /// A value in it cannot be.
    pub refused: fn(&Fault) -> String,
    /// The scenario that it is about cannot be loaded.
    pub unloaded: &'static str,
    /// The state needs more characters than a link may have: both numbers.
    pub too_long: fn(usize, usize) -> String,
}
