//! How the answers of a class spread, step by step.

use super::{Class, Quantiles};
use crate::app::code::{Told, asks};
use crate::app::sitting::{Mark, Reply};
use crate::lesson::{Ask, Shape, Task};
use crate::scenario::Lever;

/// What the class answered in a step that asks something.
#[derive(Clone, Debug, PartialEq)]
pub struct Asked {
    /// The step, from 0.
    pub step: usize,
    /// How many answered.
    pub n: usize,
    /// How many of them are right in the end; of predictions none.
    pub right: usize,
    /// How many of those were right at the first try.
    pub at_once: usize,
    /// What predictions are worth in the mean, 0 to 100; of questions none.
    pub points: Option<f64>,
    /// How the answers spread.
    pub spread: Spread,
}

/// How answers spread.
#[derive(Clone, Debug, PartialEq)]
pub enum Spread {
    /// Of curves, period by period; a period that nobody drew has none.
    Curves(Vec<Option<Quantiles>>),
    /// Of intervals: each as said, low, likeliest and high, and how many held.
    Intervals {
        /// Each, in the order of the students.
        said: Vec<[f64; 3]>,
        /// How the likeliest numbers spread; none where nobody said one.
        best: Option<Quantiles>,
        /// How many held.
        held: usize,
    },
    /// Of orders: the levers, the one first that was placed first in the mean.
    Order(Vec<Placed>),
    /// How many chose each.
    Choices(Vec<usize>),
    /// Of numbers.
    Numbers {
        /// Each, in the order of the students.
        said: Vec<f64>,
        /// How they spread; none where nobody said one.
        spread: Option<Quantiles>,
    },
    /// Levers were moved: there is right and wrong only.
    Moved,
}

/// A lever in the orders of a class.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Placed {
    /// The lever.
    pub lever: Lever,
    /// Its place in the mean, from 1.
    pub place: f64,
    /// How many put it first.
    pub first: usize,
}

impl Class {
    /// What the class answered in each step that asks something.
    #[must_use]
    pub fn asked(&self) -> Vec<Asked> {
        let all = asks(&self.lesson).enumerate().map(|(number, (step, ask))| {
            let told: Vec<&Told> =
                self.students.iter().filter_map(|student| student.code.told.get(number)?.as_ref()).collect();
            let points = |told: &&Told| match told.mark {
                Mark::Scored { points, .. } => Some(f64::from(points)),
                Mark::Right | Mark::Wrong => None,
            };
            let right: Vec<&&Told> = told.iter().filter(|told| told.mark == Mark::Right).collect();
            Asked {
                step,
                n: told.len(),
                right: right.len(),
                at_once: right.iter().filter(|told| told.tries == 1).count(),
                points: mean(&told.iter().filter_map(points).collect::<Vec<_>>()),
                spread: spread(ask, &told),
            }
        });
        all.collect()
    }
}

fn spread(ask: &Ask, told: &[&Told]) -> Spread {
    let replies: Vec<&Reply> = told.iter().filter_map(|told| told.reply.as_ref()).collect();
    match ask {
        Ask::Predict(prediction) => match &prediction.shape {
            Shape::Curve => curves(&replies),
            Shape::Number { .. } => intervals(&replies, told),
            Shape::Rank(levers) => order(&replies, levers),
        },
        Ask::Question(question) => match &question.task {
            Task::Cause { levers, .. } => choices(&replies, levers.len()),
            Task::Choose { choices, .. } => self::choices(&replies, choices.len()),
            Task::Number { .. } => numbers(&replies),
            Task::Reach { .. } | Task::Fail { .. } => Spread::Moved,
        },
    }
}

fn curves(replies: &[&Reply]) -> Spread {
    let curve = |reply: &&Reply| if let Reply::Curve(points) = reply { Some(points.clone()) } else { None };
    let curves: Vec<Vec<Option<f64>>> = replies.iter().filter_map(curve).collect();
    let n = curves.iter().map(Vec::len).max().unwrap_or(0);
    let at = |period: usize| curves.iter().filter_map(|points| *points.get(period)?).collect::<Vec<f64>>();
    Spread::Curves((0..n).map(|period| Quantiles::of(at(period))).collect())
}

fn intervals(replies: &[&Reply], told: &[&Told]) -> Spread {
    let interval = |reply: &&Reply| {
        if let Reply::Interval { best, low, high } = reply { Some([*low, *best, *high]) } else { None }
    };
    let said: Vec<[f64; 3]> = replies.iter().filter_map(interval).collect();
    let best = Quantiles::of(said.iter().map(|[_, best, _]| *best).collect());
    let held = told.iter().filter(|told| matches!(told.mark, Mark::Scored { held: Some(true), .. })).count();
    Spread::Intervals { said, best, held }
}

fn order(replies: &[&Reply], levers: &[Lever]) -> Spread {
    let order = |reply: &&Reply| if let Reply::Rank(order) = reply { Some(order.clone()) } else { None };
    let orders: Vec<Vec<usize>> = replies.iter().filter_map(order).collect();
    let placed = |(number, lever): (usize, &Lever)| {
        let places = orders.iter().filter_map(|order| order.iter().position(|at| *at == number));
        let places: Vec<f64> = places.filter_map(|place| u32::try_from(place + 1).ok().map(f64::from)).collect();
        let first = orders.iter().filter(|order| order.first() == Some(&number)).count();
        Placed { lever: *lever, place: mean(&places).unwrap_or(0.0), first }
    };
    let mut placed: Vec<Placed> = levers.iter().enumerate().map(placed).collect();
    crate::model::put_in_order(&mut placed, |one, other| one.place < other.place);
    Spread::Order(placed)
}

fn choices(replies: &[&Reply], n: usize) -> Spread {
    let chosen = |choice: usize| replies.iter().filter(|reply| ***reply == Reply::Choice(choice)).count();
    Spread::Choices((0..n).map(chosen).collect())
}

fn numbers(replies: &[&Reply]) -> Spread {
    let number = |reply: &&Reply| if let Reply::Number(number) = reply { Some(*number) } else { None };
    let said: Vec<f64> = replies.iter().filter_map(number).collect();
    Spread::Numbers { spread: Quantiles::of(said.clone()), said }
}

fn mean(numbers: &[f64]) -> Option<f64> {
    let n = u32::try_from(numbers.len()).ok().filter(|n| 0 < *n)?;
    Some(numbers.iter().sum::<f64>() / f64::from(n))
}
