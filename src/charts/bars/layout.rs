//! Where names, bars and values stand: names beside the bars where there is room, above them where there is none.

use super::{Bar, Begins, Order, Panel, Shape};
use crate::charts::arrow::draw_arrow;
use crate::charts::class::Class;
use crate::charts::mark::{Anchor, Span};
use crate::charts::measure::width;
use crate::charts::place::Label;
use crate::charts::sheet::Brush;
use crate::charts::ticks::ticks;

/// From this width on names stand beside the bars (px).
const BESIDE: f64 = 380.0;
/// The first row begins below the numbers of the axis (px).
const HEAD: f64 = 24.0;
/// A line for what an axis counts, and the room between panels (px).
const HEAD_LINE: f64 = 22.0;
const GAP: f64 = 18.0;
/// An axis reaches over at least this share of its largest value.
const LEAST_SPAN: f64 = 0.02;
/// Half the height of a bar (px).
const HALF: f64 = 11.0;

/// Where everything stands (px).
pub(super) struct Layout {
    top: f64,
    width: f64,
    names: f64,
    values: f64,
    has_asides: bool,
    n_rows: usize,
    span: (f64, f64),
}

impl Layout {
    /// The panels below each other; names and values of all stand in the same columns.
    pub fn stacked(panels: &[Panel], whole: f64) -> Vec<Self> {
        let bars = || panels.iter().flat_map(|panel| &panel.bars);
        let widest = |class, words: fn(&Bar) -> &str| bars().map(|bar| width(class, words(bar))).fold(0.0, f64::max);
        let names = widest(Class::InkStrong, |bar| &bar.name).max(widest(Class::Words, |bar| &bar.aside)) + 14.0;
        let values = widest(Class::InkStrong, |bar| &bar.value) + 12.0;
        let names = if BESIDE <= whole { names.min(0.42 * whole) } else { 0.0 };
        let mut top = 0.0;
        let mut layouts = Vec::new();
        for panel in panels {
            let has_asides = panel.bars.iter().any(|bar| !bar.aside.is_empty());
            let head = if panel.head.is_empty() { 0.0 } else { HEAD_LINE };
            let (n_rows, span) = (panel.bars.len(), span(panel));
            let layout = Self { top: top + head, width: whole, names, values, has_asides, n_rows, span };
            top = layout.bottom() + GAP;
            layouts.push(layout);
        }
        layouts
    }

    /// The lower end (px).
    pub fn bottom(&self) -> f64 {
        self.row(self.n_rows).0 + 4.0
    }

    fn row_height(&self) -> f64 {
        match (self.names == 0.0, self.has_asides) {
            (true, _) => 56.0,
            (false, true) => 46.0,
            (false, false) => 32.0,
        }
    }

    /// The upper and lower edge of a row.
    pub fn row(&self, row: usize) -> (f64, f64) {
        let top = (0..row).fold(self.top + HEAD, |top, _| top + self.row_height());
        (top, top + self.row_height())
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

    /// What the axis counts, and upright lines with their numbers above, as many as there is room for.
    pub fn draw_axis(&self, axes: &Brush, panel: &Panel) {
        if !panel.head.is_empty() {
            let head = fitting(Class::InkStrong, &panel.head, self.width);
            axes.words(Class::InkStrong, (0.0, self.top - 8.0), Anchor::Start, head);
        }
        let most = ((self.right() - self.left()) / 84.0).clamp(2.0, 6.0);
        let mut end = f64::NEG_INFINITY;
        for tick in ticks(self.span.0, self.span.1, most) {
            let (x, words) = (self.x(tick), panel.tick.write(tick));
            let class = if tick == 0.0 { Class::Axis } else { Class::Grid };
            axes.line(class, (x, self.top + HEAD), (x, self.bottom()));
            let half = 0.5 * width(Class::Number, &words) + 0.2;
            let middle = x.max(half).min(self.width - half);
            if end + 8.0 < middle - half {
                axes.words(Class::Number, (middle, self.top + 16.0), Anchor::Middle, words);
                end = middle + half;
            }
        }
    }

    pub fn draw_rows(&self, marks: &Brush, panel: &Panel) {
        for (row, bar) in panel.bars.iter().enumerate() {
            self.draw_words(marks, row, bar);
            self.draw_shape(marks, row, bar);
            let next = panel.bars.get(row + 1).and_then(|bar| bar.shape.start());
            if let (Order::Linked, Some(end), Some(_)) = (panel.order, bar.shape.end(), next) {
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
            marks.text(&Label { class: Class::WordsHalo, at: (0.0, top + 18.0), anchor: Anchor::Start, spans });
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
fn span(panel: &Panel) -> (f64, f64) {
    let values = panel.bars.iter().flat_map(|bar| bar.shape.values());
    let (low, high) = values.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), v| (low.min(v), high.max(v)));
    let (low, high) = match panel.begins {
        Begins::AtZero => (low.min(0.0), high.max(0.0)),
        Begins::AtValues => (low, high),
    };
    if high <= low {
        let middle = if low.is_finite() { low } else { 0.0 };
        return (middle - 1.0, middle + 1.0);
    }
    // A move that can hardly be read must not fill the drawing.
    let wanting = 0.5 * (LEAST_SPAN * low.abs().max(high.abs()) - (high - low));
    let (low, high) = if 0.0 < wanting { (low - wanting, high + wanting) } else { (low, high) };
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
