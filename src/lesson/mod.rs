//! Lessons: what a trainer takes a class through, and a student works through alone.
//!
//! A lesson is a readable text file (`docs/lessons.md` says how it is written). It is read into the typed blocks below and
//! never into markup; what cannot be read is a fault that names the line.

mod ask;
mod prose;
mod scene;
mod figure;
mod limits;
mod fault;
mod source;
mod entries;
mod names;
mod read;
mod read_scene;
mod read_ask;
mod note;
mod check;
mod text;
mod rewrite;
mod library;

pub use ask::{Ask, Choice, Goal, Prediction, Question, Shape, Task};
pub use check::check;
pub use fault::{Fault, Problem};
pub use figure::View;
pub use library::{Entry, LESSONS};
pub use limits::*;
pub use names::{lever_name, lever_named};
pub use prose::{Passage, Span, Tone, passages, prose};
pub use read::read;
pub use scene::{Figure, Quantity, Scene, Target, When, setting};
pub use source::{Kind, lines_of_steps};

/// The version of the format that is written and read.
pub const VERSION: u32 = 1;

/// A lesson.
#[derive(Clone, Debug, PartialEq)]
pub struct Lesson {
    /// Its name in files, links and codes: lower case letters, digits and hyphens.
    pub id: String,
    /// Its title.
    pub title: String,
    /// How long it runs (minutes, 1 to 240).
    pub minutes: u32,
    /// The language of its words, as in `en`.
    pub language: String,
    /// The scenario that it plays in.
    pub basis: Basis,
    /// What it is about, for whoever chooses it.
    pub about: Vec<Passage>,
    /// What the teacher needs for the whole of it.
    pub note: Note,
    /// Its steps, in order; at least one.
    pub steps: Vec<Step>,
}

/// The scenario of a lesson.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Basis {
    /// One of the library, by its name in files.
    Shipped(String),
    /// One that the lesson brings, as the text of its file.
    Own(String),
}

/// One step of a lesson.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// A short name for the bar of steps.
    pub name: String,
    /// What is in sight.
    pub scene: Scene,
    /// What is said.
    pub says: Vec<Passage>,
    /// What the student commits to before anything is revealed.
    pub ask: Option<Ask>,
    /// What is said once the student has committed.
    pub reveal: Vec<Passage>,
    /// What the teacher needs.
    pub note: Note,
}

/// What is for the teacher's eyes.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Note {
    /// How long the step takes (minutes).
    pub minutes: Option<u32>,
    /// What to do and to say.
    pub says: Vec<Passage>,
    /// Wrong answers that come, each with what is behind it.
    pub expects: Vec<Pair>,
    /// Questions that come, each with what to say.
    pub asked: Vec<Pair>,
    /// What to discuss.
    pub discuss: Vec<String>,
}

/// Two texts that belong together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair {
    /// What comes from the room.
    pub heard: String,
    /// What belongs to it.
    pub say: String,
}

impl Step {
    /// Whether what the scene shows would tell what is to be predicted: then it waits for the answer.
    #[must_use]
    pub fn tells_its_answer(&self) -> bool {
        let Some(Ask::Predict(prediction)) = &self.ask else { return false };
        prediction.of.variant.is_none() || prediction.of.variant == self.scene.variant
    }
}
