//! Customers and lost customers.

use super::layout::Layout;
use super::{Scene, customers, lost};
use crate::charts::class::Class;
use crate::charts::mark::{Anchor, Span};
use crate::charts::measure::Area;
use crate::charts::pen::Pen;
use crate::charts::place::{Label, Places, spread};
use crate::charts::sheet::{Brush, Sheet};
use crate::model::count;

type Point = (f64, f64);

/// A peak this much above both ends is told.
const PEAK: f64 = 1.08;

impl Layout {
    /// Lines of customers and lost customers with their ends and the largest number of customers.
    pub fn draw_people(&self, sheet: &Sheet, scene: &Scene) {
        let facts = scene.facts;
        let (plot, px) = (self.people(sheet), sheet.marks());
        let path = |class, values: Vec<f64>| plot.marks.path(class, over_time(&values));
        if facts.compares() {
            path(Class::GhostLost, lost(facts.baseline));
            path(Class::Ghost, customers(facts.baseline));
        }
        path(Class::Lost, lost(facts.now));
        path(Class::Customers, customers(facts.now));
        let end = &facts.now.end;
        let shown = facts.shown();
        if let Some(here) = customers(facts.now).get(shown) {
            px.dot(Class::DotInk, (self.x(count(shown)), self.y(*here)), 4.5);
        }
        px.dot(Class::DotInk, (self.x(self.n_periods), self.y(end.customers)), 3.5);
        px.dot(Class::DotInk, (self.x(self.n_periods), self.y(end.lost)), 2.5);
        self.draw_ends(&px, scene);
        self.draw_peak(sheet.marks(), scene);
    }

    /// Names and numbers at the right ends of the lines.
    fn draw_ends(&self, px: &Brush, scene: &Scene) {
        let mut labels = Vec::new();
        if scene.facts.compares() {
            let end = scene.facts.baseline.end;
            labels.extend([end.lost, end.customers].map(|number| {
                let words = format!("{} {}", scene.numbers.short_whole(number), scene.common.baseline);
                (self.y(number) + 4.5, Class::Past, vec![Span::plain(words)])
            }));
        }
        let end = scene.facts.now.end;
        labels.extend([(end.lost, scene.words.lost), (end.customers, scene.words.customers)].map(|(number, noun)| {
            let spans =
                vec![Span::of(Class::Strong, scene.numbers.short_whole(number)), Span::plain(format!(" {noun}"))];
            (self.y(number) + 4.5, Class::Ink, spans)
        }));
        let wanted: Vec<f64> = labels.iter().map(|(y, ..)| *y).collect();
        let places = spread(&wanted, 17.0, self.people.top + 11.0, self.people.bottom + 4.0);
        for ((_, class, spans), y) in labels.into_iter().zip(places) {
            px.text(&Label { class, at: (self.people.right + 8.0, y), anchor: Anchor::Start, spans });
        }
    }

    /// The largest number of customers, if it is neither at the start nor at the end.
    fn draw_peak(&self, px: Brush, scene: &Scene) {
        let (facts, values) = (scene.facts, customers(scene.facts.now));
        let highest = values.iter().enumerate().max_by(|(_, one), (_, other)| one.total_cmp(other));
        let (Some((period, most)), Some(first), Some(last)) = (highest, values.first(), values.last()) else { return };
        if *most < PEAK * first.max(*last) {
            return;
        }
        let places = Places::new(Area { right: self.people.right - 4.0, ..self.people });
        let mut pen = Pen { px, places };
        for line in [&values, &lost(facts.now), &customers(facts.baseline), &lost(facts.baseline)] {
            pen.places.avoid(self.on_paper(line));
        }
        let (x, y) = (self.x(count(period)), self.y(*most));
        let spots = [-10.0, -16.0, -24.0, -34.0, 16.0]
            .map(|down| [0.0, 20.0, -20.0, 40.0, -40.0].map(|aside| ((x + aside, y + down), Anchor::Middle)));
        let words = (scene.words.at_most)(&scene.numbers.short_whole(*most));
        pen.write_if_free(Class::Ink, &[Span::plain(words)], spots.as_flattened());
    }

    fn on_paper(&self, values: &[f64]) -> Vec<Point> {
        over_time(values).map(|(period, value)| (self.x(period), self.y(value))).collect()
    }
}

/// Stocks at the borders of the periods.
fn over_time(values: &[f64]) -> impl Iterator<Item = Point> {
    values.iter().enumerate().map(|(period, value)| (count(period), value.max(0.0)))
}
