//! The axis of time, the scales of the panels, and the shown period.

use super::Scene;
use super::layout::{Layout, count};
use super::panel::Panel;
use crate::charts::class::Class;
use crate::charts::mark::Anchor;
use crate::charts::measure::{Area, width};
use crate::charts::sheet::{Brush, Sheet};
use crate::charts::ticks::period_ticks;

impl Layout<'_> {
    /// The band of the shown period, grid, axes and ticks.
    pub fn draw_axes(&self, sheet: &Sheet, scene: &Scene) {
        let px = sheet.axes();
        let shown = count(scene.facts.shown());
        px.rect(Class::Shown, (self.x(shown), self.area.top), (self.x(shown + 1.0), self.area.bottom));
        for panel in &self.panels {
            self.draw_scale(panel, &px, scene);
        }
        self.draw_time(&px, scene);
    }

    /// Grid, ticks and head of a panel.
    fn draw_scale(&self, panel: &Panel, px: &Brush, scene: &Scene) {
        let Area { left, right, bottom, .. } = panel.frame;
        let is_last = self.area.bottom <= bottom;
        let mut heights = panel.ticks.clone();
        if panel.ticks.is_empty() && panel.span.start <= 0.0 {
            heights.push(0.0);
        }
        if is_last && heights.iter().all(|height| panel.y(*height) < bottom - 0.05) {
            heights.push(panel.span.start);
        }
        for height in heights {
            let class = if height == 0.0 { Class::Axis } else { Class::Grid };
            px.line(class, (left, panel.y(height)), (right, panel.y(height)));
        }
        for tick in &panel.ticks {
            px.text(&panel.tick_label(*tick, scene.numbers));
        }
        if let Some(head) = panel.head_label() {
            px.text(&head);
        }
    }

    /// The ticks of the periods.
    fn draw_time(&self, px: &Brush, scene: &Scene) {
        let base = self.area.bottom + 18.0;
        let draw = |period: f64, words: &str| {
            let x = self.x(period);
            px.line(Class::Axis, (x, self.area.bottom), (x, self.area.bottom + 4.0));
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
