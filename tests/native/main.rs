//! Everything that needs no browser.

mod formula_cli;
mod published;
