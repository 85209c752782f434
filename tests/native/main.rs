//! Everything that needs no browser.
#![allow(clippy::float_cmp)] // a value that was set must come back as it was

mod random;
mod digits;
mod laws;
mod exhibits;
mod embedding;
mod gallery;
mod notation;
mod ledger;
mod published;
mod formula_cli;
mod golden;
mod reading;
mod levers;
mod charge;
mod state;
mod schedule;
mod segments;
mod stages;
mod gaps;
mod competition;
mod account;
mod theories;
mod experiments;
mod assume;
mod architecture;
mod charts;
mod facts;
mod typing;
mod words;
