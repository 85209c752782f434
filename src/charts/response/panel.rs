//! The two panels: satisfaction, and loyalty.

use crate::charts::class::Class;
use crate::explore::ResponsePoint;
use crate::text::charts::CommonWords;
use crate::text::{Numbers, PERCENT, TENTH, difference};

/// A panel of the response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::charts) enum Panel {
    /// Satisfaction over the lever.
    Satisfaction,
    /// Loyalty over the lever.
    Loyalty,
}

impl Panel {
    pub const ALL: &[Self] = &[Self::Satisfaction, Self::Loyalty];

    /// The height of a point, 0 to 100.
    pub fn value(self, point: &ResponsePoint) -> f64 {
        match self {
            Self::Satisfaction => point.satisfaction,
            Self::Loyalty => 100.0 * point.retention,
        }
    }

    pub fn write(self, point: &ResponsePoint, numbers: Numbers) -> String {
        match self {
            Self::Satisfaction => numbers.score(point.satisfaction),
            Self::Loyalty => numbers.percent(point.retention),
        }
    }

    /// The change between two points; nothing where it would be written as none.
    pub fn write_change(self, now: &ResponsePoint, was: &ResponsePoint, numbers: Numbers) -> Option<String> {
        let words = match self {
            Self::Satisfaction => numbers.score_change(difference(was.satisfaction, now.satisfaction, TENTH)),
            Self::Loyalty => numbers.percent_change(difference(was.retention, now.retention, PERCENT)),
        };
        (!words.starts_with('±')).then_some(words)
    }

    pub fn tick(self, tick: f64, numbers: Numbers) -> String {
        match self {
            Self::Satisfaction => numbers.whole(tick),
            Self::Loyalty => numbers.percent(tick / 100.0),
        }
    }

    pub fn title(self, words: &CommonWords) -> &'static str {
        match self {
            Self::Satisfaction => words.satisfaction,
            Self::Loyalty => words.loyalty,
        }
    }

    pub fn line(self) -> Class {
        match self {
            Self::Satisfaction => Class::Satisfaction,
            Self::Loyalty => Class::Loyalty,
        }
    }

    pub fn ghost(self) -> Class {
        match self {
            Self::Satisfaction => Class::GhostSatisfaction,
            Self::Loyalty => Class::GhostLoyalty,
        }
    }

    pub fn dot(self) -> Class {
        match self {
            Self::Satisfaction => Class::DotSatisfaction,
            Self::Loyalty => Class::DotLoyalty,
        }
    }

    pub fn words(self) -> Class {
        match self {
            Self::Satisfaction => Class::SatisfactionWords,
            Self::Loyalty => Class::LoyaltyWords,
        }
    }

    pub fn strong(self) -> Class {
        match self {
            Self::Satisfaction => Class::SatisfactionStrong,
            Self::Loyalty => Class::LoyaltyStrong,
        }
    }

    pub fn reading(self) -> Class {
        match self {
            Self::Satisfaction => Class::SatisfactionReading,
            Self::Loyalty => Class::LoyaltyReading,
        }
    }
}
