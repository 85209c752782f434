//! English.

pub(super) mod page;
pub(super) mod lessons;
pub(super) mod present;
pub(super) mod teach;
pub(super) mod levers;
mod fields;
pub(super) mod recast;
pub(super) mod author;
pub(super) mod charge;
pub(super) mod exhibits;
pub(super) mod files;
pub(super) mod compare;
pub(super) mod differences;
pub(super) mod history;
pub(super) mod report;
pub(super) mod share;
pub(super) mod sitting;
pub(super) mod class;
pub(super) mod takeaway;
pub(super) mod links;
pub(super) mod saved;
pub(super) mod formulas;
pub(super) mod charts;
pub(super) mod results;
pub(super) mod schedule;
mod why;
mod outcomes;
