//! Customers over time: people, wait and profit on one axis, with one band for the shown period.

mod axes;
mod brackets;
mod finding;
mod layout;
mod people;
mod readings;
mod strip;
mod table;

use super::sheet::Sheet;
use super::{Chart, drawable};
use crate::model::{Group, Run};
use crate::text::charts::{CommonWords, TimeWords};
use crate::text::{Numbers, PeriodLength, Text};
use layout::Layout;

/// What the drawing over time is about.
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

    /// Whether customers queue at all.
    fn has_wait(&self) -> bool {
        let waits = |run: &Run| run.periods.iter().any(|period| 0.0 < period.wait_minutes);
        waits(self.now) || waits(self.baseline)
    }
}

/// A stock of people at the borders of the periods, the end included.
fn stock(run: &Run, at_start: fn(&Group) -> f64, at_end: f64) -> Vec<f64> {
    run.periods.iter().map(|period| at_start(&period.all)).chain([at_end]).collect()
}

fn customers(run: &Run) -> Vec<f64> {
    stock(run, |group| group.customers, run.end.customers)
}

fn lost(run: &Run) -> Vec<f64> {
    stock(run, |group| group.lost, run.end.lost)
}

fn waits(run: &Run) -> Vec<f64> {
    run.periods.iter().map(|period| period.wait_minutes).collect()
}

fn profits(run: &Run) -> Vec<f64> {
    run.periods.iter().map(|period| period.profit).collect()
}

/// Everything that the drawing and its twin are made of.
struct Scene<'a> {
    facts: &'a TimeFacts<'a>,
    words: &'a TimeWords,
    common: &'a CommonWords,
    numbers: Numbers,
}

/// Draws customers, wait and profit over time at a width in px.
#[must_use]
pub fn time(facts: &TimeFacts, width: f64, text: &Text, numbers: Numbers) -> Chart {
    let words = &text.charts.time;
    let scene = Scene { facts, words, common: &text.charts.common, numbers };
    let finding = finding::finding(facts);
    let layout = Layout::new(&scene, drawable(width));
    let strips = layout.strips(&scene);
    let sheet = Sheet::new(layout.width, layout.height);
    layout.draw_axes(&sheet, &scene);
    layout.draw_brackets(&sheet.axes());
    layout.draw_people(&sheet, &scene);
    for strip in &strips {
        strip.draw(&sheet, &layout, &scene);
    }
    Chart {
        drawing: sheet.finish(),
        title: (words.title)(&finding, numbers),
        caption: (words.caption)(&finding, numbers),
        description: (words.description)(&finding, numbers),
        table: table::table(&scene),
        readings: readings::readings(&scene, &layout, &strips),
    }
}
