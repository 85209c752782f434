//! The lessons that come with the program. Whoever uses them carries their texts: only parts that load later do.

use super::{Fault, Lesson, read};

/// A lesson that comes with the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its name in files and links.
    pub id: &'static str,
    /// Its text.
    pub text: &'static str,
}

macro_rules! entry {
    ($id:literal) => {
        Entry { id: $id, text: include_str!(concat!("../../assets/lessons/", $id, ".lesson.md")) }
    };
}

/// Every lesson that comes with the program, in the order in which they are offered.
pub const LESSONS: &[Entry] = &[
    entry!("dental-clinic"),
    entry!("savings-bank"),
    entry!("lab-report"),
    entry!("hospital-chain"),
    entry!("auto-club"),
    entry!("keeping-customers"),
];

impl Entry {
    /// The entry of this name.
    #[must_use]
    pub fn named(id: &str) -> Option<&'static Self> {
        LESSONS.iter().find(|entry| entry.id == id)
    }

    /// Reads the lesson.
    ///
    /// # Errors
    /// None for the lessons that ship: a test reads them all.
    pub fn read(&self) -> Result<Lesson, Fault> {
        read(self.text)
    }
}
