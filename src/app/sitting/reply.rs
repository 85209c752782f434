//! An answer of a student, in the shape of what is asked.

use crate::lesson::{Ask, Shape, Task};

/// So many points a curve has at most: the most periods of a run, and its end.
const MOST_POINTS: usize = 121;

/// An answer. Numbers are kept to four digits, which is finer than anybody draws.
#[derive(Clone, Debug, PartialEq)]
pub enum Reply {
    /// A value for each period, from the first; none where nothing is drawn yet.
    Curve(Vec<Option<f64>>),
    /// A number, and the interval that holds it in eight cases of ten.
    Interval {
        /// The likeliest.
        best: f64,
        /// The lower end.
        low: f64,
        /// The upper end.
        high: f64,
    },
    /// The positions of the levers of the question, the one that moves most first.
    Rank(Vec<usize>),
    /// The position of what was chosen: a lever for a cause, else a choice.
    Choice(usize),
    /// A number.
    Number(f64),
}

impl Reply {
    /// Whether what is asked is answered by moving levers and by nothing else.
    #[must_use]
    pub fn is_moved_levers(ask: &Ask) -> bool {
        match ask {
            Ask::Predict(_) => false,
            Ask::Question(question) => match question.task {
                Task::Reach { .. } | Task::Fail { .. } => true,
                Task::Cause { .. } | Task::Choose { .. } | Task::Number { .. } => false,
            },
        }
    }

    /// Whether it says nothing: a curve of which nothing is drawn.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        matches!(self, Self::Curve(points) if !points.iter().flatten().any(|point| point.is_finite()))
    }

    /// Whether it is a whole answer to what is asked.
    #[must_use]
    pub fn is_whole(&self, ask: &Ask) -> bool {
        match self {
            Self::Curve(points) => self.fits(ask) && !points.is_empty() && points.iter().all(Option::is_some),
            Self::Interval { .. } | Self::Rank(_) | Self::Choice(_) | Self::Number(_) => self.fits(ask),
        }
    }

    /// The same as it is kept: rounded, within the ends that are offered; none where it is no answer to what is asked.
    #[must_use]
    pub fn kept(self, ask: &Ask) -> Option<Self> {
        let kept = match (self, ask) {
            (Self::Curve(mut points), _) => {
                points.truncate(MOST_POINTS);
                Self::Curve(
                    points.into_iter().map(|point| point.filter(|point| point.is_finite()).map(rounded)).collect(),
                )
            }
            (Self::Interval { best, low, high }, Ask::Predict(prediction)) => {
                let Shape::Number { low: least, high: most } = prediction.shape else { return None };
                let [low, best, high] = [low, best, high].map(|end| rounded(end.max(least).min(most)));
                Self::Interval { best, low: low.min(best), high: high.max(best) }
            }
            (Self::Number(number), _) if number.is_finite() => Self::Number(rounded(number)),
            (other, _) => other,
        };
        kept.fits(ask).then_some(kept)
    }

    /// Whether it has the shape of what is asked.
    fn fits(&self, ask: &Ask) -> bool {
        match ask {
            Ask::Predict(prediction) => match (&prediction.shape, self) {
                (Shape::Curve, Self::Curve(_)) => true,
                (Shape::Number { .. }, Self::Interval { best, low, high }) => {
                    best.is_finite() && low <= best && best <= high
                }
                (Shape::Rank(levers), Self::Rank(order)) => is_order(order, levers.len()),
                (Shape::Curve | Shape::Number { .. } | Shape::Rank(_), _) => false,
            },
            Ask::Question(question) => match (&question.task, self) {
                (Task::Cause { levers, .. }, Self::Choice(chosen)) => *chosen < levers.len(),
                (Task::Choose { choices, .. }, Self::Choice(chosen)) => *chosen < choices.len(),
                (Task::Number { .. }, Self::Number(number)) => number.is_finite(),
                (
                    Task::Reach { .. }
                    | Task::Fail { .. }
                    | Task::Cause { .. }
                    | Task::Choose { .. }
                    | Task::Number { .. },
                    _,
                ) => false,
            },
        }
    }
}

/// Whether positions name each of so many things once.
fn is_order(order: &[usize], n: usize) -> bool {
    order.len() == n && (0..n).all(|place| order.contains(&place))
}

/// Draws lines between the points that are there.
pub fn join(points: &mut [Option<f64>]) {
    let known: Vec<(usize, f64)> = points.iter().enumerate().filter_map(|(at, point)| Some((at, (*point)?))).collect();
    let share = |n: usize| u32::try_from(n).map_or(f64::MAX, f64::from);
    for pair in known.windows(2) {
        let [(from, low), (until, high)] = pair else { continue };
        for (at, point) in points.iter_mut().enumerate().take(*until).skip(from + 1) {
            let way = share(at - from) / share(until - from);
            *point = Some(low + way * (high - low));
        }
    }
}

/// A number to four digits.
#[must_use]
pub(super) fn rounded(number: f64) -> f64 {
    let size = number.abs();
    if !(1e-9..1e15).contains(&size) {
        return if size < 1e-9 { 0.0 } else { 1e15_f64.copysign(number) };
    }
    let mut scale = 1.0;
    while 10_000.0 * scale <= size {
        scale *= 10.0;
    }
    if 1.0 < scale {
        return (number / scale).round() * scale;
    }
    while size * scale < 1_000.0 {
        scale *= 10.0;
    }
    (number * scale).round() / scale
}
