//! The formula sheet: published formulas to calculate with.

mod notation;
mod card;
mod sheet;

pub use sheet::FormulaSheet;
