//! What the firm spends in a period, by kind (the terms of equation 21).

use super::course::Course;
use super::fields::Key;
use super::results::Period;

/// What the firm spends in a period besides the variable cost of visits ($).
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Spend {
    /// Advertising.
    pub advertising: f64,
    /// Other running spend, such as training.
    pub running: f64,
    /// Spend in this period only.
    pub one_off: f64,
    /// The servers.
    pub servers: f64,
    /// Paid out to customers who complained of a failure.
    pub payout: f64,
}

impl Spend {
    /// The spend of a period of a run of this course; nothing beyond the last.
    #[must_use]
    pub fn new(course: &Course, period: &Period) -> Self {
        let Some(span) = course.spans.iter().find(|span| period.period < span.until) else { return Self::default() };
        let paid = span.own.iter().zip(&period.segments).map(|(own, segment)| {
            let heads = (segment.group.customers + segment.group.newcomers) * (1.0 - period.turned_away);
            own[Key::Payout] * own[Key::FailureRate] * own[Key::ComplaintRate] * heads
        });
        Self {
            advertising: span.shared[Key::AdvertisingCost],
            running: span.shared[Key::RunningCost],
            one_off: course.one_off.get(period.period).copied().unwrap_or(0.0),
            servers: span.shared[Key::Servers] * span.shared[Key::ServerCost],
            payout: paid.sum(),
        }
    }

    /// All kinds together ($). Profit and this together are the margin of the visits.
    #[must_use]
    pub fn total(&self) -> f64 {
        self.advertising + self.running + self.one_off + self.servers + self.payout
    }
}
