//! What can be read off at each border of a period.

use super::layout::Layout;
use super::strip::Strip;
use super::{Scene, TimeFacts, customers, lost, profits, waits};
use crate::charts::class::Class;
use crate::charts::measure::Area;
use crate::charts::reading::{Dot, Reading, Rule, Value, dots};
use crate::model::{Run, count};
use crate::text::charts::PeriodReading;

pub(super) fn readings(scene: &Scene, layout: &Layout, strips: &[Strip]) -> Vec<Reading> {
    let facts = scene.facts;
    let (now, baseline) = (Columns::of(facts.now, facts), Columns::of(facts.baseline, facts));
    let reading = |period: usize| {
        let x = layout.x(count(period));
        let here = now.at(period);
        let was = facts.compares().then(|| baseline.at(period));
        let people = scene.people(layout, here, was);
        let figures = strips.iter().flat_map(|strip| strip.dots(layout, period, facts));
        Reading {
            x,
            words: (scene.words.reading)(facts.period_word, here, was, scene.numbers),
            rules: vec![Rule { x, top: layout.people.top, bottom: layout.bottom }],
            dots: people.into_iter().chain(figures).collect(),
        }
    };
    (0..=facts.now.periods.len()).map(reading).collect()
}

impl Scene<'_> {
    fn people(&self, layout: &Layout, here: PeriodReading, was: Option<PeriodReading>) -> Vec<Dot> {
        let value = |people: f64, class, label_class| {
            let label = self.numbers.short_whole(people);
            Value { y: layout.y(people), class, label, label_class }
        };
        let mut values: Vec<Value> = Vec::new();
        values.extend([here.customers, here.lost].map(|people| value(people, Class::DotInk, Class::InkHalo)));
        if let Some(was) = was {
            values.extend([was.customers, was.lost].map(|people| value(people, Class::DotPast, Class::PastHalo)));
        }
        dots(values, layout.x(count(here.period)), layout.people)
    }
}

impl Strip {
    /// The figures of the period that begins here, in its middle.
    fn dots(&self, layout: &Layout, period: usize, facts: &TimeFacts) -> Vec<Dot> {
        let now = self.now.get(period).zip(self.words.get(period));
        let was = self.baseline.get(period).zip(self.baseline_words.get(period)).filter(|_| facts.compares());
        let value = |(figure, words): (&f64, &String), class, label_class| Value {
            y: self.y(*figure),
            class,
            label: words.clone(),
            label_class,
        };
        let now = now.map(|now| value(now, Class::DotInk, Class::InkHalo));
        let was = was.map(|was| value(was, Class::DotPast, Class::PastHalo));
        let room = Area { top: self.frame.top - 8.0, bottom: self.frame.bottom + 4.0, ..self.frame };
        dots(now.into_iter().chain(was).collect(), layout.x(count(period) + 0.5), room)
    }
}

/// The figures of a run, by period.
struct Columns {
    customers: Vec<f64>,
    lost: Vec<f64>,
    waits: Option<Vec<f64>>,
    profits: Vec<f64>,
}

impl Columns {
    fn of(run: &Run, facts: &TimeFacts) -> Self {
        let waits = facts.has_wait().then(|| waits(run));
        Self { customers: customers(run), lost: lost(run), waits, profits: profits(run) }
    }

    /// The figures of a period, or at the end.
    fn at(&self, period: usize) -> PeriodReading {
        let people = |values: &[f64]| values.get(period).or(values.last()).copied().unwrap_or_default();
        PeriodReading {
            period,
            customers: people(&self.customers),
            lost: people(&self.lost),
            wait: self.waits.as_ref().and_then(|waits| waits.get(period).copied()),
            profit: self.profits.get(period).copied(),
        }
    }
}
