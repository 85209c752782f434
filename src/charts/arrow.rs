//! The arrow from the baseline to now.

use super::class::Class;
use super::sheet::Brush;

type Point = (f64, f64);

/// How far an arrow stays clear of the dot it comes from, and of the one it goes to (px).
const BEFORE: f64 = 6.0;
const AFTER: f64 = 8.0;
/// Shorter arrows are left out (px).
const SHORTEST: f64 = 4.0;

/// An arrow between two dots, clear of both; left out where they are too near: then the answer is false.
pub(super) fn draw_arrow(px: &Brush, from: Point, to: Point) -> bool {
    let (dx, dy) = (to.0 - from.0, to.1 - from.1);
    let length = dx.hypot(dy);
    if length < BEFORE + AFTER + SHORTEST {
        return false;
    }
    let (across, down) = (dx / length, dy / length);
    let along = |distance: f64, aside: f64| {
        (from.0 + across * distance - down * aside, from.1 + down * distance + across * aside)
    };
    let tip = length - AFTER;
    px.line(Class::Drop, along(BEFORE, 0.0), along(tip, 0.0));
    px.path(Class::Drop, [along(tip - 6.0, 4.0), along(tip, 0.0), along(tip - 6.0, -4.0)]);
    true
}
