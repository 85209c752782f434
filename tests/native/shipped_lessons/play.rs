//! A scenario as a student of a lesson has it: a variant, a period, and the levers that were moved.

use std::rc::Rc;

use worthwhile::app::{Action, Move, State};
use worthwhile::explore::{Account, LifetimeValue, Who, ledger};
use worthwhile::lesson::{Scene, View};
use worthwhile::model::{Key, Run, Setting, simulate};
use worthwhile::scenario::{Entry, Lever};

/// The lever of a name in files.
#[track_caller]
pub fn lever(name: &str) -> Lever {
    if let Some(stage) = name.strip_prefix("stage ") {
        return Lever::Stage(stage.parse::<usize>().expect("a number") - 1);
    }
    let named = Key::ALL.iter().find(|key| key.field().name == name);
    Lever::Input(*named.unwrap_or_else(|| panic!("no lever {name}")))
}

/// What is in sight, and its run.
#[derive(Clone)]
pub struct Play {
    pub state: State,
    pub run: Run,
}

impl Play {
    /// A variant of a scenario as shipped, in its last period.
    #[track_caller]
    pub fn open(scenario: &str, variant: &str) -> Self {
        let scenario = Entry::named(scenario).expect("it ships").open().expect("a built-in scenario is good");
        let number = (0..scenario.n_variants()).find(|&number| scenario.variant_id(number) == variant);
        let last = scenario.n_periods - 1;
        let state = State::opened(Rc::new(scenario)).after(Action::Choose(number.expect("a variant")));
        Self::of(state.after(Action::Look(last)))
    }

    /// What a step of a lesson puts in sight.
    #[track_caller]
    pub fn scene(scenario: &str, scene: &Scene) -> Self {
        let play = Self::open(scenario, scene.variant.as_deref().unwrap_or("baseline"));
        let play = scene.period.map_or(play.clone(), |period| play.look(period));
        scene.sets.iter().fold(play, |play, (lever, value)| play.moves(*lever, *value))
    }

    fn of(state: State) -> Self {
        let run = simulate(&state.moment().course_of(state.moment().variant));
        Self { state, run }
    }

    pub fn look(&self, period: u32) -> Self {
        Self::of(self.state.clone().after(Action::Look(period as usize - 1)))
    }

    #[track_caller]
    pub fn moves(&self, lever: Lever, to: f64) -> Self {
        let moved = Self::of(self.state.clone().after(Action::Settle(Move { lever, to: Setting::Number(to) })));
        assert_eq!(moved.stands(lever), to, "the lever stands where it was put");
        moved
    }

    /// Where a lever stands.
    #[track_caller]
    pub fn stands(&self, lever: Lever) -> f64 {
        let moment = self.state.moment();
        match moment.edited.shown(moment.variant, self.state.period(), lever) {
            Some(Setting::Number(value)) => value,
            other => panic!("{lever:?} stands at {other:?}"),
        }
    }

    /// With levers moved, by their names in files.
    #[track_caller]
    pub fn with(&self, moves: &[(&str, f64)]) -> Self {
        moves.iter().fold(self.clone(), |play, (name, to)| play.moves(lever(name), *to))
    }

    /// A lever by a tenth of its slider higher, or lower where the sign says so.
    #[track_caller]
    pub fn nudged(&self, moved: Lever, sign: f64) -> Self {
        let span = self.state.moment().shipped.span_of(moved);
        let to = self.stands(moved) + sign * (span.high - span.low) / 10.0;
        self.moves(moved, to.max(span.low).min(span.high))
    }

    /// A figure of everybody in a period, from 1.
    #[track_caller]
    pub fn at(&self, period: usize, figure: &str) -> f64 {
        let period = &self.run.periods[period - 1];
        match figure {
            "wait_minutes" => period.wait_minutes,
            "profit" => period.profit,
            _ => period.all.figure(figure).unwrap_or_else(|| panic!("no figure {figure}")),
        }
    }

    pub fn customers(&self) -> f64 {
        self.run.end.customers
    }

    pub fn npv(&self) -> f64 {
        self.run.npv
    }

    /// What a customer of a period brings and is worth, today's margin counted in, as the figure on the page has it.
    #[track_caller]
    pub fn worth(&self, period: usize) -> LifetimeValue {
        let course = self.state.moment().course_of(self.state.moment().variant);
        let account = Account { course: &course, run: &self.run };
        account.lifetime_value(period - 1, Who::Regulars).expect("a period of the run")
    }

    /// What a lever added to a figure of the period in sight, as the ledger has it.
    #[track_caller]
    pub fn part(&self, name: &str, figure: ledger::Figure) -> f64 {
        let Lever::Input(key) = lever(name) else { panic!("{name} is a stage") };
        self.parts()
            .iter()
            .filter(|row| row.causes.contains(&ledger::Cause::Input(key)))
            .map(|row| row.parts[figure])
            .sum()
    }

    fn parts(&self) -> Vec<ledger::Row> {
        let moment = self.state.moment();
        let (baseline, present) = (Rc::clone(moment.shipped.course_of(0)), moment.course_of(moment.variant));
        let question = ledger::Question { baseline, present, period: self.state.period(), who: Who::Regulars };
        ledger::Ledger::explain(question).expect("two runs to compare").rows
    }

    /// Every variant as shipped.
    pub fn shipped(&self) -> Vec<Run> {
        let shipped = &self.state.moment().shipped;
        (0..shipped.n_variants()).map(|number| simulate(shipped.course_of(number))).collect()
    }

    /// Where the goals of a lesson are read.
    pub fn view<'a>(&'a self, runs: &'a [Run]) -> View<'a> {
        View { shipped: &self.state.moment().shipped, runs, run: &self.run, period: self.state.period() }
    }
}
