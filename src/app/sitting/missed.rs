//! What a prediction missed, as facts; `app::facts::missed` tells them.

use crate::model::put_in_order;
use crate::scenario::Lever;
pub use crate::text::sitting::{Trend, Turn};

/// What is smaller than this share of the frame is no move, no turn and no difference worth telling.
const SMALL: f64 = 0.04;
/// Where an interval is wider than this share of what is offered, it could have said more.
const BROAD: f64 = 0.5;
/// So many swapped levers are told.
const MOST_SWAPPED: usize = 3;

/// Something that was missed.
#[derive(Clone, Debug, PartialEq)]
pub enum Missed {
    /// The curve goes another way from its beginning to its end.
    Direction {
        /// As drawn.
        said: Trend,
        /// As computed.
        is: Trend,
    },
    /// The model's curve turns, and the drawn one does not.
    Turns {
        /// How.
        turn: Turn,
        /// In which period, from 0.
        period: usize,
    },
    /// The last value.
    End {
        /// As drawn.
        said: f64,
        /// As computed.
        is: f64,
    },
    /// Where the curves are furthest apart.
    Furthest {
        /// In which period, from 0.
        period: usize,
        /// As drawn.
        said: f64,
        /// As computed.
        is: f64,
    },
    /// The figure lies outside the interval.
    Outside {
        /// The end of the interval that is nearest.
        end: f64,
        /// The figure.
        is: f64,
    },
    /// The interval held the figure, but could have been narrower: it is so much of what is offered, 0 to 1.
    Broad(f64),
    /// The first lever moves the figure more than the second, and was placed after it.
    Swapped(Lever, Lever),
    /// A goal does not hold.
    Goal {
        /// Its position.
        goal: usize,
        /// The figure.
        value: f64,
    },
    /// It can be done with fewer levers.
    Fewer {
        /// How many were moved.
        moved: u32,
        /// How many it takes.
        fewest: u32,
    },
    /// Another lever moved the figure more; each with what it added.
    Cause {
        /// The one that was said.
        said: (Lever, f64),
        /// The one that moved it most.
        most: (Lever, f64),
    },
    /// What was chosen, by its position.
    Choice(usize),
    /// A number that is not near enough.
    Off {
        /// As said.
        said: f64,
        /// As computed.
        is: f64,
    },
}

/// What a drawn curve misses of the model's, in a frame of this height.
pub(super) fn of_curve(drawn: &[f64], truth: &[f64], height: f64) -> Vec<Missed> {
    let small = SMALL * height;
    let mut missed = Vec::new();
    let (said, is) = (trend(drawn, small), trend(truth, small));
    if said != is {
        missed.push(Missed::Direction { said, is });
    }
    let near = (truth.len() / 6).max(1);
    let drawn_turns = turns(drawn, small);
    let has = |turn: Turn, at: usize| drawn_turns.iter().any(|(own, place)| *own == turn && place.abs_diff(at) <= near);
    missed.extend(outermost(&turns(truth, small), truth).filter(|(turn, at)| !has(*turn, *at)).map(told));
    let last = drawn.len().min(truth.len()).saturating_sub(1);
    let apart = |period: usize| (drawn[period] - truth[period]).abs();
    if drawn.is_empty() || truth.is_empty() {
        return missed;
    }
    if small < apart(last) {
        missed.push(Missed::End { said: drawn[last], is: truth[last] });
    }
    let furthest =
        (0..=last).fold(0, |furthest, period| if apart(furthest) < apart(period) { period } else { furthest });
    if 2.0 * small < apart(furthest) && furthest != last {
        missed.push(Missed::Furthest { period: furthest, said: drawn[furthest], is: truth[furthest] });
    }
    missed
}

/// What an interval, with its likeliest number in the middle, misses.
pub(super) fn of_interval((low, _, high): (f64, f64, f64), is: f64, offered: f64) -> Vec<Missed> {
    if is < low {
        return vec![Missed::Outside { end: low, is }];
    }
    if high < is {
        return vec![Missed::Outside { end: high, is }];
    }
    let share = (high - low) / offered.max(f64::MIN_POSITIVE);
    if BROAD < share { vec![Missed::Broad(share)] } else { Vec::new() }
}

/// The levers that stand the other way round, the most telling first, and the share of pairs that do, 0 to 1.
pub(super) fn swapped(said: &[Lever], order: &[(Lever, f64)]) -> (Vec<Missed>, f64) {
    let place = |lever: Lever| said.iter().position(|said| *said == lever);
    let (mut swapped, mut n_pairs, mut n_swapped) = (Vec::new(), 0.0, 0.0);
    for (i, (more, far)) in order.iter().enumerate() {
        for (less, near) in &order[i + 1..] {
            // Two that move it alike can stand either way.
            if near.abs() < far.abs() {
                n_pairs += 1.0;
                if place(*less) < place(*more) {
                    n_swapped += 1.0;
                    swapped.push(Missed::Swapped(*more, *less));
                }
            }
        }
    }
    swapped.truncate(MOST_SWAPPED);
    (swapped, if 0.0 < n_pairs { n_swapped / n_pairs } else { 0.0 })
}

fn told((turn, period): (Turn, usize)) -> Missed {
    Missed::Turns { turn, period }
}

/// The highest peak and the lowest trough of all turns: more of them are the teeth of one saw.
fn outermost(turns: &[(Turn, usize)], curve: &[f64]) -> impl Iterator<Item = (Turn, usize)> {
    let height = |(turn, at): &(Turn, usize)| if *turn == Turn::Peak { curve[*at] } else { -curve[*at] };
    let most = |wanted: Turn| {
        let all = turns.iter().filter(|(turn, _)| *turn == wanted);
        all.max_by(|one, other| height(one).total_cmp(&height(other))).copied()
    };
    let mut most: Vec<_> = [most(Turn::Peak), most(Turn::Trough)].into_iter().flatten().collect();
    put_in_order(&mut most, |one, other| one.1 < other.1);
    most.into_iter()
}

fn trend(curve: &[f64], small: f64) -> Trend {
    match (curve.first(), curve.last()) {
        (Some(first), Some(last)) if small < last - first => Trend::Up,
        (Some(first), Some(last)) if small < first - last => Trend::Down,
        _ => Trend::Level,
    }
}

/// Where a curve turns after it went one way by more than a little, and goes back by more than a little.
fn turns(curve: &[f64], small: f64) -> Vec<(Turn, usize)> {
    let mut turns = Vec::new();
    let (mut lowest, mut highest) = (0, 0);
    let mut going = Trend::Level;
    for (at, value) in curve.iter().enumerate() {
        if curve[highest] < *value {
            highest = at;
        }
        if *value < curve[lowest] {
            lowest = at;
        }
        if going != Trend::Down && small < curve[highest] - value {
            if going == Trend::Up {
                turns.push((Turn::Peak, highest));
            }
            (going, lowest, highest) = (Trend::Down, at, at);
        } else if going != Trend::Up && small < value - curve[lowest] {
            if going == Trend::Down {
                turns.push((Turn::Trough, lowest));
            }
            (going, lowest, highest) = (Trend::Up, at, at);
        }
    }
    turns
}
