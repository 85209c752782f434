//! How an answer stands against the model.

use super::missed::{self, Missed};
use super::reply::Reply;
use super::score::{curve_points, interval_points, points};
use super::truth::{Met, Truth, most};
use super::work::Work;
use crate::lesson::{Ask, Prediction, Question, Shape, Task};
use crate::scenario::Lever;

/// What remains of a verdict once the answer is locked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// A prediction.
    Scored {
        /// What it is worth, 0 to 100.
        points: u8,
        /// Whether the interval held the truth; none where there was no interval.
        held: Option<bool>,
    },
    /// An answer that is right.
    Right,
    /// One that is not.
    Wrong,
}

/// How an answer stands against the model.
#[derive(Clone, Debug, PartialEq)]
pub struct Verdict {
    /// What remains of it.
    pub mark: Mark,
    /// What was missed, the most telling first; nothing where all is right.
    pub missed: Vec<Missed>,
    /// The figure, where a number was asked for.
    pub is: Option<f64>,
}

impl Verdict {
    fn scored(points: u8, held: Option<bool>, missed: Vec<Missed>) -> Self {
        Self { mark: Mark::Scored { points, held }, missed, is: None }
    }

    fn of(is_right: bool, missed: Vec<Missed>) -> Self {
        Self { mark: if is_right { Mark::Right } else { Mark::Wrong }, missed, is: None }
    }
}

impl Truth {
    /// How the work on a question stands against it; none where there is no whole answer to it.
    #[must_use]
    pub fn judge(&self, ask: &Ask, work: &Work) -> Option<Verdict> {
        if !work.answers(ask) {
            return None;
        }
        match ask {
            Ask::Predict(prediction) => self.of_prediction(prediction, work.reply.as_ref()?),
            Ask::Question(question) => self.of_question(question, work),
        }
    }

    fn of_prediction(&self, prediction: &Prediction, reply: &Reply) -> Option<Verdict> {
        match (self, &prediction.shape, reply) {
            (Self::Curve { values, frame: (low, high) }, Shape::Curve, Reply::Curve(points)) => {
                let drawn: Vec<f64> = points.iter().flatten().copied().collect();
                let height = high - low;
                Some(Verdict::scored(
                    curve_points(&drawn, values, height),
                    None,
                    missed::of_curve(&drawn, values, height),
                ))
            }
            (Self::Number(is), Shape::Number { low: least, high: most }, Reply::Interval { low, high, best }) => {
                let held = low <= is && is <= high;
                let missed = missed::of_interval((*low, *best, *high), *is, most - least);
                let points = interval_points(*low, *high, *is, most - least);
                Some(Verdict { is: Some(*is), ..Verdict::scored(points, Some(held), missed) })
            }
            (Self::Order(order), Shape::Rank(levers), Reply::Rank(places)) => {
                let said: Vec<Lever> = places.iter().filter_map(|place| levers.get(*place)).copied().collect();
                let (swapped, share) = missed::swapped(&said, order);
                Some(Verdict::scored(points(share), None, swapped))
            }
            _ => None,
        }
    }

    fn of_question(&self, question: &Question, work: &Work) -> Option<Verdict> {
        match (self, &question.task, &work.reply) {
            (Self::Goals(met), Task::Reach { fewest, .. }, _) => Some(of_goals(met, *fewest, work)),
            (Self::Goals(met), Task::Fail { .. }, _) => Some(of_goals(met, None, work)),
            (Self::Parts(parts), Task::Cause { .. }, Some(Reply::Choice(chosen))) => of_cause(parts, *chosen),
            (Self::Choice(right), Task::Choose { .. }, Some(Reply::Choice(chosen))) => {
                let missed = if right == chosen { Vec::new() } else { vec![Missed::Choice(*chosen)] };
                Some(Verdict::of(right == chosen, missed))
            }
            (Self::Number(is), Task::Number { within, .. }, Some(Reply::Number(said))) => {
                let is_right = (said - is).abs() <= within * is.abs() + 1e-9;
                let missed = if is_right { Vec::new() } else { vec![Missed::Off { said: *said, is: *is }] };
                Some(Verdict { is: Some(*is), ..Verdict::of(is_right, missed) })
            }
            _ => None,
        }
    }
}

/// Goals that hold or not; that it can be done with fewer levers is said, but takes nothing away.
fn of_goals(met: &[Met], fewest: Option<u32>, work: &Work) -> Verdict {
    let failed = met.iter().enumerate().filter(|(_, met)| !met.holds);
    let mut missed: Vec<Missed> = failed.map(|(goal, met)| Missed::Goal { goal, value: met.value }).collect();
    let is_right = missed.is_empty();
    let moved = u32::try_from(work.moved.len()).unwrap_or(u32::MAX);
    if let Some(fewest) = fewest.filter(|fewest| is_right && *fewest < moved) {
        missed.push(Missed::Fewer { moved, fewest });
    }
    Verdict::of(is_right, missed)
}

fn of_cause(parts: &[(Lever, f64)], chosen: usize) -> Option<Verdict> {
    let (said, most) = (*parts.get(chosen)?, parts[most(parts)?]);
    let is_right = most.1.abs() <= said.1.abs(); // of two that added alike either is right
    let missed = if is_right { Vec::new() } else { vec![Missed::Cause { said, most }] };
    Some(Verdict::of(is_right, missed))
}
