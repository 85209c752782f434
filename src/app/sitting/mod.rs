//! A lesson being taken: where the student stands, what was answered and committed to, and what may be seen of it.
//!
//! [`Sitting::after`] is the only way to change one, and it is total. What the model answers is not part of it: [`truth`] says
//! what is right in what is in sight, [`Truth::judge`] how an answer stands against it, and the [`Mark`] of that is what remains.

mod deed;
mod reply;
mod work;
mod truth;
mod verdict;
mod text;

use std::rc::Rc;

pub use deed::Deed;
pub use reply::Reply;
pub use text::SittingFault;
pub use truth::{Truth, truth};
pub use verdict::{Mark, Missed, Verdict};
pub use work::{Curtain, MOST_MOVED, Work};

use crate::lesson::{Ask, Lesson, Step, Target};

/// So many letters a typed name may have, so that a code has room for it.
pub const LONGEST_NAME: usize = 24;

/// A lesson being taken.
#[derive(Clone, Debug, PartialEq)]
pub struct Sitting {
    lesson: Rc<Lesson>,
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

/// What a room sees besides the step itself; never kept beyond the day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Stage {
    /// Whether nothing is shown.
    pub is_blank: bool,
    /// What the light is on.
    pub spotlight: Option<Target>,
}

impl Sitting {
    /// A lesson at its beginning, taken by a student.
    #[must_use]
    pub fn new(lesson: Rc<Lesson>) -> Self {
        let works = lesson.steps.iter().map(|_| Work::default()).collect();
        let (led, stage) = (Led::default(), Stage::default());
        Self { lesson, led, name: String::new(), step: 0, furthest: 0, works, stage }
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

    /// Whether the answer of the step in sight can be locked.
    #[must_use]
    pub fn can_lock(&self) -> bool {
        let work = self.work();
        !work.is_locked() && self.ask().is_some_and(|ask| work.answers(ask))
    }

    /// Whether what the model answers may be shown in the step in sight: a student commits to a prediction first.
    #[must_use]
    pub fn may_raise(&self) -> bool {
        match (self.led, self.ask()) {
            (Led::ByTrainer, _) | (_, None) => true,
            (Led::ByStudent, Some(_)) => self.work().is_locked(),
        }
    }

    /// What is seen of the answer and the reveal in the step in sight.
    #[must_use]
    pub fn curtain(&self) -> Curtain {
        if self.may_raise() { self.work().curtain } else { Curtain::Down }
    }

    /// Whether there is a next step that may be gone to: a student commits to a prediction before the next step.
    #[must_use]
    pub fn may_go_on(&self) -> bool {
        self.step + 1 < self.lesson.steps.len() && self.may_pass(self.step)
    }

    /// Whether a step may be gone to.
    #[must_use]
    pub fn may_go_to(&self, step: usize) -> bool {
        let is_open = |step| step <= self.furthest || self.led == Led::ByTrainer;
        step < self.lesson.steps.len() && (is_open(step) || step == self.step + 1 && self.may_go_on())
    }

    fn may_pass(&self, step: usize) -> bool {
        let predicts = matches!(self.lesson.steps.get(step).map(|step| &step.ask), Some(Some(Ask::Predict(_))));
        !predicts || self.led == Led::ByTrainer || self.works.get(step).is_some_and(Work::is_locked)
    }

    /// Whether the last step was reached and every prediction committed to.
    #[must_use]
    pub fn is_finished(&self) -> bool {
        let n = self.lesson.steps.len();
        n <= self.furthest + 1 && (0..n).all(|step| self.may_pass(step))
    }

    /// How much of the lesson is done: steps that were left behind, and the last one when all is answered, of all steps.
    #[must_use]
    pub fn progress(&self) -> (usize, usize) {
        let n = self.lesson.steps.len();
        (if self.is_finished() { n } else { self.furthest.min(n) }, n)
    }

    /// How long the steps take together up to a step, as the notes say (minutes); what no note says is shared evenly.
    #[must_use]
    pub fn minutes_until(&self, step: usize) -> f64 {
        let minutes = |step: &Step| step.note.minutes.map(f64::from);
        let said: Vec<Option<f64>> = self.lesson.steps.iter().map(minutes).collect();
        let unsaid = u32::try_from(said.iter().filter(|minutes| minutes.is_none()).count()).unwrap_or(u32::MAX);
        let rest = f64::from(self.lesson.minutes) - said.iter().flatten().sum::<f64>();
        let each = rest.max(0.0) / f64::from(unsaid.max(1));
        said.iter().take(step).map(|minutes| minutes.unwrap_or(each)).sum()
    }

    /// How long was spent in all steps (seconds).
    #[must_use]
    pub fn seconds(&self) -> u32 {
        self.works.iter().fold(0, |sum, work| sum.saturating_add(work.seconds))
    }
}
