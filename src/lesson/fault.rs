//! Why the text of a lesson is refused: the line, and what is wrong there.

use std::fmt;

use super::limits::{MOST_BYTES, MOST_STEPS};
use super::source::Kind;
use crate::scenario;

/// What is wrong with the text of a lesson, and where.
#[derive(Clone, Debug, PartialEq)]
pub struct Fault {
    /// The line, from 1.
    pub line: usize,
    /// What is wrong there.
    pub problem: Problem,
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq)]
pub enum Problem {
    /// More bytes than a lesson can have.
    TooLarge,
    /// A character that nobody can see.
    Unseen,
    /// No head where it should begin.
    NoHead,
    /// A head that has no end.
    HeadOpen,
    /// Made by a newer program.
    Newer,
    /// A version that never was.
    UnknownVersion,
    /// A number sign that begins no step.
    Heading,
    /// A block that has no end.
    Open(Kind),
    /// A block that the format does not know.
    UnknownBlock(String),
    /// A block that cannot stand before the first step.
    BeforeSteps(Kind),
    /// A block that cannot stand in a step.
    InStep(Kind),
    /// A second block of a kind.
    SecondBlock(Kind),
    /// A second thing that is asked in one step.
    SecondAsk,
    /// No scenario.
    NoScenario,
    /// No step.
    NoSteps,
    /// More steps than a lesson can have.
    TooManySteps,
    /// Neither a key with a value nor anything else that belongs here.
    NoKey,
    /// A key that does not belong here.
    UnknownKey(String),
    /// A key that stands twice.
    SecondKey(String),
    /// A key that is missing.
    Missing(&'static str),
    /// A key without a value.
    Empty(String),
    /// Not what should stand here.
    Expected(&'static str),
    /// Not a whole number from 1 to a most.
    NotWhole(u32),
    /// A text that is too long.
    TooLong(usize),
    /// More of something than allowed.
    TooMany(usize),
    /// Fewer of something than needed.
    TooFew(usize),
    /// Something that is named twice.
    Twice(String),
    /// No lever of this name.
    NoLever(String),
    /// No chart of this name.
    NoChart(String),
    /// No figure of a run of this name.
    NoFigure(String),
    /// No scenario of this name in the library.
    NoSuchScenario(String),
    /// A figure that nobody counts after the last period.
    NoEnd,
    /// A present value of one period.
    NoPeriod,
    /// A figure whose moves the ledger does not explain.
    Unexplained,
    /// Something that is pointed at and not in sight.
    NotInSight,
    /// A number that lies outside its ends.
    Backwards,
    /// The scenario that the lesson brings is refused.
    Scenario(scenario::Fault),
    /// No variant of this name in the scenario.
    NoVariant(String),
    /// A period that the scenario does not reach.
    BeyondRun(usize),
    /// A stage that the service does not have there.
    NoStage(usize),
    /// Service is made of stages, which are moved one by one.
    MadeOfStages,
    /// A chart that has nothing to show in the scenario.
    NothingToShow(&'static str),
    /// Where a lever cannot stand.
    CannotSet(scenario::Fault),
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}", self.line, self.problem)
    }
}

impl std::error::Error for Fault {}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLarge => write!(f, "the text is larger than {} kB, more than any lesson", MOST_BYTES / 1000),
            Self::Unseen => write!(f, "a character that cannot be seen stands here"),
            Self::NoHead => write!(f, "a lesson begins with a line of three hyphens and its head"),
            Self::HeadOpen => write!(f, "the head that begins here has no end, which is a line of three hyphens"),
            Self::Newer => write!(f, "this lesson is newer than this program, which reads version 1"),
            Self::UnknownVersion => write!(f, "the version must be 1"),
            Self::Heading => write!(f, "a step begins with one number sign, a space and its name"),
            Self::Open(kind) => write!(f, "the block {} that begins here has no end", kind.name()),
            Self::UnknownBlock(name) if name.is_empty() => {
                write!(f, "a block begins here without a name, or one ends that did not begin")
            }
            Self::UnknownBlock(name) => write!(f, "there is no block {name}"),
            Self::BeforeSteps(kind) => write!(f, "the block {} cannot stand before the first step", kind.name()),
            Self::InStep(kind) => write!(f, "the block {} must stand before the first step", kind.name()),
            Self::SecondBlock(kind) => write!(f, "a second block {} stands here", kind.name()),
            Self::SecondAsk => write!(f, "one step asks one thing, a prediction or a question"),
            Self::NoScenario => write!(f, "the block scenario is missing before the first step"),
            Self::NoSteps => write!(f, "a lesson needs a step, which begins with a number sign, a space and its name"),
            Self::TooManySteps => write!(f, "a lesson has at most {MOST_STEPS} steps"),
            Self::NoKey => write!(f, "this must be a key, a colon and a value"),
            Self::UnknownKey(key) => write!(f, "the key {key} does not belong here"),
            Self::SecondKey(key) => write!(f, "the key {key} stands here for the second time"),
            Self::Missing(key) => write!(f, "the key {key} is missing in what begins here"),
            Self::Empty(key) => write!(f, "the key {key} has no value"),
            Self::Expected(what) => write!(f, "this must be {what}"),
            Self::NotWhole(most) => write!(f, "this must be a whole number from 1 to {most}"),
            Self::TooLong(most) => write!(f, "this is longer than {most} characters"),
            Self::TooMany(most) => write!(f, "at most {most} of these are possible"),
            Self::TooFew(least) => write!(f, "at least {least} of these are needed"),
            Self::Twice(name) => write!(f, "{name} is named twice"),
            Self::NoLever(name) => write!(f, "there is no lever {name}"),
            Self::NoChart(name) => write!(f, "there is no chart {name}"),
            Self::NoFigure(name) => write!(f, "there is no figure {name}"),
            Self::NoSuchScenario(id) => write!(f, "the library has no scenario {id}"),
            Self::NoEnd => write!(f, "only prospects, customers and lost are counted at the end"),
            Self::NoPeriod => write!(f, "npv is that of the whole run and has no period"),
            Self::Unexplained => write!(f, "the ledger does not explain how this figure moves"),
            Self::NotInSight => write!(f, "what is pointed at must be among the levers or charts of the step"),
            Self::Backwards => write!(f, "the low end must be below the high end"),
            Self::Scenario(fault) => write!(f, "the scenario cannot be read, {fault}"),
            Self::NoVariant(id) => write!(f, "the scenario has no variant {id}"),
            Self::BeyondRun(last) => write!(f, "the scenario ends with period {last}"),
            Self::NoStage(0) => write!(f, "the service is not made of stages there"),
            Self::NoStage(n) => write!(f, "the service has {n} stages there"),
            Self::MadeOfStages => write!(f, "the service is made of stages there, which are moved one by one"),
            Self::NothingToShow(chart) => write!(f, "the chart {chart} has nothing to show in this scenario"),
            Self::CannotSet(fault) => write!(f, "no lever can stand there, {fault}"),
        }
    }
}

/// At most so many characters of a word that is repeated to whoever wrote it.
const SHOWN: usize = 40;

/// A word of the text as a fault repeats it.
pub(super) fn shown(word: &str) -> String {
    word.chars().take(SHOWN).collect()
}

/// A fault in a line.
pub(super) fn fault(line: usize, problem: Problem) -> Fault {
    Fault { line, problem }
}
