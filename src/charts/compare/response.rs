//! The response to one lever in every state: satisfaction and loyalty over its span.

use super::look::{Hue, LEADING, PIN, RADIUS, pin};
use super::{Lettered, cell, heads};
use crate::charts::class::Class;
use crate::charts::mark::Anchor;
use crate::charts::measure::{Area, width};
use crate::charts::place::spread;
use crate::charts::reading::{Dot, Reading, Rule, Value, dots};
use crate::charts::response::Panel;
use crate::charts::sheet::{Brush, Sheet};
use crate::charts::table::{Row, Table};
use crate::charts::ticks::{tick_words, ticks};
use crate::charts::{Chart, drawable};
use crate::explore::ResponsePoint;
use crate::model::{Unit, put_in_order};
use crate::text::compare::{Overlay, Standing};
use crate::text::{Numbers, Text};

/// From this width on the panels stand beside each other (px).
const BESIDE: f64 = 440.0;

/// What is drawn.
#[derive(Clone, Debug, PartialEq)]
pub struct LeverFacts {
    /// The name of the lever.
    pub lever: String,
    /// Its unit.
    pub unit: Unit,
    /// From where to where it goes.
    pub span: (f64, f64),
    /// The shown period in words.
    pub period: String,
    /// What comes of it in each state.
    pub states: Vec<Lettered<LeverState>>,
}

/// What comes of a lever in a state.
#[derive(Clone, Debug, PartialEq)]
pub struct LeverState {
    /// Position by position.
    pub points: Vec<ResponsePoint>,
    /// Where it stands.
    pub here: ResponsePoint,
}

/// Where everything is (px).
struct Layout {
    frames: [Area; 2],
    height: f64,
    span: (f64, f64),
}

struct Scene<'a> {
    facts: &'a LeverFacts,
    text: &'a Text,
    numbers: Numbers,
}

/// Draws the response of several states at a width in px.
#[must_use]
pub fn compared_response(facts: &LeverFacts, width: f64, text: &Text, numbers: Numbers) -> Chart {
    let scene = Scene { facts, text, numbers };
    let layout = Layout::new(facts, drawable(width));
    let sheet = Sheet::new(drawable(width), layout.height);
    for panel in Panel::ALL.iter().copied() {
        layout.draw_axes(&sheet.axes(), panel, &scene);
        layout.draw_lines(&sheet, panel, &scene);
    }
    let here = |state: &Lettered<LeverState>| {
        state.standing(state.of.here.satisfaction, numbers.score(state.of.here.satisfaction))
    };
    let standings: Vec<Standing> = facts.states.iter().map(here).collect();
    Chart {
        drawing: sheet.finish(),
        title: (text.compare().title)(Overlay::Response, &standings),
        caption: (text.compare().caption)(Overlay::Response, &facts.period),
        description: (text.compare().description)(&facts.lever, &standings),
        table: scene.table(),
        readings: scene.positions().into_iter().map(|x| scene.reading(&layout, x)).collect(),
    }
}

impl Layout {
    fn new(facts: &LeverFacts, width: f64) -> Self {
        let (low, high) = facts.span;
        let span = (low, if low < high { high } else { low + low.abs().max(1.0) });
        let frame = |left: f64, top: f64, right: f64, tall: f64| Area { left, top, right, bottom: top + tall };
        if width < BESIDE {
            let frames = [30.0, 238.0].map(|top| frame(46.0, top, width - PIN - 8.0, 150.0));
            return Self { frames, height: 414.0, span };
        }
        let half = 0.5 * width;
        let frames = [frame(34.0, 34.0, half - PIN - 14.0, 190.0), frame(half + 38.0, 34.0, width - PIN - 8.0, 190.0)];
        Self { frames, height: 250.0, span }
    }

    fn frame(&self, panel: Panel) -> Area {
        match panel {
            Panel::Satisfaction => self.frames[0],
            Panel::Loyalty => self.frames[1],
        }
    }

    fn x(&self, panel: Panel, x: f64) -> f64 {
        let (frame, (low, high)) = (self.frame(panel), self.span);
        frame.left + (frame.right - frame.left) * ((x - low) / (high - low)).clamp(0.0, 1.0)
    }

    fn y(&self, panel: Panel, value: f64) -> f64 {
        let frame = self.frame(panel);
        frame.bottom - (frame.bottom - frame.top) * value.clamp(0.0, 100.0) / 100.0
    }

    fn draw_axes(&self, px: &Brush, panel: Panel, scene: &Scene) {
        let frame = self.frame(panel);
        px.words(
            panel.strong(),
            (frame.left, frame.top - 14.0),
            Anchor::Start,
            panel.title(&scene.text.charts().common),
        );
        for tick in ticks(0.0, 100.0, 5.0) {
            let class = if tick == 0.0 { Class::Axis } else { Class::Grid };
            let y = self.y(panel, tick);
            px.line(class, (frame.left, y), (frame.right, y));
            px.words(Class::Number, (frame.left - 6.0, y + 4.5), Anchor::End, panel.tick(tick, scene.numbers));
        }
        let words = |tick: f64| tick_words(tick, scene.facts.unit, scene.numbers);
        let half = |tick: f64| 0.5 * width(Class::Number, &words(tick));
        let is_apart =
            |pair: &[f64]| half(pair[0]) + half(pair[1]) + 14.0 <= self.x(panel, pair[1]) - self.x(panel, pair[0]);
        let choices = [5.0, 3.0, 2.0, 1.0].map(|most| ticks(self.span.0, self.span.1, most));
        for tick in choices.into_iter().find(|ticks| ticks.windows(2).all(is_apart)).unwrap_or_default() {
            let x = self.x(panel, tick);
            px.line(Class::Axis, (x, frame.bottom), (x, frame.bottom + 4.0));
            px.words(Class::Number, (x, frame.bottom + 18.0), Anchor::Middle, words(tick));
        }
    }

    /// Lines with a dot where the lever stands, and the letters at their ends.
    fn draw_lines(&self, sheet: &Sheet, panel: Panel, scene: &Scene) {
        let (frame, hue, px) = (self.frame(panel), Hue::of_panel(panel), sheet.marks());
        let plot = sheet.plot(frame, &(self.span.0..self.span.1), &(0.0..100.0));
        let against = |is_against: bool| scene.facts.states.iter().filter(move |state| state.is_against == is_against);
        for state in against(true).chain(against(false)) {
            let points = state.of.points.iter().map(|point| (point.x, panel.value(point)));
            plot.marks.path(hue.line(state.letter, state.is_against), points);
        }
        for state in &scene.facts.states {
            let at = (self.x(panel, state.of.here.x), self.y(panel, panel.value(&state.of.here)));
            px.dot(hue.dot(state.is_against), at, 4.5);
        }
        let end =
            |state: &Lettered<LeverState>| Some((state.letter, self.y(panel, panel.value(state.of.points.last()?))));
        let ends: Vec<_> = scene.facts.states.iter().filter_map(end).collect();
        let wanted: Vec<f64> = ends.iter().map(|end| end.1).collect();
        let places = spread(&wanted, LEADING, frame.top + RADIUS - 6.0, frame.bottom - RADIUS + 4.0);
        for ((letter, _), y) in ends.into_iter().zip(places) {
            pin(&px, letter, (frame.right + 6.0 + RADIUS, y));
        }
    }
}

impl Scene<'_> {
    /// All positions that were tried in some state, rising.
    fn positions(&self) -> Vec<f64> {
        let mut all: Vec<f64> =
            self.facts.states.iter().flat_map(|state| &state.of.points).map(|point| point.x).collect();
        put_in_order(&mut all, |one, other| one < other);
        all.dedup();
        all
    }

    /// What comes of a position in a state, if it was tried there.
    fn at(state: &Lettered<LeverState>, x: f64) -> Option<&ResponsePoint> {
        state.of.points.iter().find(|point| point.x.total_cmp(&x).is_eq())
    }

    fn written(&self, x: f64) -> String {
        self.numbers.quantity(x, self.facts.unit)
    }

    fn table(&self) -> Table {
        let mut rows = Vec::new();
        for panel in Panel::ALL.iter().copied() {
            rows.push(Row::group(panel.title(&self.text.charts().common)));
            for x in self.positions() {
                let write = |state| Self::at(state, x).map(|point| panel.write(point, self.numbers));
                let cells = self.facts.states.iter().map(|state| cell(write(state), self.text));
                rows.push(Row::plain(std::iter::once(self.written(x)).chain(cells).collect()));
            }
        }
        Table { columns: heads(&self.facts.lever, &self.facts.states, self.text), rows }
    }

    fn reading(&self, layout: &Layout, x: f64) -> Reading {
        let rule = |panel: Panel| {
            let frame = layout.frame(panel);
            Rule { x: layout.x(panel, x), top: frame.top, bottom: frame.bottom }
        };
        let standing = |state: &Lettered<LeverState>| {
            let point = Self::at(state, x)?;
            let written =
                Panel::ALL.iter().map(|panel| panel.write(point, self.numbers)).collect::<Vec<_>>().join(" / ");
            Some(state.standing(point.satisfaction, written))
        };
        let standings: Vec<Standing> = self.facts.states.iter().filter_map(standing).collect();
        Reading {
            x: rule(Panel::Satisfaction).x,
            words: (self.text.compare().reading)(
                &(self.text.compare().at_lever)(&self.facts.lever, &self.written(x)),
                &standings,
            ),
            rules: Panel::ALL.iter().copied().map(rule).collect(),
            dots: Panel::ALL.iter().copied().flat_map(|panel| self.dots(layout, panel, x)).collect(),
        }
    }

    fn dots(&self, layout: &Layout, panel: Panel, x: f64) -> Vec<Dot> {
        let value = |state: &Lettered<LeverState>| {
            let point = Self::at(state, x)?;
            let hue = Hue::of_panel(panel);
            Some(Value {
                y: layout.y(panel, panel.value(point)),
                class: hue.dot(state.is_against),
                label: format!("{} {}", state.letter.sign(), panel.write(point, self.numbers)),
                label_class: hue.reading(state.is_against),
            })
        };
        dots(self.facts.states.iter().filter_map(value).collect(), layout.x(panel, x), layout.frame(panel))
    }
}
