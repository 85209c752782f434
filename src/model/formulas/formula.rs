//! What is known about a published formula: its inputs and results, where it comes from, and what was printed about it.

use std::fmt;

use super::answer::{Answer, Figure};
use super::given::Given;
use super::input::{Input, Measure};
use super::unanswered::Unanswered;

/// A published formula.
#[derive(Clone, Copy, Debug)]
pub struct Formula {
    /// Its name on the command line and in links.
    pub name: &'static str,
    /// What it tells.
    pub title: &'static str,
    /// What must be given.
    pub inputs: &'static [Input],
    /// What comes out.
    pub results: &'static [Output],
    /// How the results follow, line by line, in the notation of the field: `\frac`, `\sum`, `_`, `^` and groups in braces as in
    /// LaTeX; after a `;` when the line holds.
    pub notation: &'static [&'static str],
    /// Which input or result each symbol of the notation stands for: symbol, name.
    pub symbols: &'static [(&'static str, &'static str)],
    /// How the results follow, in plain words.
    pub equation: &'static str,
    /// Who published it, and when.
    pub source: &'static str,
    /// How well the formula is known to stand in its source.
    pub grade: Grade,
    /// What was printed about it.
    pub checks: &'static [Check],
    /// The results, in order, for inputs of the right kind and in range.
    pub(super) figures: fn(&Given) -> Result<Vec<Figure>, Unanswered>,
}

/// A result of a formula.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Output {
    /// Its name.
    pub name: &'static str,
    /// What it counts.
    pub measure: Measure,
    /// One line in the domain's words.
    pub meaning: &'static str,
}

/// A calculation whose result was printed somewhere.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Check {
    /// The inputs, as on the command line: `promoters=30 detractors=20`.
    pub given: &'static str,
    /// The printed results: all of them, or those that were printed.
    pub expected: &'static [(&'static str, &'static [f64])],
    /// How far off a result may be, in its own unit.
    pub within: f64,
    /// Where they were printed.
    pub source: &'static str,
    /// How well that is known.
    pub grade: Grade,
}

/// How well something is known to stand in its source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grade {
    /// Read on a public page.
    Confirmed,
    /// From memory, with high confidence; the page was not seen.
    Remembered,
    /// Uncertain, or sources disagree.
    Uncertain,
    /// Follows by calculation and needs no source.
    Exact,
    /// Proposed by this model; not a published fact.
    Proposed,
}

impl Formula {
    /// The results for inputs given as text, in any order.
    ///
    /// # Errors
    /// Says in words what is wrong with the inputs, or why there is no finite answer.
    pub fn answer(&self, inputs: &[(&str, &str)]) -> Result<Answer, Unanswered> {
        let given = Given::read(self, inputs)?;
        Answer::new(self.results, (self.figures)(&given)?)
    }

    /// Inputs to begin to play with.
    #[must_use]
    pub fn examples(&self) -> Vec<(&'static str, &'static str)> {
        self.inputs.iter().map(|input| (input.name, input.example)).collect()
    }
}

impl Output {
    pub(super) const fn new(name: &'static str, measure: Measure, meaning: &'static str) -> Self {
        Self { name, measure, meaning }
    }
}

impl Check {
    /// A calculation that needs no source, to a millionth.
    pub(super) const fn new(given: &'static str, expected: &'static [(&'static str, &'static [f64])]) -> Self {
        Self { given, expected, within: 1e-6, source: "calculation", grade: Grade::Exact }
    }

    /// The same, less exact.
    pub(super) const fn within(self, within: f64) -> Self {
        Self { within, ..self }
    }

    /// The same, printed somewhere.
    pub(super) const fn printed(self, source: &'static str, grade: Grade) -> Self {
        Self { source, grade, ..self }
    }

    /// The inputs by name.
    #[must_use]
    pub fn inputs(&self) -> Vec<(&'static str, &'static str)> {
        self.given.split_whitespace().filter_map(|pair| pair.split_once('=')).collect()
    }

    /// Whether an answer has every printed result.
    #[must_use]
    pub fn agrees(&self, answer: &Answer) -> bool {
        self.expected.iter().all(|(name, printed)| {
            let found = answer.figure(name).map_or(&[][..], Figure::numbers);
            let near = |(found, printed): (&f64, &f64)| (found - printed).abs() <= self.within;
            found.len() == printed.len() && found.iter().zip(*printed).all(near)
        })
    }
}

impl Grade {
    /// All grades, from the best known.
    pub const ALL: &[Self] = &[Self::Confirmed, Self::Remembered, Self::Uncertain, Self::Exact, Self::Proposed];

    /// The grade in words.
    #[must_use]
    pub fn words(self) -> &'static str {
        match self {
            Self::Confirmed => "read on a public page",
            Self::Remembered => "from memory, with high confidence",
            Self::Uncertain => "uncertain, or sources disagree",
            Self::Exact => "follows by calculation",
            Self::Proposed => "proposed by this model, not a published fact",
        }
    }
}

impl fmt::Display for Formula {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}: {}", self.name, self.title)?;
        for input in self.inputs {
            writeln!(f, "  {input}")?;
        }
        for Output { name, measure, meaning } in self.results {
            writeln!(f, "  -> {name} [{}]: {meaning}", measure.words())?;
        }
        writeln!(f, "  equation: {}", self.equation)?;
        writeln!(f, "  source: {} ({})", self.source, self.grade.words())
    }
}
