//! Where the panels of the response are, and their axes.

use super::panel::Panel;
use super::{ResponseFacts, Scene};
use crate::charts::class::Class;
use crate::charts::mark::{Anchor, Span};
use crate::charts::measure::{Area, width};
use crate::charts::place::Label;
use crate::charts::sheet::{Brush, Plot, Sheet};
use crate::charts::ticks::{tick_words, ticks};
use crate::text::charts::{Reach, Tolerance};

/// From this width on the panels stand beside each other (px).
const BESIDE: f64 = 400.0;
/// Room for the ticks of the satisfaction axis, and right of the last panel (px).
const LEFT: f64 = 32.0;
const RIGHT: f64 = 18.0;

/// Room for the ticks of the loyalty axis (px).
const TICKS: f64 = 44.0;

/// Least room between ticks of the lever (px).
const LEAST_GAP: f64 = 14.0;

/// A panel that is at least so wide has room for many ticks and long labels (px).
const ROOMY: f64 = 200.0;

/// How the panels stand to each other.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Arrangement {
    /// Beside each other.
    Beside,
    /// One below the other.
    Below,
}

/// Where everything is (px).
pub(super) struct Layout {
    pub arrangement: Arrangement,
    pub width: f64,
    pub height: f64,
    low: f64,
    high: f64,
    frames: [Area; 2],
}

impl Layout {
    pub fn new(facts: &ResponseFacts, width: f64) -> Self {
        let arrangement = if width < BESIDE { Arrangement::Below } else { Arrangement::Beside };
        let (frames, height) = match arrangement {
            Arrangement::Beside => (beside(width), 346.0),
            Arrangement::Below => (below(width), 478.0),
        };
        // An axis needs some length, even where the slider has none.
        let high = if facts.low < facts.high { facts.high } else { facts.low + facts.low.abs().max(1.0) };
        Self { arrangement, width, height, low: facts.low, high, frames }
    }

    /// The frame of a panel.
    pub fn frame(&self, panel: Panel) -> Area {
        match panel {
            Panel::Satisfaction => self.frames[0],
            Panel::Loyalty => self.frames[1],
        }
    }

    /// The bars below the panels: one pair below each, or one below both.
    pub fn strip_frames(&self) -> Vec<(Area, bool)> {
        match self.arrangement {
            Arrangement::Beside => self.frames.iter().map(|frame| (*frame, false)).collect(),
            Arrangement::Below => vec![(self.frames[1], true)],
        }
    }

    /// A panel in the units of its axes.
    pub fn plot(&self, sheet: &Sheet, panel: Panel) -> Plot {
        sheet.plot(self.frame(panel), &(self.low..self.high), &(0.0..100.0))
    }

    /// A position of the lever, held to the slider.
    pub fn held(&self, x: f64) -> f64 {
        x.max(self.low).min(self.high)
    }

    /// A position of the lever in a panel (px).
    pub fn x(&self, panel: Panel, x: f64) -> f64 {
        self.x_in(&self.frame(panel), x)
    }

    /// A position of the lever in a frame (px).
    pub fn x_in(&self, frame: &Area, x: f64) -> f64 {
        frame.left + (frame.right - frame.left) * (self.held(x) - self.low) / (self.high - self.low)
    }

    /// A height of 0 to 100 in a panel (px).
    pub fn y(&self, panel: Panel, value: f64) -> f64 {
        let frame = self.frame(panel);
        frame.bottom - (frame.bottom - frame.top) * value.clamp(0.0, 100.0) / 100.0
    }

    /// Zone, grid, axes, ticks and title of a panel.
    pub fn draw_axes(&self, sheet: &Sheet, panel: Panel, scene: &Scene) {
        let (plot, px) = (self.plot(sheet, panel), sheet.axes());
        if let Tolerance::Within(Reach { from, to }) = scene.finding.zone {
            let (from, to) = (self.held(from.unwrap_or(self.low)), self.held(to.unwrap_or(self.high)));
            plot.axes.rect(Class::Zone, (from, 100.0), (to, 0.0));
        }
        let frame = plot.frame;
        for tick in ticks(0.0, 100.0, 5.0) {
            let class = if tick == 0.0 { Class::Axis } else { Class::Grid };
            plot.axes.line(class, (self.low, tick), (self.high, tick));
            let at = (frame.left - 6.0, self.y(panel, tick) + 4.5);
            px.words(Class::Number, at, Anchor::End, panel.tick(tick, scene.numbers));
        }
        px.text(&self.title(panel, scene));
        self.draw_ticks(&px, panel, scene);
    }

    /// The title of a panel.
    pub fn title(&self, panel: Panel, scene: &Scene) -> Label {
        let (frame, spans) = (self.frame(panel), vec![Span::plain(panel.title(&scene.text.charts().common))]);
        Label { class: panel.strong(), at: (frame.left, frame.top - 14.0), anchor: Anchor::Start, spans }
    }

    /// Ticks of the lever, as many as there is room for.
    fn draw_ticks(&self, px: &Brush, panel: Panel, scene: &Scene) {
        let frame = self.frame(panel);
        let words = |tick: f64| tick_words(tick, scene.facts.unit, scene.numbers);
        let half = |tick: f64| 0.5 * width(Class::Number, &words(tick));
        let is_apart = |pair: &[f64]| {
            let gap = self.x(panel, pair[1]) - self.x(panel, pair[0]);
            half(pair[0]) + half(pair[1]) + LEAST_GAP <= gap
        };
        let most = if self.is_roomy(panel) { 5.0 } else { 3.0 };
        let choices = [most, 3.0, 2.0, 1.0].map(|most| ticks(self.low, self.high, most));
        let chosen = choices.into_iter().find(|ticks| ticks.windows(2).all(is_apart)).unwrap_or_default();
        for tick in chosen {
            let x = self.x(panel, tick);
            px.line(Class::Axis, (x, frame.bottom), (x, frame.bottom + 4.0));
            let middle = x.max(half(tick)).min(self.right_of(panel) - half(tick));
            px.words(Class::Number, (middle, frame.bottom + 18.0), Anchor::Middle, words(tick));
        }
    }

    /// Whether a panel is wide enough for many ticks and long labels.
    pub fn is_roomy(&self, panel: Panel) -> bool {
        let frame = self.frame(panel);
        ROOMY <= frame.right - frame.left
    }

    /// How far to the right words within a panel may reach: as far as the ticks of the next one.
    pub fn room_of(&self, panel: Panel) -> f64 {
        match (self.arrangement, panel) {
            (Arrangement::Beside, Panel::Satisfaction) => self.frames[1].left - TICKS,
            (Arrangement::Beside, Panel::Loyalty) | (Arrangement::Below, _) => self.width,
        }
    }

    /// How far to the right words above and below a panel may reach.
    pub fn right_of(&self, panel: Panel) -> f64 {
        match (self.arrangement, panel) {
            (Arrangement::Beside, Panel::Satisfaction) => self.frames[0].right + RIGHT,
            (Arrangement::Beside, Panel::Loyalty) | (Arrangement::Below, _) => self.width,
        }
    }
}

/// Two frames beside each other.
fn beside(width: f64) -> [Area; 2] {
    let between = if width < 480.0 { 52.0 } else { 66.0 };
    let panel = 0.5 * (width - LEFT - RIGHT - between);
    [LEFT, LEFT + panel + between].map(|left| Area { left, top: 36.0, right: left + panel, bottom: 274.0 })
}

/// One frame below the other.
fn below(width: f64) -> [Area; 2] {
    [30.0, 248.0].map(|top| Area { left: 46.0, top, right: width - 16.0, bottom: top + 160.0 })
}
