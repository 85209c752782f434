//! How a class drew, beneath the curves.

use super::{Sketch, SketchFacts, drawn};
use crate::charts::class::Class;
use crate::charts::sheet::Brush;
use crate::text::{Numbers, Text};

/// A sketch with how a class drew beneath: for each number from where to where most of them and half of them lie.
#[must_use]
pub fn sketch_of_class(
    facts: &SketchFacts,
    bands: &[Vec<(f64, f64)>; 2],
    size: (f64, f64),
    text: &Text,
    numbers: Numbers,
) -> Sketch {
    drawn(facts, bands, size, (text, numbers))
}

impl Sketch {
    /// What lies between two curves.
    pub(super) fn draw_band(&self, px: &Brush, band: &[(f64, f64)], class: Class) {
        let point = |(at, value): (usize, f64)| (self.x(at), self.y(value));
        let above = band.iter().enumerate().map(|(at, (_, high))| point((at, *high)));
        let below = band.iter().enumerate().rev().map(|(at, (low, _))| point((at, *low)));
        px.polygon(class, above.chain(below).collect());
    }
}
