//! Charts over time: panels of lines and steps on one axis, with one band for the shown period.

mod plan;
mod quantity;
mod course;
mod panel;
mod layout;
mod axes;
mod brackets;
mod lines;
mod labels;
mod finding;
mod readings;
mod table;

use super::sheet::Sheet;
use super::{Chart, Detail, Drawing, drawable};
use crate::model::Run;
use crate::text::charts::{CommonWords, RunLength, TimeWords, Topic};
use crate::text::{Numbers, PeriodLength, Text};
pub(super) use course::Course;
pub(super) use panel::span;
pub(super) use plan::{Scale, columns};
pub(super) use quantity::{Measure, Shape};

use course::courses;
use layout::Layout;

/// What the drawings over time are about.
#[derive(Clone, Debug, PartialEq)]
pub struct TimeFacts<'a> {
    /// The run that is shown.
    pub now: &'a Run,
    /// The baseline's run.
    pub baseline: &'a Run,
    /// The shown period, from 0.
    pub shown: usize,
    /// How long a period is.
    pub period_word: PeriodLength,
    /// Stretches of time with a name: first period, first period after, name.
    pub brackets: Vec<(usize, usize, String)>,
    /// Whether the run that is shown is the baseline's.
    pub is_baseline: bool,
}

impl TimeFacts<'_> {
    /// How many periods the axis has; at least one.
    fn n_periods(&self) -> usize {
        self.now.periods.len().max(1)
    }

    /// The shown period, held to the run.
    fn shown(&self) -> usize {
        self.shown.min(self.n_periods() - 1)
    }

    /// Whether the baseline is drawn, too.
    fn compares(&self) -> bool {
        !self.is_baseline && self.now != self.baseline
    }
}

/// Everything that a drawing and its twin are made of.
struct Scene<'a> {
    facts: &'a TimeFacts<'a>,
    courses: Vec<Course>,
    words: &'a TimeWords,
    common: &'a CommonWords,
    numbers: Numbers,
}

/// Draws customers, wait and profit over time at a width in px.
#[must_use]
pub fn time(facts: &TimeFacts, width: f64, text: &Text, numbers: Numbers) -> Chart {
    over_time(Topic::Overview, facts, width, text, numbers)
}

/// Draws what a topic is about over time at a width in px. Its readings are those of the periods by their numbers, and then
/// of the end where there is something to read; so the same reading of two charts is about the same period.
#[must_use]
pub fn over_time(topic: Topic, facts: &TimeFacts, width: f64, text: &Text, numbers: Numbers) -> Chart {
    over_time_in(Detail::Whole, (topic, facts), width, text, numbers)
}

/// The same, in as much detail as is asked for.
#[must_use]
pub fn over_time_in(
    detail: Detail,
    (topic, facts): (Topic, &TimeFacts),
    width: f64,
    text: &Text,
    numbers: Numbers,
) -> Chart {
    let words = text.time();
    let scene = Scene { facts, courses: courses(topic, facts), words, common: &text.charts().common, numbers };
    let layout = Layout::new(topic, &scene, drawable(width));
    let finding = finding::finding(topic, facts, numbers);
    let length = RunLength { period: facts.period_word, n_periods: facts.now.periods.len() };
    Chart {
        drawing: detail.drawn(|| layout.draw(&scene)),
        title: (words.title)(&finding, length, numbers),
        caption: (words.caption)(topic, &finding, length.period, facts.compares(), numbers),
        description: detail.of(|| (words.description)(&scene.told())),
        table: detail.of(|| table::table(&scene)),
        readings: detail.of(|| readings::readings(&scene, &layout)),
    }
}

impl Layout<'_> {
    /// Axes, brackets, and what each panel shows.
    fn draw(&self, scene: &Scene) -> Drawing {
        let sheet = Sheet::new(self.width, self.height);
        self.draw_axes(&sheet, scene);
        self.draw_brackets(&sheet.axes());
        for panel in &self.panels {
            panel.draw(&sheet, self, scene);
        }
        sheet.finish()
    }
}
