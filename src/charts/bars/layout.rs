//! Where names, bars and values stand: names beside the bars where there is room, above them where there is none.

use super::{Bar, BarFacts, Begins, Order, Shape};
use crate::charts::arrow::draw_arrow;
use crate::charts::class::Class;
use crate::charts::mark::{Anchor, Span};
use crate::charts::measure::width;
use crate::charts::place::Label;
use crate::charts::sheet::Brush;
use crate::charts::ticks::ticks;

/// From this width on names stand beside the bars (px).
const BESIDE: f64 = 480.0;
/// The first row begins below the numbers of the axis (px).
const HEAD: f64 = 24.0;
/// Half the height of a bar (px).
const HALF: f64 = 11.0;

/// Where everything stands (px).
pub(super) struct Layout {
    width: f64,
    names: f64,
    values: f64,
    row_height: f64,
    n_rows: usize,
    span: (f64, f64),
}

impl Layout {
    pub fn new(facts: &BarFacts, whole: f64) -> Self {
        let widest = |class, words: &dyn Fn(&Bar) -> &str| {
            facts.bars.iter().map(|bar| width(class, words(bar))).fold(0.0, f64::max)
        };
        let names = widest(Class::InkStrong, &|bar| &bar.name).max(widest(Class::Words, &|bar| &bar.aside)) + 14.0;
        let (names, row_height) = if BESIDE <= whole { (names.min(0.42 * whole), 46.0) } else { (0.0, 56.0) };
        let values = widest(Class::InkStrong, &|bar| &bar.value) + 12.0;
        Self { width: whole, names, values, row_height, n_rows: facts.bars.len(), span: span(facts) }
    }

    pub fn height(&self) -> f64 {
        let n_rows = (0..self.n_rows).fold(0.0, |sum, _| sum + 1.0);
        HEAD + self.row_height * n_rows + 4.0
    }

    /// The upper and lower edge of a row.
    pub fn row(&self, row: usize) -> (f64, f64) {
        let top = (0..row).fold(HEAD, |top, _| top + self.row_height);
        (top, top + self.row_height)
    }

    /// The left end of the axis.
    pub fn left(&self) -> f64 {
        self.names + 8.0
    }

    fn right(&self) -> f64 {
        self.width - self.values - 8.0
    }

    fn x(&self, value: f64) -> f64 {
        let (low, high) = self.span;
        self.left() + (self.right() - self.left()) * (value - low) / (high - low)
    }

    /// The middle of the bar of a row: below its name where that stands above it.
    fn middle(&self, row: usize) -> f64 {
        let (top, bottom) = self.row(row);
        if self.names == 0.0 { top + 37.0 } else { 0.5 * (top + bottom) }
    }

    /// Upright lines with their numbers above, as many as there is room for.
    pub fn draw_axis(&self, axes: &Brush, facts: &BarFacts) {
        let most = ((self.right() - self.left()) / 84.0).clamp(2.0, 6.0);
        let mut end = f64::NEG_INFINITY;
        for tick in ticks(self.span.0, self.span.1, most) {
            let (x, words) = (self.x(tick), facts.tick.write(tick));
            let class = if tick == 0.0 { Class::Axis } else { Class::Grid };
            axes.line(class, (x, HEAD), (x, self.height()));
            let half = 0.5 * width(Class::Number, &words);
            let middle = x.clamp(half, self.width - half);
            if end + 8.0 < middle - half {
                axes.words(Class::Number, (middle, 16.0), Anchor::Middle, words);
                end = middle + half;
            }
        }
    }

    pub fn draw_rows(&self, marks: &Brush, facts: &BarFacts) {
        for (row, bar) in facts.bars.iter().enumerate() {
            self.draw_words(marks, row, bar);
            self.draw_shape(marks, row, bar);
            let next = facts.bars.get(row + 1).and_then(|bar| bar.shape.start());
            if let (Order::Linked, Some(end), Some(_)) = (facts.order, bar.shape.end(), next) {
                let x = self.x(end);
                let (from, to) = (self.middle(row) + reach(bar.shape), self.middle(row + 1) - HALF);
                marks.line(Class::Link, (x, from), (x, to));
            }
        }
    }

    /// Name and aside at the left, the value at the right.
    fn draw_words(&self, marks: &Brush, row: usize, bar: &Bar) {
        let (top, middle) = (self.row(row).0, self.middle(row));
        marks.words(Class::InkStrong, (self.width, middle + 4.5), Anchor::End, bar.value.as_str());
        let room = if self.names == 0.0 { self.width } else { self.names };
        let name = fitting(Class::InkStrong, &bar.name, room - 10.0);
        if self.names == 0.0 {
            let left = room - 10.0 - width(Class::InkStrong, &name);
            let aside =
                if bar.aside.is_empty() { String::new() } else { fitting(Class::Words, &bar.aside, left - 16.0) };
            let spans = vec![Span::of(Class::InkStrong, name), Span::plain(format!("  {aside}"))];
            marks.text(&Label { class: Class::Words, at: (0.0, top + 18.0), anchor: Anchor::Start, spans });
        } else if bar.aside.is_empty() {
            marks.words(Class::InkStrong, (0.0, middle + 4.5), Anchor::Start, name);
        } else {
            marks.words(Class::InkStrong, (0.0, middle - 3.0), Anchor::Start, name);
            let aside = fitting(Class::Words, &bar.aside, room - 10.0);
            marks.words(Class::Words, (0.0, middle + 14.0), Anchor::Start, aside);
        }
    }

    fn draw_shape(&self, marks: &Brush, row: usize, bar: &Bar) {
        let y = self.middle(row);
        match bar.shape {
            Shape::Nothing => {}
            Shape::Past(value) => marks.dot(Class::DotPast, (self.x(value), y), 6.0),
            Shape::Now(value) => marks.dot(bar.meaning.dot(), (self.x(value), y), 7.0),
            Shape::Part(from, to) => {
                let class = if from <= to { bar.meaning.adds() } else { bar.meaning.takes() };
                let (one, other) = (self.x(from), self.x(to));
                marks.rect(class, (one.min(other), y - HALF), (one.max(other).max(one.min(other) + 1.0), y + HALF));
            }
            Shape::Moved(was, now) => {
                let (was, now) = ((self.x(was), y), (self.x(now), y));
                marks.dot(Class::DotPast, was, 5.0);
                draw_arrow(marks, was, now);
                marks.dot(bar.meaning.dot(), now, 6.0);
            }
        }
    }
}

/// How far a shape reaches below its middle.
fn reach(shape: Shape) -> f64 {
    match shape {
        Shape::Nothing => 0.0,
        Shape::Past(_) | Shape::Now(_) | Shape::Moved(..) => 7.0,
        Shape::Part(..) => HALF,
    }
}

/// The ends of the axis: a little beyond the values.
fn span(facts: &BarFacts) -> (f64, f64) {
    let values = facts.bars.iter().flat_map(|bar| bar.shape.values());
    let (low, high) = values.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), v| (low.min(v), high.max(v)));
    let (low, high) = match facts.begins {
        Begins::AtZero => (low.min(0.0), high.max(0.0)),
        Begins::AtValues => (low, high),
    };
    if !(low < high) {
        let middle = if low.is_finite() { low } else { 0.0 };
        return (middle - 1.0, middle + 1.0);
    }
    let air = 0.04 * (high - low);
    (if low == 0.0 { 0.0 } else { low - air }, if high == 0.0 { 0.0 } else { high + air })
}

/// The words, or as many of their letters as there is room for.
fn fitting(class: Class, words: &str, room: f64) -> String {
    if width(class, words) <= room {
        return words.to_owned();
    }
    let mut short: String = words.to_owned();
    while !short.is_empty() && room < width(class, &format!("{short}…")) {
        short.pop();
    }
    if short.is_empty() { short } else { format!("{}…", short.trim_end()) }
}
