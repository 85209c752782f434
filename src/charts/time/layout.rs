//! Where the panels stand, and how much room there is beside them.

use super::Scene;
use super::brackets::{Stretch, n_rows, stretches};
use super::panel::Panel;
use super::plan::plans;
use crate::charts::class::Class;
use crate::charts::measure::{Area, width};
use crate::text::charts::Topic;

/// Room above the panels (px).
const TOP: f64 = 12.0;
/// Room for the head of the first panel (px).
const HEAD: f64 = 22.0;
/// From a panel with ticks, and from a strip, to the next (px).
const AFTER_PANEL: f64 = 42.5;
const AFTER_STRIP: f64 = 36.5;
/// Height of a row of brackets (px).
pub(super) const ROW: f64 = 24.0;
/// Least room left and right of the drawing (px).
const LEFT: f64 = 48.0;
const RIGHT: f64 = 122.0;

/// Where everything is (px).
pub(super) struct Layout<'a> {
    pub width: f64,
    pub height: f64,
    /// The panels, from top to bottom.
    pub panels: Vec<Panel<'a>>,
    /// The room of all panels.
    pub area: Area,
    /// How many periods the axis has.
    pub n_periods: f64,
    /// Stretches of time with a name.
    pub stretches: Vec<Stretch>,
}

impl<'a> Layout<'a> {
    pub fn new(topic: Topic, scene: &'a Scene, width: f64) -> Self {
        let stretches = stretches(scene.facts);
        let mut panels: Vec<Panel> = plans(topic).iter().filter_map(|plan| Panel::new(plan, scene)).collect();
        let top = TOP + ROW * count(n_rows(&stretches));
        let left = panels.iter().map(|panel| panel.left_words(scene) + 10.0).fold(LEFT, f64::max);
        let right = panels.iter().map(|panel| panel.right_words(scene) + 8.0).fold(RIGHT, f64::max);
        let right = width - right.min(0.5 * width);
        let has_head = panels.first().is_some_and(|panel| panel.head.is_some());
        let mut next = top + if has_head { HEAD } else { 0.0 };
        for panel in &mut panels {
            panel.frame = Area { left, top: next, right, bottom: next + panel.frame.bottom };
            next = panel.frame.bottom + if panel.ticks.is_empty() { AFTER_STRIP } else { AFTER_PANEL };
        }
        let top = panels.first().map_or(top, |panel| panel.frame.top);
        let bottom = panels.last().map_or(top, |panel| panel.frame.bottom);
        let n_periods = count(scene.facts.n_periods());
        Self { width, height: bottom + 26.0, panels, area: Area { left, top, right, bottom }, n_periods, stretches }
    }

    /// A time in periods (px).
    pub fn x(&self, period: f64) -> f64 {
        self.area.left + (self.area.right - self.area.left) * period / self.n_periods
    }
}

impl Panel<'_> {
    /// The widest tick (px).
    fn left_words(&self, scene: &Scene) -> f64 {
        let widths = self.ticks.iter().map(|tick| width(Class::Number, &self.tick(*tick, scene.numbers)));
        widths.fold(0.0, f64::max)
    }

    /// The widest words right of the lines (px).
    fn right_words(&self, scene: &Scene) -> f64 {
        let (words, numbers) = (scene.words, scene.numbers);
        let end = |course: &super::Course| {
            let [now, was] = course.ends().map(|end| end.map(|end| course.label(end, numbers)));
            if self.is_plain() {
                let than = was.and_then(|was| (words.than_baseline)(&was).into_iter().next()).unwrap_or_default();
                return width(Class::Past, &(now.unwrap_or_default() + &than)) + 3.0;
            }
            let now =
                width(Class::InkStrong, &format!("{} {}", now.unwrap_or_default(), (words.noun)(course.quantity)));
            now.max(was.map_or(0.0, |was| width(Class::Past, &format!("{was} {}", scene.common.baseline))))
        };
        self.drawn().map(end).fold(0.0, f64::max)
    }
}

/// A count as a length on the axis.
pub(super) fn count(n: usize) -> f64 {
    f64::from(u32::try_from(n).unwrap_or(u32::MAX))
}
