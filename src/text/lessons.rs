//! The words around lessons: the list, a step, what is asked and what comes of it.

use super::PeriodLength;
use super::present::PresentWords;

/// Words around lessons.
#[derive(Clone, Debug)]
pub struct LessonWords {
    /// All of it.
    pub region: &'static str,
    /// What the list is for.
    pub intro: &'static str,
    /// The title of the window, given that of the lesson.
    pub window: fn(&str) -> String,
    /// How long a lesson runs (minutes) and how many steps it has.
    pub length: fn(u32, usize) -> String,
    /// How far it was taken: so many steps of how many.
    pub so_far: fn(usize, usize) -> String,
    /// It was taken to its end.
    pub taken: &'static str,
    /// Begins a lesson; goes on with it; opens the teacher's notes; shows it to a room.
    pub doing: DoingWords,
    /// Back to the list; back to the page.
    pub leave: [&'static str; 2],
    /// There is no such lesson.
    pub unknown: &'static str,
    /// Its scenario did not come, or does not open, given why.
    pub unopened: fn(&str) -> String,
    /// Words of a step.
    pub step: StepWords,
    /// Words of what is asked.
    pub ask: AskWords,
    /// Words of a curve that is drawn by hand.
    pub sketch: SketchWords,
    /// Words of the page at the end.
    pub certificate: CertificateWords,
    /// Words for whoever leads a room.
    pub present: PresentWords,
}

/// What can be done with a lesson.
#[derive(Clone, Copy, Debug)]
pub struct DoingWords {
    /// Begins it.
    pub begin: &'static str,
    /// Goes on with it.
    pub go_on: &'static str,
    /// Shows it to a room.
    pub present: &'static str,
    /// What the teacher needs.
    pub notes: &'static str,
}

/// Words of a step.
#[derive(Clone, Copy, Debug)]
pub struct StepWords {
    /// What is said and asked in it.
    pub region: &'static str,
    /// Which step it is, from 1, of how many.
    pub of: fn(usize, usize) -> String,
    /// The bar of steps.
    pub steps: &'static str,
    /// One step back.
    pub back: &'static str,
    /// One step on.
    pub next: &'static str,
    /// After the last step.
    pub finish: &'static str,
    /// The levers of the step.
    pub levers: &'static str,
    /// The figures of the step.
    pub figures: &'static str,
    /// Beside what is pointed at.
    pub here: &'static str,
    /// Why there is no way on yet.
    pub first: &'static str,
    /// Why a step cannot be gone to yet.
    pub later: &'static str,
}

/// Words of what is asked.
#[derive(Clone, Copy, Debug)]
pub struct AskWords {
    /// Commits to a prediction.
    pub lock: &'static str,
    /// Tries an answer to a question.
    pub check: &'static str,
    /// What happens when a prediction is locked.
    pub locks: &'static str,
    /// Another hint: which one, of how many.
    pub hint: fn(usize, usize) -> String,
    /// Hints that were taken.
    pub hints: &'static str,
    /// It is right; it is not.
    pub marks: [&'static str; 2],
    /// What the model says; what the student said.
    pub sides: [&'static str; 2],
    /// What a prediction is worth.
    pub points: fn(u8) -> String,
    /// Says that nothing is chosen.
    pub choose: &'static str,
    /// A goal: its number where there are several, the figure, whether it is to be above the bound, and the bound.
    pub goal: fn(Option<usize>, &str, bool, &str) -> String,
    /// A goal holds; it does not yet.
    pub goals: [&'static str; 2],
    /// What a figure is now.
    pub now: fn(&str) -> String,
    /// The three fields of a number with its interval: the lower end, the likeliest, the upper end.
    pub ends: [&'static str; 3],
    /// From where to where numbers may go.
    pub range: fn(&str, &str) -> String,
    /// How sure the interval is to be.
    pub interval: &'static str,
    /// A field is empty; it is no number; it lies beyond these ends; the ends are the wrong way round.
    pub wrong: WrongWords,
    /// The one field of a number.
    pub number: &'static str,
    /// Moves a lever up or down the order.
    pub moves: [fn(&str) -> String; 2],
    /// Which place a lever has now.
    pub moved: fn(&str, usize) -> String,
    /// Above the order: which lever does most.
    pub order: &'static str,
}

/// What is wrong with an entry, each one sentence.
#[derive(Clone, Copy, Debug)]
pub struct WrongWords {
    /// Nothing is written.
    pub empty: fn(&str) -> String,
    /// It is no number.
    pub no_number: fn(&str) -> String,
    /// It lies beyond these ends.
    pub beyond: fn(&str, &str, &str) -> String,
    /// The ends are the wrong way round.
    pub turned: &'static str,
}

/// Words of a curve that is drawn by hand.
#[derive(Clone, Copy, Debug)]
pub struct SketchWords {
    /// The drawing.
    pub region: &'static str,
    /// How to draw.
    pub how: &'static str,
    /// The points as numbers; how they work.
    pub points: [&'static str; 2],
    /// A point by its number from 0, none is the end; whether it stands at the start of its period.
    pub point: fn(PeriodLength, Option<usize>, bool) -> String,
    /// At the end of a line: what was drawn, the model, the baseline.
    pub ends: [fn(&str) -> String; 3],
    /// How much more or less the model has.
    pub apart: fn(&str, bool) -> String,
    /// Wipes it.
    pub wipe: &'static str,
    /// Nothing is drawn.
    pub empty: &'static str,
    /// It is not drawn to its end, given the last period that it lacks.
    pub unfinished: fn(&str) -> String,
    /// The drawing in words: so many points of how many.
    pub drawn: fn(usize, usize) -> String,
    /// The heads of its table: a period, what was drawn, the model.
    pub columns: [&'static str; 2],
}

/// Words of the page at the end.
#[derive(Clone, Copy, Debug)]
pub struct CertificateWords {
    /// Its title once all is answered; before.
    pub titles: [&'static str; 2],
    /// The lesson was worked through to its end; not all of it is answered.
    pub done: [fn(&str) -> String; 2],
    /// What is still open, so many steps, which follow.
    pub open: fn(usize) -> String,
    /// The name, which may stay empty.
    pub name: &'static str,
    /// That it goes nowhere by itself.
    pub name_how: &'static str,
    /// The result code.
    pub code: &'static str,
    /// What it holds and what it is for.
    pub code_how: &'static str,
    /// Copies it.
    pub copy: &'static str,
    /// It is copied; it could not be.
    pub copied: [&'static str; 2],
    /// The code as a picture.
    pub qr: &'static str,
    /// Prints the page.
    pub print: &'static str,
    /// Begins the lesson anew; what that takes away; does so.
    pub again: [&'static str; 3],
    /// Points in the mean, right answers of so many questions.
    pub points: fn(u8) -> String,
    /// How many are answered.
    pub answered: fn(usize, usize) -> String,
}
