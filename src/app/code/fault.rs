//! Why a text is no result code of a lesson.

use crate::text::Text;

/// What is wrong with a code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CodeFault {
    /// It is none.
    NoCode,
    /// A newer program made it.
    Newer,
    /// Its end is missing.
    Cut,
    /// A letter of it was changed.
    Changed,
    /// It is of another lesson, by its name in files.
    OtherLesson(String),
    /// It is of this lesson before or after its text was changed.
    OtherText,
}

impl CodeFault {
    /// The fault in a sentence.
    #[must_use]
    pub fn says(&self, text: &Text) -> String {
        let words = &text.class().faults;
        match self {
            Self::NoCode => words.no_code.to_owned(),
            Self::Newer => words.newer.to_owned(),
            Self::Cut => words.cut.to_owned(),
            Self::Changed => words.changed.to_owned(),
            Self::OtherLesson(id) => (words.other_lesson)(id),
            Self::OtherText => words.other_text.to_owned(),
        }
    }
}
