//! The way through a lesson: what may be locked, shown and gone to, and how much of it is done.

use super::{Curtain, Led, Mark, Sitting, Work};
use crate::lesson::{Ask, Step};

/// What a clicker does next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ahead {
    /// Show what the model answers.
    Answer,
    /// Show what is said about it.
    Why,
    /// Go to the next step.
    Step,
    /// Nothing: this is the end.
    End,
}

impl Sitting {
    /// What a clicker does next: the answer and the reveal come before the next step, as far as there are any.
    #[must_use]
    pub fn ahead(&self) -> Ahead {
        let has_reveal = self.step().is_some_and(|step| !step.reveal.is_empty());
        match self.curtain() {
            Curtain::Down if self.ask().is_some() && self.may_raise() => Ahead::Answer,
            Curtain::Down | Curtain::Answer if has_reveal && self.may_raise() => Ahead::Why,
            Curtain::Down | Curtain::Answer | Curtain::Up if self.may_go_on() => Ahead::Step,
            Curtain::Down | Curtain::Answer | Curtain::Up => Ahead::End,
        }
    }

    /// Whether the right answer stays hidden: a student who is wrong tries again, whoever leads a room shows it.
    #[must_use]
    pub fn hides_the_right(&self) -> bool {
        self.work().mark == Some(Mark::Wrong) && (self.led == Led::ByStudent || self.curtain() == Curtain::Down)
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
}
