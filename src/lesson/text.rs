//! From a lesson to its text.

use super::Lesson;

impl Lesson {
    /// The lesson as text: it is read as it was.
    #[must_use]
    pub fn text(&self) -> String {
        self.title.clone()
    }
}
