//! What is right, as the model answers in what is in sight.

use std::rc::Rc;

use super::frame::frame;
use crate::app::{Answer, Moment};
use crate::app::{Move, Sight, reach, try_move};
use crate::explore::Who;
use crate::explore::ledger::{Cause, Explained, Figure as Explains, Ledger, Question as Asks};
use crate::lesson::{Ask, Figure, Goal, Prediction, Quantity, Question, Shape, Task, View, When};
use crate::model::{Key, Run, Setting, put_in_order, simulate};
use crate::scenario::{Better, Lever, Measure};

/// So much of its slider a lever is moved to find out how much it moves a figure.
const NUDGE: f64 = 0.1;

/// What is right.
#[derive(Clone, Debug, PartialEq)]
pub enum Truth {
    /// The figure, period by period, and the frame in which it is drawn.
    Curve {
        /// Its values.
        values: Vec<f64>,
        /// The least and the largest value that can be drawn.
        frame: (f64, f64),
    },
    /// The figure.
    Number(f64),
    /// The levers of the question by how far each moves the figure alone, the furthest first.
    Order(Vec<(Lever, f64)>),
    /// The goals, in their order.
    Goals(Vec<Met>),
    /// What each lever of the question added to the move of the figure, in their order (Shapley value).
    Parts(Vec<(Lever, f64)>),
    /// The position of the right choice.
    Choice(usize),
}

impl Truth {
    /// The choice that is right, by its position; of a cause, the lever that added most. None where nothing is chosen.
    #[must_use]
    pub fn right_choice(&self) -> Option<usize> {
        match self {
            Self::Choice(right) => Some(*right),
            Self::Parts(parts) => most(parts),
            Self::Curve { .. } | Self::Number(_) | Self::Order(_) | Self::Goals(_) => None,
        }
    }
}

/// The lever that added most, by its position.
pub(super) fn most(parts: &[(Lever, f64)]) -> Option<usize> {
    let most = parts.iter().map(|(_, part)| part.abs()).fold(0.0, f64::max);
    parts.iter().position(|(_, part)| most <= part.abs())
}

/// How a goal stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Met {
    /// The figure.
    pub value: f64,
    /// Whether the goal holds.
    pub holds: bool,
}

/// The runs that figures are read in.
pub(super) struct Seen<'a> {
    sight: &'a Sight,
    /// Of the scenario as shipped, variant by variant.
    pub runs: Vec<Run>,
}

impl<'a> Seen<'a> {
    pub fn new(sight: &'a Sight) -> Self {
        let Moment { shipped, .. } = &sight.moment;
        let runs = if sight.moment.is_edited() {
            Answer::beside(Rc::clone(&sight.answer.baseline), &Moment::opened(Rc::clone(shipped))).runs()
        } else {
            sight.answer.runs()
        };
        Self { sight, runs }
    }

    fn view<'b>(&'b self, run: &'b Run) -> View<'b> {
        View { shipped: &self.sight.moment.shipped, runs: &self.runs, run, period: self.sight.period }
    }

    fn value(&self, figure: &Figure) -> Option<f64> {
        self.value_in(figure, self.sight.run())
    }

    /// A figure where this run is the one in sight.
    fn value_in(&self, figure: &Figure, run: &Run) -> Option<f64> {
        figure.value(self.view(run)).filter(|value| value.is_finite())
    }

    /// A figure over time in this run, whatever variant it is of.
    pub fn course(&self, figure: &Figure, run: &Run) -> Option<Vec<f64>> {
        Figure { variant: None, ..figure.clone() }.course(self.view(run))
    }
}

/// What is right about what is asked; none where the model has no answer in what is in sight.
#[must_use]
pub fn truth(ask: &Ask, sight: &Sight) -> Option<Truth> {
    let seen = Seen::new(sight);
    match ask {
        Ask::Predict(Prediction { of, shape, .. }) => match shape {
            Shape::Curve => {
                let values = of.course(seen.view(sight.run())).filter(|values| !values.is_empty())?;
                Some(Truth::Curve { values, frame: frame(of, sight) })
            }
            Shape::Number { .. } => seen.value(of).map(Truth::Number),
            Shape::Rank(levers) => order(of, levers, &seen),
        },
        Ask::Question(Question { task, .. }) => match task {
            Task::Reach { goals, .. } | Task::Fail { goals } => self::goals(goals, &seen),
            Task::Cause { of, levers } => parts(of, levers, sight),
            Task::Choose { choices, .. } => choices.iter().position(|choice| choice.is_right).map(Truth::Choice),
            Task::Number { of, .. } => seen.value(of).map(Truth::Number),
        },
    }
}

fn goals(goals: &[Goal], seen: &Seen) -> Option<Truth> {
    let met = |goal: &Goal| {
        let holds = goal.holds(seen.view(seen.sight.run()));
        Some(Met { value: seen.value(&goal.of)?, holds })
    };
    goals.iter().map(met).collect::<Option<_>>().map(Truth::Goals)
}

/// The levers by how far each moves the figure alone; those that move it alike keep their order.
fn order(of: &Figure, levers: &[Lever], seen: &Seen) -> Option<Truth> {
    let moment = moment_of(of, seen.sight)?;
    let still = Figure { variant: None, ..of.clone() };
    let was = seen.value_in(&still, &simulate(&moment.course_of(moment.variant)))?;
    let effect = |lever: &Lever| {
        let Some(nudged) = nudged(&moment, seen.sight.period, *lever) else { return 0.0 };
        let run = simulate(&nudged.course_of(nudged.variant));
        seen.value_in(&still, &run).map_or(0.0, |value| value - was)
    };
    let mut order: Vec<(Lever, f64)> = levers.iter().map(|lever| (*lever, effect(lever))).collect();
    put_in_order(&mut order, |one, other| other.1.abs() < one.1.abs());
    Some(Truth::Order(order))
}

/// The moment in which a figure is read: what is in sight, or a variant as shipped.
fn moment_of(figure: &Figure, sight: &Sight) -> Option<Moment> {
    let Some(id) = &figure.variant else { return Some(sight.moment.clone()) };
    let shipped = &sight.moment.shipped;
    let variant = (0..shipped.n_variants()).find(|&number| shipped.variant_id(number) == id)?;
    Some(Moment { variant, ..Moment::opened(Rc::clone(shipped)) })
}

/// The moment with one lever moved by a tenth of its slider to the customer's good, as far as it can go; what is a promise
/// or no lever moves up. None where it is no number, or cannot move.
fn nudged(moment: &Moment, period: usize, lever: Lever) -> Option<Moment> {
    let span = moment.shipped.span_of(lever);
    let Some(Setting::Number(here)) = moment.edited.shown(moment.variant, period, lever) else { return None };
    let size = NUDGE * (span.high - span.low);
    let size = if lever.is_whole() { size.round().max(1.0) } else { size };
    let is_less = match lever {
        Lever::Input(key) => key.better() == Some(Better::Less),
        Lever::Stage(_) => false,
    };
    let (low, high) = reach(&moment.edited, moment.variant, period, lever, span.stretched(here, lever));
    let to = (if is_less { here - size } else { here + size }).max(low.min(here)).min(high.max(here));
    try_move(moment, period, Move { lever, to: Setting::Number(to) }).ok()
}

/// What each lever added to the move of a figure, from the baseline to what it is read in.
fn parts(of: &Figure, levers: &[Lever], sight: &Sight) -> Option<Truth> {
    let (explains, who) = explained_by_ledger(of, sight.who())?;
    let moment = moment_of(of, sight)?;
    let period = match of.when {
        When::Sight | When::End => sight.period,
        When::Period(at) => usize::try_from(at).ok()?.checked_sub(1)?,
    };
    let baseline = Rc::clone(moment.shipped.course_of(0));
    let asks = Asks { baseline, present: moment.course_of(moment.variant), period, who };
    let explained = Ledger::explain(asks)?;
    Some(Truth::Parts(levers.iter().map(|lever| (*lever, part(&explained, *lever, explains))).collect()))
}

/// What a lever added; a service that is made of stages is all of them.
fn part(explained: &Explained, lever: Lever, explains: Explains) -> f64 {
    let is_of = |cause: &Cause| match lever {
        Lever::Input(Key::ScoreService) => {
            matches!(cause, Cause::Stage(_) | Cause::Service | Cause::Input(Key::ScoreService))
        }
        Lever::Input(key) => *cause == Cause::Input(key),
        Lever::Stage(stage) => *cause == Cause::Stage(stage) || *cause == Cause::Service,
    };
    let rows = explained.rows.iter().filter(|row| row.causes.iter().any(is_of));
    rows.map(|row| row.parts[explains]).sum()
}

/// The figure of the ledger that a figure of a lesson is, and of whom; none where the ledger explains no such figure.
fn explained_by_ledger(figure: &Figure, who: Who) -> Option<(Explains, Who)> {
    match (figure.of, figure.when) {
        (Quantity::NetPresentValue, _) => Some((Explains::PresentValue, who)),
        (Quantity::Measure(Measure::Of("customers")), When::End) => Some((Explains::Customers, who)),
        (Quantity::Measure(Measure::Of(key)), When::Sight | When::Period(_)) => match key {
            "delivered_value" => Some((Explains::DeliveredValue, who)),
            "satisfaction_new" => Some((Explains::Satisfaction, Who::Newcomers)),
            "satisfaction_regular" => Some((Explains::Satisfaction, Who::Regulars)),
            "retention_new" => Some((Explains::Loyalty, Who::Newcomers)),
            "retention_regular" => Some((Explains::Loyalty, Who::Regulars)),
            _ => None,
        },
        (Quantity::Measure(_), When::Sight | When::Period(_) | When::End) => None,
    }
}
