//! How a student stands: points, right answers, and whether intervals hold as often as they should.

use super::{Mark, Sitting, Work};
use crate::text::sitting::Calibration;

/// Intervals ought to hold the truth in this share of cases.
const OUGHT: f64 = 0.8;
/// What happens by chance in fewer cases than these is said to be no chance.
const CHANCE: f64 = 0.1;

/// How a student stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// What all answers are worth in the mean, 0 to 100; a right one 100, a wrong or missing one 0.
    pub points: u8,
    /// How many questions and predictions the lesson has.
    pub asked: usize,
    /// How many are locked.
    pub answered: usize,
    /// How many questions of those are right.
    pub right: usize,
    /// How many intervals held the truth.
    pub held: usize,
    /// Of how many.
    pub intervals: usize,
}

impl Sitting {
    /// How the student stands.
    #[must_use]
    pub fn standing(&self) -> Standing {
        let asks = self.lesson().steps.iter().zip(self.works()).filter(|(step, _)| step.ask.is_some());
        Standing::of(asks.map(|(_, work)| work.mark))
    }

    /// What is done in the steps that ask something.
    pub fn asked(&self) -> impl Iterator<Item = (usize, &Work)> {
        let steps = self.lesson().steps.iter().zip(self.works()).enumerate();
        steps.filter(|(_, (step, _))| step.ask.is_some()).map(|(at, (_, work))| (at, work))
    }
}

impl Standing {
    /// Of the marks of everything that is asked; none: not answered.
    #[must_use]
    pub fn of(marks: impl Iterator<Item = Option<Mark>>) -> Self {
        let (mut standing, mut sum) = (Self::default(), 0_usize);
        for mark in marks {
            standing.asked += 1;
            standing.answered += usize::from(mark.is_some());
            match mark {
                Some(Mark::Scored { points, held }) => {
                    sum += usize::from(points);
                    standing.intervals += usize::from(held.is_some());
                    standing.held += usize::from(held == Some(true));
                }
                Some(Mark::Right) => {
                    sum += 100;
                    standing.right += 1;
                }
                Some(Mark::Wrong) | None => {}
            }
        }
        standing.points = u8::try_from((sum + standing.asked / 2) / standing.asked.max(1)).unwrap_or(100);
        standing
    }

    /// What is to be made of the intervals: whether as few or as many would hold by chance, if eight of ten were right.
    #[must_use]
    pub fn calibration(&self) -> Calibration {
        let (n, held) = (self.intervals, self.held);
        let by_chance = |range: std::ops::RangeInclusive<usize>| range.map(|held| chance(n, held)).sum::<f64>();
        if n < 3 {
            Calibration::Open
        } else if by_chance(0..=held) < CHANCE {
            Calibration::Narrow
        } else if by_chance(held..=n) < CHANCE {
            Calibration::Wide
        } else {
            Calibration::Fair
        }
    }
}

/// The chance that just so many of `n` hold, where each holds in eight cases of ten.
fn chance(n: usize, held: usize) -> f64 {
    let whole = |n: usize| u32::try_from(n).map_or(f64::MAX, f64::from);
    let step = |chance: f64, i: usize| chance * whole(n - i) / whole(held - i) * OUGHT;
    let ways = (0..held).fold(1.0, step);
    (held..n).fold(ways, |chance, _| chance * (1.0 - OUGHT))
}
