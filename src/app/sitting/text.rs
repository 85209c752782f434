//! A sitting as text, for storage, for another window and for a course system.
//!
//! ```text
//! 1!0f3a9c2e!2!3!s!Ann!c12,14,15.5;k87|k82+;i10,12,14|h1!5b77d104
//! ```
//!
//! Version, fingerprint of the lesson, step, furthest step, who leads, name, the work of each step, and a checksum. It is
//! read whole or not at all.

mod read;
mod write;

/// The version of what this program writes.
const VERSION: u32 = 1;
/// So many characters a course system keeps (SCORM 1.2, `cmi.suspend_data`).
pub const SUSPENDED: usize = 4_096;

/// Why a text is no sitting of a lesson.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SittingFault {
    /// No program like this one wrote it, or it was cut or changed.
    Foreign,
    /// A newer program wrote it.
    Newer,
    /// It is of another lesson, or of this one before its text was changed.
    OtherLesson,
}
