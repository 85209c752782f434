//! Scenarios: a firm, its market, what can be done, and what must come out. Read from JSON, checked as a whole.

mod currency;
mod draft;
mod words;
mod fault;
mod reader;
mod document;
mod format;
mod written;
mod written_outcome;
mod printed;
mod parts;
mod schedule;
mod checked;
mod lever;
mod stage;
mod restore;
mod recall;
mod schedule_edit;
mod standing;
mod split;
mod apart;
mod theory;
mod span;
mod charge;
mod outcome;
mod library;
mod schema;

pub use apart::{DIMENSIONS, dimensions};
pub use charge::{Better, Budget, Charge, Line, Pricing};
pub use checked::Scenario;
pub use currency::Currency;
pub(crate) use document::document;
pub use draft::{Change, Draft, PeriodLength, Rival, Segment, Settings, Variant};
pub use fault::{Fault, Reason};
pub(crate) use format::read_value;
pub use format::{MOST_BYTES, read};
pub use lever::{Lever, Origin};
pub use library::{Entry, LIBRARY, LIBRARY_FILE, Theme};
pub use outcome::{
    BASELINE, Heads, Measure, Outcome, OutcomeResult, Relation, Results, Side, VariantRun, Verdict, results, results_of,
};
pub(crate) use reader::Place;
pub use schedule_edit::{At, Edit, Item, Whose};
pub use schema::schema;
pub use span::Span;
pub use theory::{Theory, TheoryOf};
pub use words::{VariantWords, Words};
pub(crate) use written::number;
