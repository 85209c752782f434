//! The words of the response to a lever.

use super::Wordings;
use crate::explore::{ResponsePoint, Who};
use crate::model::{Key, Unit};
use crate::text::Numbers;

/// Which way something goes when the lever goes up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Up.
    Rises,
    /// Hardly at all.
    Flat,
    /// Down.
    Falls,
}

/// Which way satisfaction and loyalty go from here, and how far that holds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Trend {
    /// Satisfaction.
    pub satisfaction: Direction,
    /// Loyalty.
    pub loyalty: Direction,
    /// Whether either goes another way further on, so that this holds around here only.
    pub turns: bool,
    /// Where the lever stands when either stops rising, if both rise at first and one falls later.
    pub until: Option<f64>,
    /// Where the lever stands when both have stopped rising, if both fall here and rose before.
    pub since: Option<f64>,
    /// Whether it is waiting that lowers both where they fall: without more of it they would not.
    pub crowds: bool,
    /// From where to where neither moves, if that is so throughout the zone of tolerance around here.
    pub flat: Option<(f64, f64)>,
}

/// A stretch of the lever; an open end goes on beyond the slider.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Reach {
    /// Where it begins.
    pub from: Option<f64>,
    /// Where it ends.
    pub to: Option<f64>,
}

/// Where delivered value lies in the zone of tolerance.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Tolerance {
    /// In this stretch of the lever.
    Within(Reach),
    /// Nowhere: it is less than adequate.
    Below,
    /// Nowhere: it is more than desired.
    Above,
    /// Nowhere: it is less than adequate here and more than desired there.
    Outside,
}

/// What the response found.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ResponseFinding<'a> {
    /// Whose satisfaction and loyalty.
    pub who: Who,
    /// The lever.
    pub lever: Key,
    /// Its label.
    pub label: &'a str,
    /// Its unit.
    pub unit: Unit,
    /// The shown period, such as "quarter 3".
    pub period: &'a str,
    /// The period from which the lines move the lever; none: from the start.
    pub since: Option<&'a str>,
    /// Here.
    pub here: ResponsePoint,
    /// The same at baseline, where anything differs from it.
    pub was: Option<ResponsePoint>,
    /// Which way things go from here.
    pub trend: Trend,
    /// The zone of tolerance.
    pub zone: Tolerance,
    /// The zone of tolerance at baseline, where anything differs from it.
    pub zone_was: Option<Tolerance>,
}

/// Words of the response to a lever.
#[derive(Clone, Debug)]
pub struct ResponseWords {
    /// Where the lever stands.
    pub here: fn(&str, &str) -> Wordings,
    /// The bar of the zone of tolerance now; the first wording only where there is one bar for both panels.
    pub tolerated: [&'static str; 3],
    /// The bar of the zone of tolerance at baseline.
    pub at_baseline: [&'static str; 2],
    /// In place of a bar: where there is no zone of tolerance.
    pub no_zone: fn(Tolerance) -> Wordings,
    /// The finding in one sentence.
    pub title: fn(&ResponseFinding, Numbers) -> String,
    /// How to read the drawing.
    pub caption: fn(&ResponseFinding) -> String,
    /// The drawing in words.
    pub description: fn(&ResponseFinding, Numbers) -> String,
    /// A point of the lines, and of the baseline's.
    pub reading: fn(&ResponseFinding, ResponsePoint, Option<ResponsePoint>, Numbers) -> String,
    /// Groups of the table: below, within and above the zone of tolerance.
    pub groups: [&'static str; 3],
    /// Heads of the table at baseline: satisfaction, loyalty.
    pub columns_at_baseline: [&'static str; 2],
    /// The lever of a row, now and at baseline.
    pub both: fn(&str, &str) -> String,
}
