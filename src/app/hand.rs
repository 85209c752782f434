//! A curve as a hand draws it: a number for each period, none where nothing is drawn yet.

use crate::model::count;

/// The curve with a stroke from one point to another, each its position and its number; straight between them.
#[must_use]
pub fn stroke(mut curve: Vec<Option<f64>>, from: Option<(usize, f64)>, to: (usize, f64)) -> Vec<Option<f64>> {
    let (begin, end) = (from.unwrap_or(to), to);
    let (low, high) = if begin.0 <= end.0 { (begin, end) } else { (end, begin) };
    for (at, point) in curve.iter_mut().enumerate().take(high.0 + 1).skip(low.0) {
        *point = Some(between(low, high, at));
    }
    if let Some(point) = curve.get_mut(to.0) {
        *point = Some(to.1);
    }
    curve
}

/// The curve with one point given or taken away, and the gaps between points closed by straight lines.
#[must_use]
pub fn put(mut curve: Vec<Option<f64>>, at: usize, to: Option<f64>) -> Vec<Option<f64>> {
    if let Some(point) = curve.get_mut(at) {
        *point = to;
    }
    joined(curve)
}

/// The curve with the gaps between its points closed by straight lines.
#[must_use]
pub fn joined(mut curve: Vec<Option<f64>>) -> Vec<Option<f64>> {
    let mut before: Option<(usize, f64)> = None;
    for at in 0..curve.len() {
        let Some(value) = curve[at] else { continue };
        if let Some(before) = before {
            let gap = curve.iter_mut().enumerate().take(at).skip(before.0 + 1);
            gap.for_each(|(place, point)| *point = Some(between(before, (at, value), place)));
        }
        before = Some((at, value));
    }
    curve
}

fn between(low: (usize, f64), high: (usize, f64), at: usize) -> f64 {
    if high.0 <= low.0 {
        return high.1;
    }
    let share = count(at.saturating_sub(low.0)) / count(high.0 - low.0);
    low.1 + share * (high.1 - low.1)
}
