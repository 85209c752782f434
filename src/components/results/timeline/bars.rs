//! Where the bars under the timeline stand: none covers another.

use crate::app::facts::Change;
use crate::charts::{Anchor, Class, Span, text_area};
use crate::model::count;

/// Half the knob of the slider: its first place is that far from the edge (px).
const KNOB: f64 = 12.0;
/// Room left and right of the words of a bar (px).
const AROUND: f64 = 16.0;
/// Between two bars (px).
const BETWEEN: f64 = 4.0;

/// A bar with its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    /// The change that it stands for.
    pub change: Change,
    /// From the left edge of the track (px).
    pub left: f64,
    /// Its width (px).
    pub width: f64,
    /// The part of it in which the change holds: its beginning within the bar, and its width (px).
    pub held: (f64, f64),
    /// The row it stands in, from 0.
    pub row: usize,
}

/// A bar for each change, as long as it holds and at least as long as its words, in as few rows as can be.
pub fn bars(changes: &[Change], n_periods: usize, track: f64) -> Vec<Bar> {
    let step = step(n_periods, track);
    let mut bars: Vec<Bar> = Vec::with_capacity(changes.len());
    for change in changes {
        let words = text_area(Class::Words, (0.0, 0.0), Anchor::Start, &[Span::plain(change.words.as_str())]);
        let held = step * count((change.until - change.from).saturating_sub(1));
        let width = held.max(words.right + AROUND).min(track);
        let start = KNOB + step * count(change.from);
        let left = start.min(track - width).max(0.0);
        let meets = |bar: &Bar| left < bar.left + bar.width + BETWEEN && bar.left < left + width + BETWEEN;
        let is_free = |row: &usize| !bars.iter().any(|bar| bar.row == *row && meets(bar));
        let row = (0..changes.len()).find(is_free).unwrap_or_default();
        bars.push(Bar { change: change.clone(), left, width, held: (start - left, held.min(width)), row });
    }
    bars
}

/// How many rows bars take.
pub fn n_rows(bars: &[Bar]) -> usize {
    bars.iter().map(|bar| bar.row + 1).max().unwrap_or(0)
}

/// From one period to the next (px).
pub fn step(n_periods: usize, track: f64) -> f64 {
    (track - 2.0 * KNOB) / count(n_periods.saturating_sub(1).max(1))
}
