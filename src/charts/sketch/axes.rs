//! The axes of a drawing by hand.

use super::{Scene, Sketch};
use crate::charts::class::Class;
use crate::charts::mark::Anchor;
use crate::charts::measure::Area;
use crate::charts::sheet::Brush;
use crate::charts::ticks::period_ticks;
use crate::model::count;

impl Sketch {
    /// The scale, the periods and the stretch of time with a name.
    pub(super) fn draw_axes(&self, px: &Brush, scene: &Scene) {
        let Area { left, right, top, bottom } = self.frame;
        if let Some((from, until, name)) = &scene.facts.stretch {
            px.rect(Class::Shown, (self.time(count(*from)), top - 16.0), (self.time(count(*until)), bottom));
            px.words(Class::Words, (self.time(count(*from)) + 5.0, top - 5.0), Anchor::Start, name.as_str());
        }
        for tick in scene.ticks() {
            let class = if tick == 0.0 { Class::Axis } else { Class::Grid };
            px.line(class, (left, self.y(tick)), (right, self.y(tick)));
            let words = scene.measure.tick(tick, scene.numbers);
            px.words(Class::Number, (left - 7.0, self.y(tick) + 4.5), Anchor::End, words);
        }
        px.line(Class::Axis, (left, bottom), (right, bottom));
        let draw = |period: f64, words: &str| {
            let x = self.time(period);
            px.line(Class::Axis, (x, bottom), (x, bottom + 4.0));
            px.words(Class::Number, (x, bottom + 18.0), Anchor::Middle, words);
        };
        draw(0.0, scene.text.time().start);
        for period in period_ticks(scene.facts.n_periods).into_iter().map(count) {
            draw(period, &scene.numbers.whole(period));
        }
        px.words(Class::Words, (right + 14.0, bottom + 18.0), Anchor::Start, scene.periods());
    }
}
