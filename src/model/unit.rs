//! Units of the inputs and results.

/// What a number counts; it decides how the number is written and how far a slider steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Money of the scenario's currency, usually a purchase.
    Money,
    /// Money for a minute.
    MoneyPerMinute,
    /// Money in a period.
    MoneyPerPeriod,
    /// A score from 0 to 100.
    Score,
    /// Points on the scale of satisfaction.
    Points,
    /// For one point of satisfaction.
    PerPoint,
    /// A share, 0 to 1.
    Share,
    /// Share of the sum of the four worths (`V_max`).
    ShareOfWorth,
    /// Minutes.
    Minutes,
    /// Hours in a period.
    HoursPerPeriod,
    /// People, or desks they serve at.
    People,
    /// A chance or rate in a period, 0 to 1.
    PerPeriod,
    /// Visits of one customer in a period.
    PerCustomer,
    /// A multiple of a base rate.
    Times,
    /// A pure number.
    Plain,
}
