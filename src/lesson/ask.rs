//! What a step asks: a prediction to commit to, or a question with feedback at once.

use super::prose::Passage;
use super::scene::Figure;
use crate::scenario::{Lever, Relation};

/// What a step asks.
#[derive(Clone, Debug, PartialEq)]
pub enum Ask {
    /// Commit before the model answers.
    Predict(Prediction),
    /// Find out.
    Question(Question),
}

/// Something to predict.
#[derive(Clone, Debug, PartialEq)]
pub struct Prediction {
    /// The question in words.
    pub ask: String,
    /// What is predicted.
    pub of: Figure,
    /// In which shape.
    pub shape: Shape,
}

/// The shape of a prediction.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// A curve over all periods, to be drawn.
    Curve,
    /// A number with the interval that holds it in eight cases of ten, between two ends that are offered.
    Number {
        /// The lowest that can be said.
        low: f64,
        /// The highest.
        high: f64,
    },
    /// An order of levers: which of them, moved alone by a tenth of its slider to the customer's good, moves the figure most.
    Rank(Vec<Lever>),
}

/// A question with feedback at once.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    /// The question in words.
    pub ask: String,
    /// What has to be done.
    pub task: Task,
    /// Hints, from the first nudge to the plain way.
    pub hints: Vec<String>,
    /// What is said when it is right.
    pub right: Vec<Passage>,
}

/// What has to be done.
#[derive(Clone, Debug, PartialEq)]
pub enum Task {
    /// Move levers until all goals hold, with as few levers as possible.
    Reach {
        /// What has to hold.
        goals: Vec<Goal>,
        /// With how many levers it can be done.
        fewest: Option<u32>,
    },
    /// Move levers until the firm fails in a particular way; the goals say which.
    Fail {
        /// What has to hold.
        goals: Vec<Goal>,
    },
    /// Say which lever moved the figure most, from the baseline to what is in sight; the ledger knows.
    Cause {
        /// The figure.
        of: Figure,
        /// The levers to choose from.
        levers: Vec<Lever>,
    },
    /// Choose one; of a mistake to find, the right one is the mistake.
    Choose {
        /// Whether a mistake is to be found.
        is_mistake: bool,
        /// What there is to choose from; exactly one is right.
        choices: Vec<Choice>,
    },
    /// Say a number.
    Number {
        /// The figure that is right, as the model computes it.
        of: Figure,
        /// How far off is still right, as a share of the figure.
        within: f64,
    },
}

/// Something that has to hold.
#[derive(Clone, Debug, PartialEq)]
pub struct Goal {
    /// The figure.
    pub of: Figure,
    /// How it compares.
    pub is: Relation,
    /// With what.
    pub bound: f64,
}

/// Something to choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// What it says.
    pub words: String,
    /// What is said to whoever chooses it.
    pub why: String,
    /// Whether it is right.
    pub is_right: bool,
}
