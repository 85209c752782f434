//! Reading values off a drawing: what hover, tap and arrow keys show.

use super::class::Class;
use super::mark::{Anchor, Mark, Span};
use super::measure::{Area, text_area, width};
use super::place::spread;

/// What can be read at one place of a drawing.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// Where (px); where a drawing has two panels, in the first.
    pub x: f64,
    /// The whole reading in words.
    pub words: String,
    /// The upright lines that show the place, one a panel.
    pub rules: Vec<Rule>,
    /// The values.
    pub dots: Vec<Dot>,
}

/// An upright line (px).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rule {
    /// How far from the left.
    pub x: f64,
    /// Its upper end.
    pub top: f64,
    /// Its lower end.
    pub bottom: f64,
}

/// A value on a line of a drawing.
#[derive(Clone, Debug, PartialEq)]
pub struct Dot {
    /// How far from the left (px).
    pub x: f64,
    /// How far from the top (px).
    pub y: f64,
    /// What it means.
    pub class: Class,
    /// The value.
    pub label: String,
    /// What the value means, as words.
    pub label_class: Class,
    /// Where the value stands.
    pub label_at: (f64, f64),
    /// Which part of it stands there.
    pub anchor: Anchor,
}

impl Reading {
    /// Everything that shows the reading, in the order in which it is painted.
    #[must_use]
    pub fn marks(&self) -> Vec<Mark> {
        let rules = self.rules.iter().map(|rule| Mark::Line {
            class: Class::Reading,
            from: (rule.x, rule.top),
            to: (rule.x, rule.bottom),
        });
        let dots = self.dots.iter().map(|dot| Mark::Circle { class: dot.class, at: (dot.x, dot.y), radius: 4.5 });
        let labels = self.dots.iter().map(|dot| Mark::Text {
            class: dot.label_class,
            at: dot.label_at,
            anchor: dot.anchor,
            spans: vec![Span::plain(dot.label.as_str())],
        });
        rules.chain(dots).chain(labels).collect()
    }
}

/// The reading that is nearest to a place (px): the nearest of its upright lines whose height takes in the place.
#[must_use]
pub fn nearest(readings: &[Reading], (x, y): (f64, f64)) -> Option<usize> {
    let distance = |reading: &Reading| {
        let beside = |rule: &Rule| (rule.top - y).max(y - rule.bottom).max(0.0) + (rule.x - x).abs();
        reading
            .rules
            .iter()
            .map(beside)
            .fold(if reading.rules.is_empty() { (reading.x - x).abs() } else { f64::INFINITY }, f64::min)
    };
    (0..readings.len()).min_by(|&one, &other| distance(&readings[one]).total_cmp(&distance(&readings[other])))
}

/// A value before its label has a place.
pub(super) struct Value {
    pub y: f64,
    pub class: Class,
    pub label: String,
    pub label_class: Class,
}

/// Dots at one place of a panel, their values beside them: right of the line, or left where there is no room; beyond the panel
/// where there is none on either side.
pub(super) fn dots(values: Vec<Value>, x: f64, room: Area) -> Vec<Dot> {
    let widest = values.iter().map(|value| width(value.label_class, &value.label)).fold(0.0, f64::max);
    let is_right = x + 10.0 + widest <= room.right || x < 10.0 + widest;
    let (label_x, anchor) = if is_right { (x + 10.0, Anchor::Start) } else { (x - 10.0, Anchor::End) };
    let wanted: Vec<f64> = values.iter().map(|value| value.y + 4.5).collect();
    let places = spread(&wanted, 15.0, room.top + 12.0, room.bottom - 4.0);
    let dot = |(Value { y, class, label, label_class }, label_y): (Value, f64)| Dot {
        x,
        y,
        class,
        label,
        label_class,
        label_at: (label_x, label_y),
        anchor,
    };
    values.into_iter().zip(places).map(dot).collect()
}

impl Dot {
    /// The room that its value takes.
    #[must_use]
    pub fn label_area(&self) -> Area {
        text_area(self.label_class, self.label_at, self.anchor, &[Span::plain(self.label.as_str())])
    }
}
