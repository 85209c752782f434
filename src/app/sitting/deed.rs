//! What can be done in a lesson, and what comes of it.

use std::rc::Rc;

use super::reply::Reply;
use super::verdict::Mark;
use super::{Ahead, Curtain, Led, Screen, Sitting, Stage, Work, bounded, levers_of};
use crate::lesson::{Ask, Target};
use crate::model::Setting;
use crate::scenario::Lever;

/// So often an answer can be locked that it is counted.
pub(super) const MOST_TRIES: u32 = 99;
/// So long is counted in a step (seconds): a day.
pub(super) const MOST_SECONDS: u32 = 86_400;

/// What can be done in a lesson.
#[derive(Clone, Debug, PartialEq)]
pub enum Deed {
    /// Go to a step, from 0.
    Go(usize),
    /// Come to a step by a link, from 0, whatever was left out before it.
    Arrive(usize),
    /// Go to the next step.
    Next,
    /// Go to the step before.
    Back,
    /// What a clicker does: raise the curtain, and where it is up, go to the next step; see [`Ahead`].
    Forward,
    /// Give or change the answer, as long as it is not locked.
    Reply(Reply),
    /// Take the answer back.
    Withdraw,
    /// Commit to the answer; the mark is what it is worth, from [`super::Truth::judge`]. The curtain goes up, except before a
    /// room that is wrong: whoever leads it has the answer still to show.
    Lock(Mark),
    /// Try a question again: the answer is a draft once more.
    Again,
    /// Take a hint.
    Hint,
    /// Show one stage more of the answer and the reveal.
    Raise,
    /// Show nothing of them.
    Lower,
    /// Leave the levers so: those that the student moved away from the scene.
    Move(Vec<(Lever, Setting)>),
    /// Let time pass (seconds).
    Pass(u32),
    /// Show this to the room.
    Show(Screen),
    /// Put the light on something, or on nothing.
    Spotlight(Option<Target>),
    /// Type a name for the code.
    Name(String),
    /// Begin the step in sight anew; the time spent in it stays.
    Anew,
    /// Begin everything anew; the name stays.
    Restart,
}

impl Sitting {
    /// The lesson after a deed. Total: what cannot be done changes nothing.
    #[must_use]
    pub fn after(self, deed: Deed) -> Self {
        match deed {
            Deed::Go(step) => self.going(step),
            Deed::Arrive(step) if step < self.works.len() => Self { step, furthest: self.furthest.max(step), ..self },
            Deed::Next => {
                let next = self.step + 1;
                self.going(next)
            }
            Deed::Back if 0 < self.step => {
                let before = self.step - 1;
                self.going(before)
            }
            Deed::Forward => self.forward(),
            Deed::Reply(reply) => self.replied(reply),
            Deed::Withdraw => self.working(|work| {
                work.reply = if work.is_locked() { work.reply.take() } else { None };
            }),
            Deed::Lock(mark) if self.can_lock() => self.locked(mark),
            Deed::Again if matches!(self.ask(), Some(Ask::Question(_))) => self.working(|work| {
                work.mark = None;
                work.curtain = Curtain::Down;
            }),
            Deed::Hint if self.has_hint() => self.working(|work| work.hints += 1),
            Deed::Raise if self.may_raise() => self.working(|work| work.curtain = work.curtain.raised()),
            Deed::Arrive(_) | Deed::Back | Deed::Lock(_) | Deed::Again | Deed::Hint | Deed::Raise => self,
            Deed::Lower => self.working(|work| work.curtain = Curtain::Down),
            Deed::Move(moved) => self.moved(moved),
            Deed::Pass(seconds) => {
                self.working(|work| work.seconds = MOST_SECONDS.min(work.seconds.saturating_add(seconds)))
            }
            Deed::Show(screen) => Self { stage: Stage { screen, ..self.stage }, ..self },
            Deed::Spotlight(spotlight) => Self { stage: Stage { spotlight, ..self.stage }, ..self },
            Deed::Name(name) => Self { name: bounded(&name), ..self },
            Deed::Anew => self.working(|work| *work = Work { seconds: work.seconds, ..Work::default() }),
            Deed::Restart => {
                let new = Self::new(Rc::clone(&self.lesson));
                Self { works: new.works, step: 0, furthest: 0, stage: new.stage, ..self }
            }
        }
    }

    fn forward(self) -> Self {
        match self.ahead() {
            Ahead::Answer => self.after(Deed::Raise),
            Ahead::Why => self.working(|work| work.curtain = Curtain::Up),
            Ahead::Step => self.after(Deed::Next),
            Ahead::End => self,
        }
    }

    fn locked(self, mark: Mark) -> Self {
        let stays_down = self.led == Led::ByTrainer && mark == Mark::Wrong;
        self.working(|work| {
            work.mark = Some(mark);
            work.tries = MOST_TRIES.min(work.tries + 1);
            if !stays_down {
                work.curtain = Curtain::Up;
            }
        })
    }

    fn going(self, step: usize) -> Self {
        if !self.may_go_to(step) {
            return self;
        }
        let stage = Stage { spotlight: None, ..self.stage };
        Self { step, furthest: self.furthest.max(step), stage, ..self }
    }

    fn replied(self, reply: Reply) -> Self {
        if reply.is_empty() {
            return self.after(Deed::Withdraw);
        }
        let kept = self.ask().and_then(|ask| reply.kept(ask));
        self.working(|work| {
            if let (Some(kept), false) = (kept, work.is_locked()) {
                work.reply = Some(kept);
            }
        })
    }

    fn moved(self, mut moved: Vec<(Lever, Setting)>) -> Self {
        let known = levers_of(&self.lesson);
        let is_finite = |setting: &Setting| !matches!(setting, Setting::Number(number) if !number.is_finite());
        moved.retain(|(lever, setting)| known.contains(lever) && is_finite(setting));
        let levers: Vec<Lever> =
            known.into_iter().filter(|known| moved.iter().any(|(lever, _)| lever == known)).collect();
        let last = |lever: &Lever| moved.iter().rev().find(|(moved, _)| moved == lever).copied();
        self.working(|work| {
            work.moved = levers.iter().filter_map(last).collect();
            let untouched = levers.iter().filter(|lever| !work.touched.contains(lever)).copied().collect::<Vec<_>>();
            work.touched.extend(untouched);
        })
    }

    fn working(mut self, change: impl FnOnce(&mut Work)) -> Self {
        if let Some(work) = self.works.get_mut(self.step) {
            change(work);
        }
        self
    }
}
