//! What can be answered to what a lesson asks, with what is right marked.

use super::sight::Sight;
use super::sitting::Truth;
use crate::lesson::{Ask, Question, Shape, Task};
use crate::scenario::Lever;
use crate::text::Text;

/// Something that can be answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offered {
    /// What it says.
    pub words: String,
    /// Whether it is right; of levers that are put in order none is.
    pub is_right: bool,
}

/// What there is to choose from or to put in order; nothing where an answer is a curve, a number or a move.
#[must_use]
pub fn options(ask: &Ask, truth: Option<&Truth>, sight: &Sight, text: &Text) -> Vec<Offered> {
    let names = |levers: &[Lever]| {
        let moment = &sight.moment;
        let name = |lever: &Lever| text.lever(&moment.edited, moment.variant, sight.period, *lever);
        levers.iter().map(name).collect::<Vec<String>>()
    };
    let all = match ask {
        Ask::Predict(prediction) => match &prediction.shape {
            Shape::Rank(levers) => names(levers),
            Shape::Curve | Shape::Number { .. } => Vec::new(),
        },
        Ask::Question(Question { task, .. }) => match task {
            Task::Cause { levers, .. } => names(levers),
            Task::Choose { choices, .. } => choices.iter().map(|choice| choice.words.clone()).collect(),
            Task::Reach { .. } | Task::Fail { .. } | Task::Number { .. } => Vec::new(),
        },
    };
    let right = truth.and_then(Truth::right_choice);
    all.into_iter().enumerate().map(|(at, words)| Offered { words, is_right: right == Some(at) }).collect()
}
