//! Why the three numbers are what they are: facts, and the words for them.

use super::Numbers;
use super::charts::Part;
use crate::explore::Who;

/// One sentence or two: the finding, and what stands behind it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Why {
    /// The finding.
    pub finding: String,
    /// What stands behind it.
    pub behind: String,
}

/// A figure now, and at baseline.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Pair {
    /// Now.
    pub now: f64,
    /// At baseline.
    pub was: f64,
}

impl Pair {
    /// By how much it differs.
    #[must_use]
    pub fn change(self) -> f64 {
        self.now - self.was
    }
}

/// What satisfaction and loyalty depend on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// What is left: delivered value.
    Left,
    /// What was expected.
    Expectation,
    /// Customers are turned away.
    TurnedAway,
    /// Customers are let down.
    Failures,
    /// What becomes of those who are let down.
    Recovery,
    /// How much visits differ.
    Spread,
    /// The best alternative.
    Rival,
    /// How readily the satisfied stay.
    Staying,
    /// How a gap is judged.
    Judging,
    /// Whose judgements the mean is made of.
    Mix,
}

impl Reason {
    /// All reasons; what the firm can see first.
    pub const ALL: &[Self] = &[
        Self::Left,
        Self::Expectation,
        Self::TurnedAway,
        Self::Failures,
        Self::Recovery,
        Self::Spread,
        Self::Rival,
        Self::Staying,
        Self::Judging,
        Self::Mix,
    ];
}

/// By how much a reason moved satisfaction and loyalty.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Effect {
    /// Points of satisfaction.
    pub satisfaction: f64,
    /// Share that stays, 0 to 1.
    pub loyalty: f64,
}

/// Everything that the sentence may speak of, in the shown period.
#[derive(Clone, Debug, PartialEq)]
pub struct WhyFinding {
    /// Whether there is something to compare.
    pub compares: bool,
    /// The shown period, such as "quarter 3".
    pub period: String,
    /// Whose satisfaction and loyalty are shown.
    pub who: Who,
    /// What customers get ($).
    pub gets: f64,
    /// Delivered value ($).
    pub left: Pair,
    /// Satisfaction, 0 to 100.
    pub satisfaction: Pair,
    /// Share that stays, 0 to 1.
    pub loyalty: Pair,
    /// By how much each part of the account moved delivered value ($), the most important first.
    pub causes: Vec<(Part, f64)>,
    /// What moved satisfaction and loyalty.
    pub reasons: Vec<(Reason, Effect)>,
    /// Mean wait (minutes).
    pub wait: Pair,
    /// People who try the firm.
    pub newcomers: Pair,
    /// Customers who were there before.
    pub regulars: Pair,
    /// People or desks that serve.
    pub servers: Pair,
    /// Share turned away.
    pub turned_away: Pair,
    /// Share let down by a failure.
    pub failures: Pair,
    /// Of those, the share whose complaint is made good.
    pub made_good: Pair,
    /// How much what customers get varies between them ($).
    pub spread: Pair,
    /// What the best alternative leaves ($).
    pub rival: Pair,
    /// What those who are shown expect ($).
    pub expectation: Pair,
    /// Least that they find adequate ($).
    pub adequate: f64,
    /// What they desire ($).
    pub desired: f64,
}

/// Words for the reasons.
#[derive(Clone, Debug)]
pub struct WhyWords {
    /// The live region that says what the last change did.
    pub region: &'static str,
    /// Why the numbers are what they are.
    pub why: fn(&WhyFinding, Numbers) -> Why,
    /// What the last change did, read aloud.
    pub last_change: fn(&WhyFinding, Numbers) -> String,
}
