//! Why a scenario is refused: the path to the fault and a reason in words.

use std::fmt;

use crate::model::{Refusal, plain};

/// What is wrong with a scenario, and where.
#[derive(Clone, Debug, PartialEq)]
pub struct Fault {
    /// The path to it, such as `variants[1].changes[0].set.servers`; empty for the file as a whole.
    pub path: String,
    /// What is wrong.
    pub reason: Reason,
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq)]
pub enum Reason {
    /// More bytes than a scenario can have.
    TooLarge,
    /// Not JSON, and where it stops being so.
    NotJson {
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
    },
    /// Made by a newer program.
    Newer(u64),
    /// No format that ever was.
    UnknownFormat,
    /// A key that the format does not know.
    UnknownKey,
    /// A key that stands twice in one object.
    Repeated,
    /// A required key is missing.
    Missing,
    /// Not what should stand here.
    Expected(&'static str),
    /// More or fewer entries than allowed.
    Count {
        /// How many there are.
        n: usize,
        /// How many there may be.
        most: usize,
    },
    /// A text that is too long.
    TooLong {
        /// How many characters it may have.
        most: usize,
    },
    /// A name that stands twice, or is reserved.
    Taken,
    /// No variant, period, segment or figure of this name.
    Nothing(String),
    /// The whole firm shares this input.
    Shared,
    /// The input holds for the whole run.
    Constant,
    /// The input has no value that could be multiplied.
    Unscalable,
    /// The shares of the segments do not add up to 1.
    Shares(f64),
    /// More customers and lost than the market has people.
    Crowded,
    /// Some segments have a start of their own, others not.
    SomeStarts,
    /// A change that ends before it begins.
    Backwards,
    /// A value that the model refuses.
    Refused(Refusal),
    /// What is divided already and cannot be divided again.
    Divided,
    /// What is one whole, with nothing to put together.
    Undivided,
    /// What came divided and stays so.
    CameDivided,
    /// Inputs that do not go together in a period, counted from 0.
    Together {
        /// The period.
        period: usize,
        /// The rule.
        refusal: Refusal,
    },
}

impl Fault {
    /// A fault at a path.
    pub fn new(path: impl Into<String>, reason: Reason) -> Self {
        Self { path: path.into(), reason }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.path.is_empty() { write!(f, "{}", self.reason) } else { write!(f, "{}: {}", self.path, self.reason) }
    }
}

impl std::error::Error for Fault {}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLarge => write!(f, "the file is larger than 2 MB, more than any scenario"),
            Self::NotJson { line, column } => write!(f, "this is not JSON from line {line}, column {column} on"),
            Self::Newer(format) => write!(f, "format {format} is newer than this program, which reads format 1"),
            Self::UnknownFormat => write!(f, "the format must be 1"),
            Self::UnknownKey => write!(f, "this key is not known"),
            Self::Repeated => write!(f, "this key stands twice"),
            Self::Missing => write!(f, "this is missing"),
            Self::Expected(what) => write!(f, "this must be {what}"),
            Self::Count { n, most } => write!(f, "{n} entries; at most {most} are possible"),
            Self::TooLong { most } => write!(f, "this text is longer than {most} characters"),
            Self::Taken => write!(f, "this name is reserved or stands twice"),
            Self::Nothing(what) => write!(f, "there is no {what}"),
            Self::Shared => write!(f, "all segments share this, so one cannot have its own"),
            Self::Constant => write!(f, "this holds for the whole run and cannot change"),
            Self::Unscalable => write!(f, "this has no number to multiply"),
            Self::Shares(sum) => write!(f, "the shares add up to {} and must add up to 1", plain(*sum)),
            Self::Crowded => write!(f, "more customers and lost than the market has people"),
            Self::SomeStarts => write!(f, "either every segment has a start of its own or none"),
            Self::Backwards => write!(f, "a change must end after it begins, within the run"),
            Self::Refused(refusal) => write!(f, "{refusal}"),
            Self::Divided => write!(f, "this is divided already"),
            Self::Undivided => write!(f, "this is one whole, there is nothing to put together"),
            Self::CameDivided => write!(f, "this came divided and stays so"),
            Self::Together { period, refusal } => write!(f, "in period {period}: {refusal}"),
        }
    }
}
