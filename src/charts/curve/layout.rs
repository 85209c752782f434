//! Zones, axes and curve.

use super::{CurveFacts, LoyaltyShape, ZONES};
use crate::charts::class::Class;
use crate::charts::mark::Anchor;
use crate::charts::measure::{Area, width};
use crate::charts::place::spread_sorted;
use crate::charts::sheet::{Plot, Sheet};
use crate::charts::ticks::ticks;
use crate::text::Numbers;
use crate::text::charts::CurveWords;

/// Height of the drawing (px).
pub(in crate::charts) const HEIGHT: f64 = 340.0;

/// Where the curve is (px).
pub(in crate::charts) struct Layout {
    pub width: f64,
    pub frame: Area,
}

impl Layout {
    pub fn new(width: f64) -> Self {
        Self { width, frame: Area { left: 46.0, top: 28.0, right: width - 12.0, bottom: 298.0 } }
    }

    /// The frame in points of satisfaction and the share that stays.
    pub fn plot(&self, sheet: &Sheet) -> Plot {
        sheet.plot(self.frame, &(0.0..100.0), &(0.0..1.0))
    }

    /// A satisfaction and the share that stays, in px.
    pub fn at(&self, (satisfaction, stay): (f64, f64)) -> (f64, f64) {
        let frame = self.frame;
        let x = frame.left + (frame.right - frame.left) * satisfaction.clamp(0.0, 100.0) / 100.0;
        (x, frame.bottom - (frame.bottom - frame.top) * stay.clamp(0.0, 1.0))
    }

    /// Zones with their names, grid, axes and ticks.
    pub fn draw_axes(&self, sheet: &Sheet, words: &CurveWords, numbers: Numbers) {
        let (plot, px, frame) = (self.plot(sheet), sheet.axes(), self.frame);
        let [start, low, high, end] = ZONES;
        plot.axes.rect(Class::Defection, (start, 1.0), (low, 0.0));
        plot.axes.rect(Class::Affection, (high, 1.0), (end, 0.0));
        for tick in ticks(0.0, 1.0, 5.0) {
            let class = if tick == 0.0 { Class::Axis } else { Class::Grid };
            plot.axes.line(class, (start, tick), (end, tick));
            let at = (frame.left - 6.0, self.at((0.0, tick)).1 + 4.5);
            px.words(Class::Number, at, Anchor::End, numbers.percent(tick));
        }
        for tick in ZONES {
            let x = self.at((tick, 0.0)).0;
            px.line(Class::Axis, (x, frame.bottom), (x, frame.bottom + 4.0));
            let words = numbers.whole(tick);
            let middle = x.min(self.width - 0.5 * width(Class::Number, &words));
            px.words(Class::Number, (middle, frame.bottom + 18.0), Anchor::Middle, words);
        }
        for (name, x) in words.zones.iter().zip(self.zone_names(words)) {
            px.words(Class::Words, (x, 18.0), Anchor::Middle, *name);
        }
        px.words(Class::Words, (frame.right, frame.bottom + 36.0), Anchor::End, words.axis);
    }

    /// Where the names of the zones stand: in their middle, but clear of each other and of the edge.
    fn zone_names(&self, words: &CurveWords) -> Vec<f64> {
        let half: Vec<f64> = words.zones.iter().map(|name| 0.5 * width(Class::Words, name)).collect();
        let wanted: Vec<f64> = ZONES.windows(2).map(|zone| self.at((0.5 * (zone[0] + zone[1]), 0.0)).0).collect();
        let offsets = [0.0, half[0] + half[1] + 5.0, half[0] + 2.0 * half[1] + half[2] + 10.0];
        spread_sorted(&wanted, &offsets, half[0], self.width - half[2])
    }

    /// The curve, and the baseline's where it differs.
    pub fn draw_curve(&self, sheet: &Sheet, facts: &CurveFacts) {
        let marks = self.plot(sheet).marks;
        if facts.curve_differs() {
            marks.path(Class::GhostLoyalty, curve(&facts.baseline));
        }
        marks.path(Class::Loyalty, curve(&facts.now));
    }

    /// The curve in px.
    pub fn on_paper(&self, shape: &LoyaltyShape) -> Vec<(f64, f64)> {
        curve(shape).map(|point| self.at(point)).collect()
    }
}

/// Points of a curve, close enough to look round.
pub(in crate::charts) fn curve(shape: &LoyaltyShape) -> impl Iterator<Item = (f64, f64)> {
    (0..=75)
        .map(|step| 100.0 * f64::from(step) / 75.0)
        .map(|satisfaction| (satisfaction, shape.retention(satisfaction)))
}
