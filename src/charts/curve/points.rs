//! The customers on the curve, with their names and the way they have come.

use super::layout::Layout;
use super::{CurveFacts, Scene};
use crate::charts::arrow::draw_arrow;
use crate::charts::class::Class;
use crate::charts::mark::{Anchor, Span};
use crate::charts::measure::Area;
use crate::charts::pen::Pen;
use crate::charts::place::{Places, Spot};
use crate::charts::sheet::{Brush, Sheet};
use crate::explore::Who;
use crate::text::Text;

type Point = (f64, f64);

/// Customers of a kind, on paper.
struct Group {
    who: Who,
    now: Option<(Point, f64)>,
    was: Option<(Point, f64)>,
}

impl Layout {
    /// Dots, arrow and names of regulars and newcomers.
    pub(super) fn draw_customers(&self, sheet: &Sheet, scene: &Scene) {
        let (left, bottom) = (self.frame.left + 3.0, self.frame.bottom - 2.0);
        let places = Places::new(Area { left, top: 22.0, right: self.width, bottom });
        let mut pen = Pen { px: sheet.marks(), places };
        pen.places.avoid(self.on_paper(&scene.facts.now));
        let groups = self.groups(scene.facts);
        // The way of the main group only: two arrows would cross.
        let main = groups.iter().find(|group| group.now.is_some()).and_then(|group| group.now.zip(group.was));
        if let Some(((now, _), (was, _))) = main {
            draw_way(&mut pen, was, now);
        }
        for (who, (at, _)) in groups.iter().filter_map(|group| Some(group.who).zip(group.now)) {
            pen.places.take(Area::around(at, 6.0));
            draw_dot(&pen.px, who, at);
        }
        if let Some((_, (was, stay))) = main {
            let words = format!("{} {}", scene.text.charts().common.baseline, scene.numbers.percent(stay));
            pen.write(Class::PastHalo, &[Span::plain(words)], &left_of(was));
        }
        for (who, (at, stay)) in groups.iter().filter_map(|group| Some(group.who).zip(group.now)) {
            let name = format!("{} ", name(who, scene.text));
            let spans = [Span::plain(name), Span::of(Class::Strong, scene.numbers.percent(stay))];
            pen.write(Class::LoyaltyHalo, &spans, &right_of(at));
        }
    }

    fn groups(&self, facts: &CurveFacts) -> [Group; 2] {
        let place = |customers: Option<Point>| customers.map(|point| (self.at(point), point.1));
        let group = |who, now: Option<Point>, was: Option<Point>| Group {
            who,
            now: place(now),
            was: place(was).filter(|was| !is_same(place(now), *was)),
        };
        [
            group(Who::Regulars, facts.regulars, facts.baseline_regulars),
            group(Who::Newcomers, facts.newcomers, facts.baseline_newcomers),
        ]
    }
}

/// The place at baseline, and an arrow from there to the present one.
fn draw_way(pen: &mut Pen, was: Point, now: Point) {
    pen.places.take(Area::around(was, 6.0));
    if draw_arrow(&pen.px, was, now) {
        pen.places.avoid(vec![was, now]);
    }
    pen.px.dot(Class::DotPast, was, 5.0);
}

/// Whether a place at baseline cannot be told from the present one.
fn is_same(now: Option<(Point, f64)>, was: (Point, f64)) -> bool {
    now.is_some_and(|(now, _)| (now.0 - was.0.0).hypot(now.1 - was.0.1) < 2.0)
}

fn name(who: Who, text: &Text) -> &'static str {
    match who {
        Who::Regulars => text.charts().common.regulars,
        Who::Newcomers => text.charts().common.newcomers,
    }
}

fn draw_dot(px: &Brush, who: Who, at: Point) {
    match who {
        Who::Regulars => px.dot(Class::DotLoyalty, at, 6.0),
        Who::Newcomers => px.diamond(Class::DiamondLoyalty, at, 7.0),
    }
}

/// Spots right of a point, then left.
fn right_of((x, y): Point) -> [Spot; 8] {
    [
        ((x + 12.0, y + 9.0), Anchor::Start),
        ((x + 11.0, y + 13.0), Anchor::Start),
        ((x + 12.0, y + 4.5), Anchor::Start),
        ((x + 10.0, y + 22.0), Anchor::Start),
        ((x - 12.0, y - 4.0), Anchor::End),
        ((x - 12.0, y + 4.5), Anchor::End),
        ((x - 12.0, y + 16.0), Anchor::End),
        ((x + 10.0, y + 34.0), Anchor::Start),
    ]
}

/// Spots left of a point and above it, then right.
fn left_of((x, y): Point) -> [Spot; 7] {
    [
        ((x - 9.0, y - 7.0), Anchor::End),
        ((x - 10.0, y + 4.5), Anchor::End),
        ((x - 9.0, y - 20.0), Anchor::End),
        ((x + 10.0, y - 7.0), Anchor::Start),
        ((x + 10.0, y + 4.5), Anchor::Start),
        ((x + 9.0, y + 18.0), Anchor::Start),
        ((x - 9.0, y + 18.0), Anchor::End),
    ]
}
