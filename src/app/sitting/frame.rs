//! The frame in which a curve is drawn: wide enough for the answer, and chosen so that it does not tell it.

use super::truth::Seen;
use crate::app::Sight;
use crate::app::facts::counts;
use crate::lesson::Figure;
use crate::text::Figure as Counts;

/// So much room stands above the highest that any variant reaches.
const ROOM: f64 = 1.25;

/// The least and the largest value that can be drawn for a figure: all of a share or a score, else from nothing to a round
/// number beyond everything that any variant reaches.
#[must_use]
pub fn frame(figure: &Figure, sight: &Sight) -> (f64, f64) {
    match counts(figure) {
        Counts::Share => (0.0, 1.0),
        Counts::Score => (0.0, 100.0),
        Counts::Money | Counts::Profit | Counts::Total | Counts::People | Counts::Minutes => {
            let seen = Seen::new(sight);
            let courses = seen.runs.iter().chain([sight.run()]).filter_map(|run| seen.course(figure, run)).flatten();
            let (low, high) = courses.fold((0.0_f64, 0.0_f64), |(low, high), value| (low.min(value), high.max(value)));
            let round = |end: f64| if end == 0.0 { 0.0 } else { round_up(ROOM * end) };
            let (low, high) = (-round(-low), round(high));
            if low < high { (low, high) } else { (0.0, 1.0) }
        }
    }
}

/// The least round number that is not below a positive one: a power of ten or a simple part of one.
fn round_up(value: f64) -> f64 {
    let mut power = 1.0;
    while power < value && power < 1e15 {
        power *= 10.0;
    }
    while value <= power / 10.0 && 1e-9 < power {
        power /= 10.0;
    }
    let parts = [0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.8];
    parts.map(|part| part * power).into_iter().find(|round| value <= *round).unwrap_or(power)
}
