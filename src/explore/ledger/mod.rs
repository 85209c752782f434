//! Why did it move? How much of a move is due to each changed input: its Shapley value (Shapley 1953).
//!
//! Two runs differ in some inputs. A coalition takes some of them from the present run and the rest from the baseline. The
//! part of an input is what it adds to a coalition, averaged over every order in which the inputs could have changed. The
//! parts add up to the whole, an input without effect gets 0, and the order in which the reader moved levers is nothing.

mod figures;
mod cause;
mod pair;
mod plan;
mod wire;

use std::rc::Rc;

pub use cause::Cause;
pub use figures::{Figure, Figures};
pub use plan::{MOST_EXACT, N_ORDERS};
pub use wire::{decode_explained, decode_question, encode_explained, encode_question};

use super::response::Who;
use crate::model::{Course, Period, Run, simulate};
use pair::Pair;
use plan::Plan;

/// Two runs, and where they are read.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    /// The run to start from.
    pub baseline: Rc<Course>,
    /// The run to explain.
    pub present: Rc<Course>,
    /// The period in which delivered value, satisfaction and loyalty are read, from 0.
    pub period: usize,
    /// Whose satisfaction and loyalty.
    pub who: Who,
}

/// The move, part by part.
#[derive(Clone, Debug, PartialEq)]
pub struct Explained {
    /// The figures of the baseline.
    pub from: Figures,
    /// The figures of the present run.
    pub to: Figures,
    /// What each change adds, in the order of the table of inputs; the rows add up to the whole move.
    pub rows: Vec<Row>,
    /// How sure the parts are.
    pub certainty: Certainty,
}

/// What one change adds to each figure.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// What changed: one input, or several that a rule ties together.
    pub causes: Vec<Cause>,
    /// What it adds.
    pub parts: Figures,
    /// Standard error of what it adds; 0 where every order was tried.
    pub errors: Figures,
}

/// How sure the parts are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Certainty {
    /// Averaged over every order.
    Exact,
    /// Averaged over so many orders, drawn by chance from a fixed seed.
    Sampled {
        /// How many orders.
        n_orders: usize,
    },
}

/// The work on a question, done run by run.
#[derive(Clone, Debug)]
pub struct Ledger {
    question: Question,
    pair: Pair,
    plan: Plan,
    /// The figures of the coalitions that have been run, in the order of the plan.
    run: Vec<Figures>,
}

impl Ledger {
    /// Begins to work on a question; nothing is run yet.
    #[must_use]
    pub fn begin(question: Question) -> Self {
        let pair = Pair::new(&question.baseline, &question.present);
        let plan = Plan::new(pair.players.len());
        Self { question, pair, plan, run: Vec::new() }
    }

    /// Runs at most so many coalitions more.
    pub fn work(&mut self, n_runs: usize) {
        for &coalition in self.plan.coalitions.iter().skip(self.run.len()).take(n_runs) {
            self.run.push(self.figures(&simulate(&self.pair.mixed(coalition))));
        }
    }

    /// Everything that differs, whether it matters or not.
    pub fn causes(&self) -> impl Iterator<Item = Cause> {
        self.pair.players.iter().flatten().copied()
    }

    /// How much of the work is done, 0 to 1.
    #[must_use]
    pub fn progress(&self) -> f64 {
        let share = |n: usize| f64::from(u32::try_from(n).unwrap_or(u32::MAX));
        share(self.run.len()) / share(self.plan.coalitions.len())
    }

    /// The answer, once everything has been run.
    #[must_use]
    pub fn finished(&self) -> Option<Explained> {
        if self.run.len() < self.plan.coalitions.len() {
            return None;
        }
        let rows = self.pair.players.iter().zip(self.plan.parts(&self.run));
        Some(Explained {
            from: *self.run.first()?,
            to: self.plan.whole(&self.run)?,
            rows: rows.map(|(causes, (parts, errors))| Row { causes: causes.clone(), parts, errors }).collect(),
            certainty: self.plan.certainty(),
        })
    }

    /// The answer at once.
    #[must_use]
    pub fn explain(question: Question) -> Option<Explained> {
        let mut ledger = Self::begin(question);
        ledger.work(usize::MAX);
        ledger.finished()
    }

    fn figures(&self, run: &Run) -> Figures {
        let last = run.periods.len().saturating_sub(1);
        let shown = |period: &Period| Figures::new(run, &period.all, self.question.who);
        run.periods.get(self.question.period.min(last)).map(shown).unwrap_or_default()
    }
}
