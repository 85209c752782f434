//! What the model answers to what a lesson asks, in words: for whoever has to say it.

use super::facts::counts;
use super::sight::Sight;
use super::sitting::{Truth, truth};
use crate::lesson::{Ask, Choice, Figure, Prediction, Question, Task};
use crate::scenario::Lever;
use crate::text::{Numbers, Proof, Text};

/// What the model answers in what is in sight as the step begins; nothing where it has no answer.
#[must_use]
pub fn solution(ask: &Ask, sight: &Sight, text: &Text) -> Option<String> {
    let words = text.teach().answers;
    let name = |lever: &Lever| {
        let moment = &sight.moment;
        text.lever(&moment.edited, moment.variant, sight.period, *lever)
    };
    let truth = truth(ask, sight)?;
    match (&truth, ask) {
        (Truth::Curve { values, .. }, Ask::Predict(prediction)) => course(prediction, values, sight, text),
        (Truth::Number(is), Ask::Predict(Prediction { of, .. })) => Some(written(of, *is, sight, text)),
        (Truth::Number(is), Ask::Question(Question { task: Task::Number { of, .. }, .. })) => {
            Some(written(of, *is, sight, text))
        }
        (Truth::Order(order), _) => {
            let names: Vec<String> = order.iter().map(|(lever, _)| name(lever)).collect();
            Some((words.order)(&names))
        }
        (Truth::Parts(parts), _) => Some((words.cause)(&name(&parts.get(truth.right_choice()?)?.0))),
        (Truth::Choice(right), Ask::Question(Question { task: Task::Choose { choices, .. }, .. })) => {
            choices.get(*right).map(|Choice { words: says, why, .. }| (words.choice)(says, why))
        }
        (Truth::Goals(_), Ask::Question(question)) => question.hints.last().map(|hint| (words.way)(hint)),
        (Truth::Curve { .. } | Truth::Number(_) | Truth::Choice(_) | Truth::Goals(_), _) => None,
    }
}

/// A curve: where it begins and ends, where it is highest and lowest.
fn course(prediction: &Prediction, values: &[f64], sight: &Sight, text: &Text) -> Option<String> {
    let write = |value: f64| written(&prediction.of, value, sight, text);
    let (first, last) = (*values.first()?, *values.last()?);
    let far = |is_farther: fn(f64, f64) -> bool| {
        let farther = |best: (usize, f64), (at, value): (usize, &f64)| {
            if is_farther(best.1, *value) { (at, *value) } else { best }
        };
        values.iter().enumerate().fold((0, first), farther)
    };
    let ((high_at, high), (low_at, low)) = (far(|best, value| best < value), far(|best, value| value < best));
    let ends = [&*write(first), &write(last)];
    let (length, n_periods) = (sight.moment.edited.period, sight.moment.edited.n_periods);
    let period = |at: usize| (at < n_periods).then_some(at);
    Some((text.teach().answers.course)(ends, (&write(high), period(high_at)), (&write(low), period(low_at)), length))
}

fn written(figure: &Figure, value: f64, sight: &Sight, text: &Text) -> String {
    let numbers = Numbers { currency: sight.moment.edited.currency };
    (text.results().outcomes.figures)(counts(figure), Proof::Alone(value), numbers)
}
