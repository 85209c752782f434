//! Finding places for labels: none covers another, none leaves the drawing, and few cross a line.

use super::class::Class;
use super::mark::{Anchor, Span};
use super::measure::{Area, spans_width, text_area};
use crate::model::put_in_order;

type Point = (f64, f64);

/// A place that a label may take: its anchor, and which part of the words is there.
pub(super) type Spot = (Point, Anchor);

/// Words with a place.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Label {
    pub class: Class,
    pub at: Point,
    pub anchor: Anchor,
    pub spans: Vec<Span>,
}

impl Label {
    /// The room it takes.
    pub fn area(&self) -> Area {
        text_area(self.class, self.at, self.anchor, &self.spans)
    }
}

/// Free and taken room.
#[derive(Clone, Debug)]
pub(super) struct Places {
    bounds: Area,
    taken: Vec<Area>,
    lines: Vec<Vec<Point>>,
}

impl Places {
    /// Room within bounds, all free.
    pub fn new(bounds: Area) -> Self {
        Self { bounds, taken: Vec::new(), lines: Vec::new() }
    }

    /// Takes room that no label may cover.
    pub fn take(&mut self, area: Area) {
        self.taken.push(area);
    }

    /// Notes a line that labels should rather not cross.
    pub fn avoid(&mut self, line: Vec<Point>) {
        self.lines.push(line);
    }

    /// The label at the first spot that is free, best without crossing a line.
    pub fn place(&mut self, class: Class, spans: &[Span], spots: &[Spot]) -> Option<Label> {
        let area = |(at, anchor): &Spot| text_area(class, *at, *anchor, spans);
        let clear = spots.iter().find(|spot| self.is_free(&area(spot)) && !self.is_crossed(&area(spot)));
        let (at, anchor) = *clear.or_else(|| spots.iter().find(|spot| self.is_free(&area(spot))))?;
        self.take(area(&(at, anchor)));
        Some(Label { class, at, anchor, spans: spans.to_vec() })
    }

    /// The label at the first free spot, or else at the nearest free place.
    pub fn place_near(&mut self, class: Class, spans: &[Span], spots: &[Spot]) -> Option<Label> {
        self.place(class, spans, spots).or_else(|| {
            let nearest = self.nearest(class, spans, spots.first()?.0)?;
            self.place(class, spans, &[(nearest, Anchor::Start)])
        })
    }

    /// The free place that is nearest to a point.
    fn nearest(&self, class: Class, spans: &[Span], wanted: Point) -> Option<Point> {
        let (width, bounds) = (spans_width(class, spans), self.bounds);
        let distance = |(x, y): Point| (x + 0.5 * width - wanted.0).powi(2) + (y - wanted.1).powi(2);
        let columns = steps(bounds.left, bounds.right - width, 6.0);
        let places = columns.flat_map(|x| steps(bounds.top, bounds.bottom, 4.0).map(move |y| (x, y)));
        let area = text_area(class, (0.0, 0.0), Anchor::Start, spans);
        let mut nearest = None;
        for at in places {
            let is_nearer = nearest.is_none_or(|known| distance(at) < distance(known));
            if is_nearer && self.is_free(&area.moved(at)) {
                nearest = Some(at);
            }
        }
        nearest
    }

    fn is_free(&self, area: &Area) -> bool {
        // A little air, which also takes in what is lost when places are rounded.
        let airy =
            Area { left: area.left - 1.0, top: area.top - 0.5, right: area.right + 1.0, bottom: area.bottom + 0.5 };
        self.bounds.contains(area) && !self.taken.iter().any(|taken| taken.overlaps(&airy))
    }

    fn is_crossed(&self, area: &Area) -> bool {
        self.lines.iter().any(|line| line.windows(2).any(|ends| crosses(ends[0], ends[1], area)))
    }
}

fn steps(from: f64, to: f64, step: f64) -> impl Iterator<Item = f64> {
    std::iter::successors(Some(from), move |at| Some(at + step)).take_while(move |at| *at <= to)
}

/// Whether a straight line crosses a rectangle (Liang and Barsky 1984).
fn crosses(from: Point, to: Point, area: &Area) -> bool {
    let (mut first, mut last) = (0.0_f64, 1.0_f64);
    let (dx, dy) = (to.0 - from.0, to.1 - from.1);
    for (slope, room) in
        [(-dx, from.0 - area.left), (dx, area.right - from.0), (-dy, from.1 - area.top), (dy, area.bottom - from.1)]
    {
        if slope == 0.0 {
            if room < 0.0 {
                return false;
            }
        } else if slope < 0.0 {
            first = first.max(room / slope);
        } else {
            last = last.min(room / slope);
        }
    }
    first <= last
}

/// Places along a line that are as near to the wanted ones as can be, in the same order, at least `distance` apart and
/// from `low` to `high`; closer where there is no room for that.
pub(super) fn spread(wanted: &[f64], distance: f64, low: f64, high: f64) -> Vec<f64> {
    let mut order: Vec<usize> = (0..wanted.len()).collect();
    put_in_order(&mut order, |&one, &other| wanted[one] < wanted[other]);
    let sorted: Vec<f64> = order.iter().map(|&index| wanted[index]).collect();
    let offsets: Vec<f64> = order
        .iter()
        .scan(-distance, |offset, _| {
            *offset += distance;
            Some(*offset)
        })
        .collect();
    let mut places = vec![0.0; wanted.len()];
    for (index, place) in order.into_iter().zip(spread_sorted(&sorted, &offsets, low, high)) {
        places[index] = place;
    }
    places
}

/// The same for sorted places, each with its least distance from the first.
pub(super) fn spread_sorted(wanted: &[f64], offsets: &[f64], low: f64, high: f64) -> Vec<f64> {
    let Some(reach) = offsets.last() else { return Vec::new() };
    let squeeze = if *reach <= high - low { 1.0 } else { (high - low).max(0.0) / reach };
    // Less its offset a place may not fall behind the one before it: runs that would are replaced by their mean.
    let mut runs: Vec<(f64, f64)> = Vec::with_capacity(wanted.len());
    for (want, offset) in wanted.iter().zip(offsets) {
        let mut run = (want - squeeze * offset, 1.0);
        while let Some(&(mean, n)) = runs.last() {
            if mean <= run.0 {
                break;
            }
            run = ((mean * n + run.0 * run.1) / (n + run.1), n + run.1);
            runs.pop();
        }
        runs.push(run);
    }
    let highest = (high - squeeze * reach).max(low);
    let mut offsets = offsets.iter();
    let mut places = Vec::with_capacity(wanted.len());
    for (mean, n) in runs {
        let start = mean.max(low).min(highest);
        let mut left = n;
        while 0.5 < left {
            places.extend(offsets.next().map(|offset| start + squeeze * offset));
            left -= 1.0;
        }
    }
    places
}
