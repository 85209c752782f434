//! The course that a quantity takes over a run, now and at baseline.

use super::plan::columns;
use super::quantity::Shape;
use super::{Scene, TimeFacts};
use crate::text::Numbers;
use crate::text::charts::{Quantity, Told, Topic};

type Point = (f64, f64);

/// A quantity over a run.
pub(in crate::charts) struct Course {
    pub quantity: Quantity,
    /// By period, and at the end where it is a stock; none where it is about nobody.
    pub now: Vec<Option<f64>>,
    /// The same at baseline; empty where that is not compared.
    pub was: Vec<Option<f64>>,
}

/// All quantities of a topic, but for those of which there is nothing to say.
pub(in crate::charts) fn courses(topic: Topic, facts: &TimeFacts) -> Vec<Course> {
    let course = |quantity: &Quantity| Course {
        quantity: *quantity,
        now: quantity.of(facts.now),
        was: if facts.compares() { quantity.of(facts.baseline) } else { Vec::new() },
    };
    columns(topic).iter().map(course).filter(|course| !course.is_absent()).collect()
}

impl Course {
    /// Whether it is nothing throughout and need not be told then.
    fn is_absent(&self) -> bool {
        /// Of people, minutes and shares so little is nothing.
        const NOTHING: f64 = 1e-6;
        self.quantity.may_be_absent() && self.numbers().all(|number| number < NOTHING)
    }

    /// All numbers, now and at baseline.
    pub fn numbers(&self) -> impl Iterator<Item = f64> {
        self.now.iter().chain(&self.was).copied().flatten()
    }

    /// The last number, now and at baseline.
    pub fn ends(&self) -> [Option<f64>; 2] {
        [&self.now, &self.was].map(|values| values.iter().rev().find_map(|value| *value))
    }

    /// A number where there is little room.
    pub fn label(&self, number: f64, numbers: Numbers) -> String {
        self.quantity.measure().label(number, numbers)
    }

    /// A number in a table.
    pub fn exact(&self, number: f64, numbers: Numbers) -> String {
        self.quantity.measure().exact(number, numbers)
    }

    /// Where the number of a period stands on the axis of time.
    pub fn place(&self, period: f64) -> f64 {
        match self.quantity.shape() {
            Shape::Stock => period,
            Shape::Line | Shape::Steps => period + 0.5,
            Shape::Sum => period + 1.0,
        }
    }

    /// Its lines, broken where a number is about nobody.
    pub fn lines(&self, values: &[Option<f64>]) -> Vec<Vec<Point>> {
        let mut lines: Vec<Vec<Point>> = Vec::new();
        let mut before = None;
        for (period, value) in (0_u32..).map(f64::from).zip(values) {
            if let Some(value) = *value {
                if before.is_none() {
                    lines.push(if self.quantity.shape() == Shape::Sum { vec![(period, 0.0)] } else { Vec::new() });
                }
                let points = lines.last_mut().into_iter();
                points.for_each(|points| points.extend(self.points(period, value)));
            }
            before = *value;
        }
        lines.iter_mut().for_each(widen);
        lines
    }

    fn points(&self, period: f64, value: f64) -> impl Iterator<Item = Point> + use<> {
        let last = (self.quantity.shape() == Shape::Steps).then_some((period + 1.0, value));
        let first = if last.is_some() { period } else { self.place(period) };
        std::iter::once((first, value)).chain(last)
    }
}

/// A line of a single point becomes a dash.
fn widen(line: &mut Vec<Point>) {
    if let [(x, y)] = line[..] {
        *line = vec![((x - 0.25).max(0.0), y), (x + 0.25, y)];
    }
}

impl Scene<'_> {
    pub fn course(&self, quantity: Quantity) -> Option<&Course> {
        self.courses.iter().find(|course| course.quantity == quantity)
    }

    /// All quantities in words.
    pub fn told(&self) -> Vec<Told> {
        let told = |course: &Course| {
            let write = |number: &f64| course.exact(*number, self.numbers);
            let values: Vec<f64> = course.now.iter().copied().flatten().collect();
            let (first, last) = (write(values.first()?), write(values.last()?));
            let most = values.iter().max_by(|one, other| one.total_cmp(other)).map(write);
            let was = course.ends()[1].map(|was| write(&was));
            Some(Told {
                quantity: course.quantity,
                most: most.filter(|most| *most != first && *most != last),
                first,
                last,
                was,
            })
        };
        self.courses.iter().filter_map(told).collect()
    }
}
