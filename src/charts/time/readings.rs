//! What can be read off in each period, and at the end.

use super::Scene;
use super::course::Course;
use super::layout::{Layout, count};
use super::panel::Panel;
use super::quantity::Shape;
use crate::charts::class::Class;
use crate::charts::measure::Area;
use crate::charts::reading::{Dot, Reading, Rule, Value, dots};

/// So many lines of a panel are read off with the baseline's.
const MANY: usize = 2;

/// The readings of the periods by their numbers, then of the end where there are stocks.
pub(super) fn readings(scene: &Scene, layout: &Layout) -> Vec<Reading> {
    let n_periods = scene.facts.now.periods.len();
    let has_stocks = scene.has_stocks();
    let reading = |period: usize| {
        let x = layout.x(count(period) + if has_stocks { 0.0 } else { 0.5 });
        let number = (period < n_periods).then_some(period);
        let [now, was] = [|course: &Course| course.now.clone(), |course: &Course| course.was.clone()]
            .map(|values| scene.said(period, values));
        Reading {
            x,
            words: (scene.words.reading)(scene.facts.period_word, number, &now, &was),
            rules: vec![Rule { x, top: layout.area.top, bottom: layout.area.bottom }],
            dots: layout.panels.iter().flat_map(|panel| panel.dots(layout, scene, period)).collect(),
        }
    };
    (0..n_periods + usize::from(has_stocks)).map(reading).collect()
}

impl Scene<'_> {
    /// Whether something stands at the borders of the periods.
    pub fn has_stocks(&self) -> bool {
        self.courses.iter().any(|course| course.quantity.shape() == Shape::Stock)
    }

    /// What is said of a period.
    fn said(&self, period: usize, values: fn(&Course) -> Vec<Option<f64>>) -> Vec<String> {
        let said = |course: &Course| {
            let value = values(course).get(period).copied().flatten()?;
            Some((self.words.said)(course.quantity, &course.exact(value, self.numbers)))
        };
        self.courses.iter().filter_map(said).collect()
    }
}

impl Panel<'_> {
    /// The values of a period.
    fn dots(&self, layout: &Layout, scene: &Scene, period: usize) -> Vec<Dot> {
        let value = |course: &Course, values: &[Option<f64>], class, label_class| {
            let value = values.get(period).copied().flatten()?;
            Some(Value { y: self.y(value), class, label: course.label(value, scene.numbers), label_class })
        };
        let now =
            self.drawn().filter_map(|course| value(course, &course.now, course.quantity.look().dot, Class::InkHalo));
        // Of many lines the baseline's numbers would only crowd; they stand in the words.
        let with_past = if self.courses.len() <= MANY { &self.courses[..] } else { &[] };
        let was = with_past.iter().filter_map(|course| value(course, &course.was, Class::DotPast, Class::PastHalo));
        let Area { left, right, top, bottom } = self.frame;
        let is_strip = self.ticks.is_empty();
        let room = if is_strip { Area { left, right, top: top - 8.0, bottom: bottom + 4.0 } } else { self.frame };
        let place = self.courses.first().map_or(0.0, |course| course.place(count(period)));
        dots(now.chain(was).collect(), layout.x(place), room)
    }
}
