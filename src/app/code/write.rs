//! From what a code says to its letters.

use super::bits::Writer;
use super::letters::sealed;
use super::{Code, Told, asks};
use crate::app::sitting::{Mark, Reply, levers_of};
use crate::lesson::{Ask, Lesson, Shape};

/// How finely a code tells.
#[derive(Clone, Copy)]
pub(super) struct Grain {
    /// So many points of a curve.
    pub points: usize,
    /// So many bits a point.
    pub bits: u32,
    /// Whether answers other than curves are told.
    pub replies: bool,
}

/// From the finest that a code can have to what has room in any.
pub(super) const GRAINS: [Grain; 7] = [
    Grain { points: 121, bits: 7, replies: true },
    Grain { points: 20, bits: 6, replies: true },
    Grain { points: 10, bits: 5, replies: true },
    Grain { points: 5, bits: 4, replies: true },
    Grain { points: 3, bits: 4, replies: true },
    Grain { points: 0, bits: 0, replies: true },
    Grain { points: 0, bits: 0, replies: false },
];

impl Code {
    /// The code of this lesson, as finely as there is room; none where even the marks have none, which takes more asks than a
    /// lesson has steps.
    #[must_use]
    pub fn text(&self, lesson: &Lesson) -> Option<String> {
        (0..GRAINS.len()).find_map(|grain| sealed(&self.lesson, &self.written(lesson, grain).fives()))
    }

    fn written(&self, lesson: &Lesson, number: usize) -> Writer {
        let (mut out, grain) = (Writer::default(), GRAINS[number]);
        out.put(self.fingerprint, 32);
        out.put(u32::try_from(number).unwrap_or(0), 3);
        out.put(u32::try_from(self.name.len()).unwrap_or(0), 6);
        self.name.bytes().for_each(|byte| out.put(u32::from(byte), 8));
        for lever in levers_of(lesson) {
            out.flag(self.touched.contains(&lever));
        }
        for ((_, ask), told) in asks(lesson).zip(&self.told) {
            out.flag(told.is_some());
            if let Some(told) = told {
                told.write(ask, grain, &mut out);
            }
        }
        out
    }
}

impl Told {
    fn write(&self, ask: &Ask, grain: Grain, out: &mut Writer) {
        match self.mark {
            Mark::Scored { points, held } => {
                out.put(held.map_or(0, |held| if held { 1 } else { 2 }), 2);
                out.put(u32::from(points), 7);
            }
            Mark::Right | Mark::Wrong => {
                out.put(3, 2);
                out.flag(self.mark == Mark::Right);
            }
        }
        if !grain.replies {
            return;
        }
        out.put(self.hints, 3);
        out.put(self.tries, 3);
        let has_room = |reply: &&Reply| 0 < grain.points || !matches!(reply, Reply::Curve(_));
        let reply = self.reply.as_ref().filter(has_room);
        out.flag(reply.is_some());
        if let Some(reply) = reply {
            write(reply, ask, grain, out);
        }
    }
}

fn write(reply: &Reply, ask: &Ask, grain: Grain, out: &mut Writer) {
    let small = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    match reply {
        Reply::Curve(points) => write_curve(&points.iter().flatten().copied().collect::<Vec<_>>(), grain, out),
        Reply::Interval { best, low, high } => {
            let ends = ends(ask);
            for end in [low, best, high] {
                out.share(*end, ends, 10);
            }
        }
        Reply::Rank(order) => order.iter().for_each(|place| out.put(small(*place), 7)),
        Reply::Choice(chosen) => out.put(small(*chosen), 8),
        Reply::Number(number) => out.number(*number),
    }
}

fn write_curve(points: &[f64], grain: Grain, out: &mut Writer) {
    let ends = points.iter().fold((f64::MAX, f64::MIN), |(low, high), point| (low.min(*point), high.max(*point)));
    out.put(u32::try_from(points.len()).unwrap_or(0), 7);
    out.number(ends.0);
    out.number(ends.1);
    for at in places(points.len(), grain.points) {
        out.share(points[at], ends, grain.bits);
    }
}

/// The places of at most so many points that are spread evenly from the first to the last.
pub(super) fn places(n: usize, most: usize) -> Vec<usize> {
    if n <= most {
        return (0..n).collect();
    }
    let last = most.max(2) - 1;
    (0..=last).map(|i| i * (n - 1) / last).collect()
}

/// The ends that a prediction offers.
pub(super) fn ends(ask: &Ask) -> (f64, f64) {
    match ask {
        Ask::Predict(prediction) => match prediction.shape {
            Shape::Number { low, high } => (low, high),
            Shape::Curve | Shape::Rank(_) => (0.0, 0.0),
        },
        Ask::Question(_) => (0.0, 0.0),
    }
}
