//! The bars below the panels: where the zone of tolerance is, now and at baseline.

use super::Scene;
use super::layout::Layout;
use crate::charts::class::Class;
use crate::charts::mark::Anchor;
use crate::charts::measure::{Area, width};
use crate::charts::sheet::Brush;
use crate::text::charts::{Reach, ResponseWords, Tolerance};

/// Height of a bar, width of its ends (px).
const HEIGHT: f64 = 18.0;
const END: f64 = 2.5;
/// From the top of a bar to the base line of its words (px).
const BASE: f64 = 13.5;

/// How a bar looks.
struct Look {
    bar: Class,
    end: Class,
    arrow: Class,
    words: Class,
}

const NOW: Look = Look { bar: Class::StripNow, end: Class::StripNowEnd, arrow: Class::NowLine, words: Class::Ink };
const PAST: Look = Look { bar: Class::StripPast, end: Class::StripPastEnd, arrow: Class::PastLine, words: Class::Past };

/// A bar, or the words in its place.
struct Bar<'a> {
    top: f64,
    zone: Tolerance,
    look: &'a Look,
    names: &'a [&'static str],
}

/// Draws the bars below a frame; the longest name only where they belong to both panels.
pub(super) fn draw_strips(px: &Brush, layout: &Layout, scene: &Scene) {
    let words = &scene.text.charts().response;
    for (frame, is_shared) in layout.strip_frames() {
        let names = &words.tolerated[usize::from(!is_shared)..];
        let bar = Bar { top: frame.bottom + 28.0, zone: scene.finding.zone, look: &NOW, names };
        bar.draw(px, &(layout, frame), words);
        if let Some(zone) = scene.finding.zone_was {
            let bar = Bar { top: frame.bottom + 49.0, zone, look: &PAST, names: &words.at_baseline };
            bar.draw(px, &(layout, frame), words);
        }
    }
}

impl Bar<'_> {
    fn draw(&self, px: &Brush, (layout, frame): &(&Layout, Area), words: &ResponseWords) {
        match self.zone {
            Tolerance::Within(reach) => self.draw_zone(px, (layout, frame), reach),
            Tolerance::Below | Tolerance::Above | Tolerance::Outside => {
                let wordings = (words.no_zone)(self.zone);
                let fitting = wordings.iter().find(|words| width(self.look.words, words) <= frame.right - frame.left);
                let at = (0.5 * (frame.left + frame.right), self.top + BASE);
                px.words(self.look.words, at, Anchor::Middle, fitting.map_or("", String::as_str));
            }
        }
    }

    /// The zone with its name: within the bar if there is room, else beside it.
    fn draw_zone(&self, px: &Brush, (layout, frame): (&Layout, &Area), reach: Reach) {
        let (look, base) = (self.look, self.top + BASE);
        let x = |end: Option<f64>, otherwise: f64| end.map_or(otherwise, |end| layout.x_in(frame, end));
        let (left, right) = (x(reach.from, frame.left), x(reach.to, frame.right));
        px.rect(look.bar, (left, self.top), (right, self.top + HEIGHT));
        draw_ends(px, (left, right), self.top, (reach, look));
        let fits = |name: &&&str| width(look.words, name) + 2.0 * END + 1.0 <= right - left;
        if let Some(name) = self.names.iter().find(fits) {
            return px.words(look.words, (0.5 * (left + right), base), Anchor::Middle, *name);
        }
        let Some(name) = self.names.last() else { return };
        let has_room = right + 8.0 + width(look.words, name) <= frame.right + 10.0;
        if has_room && reach.to.is_some() {
            px.words(look.words, (right + 6.0, base), Anchor::Start, *name);
        } else {
            px.words(look.words, (left - 10.0, base), Anchor::End, *name);
        }
    }
}

/// An edge where the bar ends, an arrow where it goes on beyond the slider.
fn draw_ends(px: &Brush, (left, right): (f64, f64), top: f64, (reach, look): (Reach, &Look)) {
    let arrow = |x: f64, out: f64| px.path(look.arrow, [(x, top + 3.0), (x + 6.0 * out, top + 9.0), (x, top + 15.0)]);
    match reach.from {
        Some(_) => px.rect(look.end, (left, top), (left + END, top + HEIGHT)),
        None => arrow(left - 2.0, -1.0),
    }
    match reach.to {
        Some(_) => px.rect(look.end, (right - END, top), (right, top + HEIGHT)),
        None => arrow(right + 2.0, 1.0),
    }
}
