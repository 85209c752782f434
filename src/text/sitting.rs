//! Words of what an answer missed and what it is worth.

/// Which way a curve goes from its beginning to its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trend {
    /// Up.
    Up,
    /// Down.
    Down,
    /// Neither.
    Level,
}

/// How a curve turns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// It rose, and falls.
    Peak,
    /// It fell, and rises.
    Trough,
}

/// What is to be made of how many intervals held the truth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Calibration {
    /// Nothing yet: there are too few, or none.
    Open,
    /// They are too narrow: fewer hold than chance explains.
    Narrow,
    /// Chance explains it.
    Fair,
    /// They are wider than they need to be.
    Wide,
}

/// Words of what an answer missed and what it is worth.
#[derive(Clone, Debug)]
pub struct SittingWords {
    /// The way a curve was drawn, and the way it goes.
    pub direction: fn(Trend, Trend) -> String,
    /// A turn that was not drawn, and when: `in quarter 4`.
    pub turn: fn(Turn, &str) -> String,
    /// The end: as drawn, as computed, by how much it was drawn too high or too low.
    pub end: fn(&str, &str, &str, bool) -> String,
    /// Where curves are furthest apart: when, as drawn, as computed.
    pub furthest: fn(&str, &str, &str) -> String,
    /// A figure above an interval, and the end of the interval.
    pub above: fn(&str, &str) -> String,
    /// A figure below an interval, and its beginning.
    pub below: fn(&str, &str) -> String,
    /// An interval that held, and which share of what is offered it takes.
    pub broad: fn(&str) -> String,
    /// A lever that moves more than another.
    pub swapped: fn(&str, &str) -> String,
    /// A goal that does not hold: its number where there are several, the figure, and the bound that it is to be above or below.
    pub goal: fn(Option<usize>, &str, &str, bool) -> String,
    /// With how many levers it was done, and with how many it can be.
    pub fewer: fn(u32, u32) -> String,
    /// The lever that was said and what it added; another added more, and is still to be found.
    pub cause: fn(&str, &str) -> String,
    /// A number that is not near enough: as said, and whether it is too high; what it is is still to be found.
    pub off: fn(&str, bool) -> String,
    /// Nothing was missed: of a curve; of an interval, given the figure; of an order.
    pub right: (&'static str, fn(&str) -> String, &'static str),
    /// How it is scored: a curve, an interval, an order.
    pub rules: [&'static str; 3],
    /// How many intervals held, of how many, and what is to be made of it.
    pub calibration: fn(usize, usize, Calibration) -> String,
    /// When: in a period, given its words; after the last one.
    pub when: (fn(&str) -> String, &'static str),
    /// What a quantity is called, by its name in the results document.
    pub quantity: fn(&str) -> &'static str,
}
