//! The result code: what a student answered and predicted in a lesson, as one word of at most 300 letters that survives chats,
//! mail, tables and a camera.
//!
//! ```text
//! WW1/DENTAL-CLINIC/1M0Z7KE…
//! ```
//!
//! Version, name of the lesson, and the rest in 32 letters (those of Crockford: no I, L, O, U): how long it is, the
//! fingerprint of the lesson's text, a name if one was typed, levers, answers, marks, and a checksum of all that stands before it.
//! Where there is no room, curves are told in fewer points; what an answer is worth always has room.

mod bits;
mod fault;
mod letters;
mod write;
mod read;

pub use fault::CodeFault;

use super::sitting::{Mark, Reply, Sitting, Standing, fingerprint};
use crate::lesson::{Ask, Lesson};
use crate::scenario::Lever;

/// So many letters a code has at most.
pub const LONGEST_CODE: usize = 300;
/// What every code of any version begins with.
const BEGIN: &str = "WW";
/// The version of what this program writes.
const VERSION: u32 = 1;
/// So many hints and tries of an answer are told.
const MOST_COUNT: u32 = 7;

/// What a code says.
#[derive(Clone, Debug, PartialEq)]
pub struct Code {
    /// The lesson, by its name in files.
    pub lesson: String,
    /// What tells the text of the lesson from any other.
    pub fingerprint: u32,
    /// The name that was typed; empty for most.
    pub name: String,
    /// Every lever that was ever moved, in the order of the lesson.
    pub touched: Vec<Lever>,
    /// What was answered in each step that asks something, in order; none: nothing.
    pub told: Vec<Option<Told>>,
}

/// An answer that was committed to.
#[derive(Clone, Debug, PartialEq)]
pub struct Told {
    /// The answer; none where levers were moved for it, or there was no room.
    pub reply: Option<Reply>,
    /// How it stood against the model.
    pub mark: Mark,
    /// How many hints were taken, 0 to 7.
    pub hints: u32,
    /// How often it was tried, 0 to 7.
    pub tries: u32,
}

impl Code {
    /// What there is to say of a sitting: all that is locked.
    #[must_use]
    pub fn of(sitting: &Sitting) -> Self {
        let lesson = sitting.lesson();
        let told = sitting.asked().map(|(_, work)| {
            let hints = u32::try_from(work.hints).unwrap_or(MOST_COUNT).min(MOST_COUNT);
            Some(Told { reply: work.reply.clone(), mark: work.mark?, hints, tries: work.tries.min(MOST_COUNT) })
        });
        Self {
            lesson: lesson.id.clone(),
            fingerprint: fingerprint(lesson),
            name: sitting.name().trim().to_owned(),
            touched: sitting.touched(),
            told: told.collect(),
        }
    }

    /// How the student stands.
    #[must_use]
    pub fn standing(&self) -> Standing {
        Standing::of(self.told.iter().map(|told| told.as_ref().map(|told| told.mark)))
    }
}

/// What a lesson asks, with the step in which it does, from 0.
pub fn asks(lesson: &Lesson) -> impl Iterator<Item = (usize, &Ask)> {
    lesson.steps.iter().enumerate().filter_map(|(at, step)| Some((at, step.ask.as_ref()?)))
}
