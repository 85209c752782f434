//! Facts of the charts, for every variant of every scenario, as the page gathers them.

use std::rc::Rc;

use worthwhile::app::facts::{Lines, Question, balance_facts, brackets, curve_facts, response_facts};
use worthwhile::app::{Action, Answer, Moment, Move, Recast, Sight, State};
use worthwhile::charts::{BalanceFacts, CurveFacts, ResponseFacts, TimeFacts};
use worthwhile::model::{Key, Run, Setting};
use worthwhile::scenario::{Entry, LIBRARY, Lever};
use worthwhile::text::Numbers;

use super::text;

/// What is in sight in one variant of one scenario.
pub struct Case {
    pub name: String,
    sight: Sight,
}

/// Every variant of every scenario, in the period that is shown first.
pub fn cases() -> Vec<Case> {
    LIBRARY.iter().flat_map(|entry| cases_after(entry, |state| state)).collect()
}

/// The same after moving a lever.
pub fn moved_cases(key: Key, to: f64) -> Vec<Case> {
    let act = Action::Settle(Move { lever: Lever::Input(key), to: Setting::Number(to) });
    LIBRARY.iter().flat_map(|entry| cases_after(entry, |state| state.after(act.clone()))).collect()
}

/// Every scenario made over, where it can be.
pub fn recast_cases(made: &[Recast]) -> Vec<Case> {
    let act = |state: State| made.iter().fold(state, |state, made| state.after(Action::Recast(*made)));
    LIBRARY.iter().flat_map(|entry| cases_after(entry, act)).collect()
}

/// One variant of one scenario, by both ids.
#[track_caller]
pub fn case(name: &str) -> Case {
    let entry = name.split(' ').next().and_then(Entry::named).expect("a built-in scenario");
    cases_after(entry, |state| state).into_iter().find(|case| case.name == name).expect("a variant of it")
}

fn cases_after(entry: &Entry, act: impl Fn(State) -> State) -> Vec<Case> {
    let opened = State::opened(Rc::new(entry.open().expect("a built-in scenario is good")));
    let n_variants = opened.moment().edited.n_variants();
    let case = |variant| {
        let state = act(opened.clone().after(Action::Choose(variant)));
        let name = format!("{} {}", entry.id, state.moment().edited.variant_id(variant));
        Case { name, sight: Sight::new(&state, Rc::new(Answer::new(state.moment()))) }
    };
    (0..n_variants).map(case).collect()
}

impl Case {
    /// The same case, asked about another lever.
    pub fn asking(mut self, key: Key) -> Self {
        self.sight.asked = Lever::Input(key);
        self.sight.varied = Lever::Input(key);
        self
    }

    pub fn numbers(&self) -> Numbers {
        Numbers { currency: self.sight.moment.shipped.currency }
    }

    pub fn balance(&self) -> BalanceFacts {
        balance_facts(&self.sight).expect("the shown period is in the run")
    }

    pub fn response(&self) -> Option<ResponseFacts> {
        let lines =
            Lines { now: Question::now(&self.sight).answer(), baseline: Question::baseline(&self.sight).answer() };
        response_facts(&self.sight, &lines, text())
    }

    pub fn curve(&self) -> CurveFacts {
        curve_facts(&self.sight).expect("the shown period is in the run")
    }

    pub fn time(&self) -> TimeFacts<'_> {
        let sight = &self.sight;
        TimeFacts {
            now: sight.run(),
            baseline: sight.baseline(),
            shown: sight.period,
            period_word: sight.moment.edited.period,
            brackets: brackets(sight, text()),
            is_baseline: sight.is_baseline(),
        }
    }

    pub fn moment(&self) -> &Moment {
        &self.sight.moment
    }

    pub fn run(&self) -> &Run {
        self.sight.run()
    }
}
