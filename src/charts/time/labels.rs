//! The words of a panel: its head, the values in the shown period and at the ends of the lines, and the largest.

use super::Scene;
use super::course::Course;
use super::layout::{Layout, count};
use super::panel::Panel;
use super::quantity::Shape;
use crate::charts::class::Class;
use crate::charts::mark::{Anchor, Span};
use crate::charts::measure::{Area, width};
use crate::charts::pen::Pen;
use crate::charts::place::{Label, Places, Spot, spread};
use crate::charts::sheet::Brush;
use crate::text::Numbers;

type Point = (f64, f64);
/// A label at the end of a line: where it should stand, what it means and its words.
type End = (f64, Class, Vec<Span>);

/// A peak this much above both ends is told.
const PEAK: f64 = 1.08;
/// From line to line of words (px).
const LEADING: f64 = 17.0;

impl Panel<'_> {
    /// What stands above it.
    pub fn head_label(&self) -> Option<Label> {
        let at = (self.frame.left, self.frame.top - 10.5);
        let label = |head| Label { class: Class::InkStrong, at, anchor: Anchor::Start, spans: vec![Span::plain(head)] };
        self.head.as_deref().map(label)
    }

    /// A number on its scale, left of it.
    pub fn tick_label(&self, tick: f64, numbers: Numbers) -> Label {
        let at = (self.frame.left - 6.0, self.y(tick) + 4.5);
        Label { class: Class::Number, at, anchor: Anchor::End, spans: vec![Span::plain(self.tick(tick, numbers))] }
    }

    /// The values in the shown period, and the largest.
    pub fn draw_labels(&self, px: Brush, layout: &Layout, scene: &Scene) {
        let head = self.head_label();
        let top = self.frame.top - if head.is_some() { 24.5 } else { 0.0 };
        let room = Area { left: self.frame.left - 24.0, top, right: self.frame.right, bottom: self.frame.bottom + 2.0 };
        let mut pen = Pen { px, places: Places::new(room) };
        let ticks = self.ticks.iter().map(|tick| self.tick_label(*tick, scene.numbers));
        ticks.chain(head).for_each(|label| pen.places.take(label.area()));
        for course in self.drawn() {
            for line in course.lines(&course.now).into_iter().chain(course.lines(&course.was)) {
                pen.places.avoid(line.into_iter().map(|(time, value)| (layout.x(time), self.y(value))).collect());
            }
        }
        if let Some(course) = self.courses.iter().find(|course| Some(course.quantity) == self.peak) {
            self.draw_peak(&mut pen, layout, course, scene);
        }
        let shown = |course: &Course| self.shown(layout, course, scene.facts.shown());
        for (index, course) in self.courses.iter().enumerate().rev() {
            let is_told = self.courses[index + 1..].iter().any(|told| near(shown(told), shown(course)));
            if !is_told {
                self.draw_shown(&mut pen, layout, course, scene);
            }
        }
    }

    /// The value in the shown period, beside its step or dot.
    fn draw_shown(&self, pen: &mut Pen, layout: &Layout, course: &Course, scene: &Scene) {
        let shown = scene.facts.shown();
        let Some(at) = self.shown(layout, course, shown) else { return };
        let Some(value) = course.now.get(shown).copied().flatten() else { return };
        let words = [Span::of(Class::Strong, course.label(value, scene.numbers))];
        if course.quantity.shape() == Shape::Steps && self.is_plain() {
            let (left, right) = (layout.x(count(shown)), layout.x(count(shown) + 1.0));
            let spots = [-4.0, -8.0, -14.0, 14.0]
                .map(|down| [((right - 2.0, at.1 + down), Anchor::End), ((left + 2.0, at.1 + down), Anchor::Start)]);
            return pen.write(Class::InkHalo, &words, spots.as_flattened());
        }
        pen.write_if_free(Class::InkHalo, &words, &around(at));
    }

    /// Names and numbers right of the lines.
    pub fn draw_ends(&self, px: &Brush, scene: &Scene) {
        if let (true, [course]) = (self.is_plain(), &self.courses[..]) {
            return self.draw_end(px, course, scene);
        }
        let here = self.here_ends(scene);
        let with_past: Vec<End> = self.past_ends(scene).into_iter().chain(here.iter().cloned()).collect();
        let (top, bottom) = (self.frame.top + 11.0, self.frame.bottom + 4.0);
        let places = |labels: &[End]| {
            let wanted: Vec<f64> = labels.iter().map(|(y, ..)| *y).collect();
            spread(&wanted, LEADING, top, bottom)
        };
        let near = with_past.iter().zip(places(&with_past)).all(|((wanted, ..), y)| (y - wanted).abs() <= LEADING);
        let labels = if near { with_past } else { here };
        for (y, (_, class, spans)) in places(&labels).into_iter().zip(labels) {
            px.text(&Label { class, at: (self.frame.right + 8.0, y), anchor: Anchor::Start, spans });
        }
    }

    /// The numbers at the ends of the lines, and at the edges of the zone.
    fn here_ends(&self, scene: &Scene) -> Vec<End> {
        let end = |class: Class, course: &Course| {
            let end = course.ends()[0]?;
            let noun = Span::plain(format!(" {}", (scene.words.noun)(course.quantity)));
            let number = Span::of(Class::Strong, course.label(end, scene.numbers));
            Some((self.y(end) + 4.5, class, vec![number, noun]))
        };
        let edges = self.zone.iter().flatten().filter_map(|course| end(Class::Words, course));
        self.courses.iter().filter_map(|course| end(Class::Ink, course)).chain(edges).collect()
    }

    /// The numbers of the baseline, each once.
    fn past_ends(&self, scene: &Scene) -> Vec<End> {
        let past = |course: &&Course| {
            let end = course.ends()[1]?;
            let words = format!("{} {}", course.label(end, scene.numbers), scene.common.baseline);
            Some((self.y(end) + 4.5, Class::Past, vec![Span::plain(words)]))
        };
        let mut ends: Vec<End> = self.courses.iter().filter_map(past).collect();
        ends.dedup_by(|one, other| one.2 == other.2);
        ends
    }

    /// The last value of a single quantity, and the baseline's.
    fn draw_end(&self, px: &Brush, course: &Course, scene: &Scene) {
        let [Some(now), was] = course.ends() else { return };
        let words = course.label(now, scene.numbers);
        let x = self.frame.right + 8.0;
        let at = |y: f64| (x, (y + 4.5).min(self.frame.bottom));
        let Some(was) = was else { return px.words(Class::InkStrong, at(self.y(now)), Anchor::Start, words) };
        let room = px.right() - x - width(Class::InkStrong, &words);
        let mut spans = vec![Span::of(Class::StrongInk, words)];
        let wordings = (scene.words.than_baseline)(&course.label(was, scene.numbers));
        spans.extend(wordings.into_iter().find(|words| width(Class::Past, words) <= room).map(Span::plain));
        let y = 0.5 * (self.y(now) + self.y(was));
        px.text(&Label { class: Class::Past, at: at(y), anchor: Anchor::Start, spans });
    }

    /// The largest number, if it is neither at the start nor at the end.
    fn draw_peak(&self, pen: &mut Pen, layout: &Layout, course: &Course, scene: &Scene) {
        let values: Vec<f64> = course.now.iter().copied().flatten().collect();
        let highest = values.iter().enumerate().max_by(|(_, one), (_, other)| one.total_cmp(other));
        let (Some((period, most)), Some(first), Some(last)) = (highest, values.first(), values.last()) else { return };
        if *most < PEAK * first.max(*last) {
            return;
        }
        let (x, y) = (layout.x(course.place(count(period))), self.y(*most));
        let spots = [-10.0, -16.0, -24.0, -34.0, 16.0]
            .map(|down| [0.0, 20.0, -20.0, 40.0, -40.0].map(|aside| ((x + aside, y + down), Anchor::Middle)));
        let words = (scene.words.at_most)(&course.label(*most, scene.numbers));
        pen.write_if_free(Class::Ink, &[Span::plain(words)], spots.as_flattened());
    }
}

/// Whether two dots are one to the eye.
fn near(one: Option<Point>, other: Option<Point>) -> bool {
    one.zip(other).is_some_and(|(one, other)| (one.1 - other.1).abs() < 1.0)
}

/// Places around a dot.
fn around((x, y): Point) -> Vec<Spot> {
    let beside = [(8.0, Anchor::Start), (0.0, Anchor::Middle), (-8.0, Anchor::End)];
    let rows = [-8.0, 17.0, -13.0, 22.0, -20.0, 4.5, 30.0];
    rows.into_iter().flat_map(|down| beside.map(|(aside, anchor)| ((x + aside, y + down), anchor))).collect()
}
