//! The words for teachers: how to begin, to rehearse, to go on when something fails, and the slides for afterwards.

use super::PeriodLength;

/// Words for teachers.
#[derive(Clone, Debug)]
pub struct TeachWords {
    /// All of it.
    pub region: &'static str,
    /// What it is for.
    pub intro: &'static str,
    /// Unfolds what a teacher can do with one lesson.
    pub with: &'static str,
    /// A first lesson.
    pub first: FirstWords,
    /// How to rehearse: the title, and what to do in order.
    pub rehearse: ListWords,
    /// What fails and what to do then: the title, and pairs.
    pub fails: PairsWords,
    /// What comes back from students: the title, and what there is to know.
    pub codes: ListWords,
    /// What there is to discuss, lesson by lesson: the title, and what to do with it.
    pub discussion: [&'static str; 2],
    /// Links to each lesson and each step.
    pub links: LinksWords,
    /// A lesson that is rehearsed.
    pub rehearsal: RehearsalWords,
    /// The slides of a lesson.
    pub slides: SlideWords,
    /// What the model answers to what a lesson asks.
    pub answers: AnswerWords,
}

/// Words about a first lesson.
#[derive(Clone, Copy, Debug)]
pub struct FirstWords {
    /// Its title.
    pub title: &'static str,
    /// What is needed for it.
    pub intro: &'static str,
    /// The lesson it is made of, by its name in files.
    pub lesson: &'static str,
    /// From one minute to another.
    pub minutes: fn(u32, u32) -> String,
    /// Minute by minute.
    pub plan: &'static [Minutes],
    /// For whoever has even less time.
    pub shorter: &'static str,
}

/// A few minutes of a first lesson.
#[derive(Clone, Copy, Debug)]
pub struct Minutes {
    /// From this minute.
    pub from: u32,
    /// To this minute.
    pub until: u32,
    /// The step of the lesson, from 0.
    pub step: usize,
    /// What the teacher does and says.
    pub does: &'static str,
}

/// A title and a list.
#[derive(Clone, Copy, Debug)]
pub struct ListWords {
    /// The title.
    pub title: &'static str,
    /// The list.
    pub items: &'static [&'static str],
}

/// A title and pairs.
#[derive(Clone, Copy, Debug)]
pub struct PairsWords {
    /// The title.
    pub title: &'static str,
    /// What happens, and what to do.
    pub pairs: &'static [[&'static str; 2]],
}

/// Words of the links to each lesson.
#[derive(Clone, Copy, Debug)]
pub struct LinksWords {
    /// The title.
    pub title: &'static str,
    /// What they are for.
    pub intro: &'static str,
    /// Rehearses a lesson.
    pub rehearse: &'static str,
    /// The slides of a lesson.
    pub slides: &'static str,
    /// The steps of a lesson.
    pub steps: &'static str,
}

/// Words of a rehearsal.
#[derive(Clone, Copy, Debug)]
pub struct RehearsalWords {
    /// What it is, beside the title of the lesson.
    pub is: &'static str,
    /// Before what the model answers.
    pub answer: &'static str,
    /// Ends it.
    pub leave: &'static str,
}

/// Words of the slides.
#[derive(Clone, Copy, Debug)]
pub struct SlideWords {
    /// All of them.
    pub region: &'static str,
    /// What to do with them.
    pub intro: &'static str,
    /// Prints them.
    pub print: &'static str,
    /// Before what the model answers.
    pub answer: &'static str,
    /// Before what there is to discuss.
    pub discuss: &'static str,
    /// Which slide it is, from 1, of how many.
    pub of: fn(usize, usize) -> String,
}

/// A value of a curve, and in which period from 0; none: after the last.
pub type At<'a> = (&'a str, Option<usize>);
/// Says a curve.
pub type SaysCourse = fn([&str; 2], At, At, PeriodLength) -> String;

/// What the model answers, in words.
#[derive(Clone, Copy, Debug)]
pub struct AnswerWords {
    /// A curve: its first and last value, its highest and its lowest with their periods from 0; none is the end.
    pub course: SaysCourse,
    /// An order of levers.
    pub order: fn(&[String]) -> String,
    /// The lever that moved a figure most.
    pub cause: fn(&str) -> String,
    /// The choice that is right, and why.
    pub choice: fn(&str, &str) -> String,
    /// How goals are reached.
    pub way: fn(&str) -> String,
}
