//! A panel: some quantities over time, on one scale.

use std::ops::Range;

use super::Scene;
use super::course::Course;
use super::plan::{Plan, Scale};
use super::quantity::Measure;
use crate::charts::measure::Area;
use crate::charts::ticks::ticks;
use crate::text::Numbers;
use crate::text::charts::Quantity;

/// How much of a panel of people the highest line takes.
const HIGHEST: f64 = 138.4 / 156.0;
/// Lower panels have no ticks (px).
const TALL: f64 = 60.0;
/// Height for a tick (px).
const TICK: f64 = 36.0;

/// A panel with its place.
pub(super) struct Panel<'a> {
    /// Where it is (px).
    pub frame: Area,
    /// What stands above it.
    pub head: Option<String>,
    /// What is drawn.
    pub courses: Vec<&'a Course>,
    /// The lower and the upper edge of what is shaded.
    pub zone: Option<[&'a Course; 2]>,
    /// Whose largest number is told.
    pub peak: Option<Quantity>,
    /// From where to where it reaches.
    pub span: Range<f64>,
    /// Round numbers on its scale; none where it is low.
    pub ticks: Vec<f64>,
}

impl<'a> Panel<'a> {
    /// A panel; none where there is nothing to draw. Its place is given later.
    pub fn new(plan: &Plan, scene: &'a Scene) -> Option<Self> {
        let courses: Vec<&Course> = plan.lines.iter().filter_map(|line| scene.course(*line)).collect();
        let zone = plan.zone.and_then(|[low, high]| Some([scene.course(low)?, scene.course(high)?]));
        let drawn = courses.iter().chain(zone.iter().flatten());
        let span = span(plan.scale, drawn.flat_map(|course| course.numbers()));
        let most = (plan.height / TICK).round().max(2.0);
        let top = if plan.scale == Scale::Airy { span.end * HIGHEST } else { span.end };
        let is_drawn = !courses.is_empty();
        is_drawn.then(|| Self {
            frame: Area { left: 0.0, top: 0.0, right: 0.0, bottom: plan.height },
            head: plan.head.map(|head| (scene.words.head)(head, scene.facts.period_word)),
            ticks: if plan.height < TALL { Vec::new() } else { ticks(span.start, top, most) },
            peak: plan.peak,
            courses,
            zone,
            span,
        })
    }

    /// A value (px).
    pub fn y(&self, value: f64) -> f64 {
        let Area { top, bottom, .. } = self.frame;
        bottom - (bottom - top) * (value - self.span.start) / (self.span.end - self.span.start)
    }

    /// Everything that has values in a panel.
    pub fn drawn(&self) -> impl Iterator<Item = &'a Course> {
        self.courses.iter().copied().chain(self.zone.into_iter().flatten())
    }

    /// Whether a single quantity needs no name at its end.
    pub fn is_plain(&self) -> bool {
        self.courses.len() == 1 && self.zone.is_none()
    }

    /// A number on its scale.
    pub fn tick(&self, tick: f64, numbers: Numbers) -> String {
        self.courses.first().map_or(Measure::Score, |course| course.quantity.measure()).tick(tick, numbers)
    }
}

/// From where to where a scale reaches, given what is drawn.
pub(in crate::charts) fn span(scale: Scale, numbers: impl Iterator<Item = f64>) -> Range<f64> {
    let (least, most) =
        numbers.fold((f64::INFINITY, f64::NEG_INFINITY), |(least, most), number| (least.min(number), most.max(number)));
    let reach = most - least;
    let (low, high) = match scale {
        Scale::Airy => (0.0, most.max(1.0) / HIGHEST),
        Scale::WithNothing => (least.min(0.0), most.max(0.0)),
        Scale::AtLeast(top) => (0.0, most.max(f64::from(top))),
        Scale::Half(top) => {
            let (half, top) = (0.5 * f64::from(top), f64::from(top));
            (if least < half { 0.0 } else { half }, if half < most { top } else { half })
        }
        Scale::Free => (least - 0.06 * reach, most + 0.06 * reach),
    };
    // Nothing at all, or all the same.
    if low < high && high.is_finite() && low.is_finite() { low..high } else { span_around(low) }
}

fn span_around(value: f64) -> Range<f64> {
    let middle = if value.is_finite() { value } else { 0.0 };
    let reach = if middle == 0.0 { 1.0 } else { 0.1 * middle.abs() };
    if middle == 0.0 { 0.0..1.0 } else { middle - reach..middle + reach }
}
