//! A lesson being taken: where the student stands, what was answered and committed to, and what may be seen of it.
//!
//! [`Sitting::after`] is the only way to change one, and it is total. What the model answers is not part of it: [`truth`] says
//! what is right in what is in sight, [`Truth::judge`] how an answer stands against it, and the [`Mark`] of that is what remains.

mod deed;
mod reply;
mod work;
mod way;
mod truth;
mod frame;
mod missed;
mod score;
mod verdict;
mod standing;
mod text;

use std::rc::Rc;

pub use super::facts::counts;
pub use crate::text::sitting::Calibration;
pub use deed::Deed;
pub use frame::frame;
pub use missed::{Missed, Trend, Turn};
pub use reply::{Reply, join};
pub use score::{distance, interval_loss, whole_points};
pub use standing::Standing;
pub use text::{SUSPENDED, SittingFault};
pub use truth::{Met, Truth, truth};
pub use verdict::{Mark, Verdict};
pub use way::Ahead;
pub use work::{Curtain, Work};

use super::link::crc;
use crate::lesson::{Ask, Lesson, Step, Target};
use crate::scenario::Lever;

/// So many letters a typed name may have, so that a code has room for it.
pub const LONGEST_NAME: usize = 24;
/// And so many bytes.
const MOST_NAME_BYTES: usize = 48;

/// A lesson being taken.
#[derive(Clone, Debug, PartialEq)]
pub struct Sitting {
    lesson: Rc<Lesson>,
    fingerprint: u32,
    led: Led,
    name: String,
    step: usize,
    furthest: usize,
    works: Vec<Work>,
    stage: Stage,
}

/// Who turns the pages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Led {
    /// A student, who commits before anything is revealed.
    #[default]
    ByStudent,
    /// A trainer before a room, who can go and show everything.
    ByTrainer,
}

/// What the screen of a room is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Screen {
    /// The step.
    #[default]
    Step,
    /// Nothing: the room is to look elsewhere.
    Blank,
    /// How students come to the lesson with their own devices.
    Join,
}

impl Screen {
    /// All that a screen can be for.
    pub const ALL: &[Self] = &[Self::Step, Self::Blank, Self::Join];

    /// Its name, from one window to another.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Step => "step",
            Self::Blank => "blank",
            Self::Join => "join",
        }
    }
}

/// What a room sees besides the step itself; never kept beyond the day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Stage {
    /// What the screen is for.
    pub screen: Screen,
    /// What the light is on.
    pub spotlight: Option<Target>,
}

impl Sitting {
    /// A lesson at its beginning, taken by a student.
    #[must_use]
    pub fn new(lesson: Rc<Lesson>) -> Self {
        let works = lesson.steps.iter().map(|_| Work::default()).collect();
        let (led, stage, fingerprint) = (Led::default(), Stage::default(), fingerprint(&lesson));
        Self { lesson, fingerprint, led, name: String::new(), step: 0, furthest: 0, works, stage }
    }

    /// A lesson at its beginning, led by a trainer.
    #[must_use]
    pub fn led(lesson: Rc<Lesson>) -> Self {
        Self { led: Led::ByTrainer, ..Self::new(lesson) }
    }

    /// The lesson.
    #[must_use]
    pub fn lesson(&self) -> &Rc<Lesson> {
        &self.lesson
    }

    /// Who turns the pages.
    #[must_use]
    pub fn led_by(&self) -> Led {
        self.led
    }

    /// The name that the student typed; empty for most.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The step in sight, from 0.
    #[must_use]
    pub fn at(&self) -> usize {
        self.step
    }

    /// The furthest step that was reached, from 0.
    #[must_use]
    pub fn furthest(&self) -> usize {
        self.furthest
    }

    /// The step in sight; none in a lesson without steps, which no reader makes.
    #[must_use]
    pub fn step(&self) -> Option<&Step> {
        self.lesson.steps.get(self.step)
    }

    /// What the step in sight asks.
    #[must_use]
    pub fn ask(&self) -> Option<&Ask> {
        self.step()?.ask.as_ref()
    }

    /// What was done in the step in sight.
    #[must_use]
    pub fn work(&self) -> Work {
        self.work_of(self.step)
    }

    /// What was done in a step; nothing beyond the last.
    #[must_use]
    pub fn work_of(&self, step: usize) -> Work {
        self.works.get(step).cloned().unwrap_or_default()
    }

    /// What was done, step by step.
    #[must_use]
    pub fn works(&self) -> &[Work] {
        &self.works
    }

    /// What a room sees besides.
    #[must_use]
    pub fn stage(&self) -> Stage {
        self.stage
    }

    /// The hints that were taken in the step in sight, the first one first.
    #[must_use]
    pub fn hints(&self) -> &[String] {
        let taken = self.works.get(self.step).map_or(0, |work| work.hints);
        let hints = self.hints_of(self.step);
        &hints[..taken.min(hints.len())]
    }

    /// Whether there is another hint to take in the step in sight.
    #[must_use]
    pub fn has_hint(&self) -> bool {
        self.hints().len() < self.hints_of(self.step).len()
    }

    fn hints_of(&self, step: usize) -> &[String] {
        match self.lesson.steps.get(step).and_then(|step| step.ask.as_ref()) {
            Some(Ask::Question(question)) => &question.hints,
            Some(Ask::Predict(_)) | None => &[],
        }
    }

    /// Every lever that was ever moved, in the order of the lesson.
    #[must_use]
    pub fn touched(&self) -> Vec<Lever> {
        let was_touched = |lever: &Lever| self.works.iter().any(|work| work.touched.contains(lever));
        levers_of(&self.lesson).into_iter().filter(was_touched).collect()
    }

    /// How long was spent in all steps (seconds).
    #[must_use]
    pub fn seconds(&self) -> u32 {
        self.works.iter().fold(0, |sum, work| sum.saturating_add(work.seconds))
    }
}

/// What tells the text of a lesson from any other (CRC-32).
#[must_use]
pub fn fingerprint(lesson: &Lesson) -> u32 {
    crc(lesson.text())
}

/// The levers that can be moved somewhere in a lesson, in the order in which they come.
#[must_use]
pub fn levers_of(lesson: &Lesson) -> Vec<Lever> {
    let mut levers: Vec<Lever> = Vec::new();
    for lever in lesson.steps.iter().flat_map(|step| &step.scene.levers) {
        if !levers.contains(lever) {
            levers.push(*lever);
        }
    }
    levers
}

/// A name as long as there is room for, on one line.
#[must_use]
fn bounded(name: &str) -> String {
    let mut bounded = String::new();
    for letter in name.trim_start().chars().take(LONGEST_NAME) {
        let letter = if letter.is_control() { ' ' } else { letter };
        if MOST_NAME_BYTES < bounded.len() + letter.len_utf8() {
            break;
        }
        bounded.push(letter);
    }
    bounded
}
