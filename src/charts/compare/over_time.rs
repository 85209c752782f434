//! One quantity over time, a line for each state.

use std::ops::Range;

use super::look::{Hue, LEADING, PIN, RADIUS, pin};
use super::{Lettered, cell, heads};
use crate::charts::class::Class;
use crate::charts::mark::Anchor;
use crate::charts::measure::{Area, width};
use crate::charts::place::spread;
use crate::charts::reading::{Reading, Rule, Value, dots};
use crate::charts::sheet::{Brush, Sheet};
use crate::charts::table::{Row, RowKind, Table};
use crate::charts::ticks::{period_ticks, ticks};
use crate::charts::time::{Course, Measure, Scale, Shape, span};
use crate::charts::{Chart, drawable};
use crate::model::{Run, count};
use crate::text::charts::Quantity;
use crate::text::compare::{Overlay, Standing};
use crate::text::{Numbers, PeriodLength, Text};

/// Height of the axes (px).
const HEIGHT: f64 = 190.0;
const TOP: f64 = 14.0;
/// So many ticks are on the scale.
const MOST_TICKS: f64 = 5.0;

/// What is drawn.
#[derive(Clone, Debug, PartialEq)]
pub struct CourseFacts<'a> {
    /// What is compared.
    pub quantity: Quantity,
    /// The runs.
    pub states: Vec<Lettered<&'a Run>>,
    /// How many periods of them, at least one.
    pub n_periods: usize,
    /// The shown period, from 0.
    pub shown: usize,
    /// How long a period is.
    pub period: PeriodLength,
}

/// Everything that the drawing and its twin are made of.
struct Scene<'a> {
    quantity: Quantity,
    states: Vec<Lettered<Course>>,
    n_periods: usize,
    shown: usize,
    period: PeriodLength,
    text: &'a Text,
    numbers: Numbers,
}

/// Where everything is (px).
struct Layout {
    frame: Area,
    span: Range<f64>,
    n_periods: f64,
}

/// Draws a quantity of several runs over time at a width in px. The readings are those of the periods, then of the end.
#[must_use]
pub fn compared_over_time(facts: &CourseFacts, width: f64, text: &Text, numbers: Numbers) -> Chart {
    let scene = Scene::new(facts, text, numbers);
    let width = drawable(width);
    let layout = Layout::new(&scene, width);
    let sheet = Sheet::new(width, layout.frame.bottom + 26.0);
    layout.draw_axes(&sheet.axes(), &scene);
    layout.draw_lines(&sheet, &scene);
    layout.draw_ends(&sheet.marks(), &scene);
    let (overlay, ends) = (Overlay::Over(facts.quantity), scene.ends());
    let shown = (text.results().timeline.period_within)(facts.period, facts.shown);
    Chart {
        drawing: sheet.finish(),
        title: (text.compare().title)(overlay, &ends),
        caption: (text.compare().caption)(overlay, &shown),
        description: (text.compare().description)(&(text.compare().figure)(overlay), &ends),
        table: scene.table(),
        readings: (0..scene.n_rows()).map(|period| scene.reading(&layout, period)).collect(),
    }
}

impl<'a> Scene<'a> {
    fn new(facts: &CourseFacts, text: &'a Text, numbers: Numbers) -> Self {
        let n_values = facts.n_periods + usize::from(facts.quantity.shape() == Shape::Stock);
        let course = |state: &Lettered<&Run>| {
            let mut now = facts.quantity.of(state.of);
            now.truncate(n_values);
            state.with(Course { quantity: facts.quantity, now, was: Vec::new() })
        };
        let states = facts.states.iter().map(course).collect();
        let CourseFacts { quantity, n_periods, shown, period, .. } = *facts;
        Self { quantity, states, n_periods, shown, period, text, numbers }
    }

    fn has_end(&self) -> bool {
        self.quantity.shape() == Shape::Stock
    }

    fn n_rows(&self) -> usize {
        self.n_periods + usize::from(self.has_end())
    }

    /// The last number of each state.
    fn ends(&self) -> Vec<Standing> {
        let end = |state: &Lettered<Course>| {
            let value = state.of.ends()[0]?;
            Some(state.standing(value, state.of.label(value, self.numbers)))
        };
        self.states.iter().filter_map(end).collect()
    }

    /// The number of the period; none stands for the end.
    fn number(&self, row: usize) -> Option<usize> {
        (row < self.n_periods).then_some(row)
    }

    fn table(&self) -> Table {
        let row = |period: usize| {
            let name = (self.text.compare().period)(self.period, self.number(period));
            let cells = self.states.iter().map(|state| {
                let value = state.of.now.get(period).copied().flatten();
                cell(value.map(|value| state.of.exact(value, self.numbers)), self.text)
            });
            let kind = if self.number(period) == Some(self.shown) { RowKind::SumValue } else { RowKind::Plain };
            Row { kind, cells: std::iter::once(name).chain(cells).collect() }
        };
        let first = (self.text.time().period)(self.period);
        Table { columns: heads(first, &self.states, self.text), rows: (0..self.n_rows()).map(row).collect() }
    }

    fn reading(&self, layout: &Layout, period: usize) -> Reading {
        let hue = Hue::of(self.quantity);
        let at = |state: &Lettered<Course>| state.of.now.get(period).copied().flatten();
        let value = |state: &Lettered<Course>| {
            let value = at(state)?;
            let label = format!("{} {}", state.letter.sign(), state.of.label(value, self.numbers));
            let (class, label_class) = (hue.dot(state.is_against), hue.reading(state.is_against));
            Some(Value { y: layout.y(value), class, label, label_class })
        };
        let standing = |state: &Lettered<Course>| {
            at(state).map(|value| state.standing(value, state.of.exact(value, self.numbers)))
        };
        let place = (self.text.compare().period)(self.period, self.number(period));
        let standings: Vec<Standing> = self.states.iter().filter_map(standing).collect();
        let x = layout.x(self.states.first().map_or(0.0, |state| state.of.place(count(period))));
        Reading {
            x,
            words: (self.text.compare().reading)(&place, &standings),
            rules: vec![Rule { x, top: layout.frame.top, bottom: layout.frame.bottom }],
            dots: dots(self.states.iter().filter_map(value).collect(), x, layout.frame),
        }
    }
}

/// From where to where a measure reaches.
const fn scale(measure: Measure) -> Scale {
    match measure {
        Measure::People | Measure::Minutes => Scale::Airy,
        Measure::Score => Scale::Half(100),
        Measure::Share => Scale::Half(1),
        Measure::Value => Scale::Free,
        Measure::Earnings => Scale::WithNothing,
    }
}

impl Layout {
    fn new(scene: &Scene, end: f64) -> Self {
        let measure = scene.quantity.measure();
        let span = span(scale(measure), scene.states.iter().flat_map(|state| state.of.numbers()));
        let ticks = ticks(span.start, span.end, MOST_TICKS);
        let widest = |words: Vec<String>| words.iter().map(|words| width(Class::InkStrong, words)).fold(0.0, f64::max);
        let left = widest(ticks.iter().map(|tick| measure.tick(*tick, scene.numbers)).collect()) + 8.0;
        let unit = width(Class::Words, (scene.text.time().periods)(scene.period));
        let ends = widest(scene.ends().into_iter().map(|end| end.written).collect());
        let right = (PIN + 12.0 + ends).max(unit + 24.0);
        let frame = Area { left: left.max(40.0), top: TOP, right: end - right, bottom: TOP + HEIGHT };
        Self { frame, span, n_periods: count(scene.n_periods) }
    }

    fn x(&self, period: f64) -> f64 {
        self.frame.left + (self.frame.right - self.frame.left) * period / self.n_periods
    }

    fn y(&self, value: f64) -> f64 {
        let Area { top, bottom, .. } = self.frame;
        bottom - (bottom - top) * (value - self.span.start) / (self.span.end - self.span.start)
    }

    fn draw_axes(&self, px: &Brush, scene: &Scene) {
        let Area { left, right, top, bottom } = self.frame;
        let shown = count(scene.shown);
        px.rect(Class::Shown, (self.x(shown), top), (self.x(shown + 1.0), bottom));
        for tick in ticks(self.span.start, self.span.end, MOST_TICKS) {
            let class = if tick == 0.0 { Class::Axis } else { Class::Grid };
            px.line(class, (left, self.y(tick)), (right, self.y(tick)));
            let words = scene.quantity.measure().tick(tick, scene.numbers);
            px.words(Class::Number, (left - 6.0, self.y(tick) + 4.5), Anchor::End, words);
        }
        px.line(Class::Axis, (left, bottom), (right, bottom));
        self.draw_time(px, scene);
    }

    fn draw_time(&self, px: &Brush, scene: &Scene) {
        let (bottom, words) = (self.frame.bottom, &scene.text.time());
        let draw = |period: f64, words: &str| {
            let x = self.x(period);
            px.line(Class::Axis, (x, bottom), (x, bottom + 4.0));
            px.words(Class::Number, (x, bottom + 18.0), Anchor::Middle, words);
        };
        draw(0.0, words.start);
        let mut end = self.x(0.0) + 0.5 * width(Class::Number, words.start);
        for period in period_ticks(scene.n_periods).into_iter().map(count) {
            let words = scene.numbers.whole(period);
            let half = 0.5 * width(Class::Number, &words);
            if end + 4.0 <= self.x(period) - half {
                draw(period, &words);
                end = self.x(period) + half;
            }
        }
        let unit = (words.periods)(scene.period);
        px.words(Class::Words, (end.max(self.x(self.n_periods)) + 6.0, bottom + 18.0), Anchor::Start, unit);
    }

    /// The state that others are compared with lies beneath.
    fn draw_lines(&self, sheet: &Sheet, scene: &Scene) {
        let (plot, hue) = (sheet.plot(self.frame, &(0.0..self.n_periods), &self.span), Hue::of(scene.quantity));
        let against = |is_against: bool| scene.states.iter().filter(move |state| state.is_against == is_against);
        for state in against(true).chain(against(false)) {
            let class = hue.line(state.letter, state.is_against);
            state.of.lines(&state.of.now).into_iter().for_each(|line| plot.marks.path(class, line));
        }
    }

    /// Letters and numbers right of the lines.
    fn draw_ends(&self, px: &Brush, scene: &Scene) {
        let ends = scene.ends();
        let wanted: Vec<f64> = ends.iter().map(|end| self.y(end.value)).collect();
        let places = spread(&wanted, LEADING, self.frame.top + RADIUS - 6.0, self.frame.bottom - RADIUS + 4.0);
        for (end, y) in ends.into_iter().zip(places) {
            let x = self.frame.right + 6.0;
            pin(px, end.letter, (x + RADIUS, y));
            px.words(Class::InkStrong, (x + PIN, y + 4.5), Anchor::Start, end.written);
        }
    }
}
