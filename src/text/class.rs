//! Words of the results of a class.

/// Words of the results of a class.
#[derive(Clone, Debug)]
pub struct ClassWords {
    /// What is wrong with a code.
    pub faults: CodeFaultWords,
}

/// What is wrong with a code.
#[derive(Clone, Debug)]
pub struct CodeFaultWords {
    /// It is none.
    pub no_code: &'static str,
    /// A newer program made it.
    pub newer: &'static str,
    /// Its end is missing.
    pub cut: &'static str,
    /// A letter of it was changed.
    pub changed: &'static str,
    /// It is of another lesson, by its name in files.
    pub other_lesson: fn(&str) -> String,
    /// It is of another edition of the lesson.
    pub other_text: &'static str,
}
