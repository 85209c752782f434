//! What a run is made of: who starts, and which inputs hold when.

use super::inputs::Inputs;

/// Everything that decides a run: starting stocks and the inputs of every period.
#[derive(Clone, Debug, PartialEq)]
pub struct Course {
    /// How many periods the run has.
    pub n_periods: usize,
    /// Everyone who could be a customer (people).
    pub market_size: f64,
    /// The segments; at least one.
    pub segments: Vec<Start>,
    /// Stretches of periods in which no input changes, in order, without a gap.
    pub spans: Vec<Span>,
    /// Spend in a single period ($), by period.
    pub one_off: Vec<f64>,
}

/// How a segment starts.
#[derive(Clone, Debug, PartialEq)]
pub struct Start {
    /// Its name in files.
    pub id: String,
    /// Share of the market, 0 to 1.
    pub share: f64,
    /// Its stocks at the start.
    pub stocks: Stocks,
}

/// Heads and beliefs of a segment.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Stocks {
    /// Customers (people).
    pub customers: f64,
    /// Lost customers (people).
    pub lost: f64,
    /// What regulars expect ($).
    pub expectation: f64,
    /// What people say one gets ($).
    pub reputation: f64,
    /// Promoters made in the last period (people).
    pub promoters: f64,
    /// Detractors made in the last period (people).
    pub detractors: f64,
}

/// A stretch of periods in which no input changes.
#[derive(Clone, Debug, PartialEq)]
pub struct Span {
    /// The first period after it.
    pub until: usize,
    /// The inputs that all segments share.
    pub shared: Inputs,
    /// The inputs of each segment, in order.
    pub own: Vec<Inputs>,
}
