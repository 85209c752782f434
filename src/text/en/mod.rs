//! English.

mod page;
mod levers;
mod fields;
mod recast;
mod charge;
mod exhibits;
mod formulas;
mod saved;
mod charts;
mod results;
mod schedule;
mod why;
mod outcomes;

use super::{Language, Text};

/// Every word of the interface in English.
pub(super) const ENGLISH: Text = Text {
    language: Language::English,
    page: page::WORDS,
    levers: levers::WORDS,
    recast: recast::WORDS,
    charge: charge::WORDS,
    charts: charts::WORDS,
    results: results::WORDS,
    exhibits: exhibits::WORDS,
    formulas: formulas::WORDS,
    saved: saved::WORDS,
};
