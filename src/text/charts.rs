//! The words of the charts: labels, and sentences made of what a chart found.

mod balance;
mod curve;
mod response;
mod time;

pub use balance::{BalanceFinding, BalanceWords, Part};
pub use curve::{Curve, CurveFinding, CurveWords};
pub use response::{Direction, Reach, ResponseFinding, ResponseWords, Tolerance, Trend};
pub use time::{Compared, Quantity, RunLength, TimeFinding, TimeWords, Told, Topic, Zone};

/// Words of the charts.
#[derive(Clone, Debug)]
pub struct ChartWords {
    /// Words that several charts share.
    pub common: CommonWords,
    /// The value balance.
    pub balance: BalanceWords,
    /// The response to a lever.
    pub response: ResponseWords,
}

/// Words that several charts share.
#[derive(Clone, Debug)]
pub struct CommonWords {
    /// What is shown.
    pub now: &'static str,
    /// What it is compared with.
    pub baseline: &'static str,
    /// The difference.
    pub change: &'static str,
    /// Satisfaction.
    pub satisfaction: &'static str,
    /// The share that stays.
    pub loyalty: &'static str,
    /// Customers who were there before.
    pub regulars: &'static str,
    /// People who try the firm.
    pub newcomers: &'static str,
}

/// A label or title that may have to be short: longest first.
pub type Wordings = Vec<String>;
