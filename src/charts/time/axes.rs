//! The axis of time, the axis of people, and the shown period.

use super::Scene;
use super::layout::{Layout, tick};
use crate::charts::class::Class;
use crate::charts::mark::Anchor;
use crate::charts::measure::width;
use crate::charts::sheet::{Brush, Sheet};
use crate::charts::ticks::period_ticks;
use crate::model::count;

impl Layout {
    /// The band of the shown period, grid, axes and ticks.
    pub fn draw_axes(&self, sheet: &Sheet, scene: &Scene) {
        let (plot, px) = (self.people(sheet), sheet.axes());
        let shown = count(scene.facts.shown());
        px.rect(Class::Shown, (self.x(shown), self.people.top), (self.x(shown + 1.0), self.bottom));
        for number in &self.ticks {
            let class = if *number == 0.0 { Class::Axis } else { Class::Grid };
            plot.axes.line(class, (0.0, *number), (self.n_periods, *number));
            let at = (self.people.left - 6.0, self.y(*number) + 4.5);
            px.words(Class::Number, at, Anchor::End, tick(*number, scene.numbers));
        }
        self.draw_time(&px, scene);
    }

    /// The ticks of the periods.
    fn draw_time(&self, px: &Brush, scene: &Scene) {
        let base = self.bottom + 18.0;
        let draw = |period: f64, words: &str| {
            let x = self.x(period);
            px.line(Class::Axis, (x, self.bottom), (x, self.bottom + 4.0));
            px.words(Class::Number, (x, base), Anchor::Middle, words);
        };
        draw(0.0, scene.words.start);
        let mut end = self.x(0.0) + 0.5 * width(Class::Number, scene.words.start);
        for period in period_ticks(scene.facts.n_periods()) {
            let words = scene.numbers.whole(count(period));
            let half = 0.5 * width(Class::Number, &words);
            if end + 4.0 <= self.x(count(period)) - half {
                draw(count(period), &words);
                end = self.x(count(period)) + half;
            }
        }
        let unit = (scene.words.periods)(scene.facts.period_word);
        px.words(Class::Words, (end.max(self.x(self.n_periods)) + 6.0, base), Anchor::Start, unit);
    }
}
