//! Why a value cannot enter the model, in words.

use std::fmt;

use super::digits::plain;

/// Why an input is refused.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Refusal {
    /// Less than the least value.
    Below {
        /// What was given.
        value: f64,
        /// The least value.
        low: f64,
    },
    /// More than the largest value, or not finite.
    Above {
        /// What was given.
        value: f64,
        /// The largest value.
        high: f64,
    },
    /// Not a whole number.
    NotWhole(f64),
    /// Not a number at all.
    NotANumber,
    /// Neither on nor off.
    NotASwitch,
    /// The service score is derived from stages and cannot be set.
    Derived,
    /// Service has 2 to 12 stages.
    Stages(usize),
    /// Two stages of one name.
    StageTwice,
    /// The weight of a stage is not above 0 and at most 1000.
    StageWeight(f64),
    /// More complaints are resolved than there are.
    Resolved(f64),
    /// The four worths add up to less than 0.01.
    Worthless,
    /// Detractors would be more satisfied than promoters.
    Opinions {
        /// Satisfaction at which half become detractors.
        detractor: f64,
        /// Satisfaction at which half become promoters.
        promoter: f64,
    },
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Below { value, low } => write!(f, "{} is below {}", plain(*value), plain(*low)),
            Self::Above { value, high } => write!(f, "{} is above {}", plain(*value), plain(*high)),
            Self::NotWhole(value) => write!(f, "{} is not a whole number", plain(*value)),
            Self::NotANumber => write!(f, "this must be a number"),
            Self::NotASwitch => write!(f, "this must be true or false"),
            Self::Derived => write!(f, "service follows from its stages and cannot be set as well"),
            Self::Stages(n) => write!(f, "{n} stages; there must be 2 to 12"),
            Self::StageTwice => write!(f, "two stages have the same id"),
            Self::StageWeight(value) => write!(f, "weight {} is not above 0 and at most 1000", plain(*value)),
            Self::Resolved(sum) => {
                write!(f, "resolved_quickly and resolved_later add up to {}; at most 1 is possible", plain(*sum))
            }
            Self::Worthless => write!(f, "the four worths of value must add up to at least 0.01"),
            Self::Opinions { detractor, promoter } => {
                write!(f, "detractor_level {} is above promoter_level {}", plain(*detractor), plain(*promoter))
            }
        }
    }
}

impl std::error::Error for Refusal {}
