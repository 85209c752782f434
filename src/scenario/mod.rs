//! Scenarios: a firm, its market, what can be done, and what must come out. Read from JSON, checked as a whole.

mod currency;
mod draft;
mod words;
mod fault;
mod reader;
mod format;
mod parts;
mod schedule;
mod checked;
mod lever;
mod restore;
mod span;
mod charge;
mod outcome;
mod library;

pub use charge::{Better, Budget, Charge, Line, Play};
pub use checked::Scenario;
pub use currency::Currency;
pub use draft::{Change, Draft, PeriodLength, Rival, Segment, Settings, Variant};
pub use fault::{Fault, Reason};
pub use format::{MOST_BYTES, read};
pub use lever::{Lever, Origin};
pub use library::{Entry, LIBRARY, Theme};
pub use outcome::{Heads, Measure, Outcome, OutcomeResult, Relation, Results, Side, VariantRun, Verdict, results};
pub use span::Span;
pub use words::{VariantWords, Words};
