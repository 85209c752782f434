//! Where people, wait and profit stand, and how high they are drawn.

use std::ops::Range;

use super::brackets::{Stretch, more_rows, stretches};
use super::strip::Strip;
use super::{Scene, TimeFacts, customers, lost, profits, waits};
use crate::charts::class::Class;
use crate::charts::measure::{Area, width};
use crate::charts::sheet::{Plot, Sheet};
use crate::charts::ticks::ticks;
use crate::model::{Run, count};
use crate::text::Numbers;

/// Top of the people with one row of brackets, its height, and how much of it the highest line takes (px).
const TOP: f64 = 36.0;
const PEOPLE: f64 = 156.0;
const HIGHEST: f64 = 138.4;
/// From the people down to the first strip, and from strip to strip (px).
const FIRST: f64 = 74.0;
const NEXT: f64 = 68.0;
/// Height of the lines in a strip (px).
const STRIP: f64 = 31.5;
/// Height of a row of brackets (px).
pub(super) const ROW: f64 = 24.0;
/// Least room left and right of the drawing (px).
const LEFT: f64 = 48.0;
const RIGHT: f64 = 122.0;

/// Where everything is (px).
pub(super) struct Layout {
    pub width: f64,
    pub height: f64,
    /// Where people are drawn.
    pub people: Area,
    /// Where the lowest strip ends.
    pub bottom: f64,
    /// The most people that are drawn.
    pub most: f64,
    /// Ticks of the people.
    pub ticks: Vec<f64>,
    /// How many periods the axis has.
    pub n_periods: f64,
    /// Stretches of time with a name.
    pub stretches: Vec<Stretch>,
}

impl Layout {
    pub fn new(scene: &Scene, width: f64) -> Self {
        let facts = scene.facts;
        let stretches = stretches(facts);
        let top = TOP + ROW * count(more_rows(&stretches));
        let most = most(facts);
        let ticks = ticks(0.0, most, 4.0);
        let left = ticks.iter().map(|tick| tick_width(*tick, scene.numbers) + 10.0).fold(LEFT, f64::max);
        let right = right_words(scene) + 8.0;
        let right = width - right.clamp(RIGHT, 0.5 * width);
        let people = Area { left, top, right, bottom: top + PEOPLE };
        let strips = if facts.has_wait() { FIRST + NEXT } else { FIRST };
        let bottom = people.bottom + strips;
        Self {
            width,
            height: bottom + 26.0,
            people,
            bottom,
            most,
            ticks,
            n_periods: count(facts.n_periods()),
            stretches,
        }
    }

    /// The border of a period (px).
    pub fn x(&self, period: f64) -> f64 {
        self.people.left + (self.people.right - self.people.left) * period / self.n_periods
    }

    /// A number of people (px).
    pub fn y(&self, people: f64) -> f64 {
        self.people.bottom - HIGHEST * people.max(0.0) / self.most
    }

    /// People in the units of their axes.
    pub fn people(&self, sheet: &Sheet) -> Plot {
        sheet.plot(self.people, &(0.0..self.n_periods), &(0.0..self.most * PEOPLE / HIGHEST))
    }

    /// The strips below the people: the wait, where customers queue, and profit.
    pub fn strips(&self, scene: &Scene) -> Vec<Strip> {
        let (facts, words, numbers) = (scene.facts, scene.words, scene.numbers);
        let strip = |bottom: f64, title: String, values: fn(&Run) -> Vec<f64>, write: &dyn Fn(f64) -> String| {
            let (now, baseline) = (values(facts.now), values(facts.baseline));
            let written = |values: &[f64]| values.iter().map(|value| write(*value)).collect();
            Strip {
                frame: Area { top: bottom - STRIP, bottom, ..self.people },
                title,
                span: span(now.iter().chain(&baseline).copied()),
                words: written(&now),
                baseline_words: written(&baseline),
                now,
                baseline,
                line: Class::Profit,
                area: Class::ProfitArea,
            }
        };
        let wait = facts.has_wait().then(|| Strip {
            line: Class::Wait,
            area: Class::WaitArea,
            ..strip(self.people.bottom + FIRST, words.wait.to_owned(), waits, &|wait| numbers.minutes(wait))
        });
        let title = (words.profit)(facts.period_word);
        let profit = strip(self.bottom, title, profits, &|profit| numbers.compact_money(profit));
        wait.into_iter().chain([profit]).collect()
    }
}

/// The span of values with nothing in it; at least 1 long.
pub(super) fn span(values: impl IntoIterator<Item = f64>) -> Range<f64> {
    let (low, high) =
        values.into_iter().fold((0.0_f64, 0.0_f64), |(low, high), value| (low.min(value), high.max(value)));
    if low < high { low..high } else { 0.0..1.0 }
}

/// The most people that are drawn; at least 1.
fn most(facts: &TimeFacts) -> f64 {
    let mut most = 1.0_f64;
    for run in [facts.now, facts.baseline] {
        most = customers(run).into_iter().chain(lost(run)).fold(most, f64::max);
    }
    most
}

/// How people are written on the axis.
pub(super) fn tick(tick: f64, numbers: Numbers) -> String {
    if tick < 99_999.5 { numbers.whole(tick) } else { numbers.compact_amount(tick) }
}

fn tick_width(number: f64, numbers: Numbers) -> f64 {
    width(Class::Number, &tick(number, numbers))
}

/// The widest words right of the lines (px).
fn right_words(scene: &Scene) -> f64 {
    let (facts, words, numbers) = (scene.facts, scene.words, scene.numbers);
    let last = |values: Vec<f64>| values.last().copied().unwrap_or_default();
    let compares = facts.compares();
    let than =
        |baseline: &str| (words.than_baseline)(baseline).into_iter().next().filter(|_| compares).unwrap_or_default();
    let end = |now: String, baseline: String| now + &than(&baseline);
    let money = |run| numbers.compact_money(last(profits(run)));
    let minutes = |run| numbers.minutes(last(waits(run)));
    let people = [(facts.now.end.customers, words.customers), (facts.now.end.lost, words.lost)];
    let people =
        people.map(|(number, noun)| width(Class::InkStrong, &format!("{} {noun}", numbers.short_whole(number))));
    let ends = [end(money(facts.now), money(facts.baseline)), end(minutes(facts.now), minutes(facts.baseline))];
    let ends = ends.map(|words| width(Class::Past, &words) + 3.0);
    people.into_iter().chain(ends).fold(0.0, f64::max)
}
