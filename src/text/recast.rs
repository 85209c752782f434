//! The words of what makes a scenario over: theories, kinds of customers, a service taken apart.

use crate::scenario::{Theory, TheoryOf};

/// Words of what makes a scenario over.
#[derive(Clone, Debug)]
pub struct RecastWords {
    /// What theories are about.
    pub about: fn(TheoryOf) -> &'static str,
    /// The words of a theory.
    pub theory: fn(Theory) -> TheoryWords,
    /// No theory is in force.
    pub none: &'static str,
    /// The switch that splits customers into kinds.
    pub split: &'static str,
    /// Which kinds these are, given what each is called with its share.
    pub kinds: fn(&[String]) -> String,
    /// A kind, given its name and its share.
    pub kind: fn(&str, &str) -> String,
    /// Customers cannot be split, given the reason.
    pub unsplit: fn(&str) -> String,
    /// A reason that is about an input, given its name.
    pub of_input: fn(&str, &str) -> String,
    /// Takes the service apart.
    pub take_apart: &'static str,
    /// What becomes of the service then.
    pub apart: &'static str,
    /// Puts it together.
    pub put_together: &'static str,
    /// What becomes of the service then.
    pub together: &'static str,
    /// The two ends of how stages combine: where the weakest rules, and where all count.
    pub blend: [&'static str; 2],
}

/// The words of a theory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TheoryWords {
    /// Its name.
    pub name: &'static str,
    /// What it says, in a sentence.
    pub says: &'static str,
}
