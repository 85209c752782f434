//! The kinds of what a step can ask, as an author chooses them.

use crate::lesson::{Ask, Choice, Figure, Goal, Prediction, Quantity, Question, Shape, Task, When};
use crate::model::Key;
use crate::scenario::{Lever, Measure, Relation};

/// What a step can ask.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asks {
    /// Nothing.
    Nothing,
    /// To draw a curve.
    Curve,
    /// To say a number with the interval that holds it.
    Interval,
    /// To put levers in order.
    Rank,
    /// To reach a target.
    Target,
    /// To make it fail.
    Fail,
    /// Which lever did it.
    Cause,
    /// To choose one.
    Choose,
    /// To find the mistake.
    Mistake,
    /// To say a number.
    Number,
}

/// Everything that a step can ask, in the order in which it is offered.
pub const ASKS: &[Asks] = &[
    Asks::Nothing,
    Asks::Curve,
    Asks::Interval,
    Asks::Rank,
    Asks::Target,
    Asks::Fail,
    Asks::Cause,
    Asks::Choose,
    Asks::Mistake,
    Asks::Number,
];

impl Asks {
    /// What a step asks.
    #[must_use]
    pub fn of(ask: Option<&Ask>) -> Self {
        match ask {
            None => Self::Nothing,
            Some(Ask::Predict(prediction)) => match prediction.shape {
                Shape::Curve => Self::Curve,
                Shape::Number { .. } => Self::Interval,
                Shape::Rank(_) => Self::Rank,
            },
            Some(Ask::Question(question)) => match question.task {
                Task::Reach { .. } => Self::Target,
                Task::Fail { .. } => Self::Fail,
                Task::Cause { .. } => Self::Cause,
                Task::Choose { is_mistake: false, .. } => Self::Choose,
                Task::Choose { is_mistake: true, .. } => Self::Mistake,
                Task::Number { .. } => Self::Number,
            },
        }
    }

    /// Its name.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Nothing => "nothing",
            Self::Curve => "curve",
            Self::Interval => "interval",
            Self::Rank => "rank",
            Self::Target => "target",
            Self::Fail => "fail",
            Self::Cause => "cause",
            Self::Choose => "choose",
            Self::Mistake => "mistake",
            Self::Number => "number",
        }
    }

    /// Something of this kind to begin with; the question, the hints and what is right stay.
    #[must_use]
    pub fn begun(self, before: Option<Ask>) -> Option<Ask> {
        let (ask, hints, right) = match before {
            None => (String::new(), Vec::new(), Vec::new()),
            Some(Ask::Predict(prediction)) => (prediction.ask, Vec::new(), Vec::new()),
            Some(Ask::Question(question)) => (question.ask, question.hints, question.right),
        };
        let predicts = |shape| Some(Ask::Predict(Prediction { ask: ask.clone(), of: customers(), shape }));
        let asks = |task| {
            let right = if matches!(task, Task::Choose { .. }) { Vec::new() } else { right.clone() };
            Some(Ask::Question(Question { ask: ask.clone(), task, hints: hints.clone(), right }))
        };
        match self {
            Self::Nothing => None,
            Self::Curve => predicts(Shape::Curve),
            Self::Interval => predicts(Shape::Number { low: 0.0, high: 1000.0 }),
            Self::Rank => predicts(Shape::Rank(levers())),
            Self::Target => asks(Task::Reach { goals: vec![Self::goal()], fewest: None }),
            Self::Fail => asks(Task::Fail { goals: vec![Self::goal()] }),
            Self::Cause => asks(Task::Cause { of: customers(), levers: levers() }),
            Self::Choose => asks(Task::Choose { is_mistake: false, choices: choices() }),
            Self::Mistake => asks(Task::Choose { is_mistake: true, choices: choices() }),
            Self::Number => asks(Task::Number { of: customers(), within: 0.05 }),
        }
    }

    /// A goal to begin with.
    #[must_use]
    pub fn goal() -> Goal {
        Goal { of: customers(), is: Relation::Greater, bound: 1000.0 }
    }
}

fn customers() -> Figure {
    Figure { of: Quantity::Measure(Measure::Of("customers")), when: When::Sight, variant: None }
}

fn levers() -> Vec<Lever> {
    [Key::Price, Key::Servers].map(Lever::Input).to_vec()
}

fn choices() -> Vec<Choice> {
    [true, false].map(|is_right| Choice { words: String::new(), why: String::new(), is_right }).to_vec()
}
