//! Where on the lever delivered value lies in the zone of tolerance (Zeithaml, Berry and Parasuraman 1993).

use crate::explore::ResponsePoint;
use crate::text::charts::{Reach, Tolerance};

/// The zone of tolerance: the stretch that holds `here`, or else the nearest one.
pub(super) fn tolerance(points: &[ResponsePoint], here: f64) -> Tolerance {
    let stretches = stretches(points);
    let distance = |&(from, to): &(f64, f64)| (from - here).max(here - to).max(0.0);
    let nearest = stretches.into_iter().min_by(|one, other| distance(one).total_cmp(&distance(other)));
    let (Some(first), Some(last)) = (points.first(), points.last()) else { return Tolerance::Outside };
    let Some((from, to)) = nearest else { return missed(points) };
    Tolerance::Within(Reach { from: (first.x < from).then_some(from), to: (to < last.x).then_some(to) })
}

/// Why there is no zone on the slider.
fn missed(points: &[ResponsePoint]) -> Tolerance {
    if points.iter().all(|point| point.delivered_value < point.adequate) {
        Tolerance::Below
    } else if points.iter().all(|point| point.desired < point.delivered_value) {
        Tolerance::Above
    } else {
        Tolerance::Outside
    }
}

/// All stretches within the zone, in order; straight lines between the points.
fn stretches(points: &[ResponsePoint]) -> Vec<(f64, f64)> {
    let mut stretches: Vec<(f64, f64)> = Vec::new();
    for ends in points.windows(2) {
        let Some((from, to)) = within(&ends[0], &ends[1]) else { continue };
        match stretches.last_mut() {
            Some(last) if from <= last.1 => last.1 = to,
            _ => stretches.push((from, to)),
        }
    }
    stretches
}

/// The part between two points that lies within the zone.
fn within(from: &ResponsePoint, to: &ResponsePoint) -> Option<(f64, f64)> {
    let above = |point: &ResponsePoint| point.delivered_value - point.adequate;
    let below = |point: &ResponsePoint| point.desired - point.delivered_value;
    let (mut first, mut last) = (0.0_f64, 1.0_f64);
    for (start, end) in [(above(from), above(to)), (below(from), below(to))] {
        if start < 0.0 && end < 0.0 {
            return None;
        }
        let crossing = start / (start - end);
        if start < 0.0 {
            first = first.max(crossing);
        } else if end < 0.0 {
            last = last.min(crossing);
        }
    }
    let at = |share: f64| if share >= 1.0 { to.x } else { from.x + share * (to.x - from.x) };
    (first <= last).then(|| (at(first), at(last)))
}
