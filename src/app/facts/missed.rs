//! What an answer missed and what it is worth, in words.

use super::spelled::{counts, value_words, when_words};
use crate::app::Sight;
use crate::app::sitting::{Mark, Missed, Standing, Verdict};
use crate::lesson::{Ask, Figure, Shape, Task};
use crate::scenario::{Lever, Relation};
use crate::text::{Figure as Counts, Numbers, Text, difference};

/// Tells what an answer missed.
#[derive(Clone, Copy)]
struct Telling<'a> {
    ask: &'a Ask,
    sight: &'a Sight,
    text: &'a Text,
}

/// What an answer missed, a sentence each, the most telling first; of a prediction that missed nothing, that it did.
#[must_use]
pub fn missed_words(verdict: &Verdict, ask: &Ask, sight: &Sight, text: &Text) -> Vec<String> {
    let telling = Telling { ask, sight, text };
    let told: Vec<String> = verdict.missed.iter().map(|missed| telling.told(missed)).collect();
    if told.is_empty() { telling.praise(verdict).into_iter().collect() } else { told }
}

/// How a prediction is scored, in one or two sentences; none for a question, which is right or not.
#[must_use]
pub fn rule_words(ask: &Ask, text: &Text) -> Option<&'static str> {
    let [curve, interval, order] = text.sitting().rules;
    match ask {
        Ask::Predict(prediction) => Some(match prediction.shape {
            Shape::Curve => curve,
            Shape::Number { .. } => interval,
            Shape::Rank(_) => order,
        }),
        Ask::Question(_) => None,
    }
}

/// How often intervals held the truth, and what is to be made of it; none where there were none.
#[must_use]
pub fn calibration_words(standing: &Standing, text: &Text) -> Option<String> {
    let Standing { held, intervals, .. } = *standing;
    (0 < intervals).then(|| (text.sitting().calibration)(held, intervals, standing.calibration()))
}

impl Telling<'_> {
    fn told(self, missed: &Missed) -> String {
        let words = self.text.sitting();
        match missed {
            Missed::Direction { said, is } => (words.direction)(*said, *is),
            Missed::Turns { turn, period } => (words.turn)(*turn, &self.when(*period)),
            Missed::End { said, is } => {
                (words.end)(&self.value(*said), &self.value(*is), &self.value((said - is).abs()), is < said)
            }
            Missed::Furthest { period, said, is } => {
                (words.furthest)(&self.when(*period), &self.value(*said), &self.value(*is))
            }
            Missed::Outside { end, is } if end < is => (words.above)(&self.value(*is), &self.value(*end)),
            Missed::Outside { end, is } => (words.below)(&self.value(*is), &self.value(*end)),
            Missed::Broad(share) => (words.broad)(&self.numbers().percent(*share)),
            Missed::Swapped(more, less) => (words.swapped)(&self.lever(*more), &self.lever(*less)),
            Missed::Goal { goal, value } => self.goal(*goal, *value),
            Missed::Fewer { moved, fewest } => (words.fewer)(*moved, *fewest),
            Missed::Cause { said: (lever, part), .. } => (words.cause)(&self.lever(*lever), &self.change(*part)),
            Missed::Choice(chosen) => self.why(*chosen),
            Missed::Off { said, is } => (words.off)(&self.value(*said), is < said),
        }
    }

    /// That nothing was missed; a question has its own words for that.
    fn praise(self, verdict: &Verdict) -> Option<String> {
        let (curve, interval, order) = self.text.sitting().right;
        let Ask::Predict(prediction) = self.ask else { return None };
        match (&prediction.shape, verdict.mark) {
            (Shape::Curve, _) => Some(curve.to_owned()),
            (Shape::Rank(_), _) => Some(order.to_owned()),
            (Shape::Number { .. }, Mark::Scored { .. }) => verdict.is.map(|is| interval(&self.value(is))),
            (Shape::Number { .. }, Mark::Right | Mark::Wrong) => None,
        }
    }

    fn goal(self, goal: usize, value: f64) -> String {
        let goals = match self.ask {
            Ask::Question(question) => match &question.task {
                Task::Reach { goals, .. } | Task::Fail { goals } => goals.as_slice(),
                Task::Cause { .. } | Task::Choose { .. } | Task::Number { .. } => &[],
            },
            Ask::Predict(_) => &[],
        };
        let Some(wanted) = goals.get(goal) else { return String::new() };
        let number = (1 < goals.len()).then_some(goal + 1);
        let write = |value| value_words(&wanted.of, value, self.numbers(), self.text);
        let is_above = wanted.is == Relation::Greater;
        (self.text.sitting().goal)(number, &write(value), &write(wanted.bound), is_above)
    }

    fn why(self, chosen: usize) -> String {
        let Ask::Question(question) = self.ask else { return String::new() };
        match &question.task {
            Task::Choose { choices, .. } => choices.get(chosen).map_or_else(String::new, |choice| choice.why.clone()),
            Task::Reach { .. } | Task::Fail { .. } | Task::Cause { .. } | Task::Number { .. } => String::new(),
        }
    }

    /// The figure that is asked about; none where goals or choices are.
    fn figure(self) -> Option<Figure> {
        match self.ask {
            Ask::Predict(prediction) => Some(prediction.of.clone()),
            Ask::Question(question) => match &question.task {
                Task::Cause { of, .. } | Task::Number { of, .. } => Some(of.clone()),
                Task::Reach { .. } | Task::Fail { .. } | Task::Choose { .. } => None,
            },
        }
    }

    fn value(self, value: f64) -> String {
        self.figure().map_or_else(String::new, |figure| value_words(&figure, value, self.numbers(), self.text))
    }

    /// A change with its sign; a share in points.
    fn change(self, change: f64) -> String {
        let numbers = self.numbers();
        match self.figure().as_ref().map(counts) {
            Some(Counts::Share) => numbers.points(change),
            Some(Counts::Money) => numbers.money_change(change),
            Some(Counts::Profit | Counts::Total) => numbers.money_change(difference(0.0, change, 1.0)),
            Some(Counts::Score | Counts::Minutes) => numbers.score_change(change),
            Some(Counts::People) | None => numbers.whole_change(change),
        }
    }

    fn when(self, period: usize) -> String {
        when_words(period, self.sight, self.text)
    }

    fn lever(self, lever: Lever) -> String {
        self.text.lever(&self.sight.moment.edited, self.sight.moment.variant, self.sight.period, lever)
    }

    fn numbers(self) -> Numbers {
        Numbers { currency: self.sight.moment.edited.currency }
    }
}
