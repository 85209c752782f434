//! The lines of a panel: the zone of tolerance, the baseline and what is shown.

use super::Scene;
use super::course::Course;
use super::layout::Layout;
use super::panel::Panel;
use super::quantity::Shape;
use crate::charts::class::Class;
use crate::charts::sheet::{Brush, Plot, Sheet};

impl Panel<'_> {
    /// Draws everything but what stands on the sheet whatever is shown.
    pub fn draw(&self, sheet: &Sheet, layout: &Layout, scene: &Scene) {
        let plot = sheet.plot(self.frame, &(0.0..layout.n_periods), &self.span);
        if let Some([low, high]) = self.zone {
            draw_zone(&plot.marks, low, high);
        }
        self.draw_lines(&plot);
        let px = sheet.marks();
        for course in &self.courses {
            self.draw_dots(&px, layout, course, scene.facts.shown());
        }
        self.draw_ends(&px, scene);
        self.draw_labels(px, layout, scene);
    }

    /// Areas beneath, then the baseline, then what is shown.
    fn draw_lines(&self, plot: &Plot) {
        for course in &self.courses {
            if let Some(area) = course.quantity.look().area {
                course.lines(&course.now).into_iter().for_each(|line| plot.marks.area(area, line, 0.0));
            }
        }
        for course in &self.courses {
            let ghost = course.quantity.look().ghost;
            course.lines(&course.was).into_iter().for_each(|line| plot.marks.path(ghost, line));
        }
        for course in &self.courses {
            let class = course.quantity.look().line;
            course.lines(&course.now).into_iter().for_each(|line| plot.marks.path(class, line));
        }
    }

    /// A dot in the shown period and one at the end of a line; steps have none.
    fn draw_dots(&self, px: &Brush, layout: &Layout, course: &Course, shown: usize) {
        if course.quantity.shape() == Shape::Steps {
            return;
        }
        let dot = course.quantity.look().dot;
        if let Some(end) = course.lines(&course.now).last().and_then(|line| line.last().copied()) {
            px.dot(dot, (layout.x(end.0), self.y(end.1)), 3.5);
        }
        if let Some(at) = self.shown(layout, course, shown) {
            px.dot(dot, at, 4.5);
        }
    }

    /// Where the value of a period stands (px).
    pub fn shown(&self, layout: &Layout, course: &Course, period: usize) -> Option<(f64, f64)> {
        let value = course.now.get(period).copied().flatten()?;
        Some((layout.x(course.place(super::layout::count(period))), self.y(value)))
    }
}

/// What lies from the lower to the upper edge.
fn draw_zone(brush: &Brush, low: &Course, high: &Course) {
    for (low, high) in low.lines(&low.now).into_iter().zip(high.lines(&high.now)) {
        brush.polygon(Class::Zone, low.iter().chain(high.iter().rev()).copied().collect());
        brush.path(Class::ZoneEdge, low);
        brush.path(Class::ZoneEdge, high);
    }
}
