//! What the response found: which way things go from here, and where the zone of tolerance is.

use super::ResponseFacts;
use super::panel::Panel;
use super::zone::tolerance;
use crate::explore::ResponsePoint;
use crate::text::charts::{Direction, Reach, ResponseFinding, Tolerance, Trend};

/// Of the slider's span: how far around here decides which way things go.
const NEAR: f64 = 0.1;
/// Points of satisfaction or loyalty that one hardly notices.
const HARDLY: f64 = 0.5;
/// Of a difference, what may be lost in its last bits.
const LAST_BITS: f64 = 1e-9;
/// Points of satisfaction or loyalty that nobody overlooks.
const FAR: f64 = 5.0;

/// What the response found.
pub(super) fn finding(facts: &ResponseFacts) -> ResponseFinding<'_> {
    let differs = facts.differs();
    let zone = tolerance(&facts.now, facts.here.x);
    ResponseFinding {
        who: facts.customers,
        lever: facts.lever,
        label: &facts.lever_label,
        unit: facts.unit,
        period: &facts.period_name,
        since: facts.since.as_deref(),
        here: facts.here,
        was: differs.then_some(facts.was),
        trend: trend(facts, zone),
        zone,
        zone_was: differs.then(|| tolerance(&facts.baseline, facts.was.x)),
    }
}

fn trend(facts: &ResponseFacts, zone: Tolerance) -> Trend {
    let reach = NEAR * (facts.high - facts.low);
    // What lies ahead; at the slider's end, what lies just before it.
    let from = facts.here.x.min(facts.high - reach);
    let satisfaction = Line::new(&facts.now, Panel::Satisfaction);
    let loyalty = Line::new(&facts.now, Panel::Loyalty);
    let direction = |line: &Line| direction(line.at(from + reach) - line.at(from));
    let (rises, falls) = (
        [&satisfaction, &loyalty].iter().all(|line| direction(line) == Direction::Rises),
        [&satisfaction, &loyalty].iter().all(|line| direction(line) == Direction::Falls),
    );
    let is_level = [&satisfaction, &loyalty].iter().all(|line| direction(line) == Direction::Flat);
    let peaks = [satisfaction.peak(), loyalty.peak()];
    let until = peaks.iter().copied().fold(f64::INFINITY, f64::min);
    let since = peaks.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let turns = |line: &Line| {
        let ahead = line.at(facts.high) - line.at(from);
        match direction(line) {
            Direction::Rises => ahead <= -HARDLY,
            Direction::Falls => HARDLY <= ahead,
            Direction::Flat => FAR <= ahead.abs(),
        }
    };
    let until = (rises && from + reach < until && until < facts.high - 0.5 * reach).then_some(until);
    let since = (falls && facts.low + 0.5 * reach < since && since <= from).then_some(since);
    let falling = until.unwrap_or(from);
    Trend {
        satisfaction: direction(&satisfaction),
        loyalty: direction(&loyalty),
        turns: !is_level && (turns(&satisfaction) || turns(&loyalty)),
        until,
        since,
        crowds: crowds(&facts.now, falling, (falling + reach).min(facts.high)),
        flat: flat(zone, &[satisfaction, loyalty], from),
    }
}

/// Whether it is waiting that lowers what is left beside what is expected: it falls between two positions, and without
/// what more waiting takes it would not.
fn crowds(points: &[ResponsePoint], from: f64, to: f64) -> bool {
    let rise = |value: fn(&ResponsePoint) -> f64| at(points, to, value) - at(points, from, value);
    let gap = rise(|point| point.delivered_value - point.adequate);
    gap < 0.0 && LAST_BITS * gap <= gap + rise(|point| point.waiting)
}

fn direction(change: f64) -> Direction {
    if HARDLY <= change {
        Direction::Rises
    } else if change <= -HARDLY {
        Direction::Falls
    } else {
        Direction::Flat
    }
}

/// The zone of tolerance, if it holds `here` and neither line moves by more than two hardly noticed points in it.
fn flat(zone: Tolerance, lines: &[Line], here: f64) -> Option<(f64, f64)> {
    let Tolerance::Within(Reach { from: Some(from), to: Some(to) }) = zone else { return None };
    let is_flat = lines.iter().all(|line| line.range(from, to) <= 2.0 * HARDLY);
    (from <= here && here <= to && is_flat).then_some((from, to))
}

/// Satisfaction or loyalty over the lever, in points.
struct Line<'a> {
    points: &'a [ResponsePoint],
    panel: Panel,
}

impl<'a> Line<'a> {
    fn new(points: &'a [ResponsePoint], panel: Panel) -> Self {
        Self { points, panel }
    }

    /// The height at a position of the lever; straight between points, level beyond them.
    fn at(&self, x: f64) -> f64 {
        at(self.points, x, |point| self.panel.value(point))
    }

    /// Where the line is highest.
    fn peak(&self) -> f64 {
        let highest = self.points.iter().max_by(|one, other| self.panel.value(one).total_cmp(&self.panel.value(other)));
        highest.map_or(0.0, |point| point.x)
    }

    /// How far the line moves up and down between two positions.
    fn range(&self, from: f64, to: f64) -> f64 {
        let inside =
            self.points.iter().filter(|point| from < point.x && point.x < to).map(|point| self.panel.value(point));
        let (least, most) = inside
            .chain([self.at(from), self.at(to)])
            .fold((f64::INFINITY, f64::NEG_INFINITY), |(least, most), value| (least.min(value), most.max(value)));
        most - least
    }
}

/// What a point has at a position of the lever; straight between points, level beyond them.
fn at(points: &[ResponsePoint], x: f64, value: impl Fn(&ResponsePoint) -> f64) -> f64 {
    let after = points.partition_point(|point| point.x < x);
    match (after.checked_sub(1).and_then(|before| points.get(before)), points.get(after)) {
        (Some(before), Some(after)) => {
            let share = (x - before.x) / (after.x - before.x);
            value(before) + share * (value(after) - value(before))
        }
        (Some(only), None) | (None, Some(only)) => value(only),
        (None, None) => 0.0,
    }
}
