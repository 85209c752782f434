//! A sitting as text, for storage, for another window and for a course system.

use std::rc::Rc;

use super::Sitting;
use crate::lesson::Lesson;

/// Why a text is no sitting of a lesson.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SittingFault {
    /// No program like this one wrote it, or it was cut.
    Foreign,
    /// A newer program wrote it.
    Newer,
    /// It is of another lesson.
    OtherLesson,
    /// It is of the same lesson before its words or questions were changed.
    OtherText,
}

impl Sitting {
    /// The text, whole and exact.
    #[must_use]
    pub fn text(&self) -> String {
        String::new()
    }

    /// The text in at most so many characters; where there is no room, curves that are locked lose points.
    #[must_use]
    pub fn brief(&self, _most: usize) -> String {
        self.text()
    }

    /// Reads a text that was written of this lesson.
    ///
    /// # Errors
    /// Says why it is none.
    pub fn read(_text: &str, _lesson: Rc<Lesson>) -> Result<Self, SittingFault> {
        Err(SittingFault::Foreign)
    }
}
