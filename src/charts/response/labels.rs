//! Lines, dots and words within a panel.

use super::Scene;
use super::layout::Layout;
use super::panel::Panel;
use crate::charts::arrow::draw_arrow;
use crate::charts::class::Class;
use crate::charts::mark::{Anchor, Span};
use crate::charts::measure::{Area, width};
use crate::charts::pen::Pen;
use crate::charts::place::{Label, Places, Spot};
use crate::charts::sheet::{Plot, Sheet};
use crate::explore::ResponsePoint;

type Point = (f64, f64);

/// A panel being drawn.
struct Drawing<'a> {
    layout: &'a Layout,
    scene: &'a Scene<'a>,
    panel: Panel,
    pen: Pen,
    plot: Plot,
}

impl Layout {
    /// Lines, dots, the drop, and the words that belong to them.
    pub fn draw_panel(&self, sheet: &Sheet, panel: Panel, scene: &Scene) {
        let frame = self.frame(panel);
        let (left, right) = (frame.left + 3.0, self.room_of(panel));
        let bounds = Area { left, top: frame.top - 12.0, right, bottom: frame.bottom - 1.0 };
        let pen = Pen { px: sheet.marks(), places: Places::new(bounds) };
        let mut drawing = Drawing { layout: self, scene, panel, pen, plot: self.plot(sheet, panel) };
        if scene.facts.curve_differs() {
            drawing.draw_line(panel.ghost(), &scene.facts.baseline);
        }
        drawing.draw_here();
        drawing.draw_line(panel.line(), &scene.facts.now);
        drawing.draw_points();
        if scene.facts.curve_differs() {
            drawing.name_lines();
        }
    }
}

impl Drawing<'_> {
    /// A line in px.
    fn line(&self, points: &[ResponsePoint]) -> Vec<Point> {
        points.iter().map(|point| self.at(point)).collect()
    }

    /// A point in px.
    fn at(&self, point: &ResponsePoint) -> Point {
        (self.layout.x(self.panel, point.x), self.layout.y(self.panel, self.panel.value(point)))
    }

    fn draw_line(&mut self, class: Class, points: &[ResponsePoint]) {
        self.pen.places.avoid(self.line(points));
        let (layout, panel) = (self.layout, self.panel);
        self.plot
            .marks
            .path(class, points.iter().map(|point| (layout.held(point.x), panel.value(point).clamp(0.0, 100.0))));
    }

    /// The upright line where the lever stands, and its words, clear of the panel's title.
    fn draw_here(&mut self) {
        let (layout, panel, scene) = (self.layout, self.panel, self.scene);
        let (frame, x) = (layout.frame(panel), layout.x(panel, scene.facts.here.x));
        let (top, bottom) = ((x, frame.top - 8.0), (x, frame.bottom));
        self.pen.px.line(Class::Here, top, bottom);
        self.pen.places.avoid(vec![top, bottom]);
        let title = layout.title(panel, scene).area();
        self.pen.places.take(title);
        let (left, right) = (title.right + 8.0, layout.right_of(panel));
        let value = scene.numbers.quantity(scene.facts.here.x, scene.facts.unit);
        let wordings = (scene.text.charts().response.here)(&scene.facts.lever_label, &value);
        let wordings = wordings.into_iter().skip(usize::from(!layout.is_roomy(panel)));
        let fitting = wordings.map(Span::plain).find(|words| width(Class::Words, &words.words) <= right - left);
        if let Some(words) = fitting {
            let half = 0.5 * width(Class::Words, &words.words);
            let at = (x.max(left + half).min(right - half), frame.top - 13.0);
            self.pen.set(&Label { class: Class::Words, at, anchor: Anchor::Middle, spans: vec![words] });
        }
    }

    /// Here, the baseline's here, and the drop from there to here with its size.
    fn draw_points(&mut self) {
        let (panel, facts, numbers) = (self.panel, self.scene.facts, self.scene.numbers);
        let (here, was) = (self.at(&facts.here), self.at(&facts.was));
        let change = panel.write_change(&facts.here, &facts.was, numbers).filter(|_| facts.differs());
        self.pen.places.take(Area::around(here, 6.0));
        if change.is_some() {
            self.pen.places.take(Area::around(was, 4.5));
            if draw_arrow(&self.pen.px, was, here) {
                self.pen.places.avoid(vec![was, here]);
            }
            self.pen.px.dot(Class::DotPast, was, 4.5);
        }
        self.pen.px.dot(panel.dot(), here, 6.0);
        let (here_first, was_first) = if was.1 <= here.1 { (19.0, -8.0) } else { (-8.0, 19.0) };
        self.pen.write(panel.strong(), &[Span::plain(panel.write(&facts.here, numbers))], &beside(here, here_first));
        if let Some(change) = change {
            self.pen.write(Class::Past, &[Span::plain(panel.write(&facts.was, numbers))], &beside(was, was_first));
            let (x, y) = (0.5 * (here.0 + was.0), 0.5 * (here.1 + was.1));
            let spots = [(x, y), (x + 8.0, y), (x - 8.0, y), here].map(abreast);
            self.pen.write(Class::InkHalo, &[Span::plain(change)], spots.as_flattened());
        }
    }

    /// The names of both lines, the higher one above.
    fn name_lines(&mut self) {
        let (facts, common) = (self.scene.facts, &self.scene.text.charts().common);
        let (before, now) = (self.line(&facts.baseline), self.line(&facts.now));
        let higher = is_above(&before, &now);
        self.name_line((&before, Class::Past), &[common.baseline], higher);
        self.name_line((&now, self.panel.words()), &[&facts.variant_name, common.now], !higher);
    }

    /// The name of a line, above or below it; the first name for which there is room, or none.
    fn name_line(&mut self, (line, class): (&[Point], Class), names: &[&str], higher: bool) {
        let first = if higher { [0.03, 0.12] } else { [0.12, 0.03] };
        let shares = || first.into_iter().chain([0.2, 0.3, 0.45, 0.6, 0.75]);
        for name in names {
            let spots =
                |side: bool| shares().filter_map(move |share| beside_line(line, share, (width(class, name), side)));
            let spots: Vec<Spot> = spots(higher).chain(spots(!higher)).collect();
            if self.pen.write_if_free(class, &[Span::plain(*name)], &spots) {
                return;
            }
        }
    }
}

/// The spot just above or below a line, so far along it.
fn beside_line(line: &[Point], share: f64, (room, higher): (f64, bool)) -> Option<Spot> {
    let (first, last) = (line.first()?, line.last()?);
    let left = first.0 + share * (last.0 - first.0) + 4.0;
    let near = line.iter().filter(|point| left - 8.0 <= point.0 && point.0 <= left + room + 8.0).map(|point| point.1);
    let y = if higher { near.reduce(f64::min)? - 7.0 } else { near.reduce(f64::max)? + 16.0 };
    Some(((left, y), Anchor::Start))
}

/// Spots beside a point, the nearest to its corner first: `first` px below it.
fn beside((x, y): Point, first: f64) -> [Spot; 8] {
    let other = 11.0 - first;
    [
        ((x - 8.0, y + first), Anchor::End),
        ((x + 8.0, y + first), Anchor::Start),
        ((x - 8.0, y + other), Anchor::End),
        ((x + 8.0, y + other), Anchor::Start),
        ((x - 10.0, y + 4.5), Anchor::End),
        ((x + 10.0, y + 4.5), Anchor::Start),
        ((x - 8.0, y + first + first.signum() * 12.0), Anchor::End),
        ((x + 8.0, y + first + first.signum() * 12.0), Anchor::Start),
    ]
}

/// Spots right and left of a point, then a little higher or lower.
fn abreast((x, y): Point) -> [Spot; 6] {
    let right = |down: f64| ((x + 8.0, y + 4.5 + down), Anchor::Start);
    let left = |down: f64| ((x - 8.0, y + 4.5 + down), Anchor::End);
    [right(0.0), left(0.0), right(-10.0), right(10.0), left(-10.0), left(10.0)]
}

/// Whether the first line lies higher than the second, on the whole.
fn is_above(first: &[Point], second: &[Point]) -> bool {
    let depth = |line: &[Point]| line.iter().take(1 + line.len() / 3).map(|point| point.1).sum::<f64>();
    depth(first) <= depth(second)
}
