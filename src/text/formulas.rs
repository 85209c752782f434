//! The words around the published formulas. What a formula says of itself stands in its own table.

/// Words of the formula sheet.
#[derive(Clone, Debug)]
pub struct FormulaWords {
    /// What opens it, and its title.
    pub title: &'static str,
    /// What it is for.
    pub intro: &'static str,
    /// The calculations with a story.
    pub guided_title: &'static str,
    /// The calculations themselves.
    pub guided: &'static [Guided],
    /// All formulas.
    pub all: &'static str,
    /// Before what the symbols stand for.
    pub play: &'static str,
    /// How a list is typed.
    pub list: &'static str,
    /// Before what comes out.
    pub results: &'static str,
    /// Before the checks.
    pub checks: &'static str,
    /// Head of the column of what is given.
    pub given: &'static str,
    /// Head of the column of what was printed.
    pub printed: &'static str,
    /// Head of the column of what comes out here.
    pub computed: &'static str,
    /// Head of the column of sources.
    pub source: &'static str,
    /// Puts what a check gives into the fields.
    pub try_it: &'static str,
    /// The same for one check, given its inputs.
    pub try_these: fn(&str) -> String,
    /// Read before a result that agrees with what was printed.
    pub agrees: &'static str,
    /// Read before one that does not.
    pub differs: &'static str,
}

/// A calculation with a story: the same formula with several inputs, one after the other.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Guided {
    /// Its title.
    pub title: &'static str,
    /// The story.
    pub story: &'static [&'static str],
    /// The formula, by its name.
    pub formula: &'static str,
    /// What to try, in order.
    pub steps: &'static [Step],
    /// What is wrong with it, or said against it.
    pub criticism: &'static str,
}

/// A step of a calculation.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Step {
    /// What it is called.
    pub title: &'static str,
    /// The inputs, as on the command line.
    pub given: &'static str,
    /// What to see in its results.
    pub says: &'static str,
}
