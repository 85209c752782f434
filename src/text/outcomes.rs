//! The words of what must come out.

use super::Numbers;

/// What a figure counts, and so how it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Figure {
    /// Money for a visit ($).
    Money,
    /// Money of the whole firm in a period ($).
    Profit,
    /// Money of the whole firm over the run ($).
    Total,
    /// Satisfaction, 0 to 100.
    Score,
    /// A share, 0 to 1.
    Share,
    /// People.
    People,
    /// Minutes.
    Minutes,
}

/// How the two figures of an outcome stand to each other.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Proof {
    /// One figure moved.
    Moved {
        /// At baseline, or before.
        from: f64,
        /// Now.
        to: f64,
    },
    /// Two figures are compared.
    Beside {
        /// The first.
        left: f64,
        /// The second.
        right: f64,
    },
    /// One figure by itself.
    Alone(f64),
}

/// Words of what must come out.
#[derive(Clone, Debug)]
pub struct OutcomeWords {
    /// The list.
    pub title: &'static str,
    /// Read before what holds.
    pub holds: &'static str,
    /// Read before what does not.
    pub fails: &'static str,
    /// After what does not, but would under the assumptions of the scenario.
    pub assumed: &'static str,
    /// The figures that prove it.
    pub figures: fn(Figure, Proof, Numbers) -> String,
}
