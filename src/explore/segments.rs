//! The same figures for each kind of customers, and which kind moved most.

use super::response::{ResponsePoint, Who};
use crate::model::{Group, Period};

/// What is left for a kind of customers, how satisfied they are and who of them stays.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SegmentFigures {
    /// Heads at the start of the period (people).
    pub customers: f64,
    /// Delivered value ($).
    pub delivered_value: f64,
    /// Satisfaction, 0 to 100.
    pub satisfaction: f64,
    /// Share that stays, 0 to 1.
    pub retention: f64,
}

/// A kind of customers in the shown period, now and at the baseline.
#[derive(Clone, Debug, PartialEq)]
pub struct SegmentMove {
    /// Its name in files.
    pub id: String,
    /// In the variant in sight.
    pub now: SegmentFigures,
    /// At the baseline: of the same kind, or of everybody where the baseline has no such kind.
    pub was: SegmentFigures,
}

/// By which figure kinds of customers are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MovedBy {
    /// Delivered value.
    DeliveredValue,
    /// Satisfaction.
    Satisfaction,
    /// Share that stays.
    Retention,
}

impl MovedBy {
    /// All three, along the chain.
    pub const ALL: &[Self] = &[Self::DeliveredValue, Self::Satisfaction, Self::Retention];
}

impl SegmentFigures {
    /// The figures of a group.
    #[must_use]
    pub fn new(group: &Group, who: Who) -> Self {
        let ResponsePoint { satisfaction, retention, delivered_value, .. } = ResponsePoint::new(0.0, group, who);
        Self { customers: group.customers, delivered_value, satisfaction, retention }
    }

    /// One of the figures.
    #[must_use]
    pub fn by(&self, by: MovedBy) -> f64 {
        match by {
            MovedBy::DeliveredValue => self.delivered_value,
            MovedBy::Satisfaction => self.satisfaction,
            MovedBy::Retention => self.retention,
        }
    }
}

impl SegmentMove {
    /// How far a figure moved: now less the baseline, in its own unit.
    #[must_use]
    pub fn change(&self, by: MovedBy) -> f64 {
        self.now.by(by) - self.was.by(by)
    }
}

/// Every kind of customers in a period, in the order of the scenario, now and at the baseline; the same customers of each
/// kind are meant, regulars or newcomers.
#[must_use]
pub fn segment_moves(now: &Period, was: &Period, who: Who) -> Vec<SegmentMove> {
    let earlier =
        |id: &str| was.segments.iter().find(|segment| segment.id == id).map_or(&was.all, |found| &found.group);
    let moves = now.segments.iter().map(|segment| SegmentMove {
        id: segment.id.clone(),
        now: SegmentFigures::new(&segment.group, who),
        was: SegmentFigures::new(earlier(&segment.id), who),
    });
    moves.collect()
}

/// The kind that moved most by a figure, up or down, by its position: the largest change without its sign, the first of
/// equal ones. None where nothing moved, or where there is only one kind.
#[must_use]
pub fn most_moved(moves: &[SegmentMove], by: MovedBy) -> Option<usize> {
    let mut most = None;
    let mut size = 0.0;
    for (i, moved) in moves.iter().enumerate().filter(|_| 1 < moves.len()) {
        let change = moved.change(by).abs();
        if size < change {
            (most, size) = (Some(i), change);
        }
    }
    most
}
