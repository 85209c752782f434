//! The two panels of the response: satisfaction, and loyalty.

use super::look::Hue;
use crate::charts::class::Class;
use crate::explore::ResponsePoint;
use crate::text::{Numbers, Text};

/// A panel.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Panel {
    Satisfaction,
    Loyalty,
}

impl Panel {
    pub const ALL: [Self; 2] = [Self::Satisfaction, Self::Loyalty];

    pub fn hue(self) -> Hue {
        match self {
            Self::Satisfaction => Hue::Satisfaction,
            Self::Loyalty => Hue::Loyalty,
        }
    }

    /// 0 to 100.
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

    pub fn head(self) -> Class {
        match self {
            Self::Satisfaction => Class::SatisfactionStrong,
            Self::Loyalty => Class::LoyaltyStrong,
        }
    }

    pub fn title(self, text: &Text) -> &'static str {
        match self {
            Self::Satisfaction => text.charts().common.satisfaction,
            Self::Loyalty => text.charts().common.loyalty,
        }
    }
}
