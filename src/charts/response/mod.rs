//! The response to a lever: satisfaction and loyalty over the lever's span, and the zone of tolerance.

mod finding;
mod labels;
mod layout;
mod panel;
mod strips;
mod table;
mod zone;

use super::reading::{Value, dots};
use super::sheet::Sheet;
use super::{Area, Chart, Class, Detail, Dot, Reading, Rule, drawable};
use crate::explore::{ResponsePoint, Who};
use crate::model::{Key, Unit};
use crate::text::charts::ResponseFinding;
use crate::text::{Numbers, Text};
use layout::Layout;
pub(super) use panel::Panel;

/// What the response is about.
#[derive(Clone, Debug, PartialEq)]
pub struct ResponseFacts {
    /// The lever on the axis.
    pub lever: Key,
    /// Its label.
    pub lever_label: String,
    /// Where its slider begins.
    pub low: f64,
    /// Where its slider ends.
    pub high: f64,
    /// Its unit.
    pub unit: Unit,
    /// What comes of each position of the lever, from `low` to `high`.
    pub now: Vec<ResponsePoint>,
    /// The same at baseline.
    pub baseline: Vec<ResponsePoint>,
    /// Where the lever stands, and what comes of it.
    pub here: ResponsePoint,
    /// The same at baseline.
    pub was: ResponsePoint,
    /// Whose satisfaction and loyalty.
    pub customers: Who,
    /// The shown period, such as "quarter 3".
    pub period_name: String,
    /// The name of the variant that is shown.
    pub variant_name: String,
    /// The period from which the lines move the lever, such as "quarter 3"; none: from the start.
    pub since: Option<String>,
}

impl ResponseFacts {
    /// Whether anything differs from the baseline.
    pub(crate) fn differs(&self) -> bool {
        self.curve_differs() || self.here != self.was
    }

    /// What comes of a position of the lever at baseline, if it was tried there.
    pub(crate) fn baseline_at(&self, x: f64) -> Option<ResponsePoint> {
        self.baseline.iter().find(|point| point.x.total_cmp(&x).is_eq()).copied()
    }

    /// Whether the lines differ from those of the baseline.
    pub(crate) fn curve_differs(&self) -> bool {
        self.now != self.baseline
    }
}

/// Everything that the drawing and its twin are made of.
struct Scene<'a> {
    facts: &'a ResponseFacts,
    finding: ResponseFinding<'a>,
    text: &'a Text,
    numbers: Numbers,
}

/// Draws the response at a width in px: two panels beside each other, or one below the other where that is narrow.
#[must_use]
pub fn response(facts: &ResponseFacts, width: f64, text: &Text, numbers: Numbers) -> Chart {
    response_in(Detail::Whole, facts, width, text, numbers)
}

/// The same, in as much detail as is asked for.
#[must_use]
pub fn response_in(detail: Detail, facts: &ResponseFacts, width: f64, text: &Text, numbers: Numbers) -> Chart {
    let words = &text.charts().response;
    let scene = Scene { facts, finding: finding::finding(facts), text, numbers };
    let layout = Layout::new(facts, drawable(width));
    let draw = || {
        let sheet = Sheet::new(drawable(width), layout.height);
        for panel in Panel::ALL {
            layout.draw_axes(&sheet, *panel, &scene);
            layout.draw_panel(&sheet, *panel, &scene);
        }
        strips::draw_strips(&sheet.marks(), &layout, &scene);
        sheet.finish()
    };
    Chart {
        drawing: detail.drawn(draw),
        title: (words.title)(&scene.finding, numbers),
        caption: (words.caption)(&scene.finding),
        description: detail.of(|| (words.description)(&scene.finding, numbers)),
        table: detail.of(|| table::table(&scene)),
        readings: detail.of(|| facts.now.iter().map(|point| scene.reading(&layout, *point)).collect()),
    }
}

impl Scene<'_> {
    /// What can be read off at a position of the lever.
    fn reading(&self, layout: &Layout, now: ResponsePoint) -> Reading {
        let was = self.facts.baseline_at(now.x).filter(|_| self.facts.curve_differs());
        let rule = |panel: Panel| {
            let frame = layout.frame(panel);
            Rule { x: layout.x(panel, now.x), top: frame.top, bottom: frame.bottom }
        };
        Reading {
            x: rule(Panel::Satisfaction).x,
            words: (self.text.charts().response.reading)(&self.finding, now, was, self.numbers),
            rules: Panel::ALL.iter().map(|panel| rule(*panel)).collect(),
            dots: Panel::ALL.iter().flat_map(|panel| self.dots(layout, *panel, (now, was))).collect(),
        }
    }

    fn dots(&self, layout: &Layout, panel: Panel, (now, was): (ResponsePoint, Option<ResponsePoint>)) -> Vec<Dot> {
        let value = |point: ResponsePoint, class, label_class| Value {
            y: layout.y(panel, panel.value(&point)),
            class,
            label: panel.write(&point, self.numbers),
            label_class,
        };
        let mut values = vec![value(now, panel.dot(), panel.reading())];
        values.extend(was.map(|was| value(was, Class::DotPast, Class::PastHalo)));
        let room = Area { right: layout.right_of(panel), ..layout.frame(panel) };
        dots(values, layout.x(panel, now.x), room)
    }
}
