//! A state in the part of an address behind `#`, which no server ever sees.
//!
//! ```text
//! 1.0f3a9c2e&scenario=dental-clinic&variant=promise-only&period=4&price=55     readable: a scenario of the library and levers
//! 1.5b77d104.q1YqL8ovykmqjU5OTFZISS1TKqjMSC0CAA                                packed: any other state
//! scenario=dental-clinic&price=55                                              written by hand
//! ```
//!
//! Version and checksum stand first, so that a link that was cut or changed on its way is always noticed: the checksum finds
//! every change of one character. A link that is written by hand has neither. The keys are in [`KEYS`]; those of levers are the
//! names of the inputs. What is as when the scenario opens is left out.

mod check;
mod fault;
mod read;
mod schema;
mod write;

pub(super) use check::{bytes, checksum, crc, letters};
pub use fault::LinkFault;
pub use read::{LESSONS, Link};
pub use schema::{KEYS, Kind, LinkKey};

/// So many characters a link may have behind `#`, so that messages and mail carry it whole.
pub const LONGEST: usize = 1_900;
/// The version of what this program writes.
const VERSION: u64 = 1;
