//! A curve that is drawn by hand: axes to draw over, what is drawn, and the model's curve once it is shown.

mod axes;
mod bands;
mod gaps;

use std::ops::Range;

pub use bands::sketch_of_class;
use gaps::runs;

use super::class::Class;
use super::mark::Anchor;
use super::measure::{Area, width};
use super::place::spread;
use super::sheet::{Brush, Sheet};
use super::ticks::ticks;
use super::time::Measure;
use super::{Drawing, drawable};
use crate::model::count;
use crate::text::{Figure, Numbers, PeriodLength, Text};

/// So many ticks are on the scale.
const MOST_TICKS: f64 = 6.0;
/// Room above and below the axes (px).
const TOP: f64 = 22.0;
const BELOW: f64 = 26.0;
/// From one label at the end of a line to the next (px).
const LEADING: f64 = 17.0;
/// Curves that end this far apart get an arrow between them (px).
const APART: f64 = 44.0;
const DOT: f64 = 5.0;

/// What is drawn over which axes.
#[derive(Clone, Debug, PartialEq)]
pub struct SketchFacts<'a> {
    /// What the figure counts.
    pub figure: Figure,
    /// How many periods there are, at least one.
    pub n_periods: usize,
    /// How long one is.
    pub period: PeriodLength,
    /// What is drawn: a number for each period, and for the end where it is counted there.
    pub drawn: &'a [Option<f64>],
    /// The number at which every curve begins, where that is given.
    pub start: Option<f64>,
    /// What the model answers, once it is shown.
    pub model: Option<&'a [f64]>,
    /// The baseline, where it is shown beside it.
    pub without: Option<&'a [f64]>,
    /// From where to where the scale reaches.
    pub span: Range<f64>,
    /// A stretch of time with a name: first period, first period after, name.
    pub stretch: Option<(usize, usize, String)>,
}

/// A drawing that can be drawn over.
#[derive(Clone, Debug, PartialEq)]
pub struct Sketch {
    /// The drawing.
    pub drawing: Drawing,
    frame: Area,
    span: Range<f64>,
    n_periods: f64,
    n_values: usize,
}

/// Draws the axes and what is on them, at a width and a height of the axes in px.
#[must_use]
pub fn sketch(facts: &SketchFacts, size: (f64, f64), text: &Text, numbers: Numbers) -> Sketch {
    drawn(facts, &[], size, (text, numbers))
}

fn drawn(
    facts: &SketchFacts,
    bands: &[Vec<(f64, f64)>],
    (wide, high): (f64, f64),
    (text, numbers): (&Text, Numbers),
) -> Sketch {
    let scene = Scene { facts, text, numbers, measure: measure(facts.figure) };
    let wide = drawable(wide);
    let frame = Area { left: scene.left(), top: TOP, right: wide - scene.right(), bottom: TOP + high };
    let (n_periods, n_values) = (count(facts.n_periods), facts.drawn.len());
    let sheet = Sheet::new(wide, frame.bottom + BELOW);
    let empty = Drawing { width: wide, height: 0.0, axes: Vec::new(), marks: Vec::new() };
    let sketch = Sketch { drawing: empty, frame, span: facts.span.clone(), n_periods, n_values };
    for (band, class) in bands.iter().zip([Class::Zone, Class::StripPast]).filter(|(band, _)| !band.is_empty()) {
        sketch.draw_band(&sheet.axes(), band, class);
    }
    sketch.draw_axes(&sheet.axes(), &scene);
    sketch.draw_lines(&sheet, &scene);
    sketch.draw_ends(&sheet.marks(), &scene);
    Sketch { drawing: sheet.finish(), ..sketch }
}

/// What the drawing is made of.
struct Scene<'a> {
    facts: &'a SketchFacts<'a>,
    text: &'a Text,
    numbers: Numbers,
    measure: Measure,
}

impl Scene<'_> {
    fn ticks(&self) -> Vec<f64> {
        ticks(self.facts.span.start, self.facts.span.end, MOST_TICKS)
    }

    /// Room for the scale (px).
    fn left(&self) -> f64 {
        let words = self.ticks().into_iter().map(|tick| self.measure.tick(tick, self.numbers));
        words.map(|words| width(Class::Number, &words)).fold(32.0, f64::max) + 10.0
    }

    /// Room for the labels at the ends of lines, the same whether they are there or not (px).
    fn right(&self) -> f64 {
        let widest = self.measure.label(0.9 * self.facts.span.end, self.numbers);
        let words = self.text.lessons().sketch.ends.map(|end| width(Class::InkStrong, &end(&widest)));
        words.into_iter().fold(width(Class::Words, self.periods()) + 8.0, f64::max) + 12.0
    }

    fn periods(&self) -> &'static str {
        (self.text.time().periods)(self.facts.period)
    }
}

/// How a figure is written on a drawing.
const fn measure(figure: Figure) -> Measure {
    match figure {
        Figure::Money => Measure::Value,
        Figure::Profit | Figure::Total => Measure::Earnings,
        Figure::Score => Measure::Score,
        Figure::Share => Measure::Share,
        Figure::People => Measure::People,
        Figure::Minutes => Measure::Minutes,
    }
}

impl Sketch {
    /// The number that a place on the drawing (px) stands for, and which one it is, from 0.
    #[must_use]
    pub fn at(&self, (x, y): (f64, f64)) -> (usize, f64) {
        let index = (0..self.n_values).min_by(|one, other| {
            let far = |index: usize| (self.x(index) - x).abs();
            far(*one).total_cmp(&far(*other))
        });
        let Area { top, bottom, .. } = self.frame;
        let share = ((bottom - y) / (bottom - top)).clamp(0.0, 1.0);
        (index.unwrap_or_default(), self.span.start + share * (self.span.end - self.span.start))
    }

    /// Where a number stands (px): at the start of its period where the end is counted, too, else in its middle.
    fn x(&self, index: usize) -> f64 {
        self.time(count(index) + if self.n_periods < count(self.n_values) { 0.0 } else { 0.5 })
    }

    fn time(&self, period: f64) -> f64 {
        self.frame.left + (self.frame.right - self.frame.left) * period / self.n_periods
    }

    fn y(&self, value: f64) -> f64 {
        let Area { top, bottom, .. } = self.frame;
        let share = (value - self.span.start) / (self.span.end - self.span.start);
        bottom - (bottom - top) * share.clamp(0.0, 1.0)
    }

    /// The baseline beneath, then what is drawn, then the model.
    fn draw_lines(&self, sheet: &Sheet, scene: &Scene) {
        let (facts, px) = (scene.facts, sheet.marks());
        let points = |values: &[f64]| -> Vec<(f64, f64)> {
            values.iter().enumerate().map(|(index, value)| (self.x(index), self.y(*value))).collect()
        };
        if let Some(without) = facts.without {
            px.path(Class::Ghost, points(without));
        }
        for part in runs(facts.drawn) {
            let part: Vec<(f64, f64)> = part.iter().map(|(index, value)| (self.x(*index), self.y(*value))).collect();
            match part[..] {
                [alone] => px.dot(Class::DotPast, alone, 3.0),
                _ => px.path(Class::Guess, part),
            }
        }
        if let Some(model) = facts.model {
            px.path(Class::Customers, points(model));
        }
        if let Some(start) = facts.start {
            px.dot(Class::DotInk, (self.x(0), self.y(start)), DOT);
        }
    }

    /// What each line comes to, in words beside its end; and how far what was drawn is from the model.
    fn draw_ends(&self, px: &Brush, scene: &Scene) {
        let (facts, words) = (scene.facts, &scene.text.lessons().sketch);
        let last = |values: Option<&[f64]>| values.and_then(<[f64]>::last).copied();
        let drawn = facts.drawn.last().copied().flatten();
        let ends = [(drawn, Class::DotPast), (last(facts.model), Class::DotInk), (last(facts.without), Class::DotPast)];
        let ends = ends.into_iter().zip(words.ends).filter_map(|((value, dot), says)| Some((value?, dot, says)));
        let ends: Vec<_> = ends.collect();
        let wanted: Vec<f64> = ends.iter().map(|(value, ..)| self.y(*value)).collect();
        let places = spread(&wanted, LEADING, self.frame.top, self.frame.bottom);
        for ((value, dot, says), y) in ends.iter().zip(places) {
            let x = self.x(self.n_values.saturating_sub(1));
            px.dot(*dot, (x, self.y(*value)), DOT);
            let class = if *dot == Class::DotInk { Class::InkStrong } else { Class::Past };
            px.words(class, (x + 11.0, y + 4.5), Anchor::Start, says(&scene.measure.label(*value, scene.numbers)));
        }
        let (Some(drawn), Some(model)) = (drawn, last(facts.model)) else { return };
        let (from, to, x) = (self.y(drawn), self.y(model), self.x(self.n_values.saturating_sub(1)) - 18.0);
        if APART <= (to - from).abs() {
            let way = (to - from).signum();
            let end = to - way * 10.0;
            px.path(Class::Drop, [(x, from + way * 10.0), (x, end)]);
            px.path(Class::Drop, [(x - 5.0, end - way * 7.0), (x, end), (x + 5.0, end - way * 7.0)]);
            let apart = scene.measure.label((model - drawn).abs(), scene.numbers);
            let says = (words.apart)(&apart, model < drawn);
            px.words(Class::InkHalo, (x - 9.0, 0.5 * (from + to) + 4.5), Anchor::End, says);
        }
    }
}
