//! A strip: one figure a period, as steps.

use std::ops::Range;

use super::Scene;
use super::layout::Layout;
use crate::charts::class::Class;
use crate::charts::mark::{Anchor, Span};
use crate::charts::measure::{Area, width};
use crate::charts::pen::Pen;
use crate::charts::place::{Label, Places};
use crate::charts::sheet::{Brush, Sheet};
use crate::model::count;

type Point = (f64, f64);

/// One figure a period, now and at baseline.
pub(super) struct Strip {
    pub frame: Area,
    pub title: String,
    pub now: Vec<f64>,
    pub baseline: Vec<f64>,
    pub line: Class,
    pub area: Class,
    /// From the least figure to the largest, nothing included.
    pub span: Range<f64>,
    /// The figures as they are written.
    pub words: Vec<String>,
    pub baseline_words: Vec<String>,
}

impl Strip {
    /// A value (px).
    pub fn y(&self, value: f64) -> f64 {
        let span = &self.span;
        self.frame.bottom - (self.frame.bottom - self.frame.top) * (value - span.start) / (span.end - span.start)
    }

    /// Steps, baseline, title, the value in the shown period, and the last.
    pub fn draw(&self, sheet: &Sheet, layout: &Layout, scene: &Scene) {
        let span = &self.span;
        let plot = sheet.plot(self.frame, &(0.0..layout.n_periods), span);
        plot.axes.line(Class::Axis, (0.0, 0.0), (layout.n_periods, 0.0));
        if span.start < 0.0 && layout.bottom <= self.frame.bottom {
            plot.axes.line(Class::Grid, (0.0, span.start), (layout.n_periods, span.start));
        }
        plot.marks.area(self.area, steps(&self.now), 0.0);
        if scene.facts.compares() {
            plot.marks.path(Class::Ghost, steps(&self.baseline));
        }
        plot.marks.path(self.line, steps(&self.now));
        sheet.axes().text(&self.title());
        self.draw_shown(sheet.marks(), layout, scene);
        self.draw_end(&sheet.marks(), scene);
    }

    fn title(&self) -> Label {
        let at = (self.frame.left, self.frame.bottom - 42.0);
        Label { class: Class::InkStrong, at, anchor: Anchor::Start, spans: vec![Span::plain(self.title.as_str())] }
    }

    /// The value in the shown period, beside its step.
    fn draw_shown(&self, px: Brush, layout: &Layout, scene: &Scene) {
        let shown = scene.facts.shown();
        let (Some(value), Some(words)) = (self.now.get(shown), self.words.get(shown)) else { return };
        let (left, right, y) = (layout.x(count(shown)), layout.x(count(shown) + 1.0), self.y(*value));
        let (top, bottom) = (self.frame.bottom - 56.0, self.frame.bottom + 2.0);
        let mut pen = Pen { px, places: Places::new(Area { left: 0.0, top, right: self.frame.right, bottom }) };
        pen.places.take(self.title().area());
        pen.places.avoid(steps(&self.now).map(|(period, value)| (layout.x(period), self.y(value))).collect());
        let spots = [-4.0, -8.0, -14.0, 14.0]
            .map(|down| [((right - 2.0, y + down), Anchor::End), ((left + 2.0, y + down), Anchor::Start)]);
        pen.write(Class::InkHalo, &[Span::of(Class::Strong, words.as_str())], spots.as_flattened());
    }

    /// The last value, and the baseline's, right of the steps.
    fn draw_end(&self, px: &Brush, scene: &Scene) {
        let (Some(now), Some(before)) = (self.now.last(), self.baseline.last()) else { return };
        let (Some(now_words), Some(before_words)) = (self.words.last(), self.baseline_words.last()) else { return };
        let x = self.frame.right + 8.0;
        let at = |y: f64| (x, (y + 4.5).min(self.frame.bottom));
        if !scene.facts.compares() {
            return px.words(Class::InkStrong, at(self.y(*now)), Anchor::Start, now_words.as_str());
        }
        let room = px.right() - x - width(Class::InkStrong, now_words);
        let mut spans = vec![Span::of(Class::StrongInk, now_words.as_str())];
        let wordings = (scene.words.than_baseline)(before_words);
        spans.extend(wordings.into_iter().find(|words| width(Class::Past, words) <= room).map(Span::plain));
        let y = 0.5 * (self.y(*now) + self.y(*before));
        px.text(&Label { class: Class::Past, at: at(y), anchor: Anchor::Start, spans });
    }
}

/// A figure a period as steps between its borders.
pub(super) fn steps(values: &[f64]) -> impl Iterator<Item = Point> {
    values.iter().enumerate().flat_map(|(period, value)| [(count(period), *value), (count(period) + 1.0, *value)])
}
