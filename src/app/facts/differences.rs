//! What differs between two runs: every input with its values before and after and the periods in which they hold.
//!
//! Nothing differs just where the courses of both sides are equal, and each changed thing is named once.

mod stretches;
mod found;
mod told;

pub use told::Telling;
pub(super) use told::setting_words;

use crate::model::{Course, Key, Layer, Setting, Stage, Stocks, Unit};
use crate::scenario::Scenario;
use found::found;
use stretches::Stretches;

/// A variant of a scenario, 0 being the baseline.
#[derive(Clone, Copy, Debug)]
pub struct Side<'a> {
    /// The scenario.
    pub scenario: &'a Scenario,
    /// The variant.
    pub variant: usize,
}

/// Something that differs.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    /// What it is.
    pub subject: Subject,
    /// For whom, when and how it differs; at least one.
    pub parts: Vec<Part>,
}

/// For whom, when and how something differs.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// For whom.
    pub of: Of,
    /// The stretches of periods in which it differs, in order; at least one.
    pub runs: Vec<Run>,
}

/// A stretch of periods with one value before and one after.
#[derive(Clone, Debug, PartialEq)]
pub struct Run {
    /// The first period, from 0.
    pub from: usize,
    /// The first period after it.
    pub until: usize,
    /// What was, on the first side.
    pub was: Value,
    /// What is, on the second.
    pub is: Value,
}

/// What can differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// How many periods the run has.
    Length,
    /// Which kinds of customers there are; where they differ, all that is each kind's own goes with them.
    Kinds,
    /// Shares of the kinds of customers.
    Share,
    /// A stock at the start.
    Start(Stock),
    /// How the service is made: one score, or stages.
    Service,
    /// A stage of the service, by its position.
    Stage(usize),
    /// An input.
    Input(Key),
}

/// A stock at the start.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stock {
    /// Customers (people).
    Customers,
    /// Lost customers (people).
    Lost,
    /// What regulars expect ($).
    Expectation,
    /// What people say one gets ($).
    Reputation,
    /// Promoters (people).
    Promoters,
    /// Detractors (people).
    Detractors,
}

/// Whose value it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Of {
    /// The same for everybody.
    Everybody,
    /// The mean by share of kinds that differ, as the lever shows it.
    Mean,
    /// A kind of customers, by its name in files.
    Kind(String),
}

/// A value before or after.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Of an input, a stock, a share.
    Setting(Setting),
    /// A stage: its score and its weight.
    Stage(f64, f64),
    /// The stages of the service.
    Stages(Vec<Stage>),
    /// The kinds of customers with their shares.
    Kinds(Vec<(String, f64)>),
}

/// All that differs, by layer: levers, customers, assumptions; within each in the order of the table of inputs.
#[must_use]
pub fn differences(was: Side, is: Side) -> Vec<Difference> {
    let (before, after) = (was.course(), is.course());
    if before == after {
        return Vec::new();
    }
    let stretches = Stretches::new(before, after);
    let differences = || Subject::all(before, after).into_iter();
    let of = |layer: &Layer| {
        let layer = *layer;
        let subjects = differences().filter(move |subject| subject.layer() == layer);
        subjects.filter_map(|subject| found(subject, was, is, &stretches)).collect::<Vec<_>>()
    };
    Layer::ALL.iter().flat_map(of).collect()
}

impl<'a> Side<'a> {
    /// The course of the variant.
    #[must_use]
    pub fn course(self) -> &'a Course {
        self.scenario.course_of(self.variant)
    }
}

impl Difference {
    /// Whether it is an assumption: theory, not what anybody does.
    #[must_use]
    pub fn is_assumption(&self) -> bool {
        self.subject.layer() == Layer::Assumption
    }
}

impl Subject {
    /// Whose business it is.
    #[must_use]
    pub fn layer(self) -> Layer {
        match self {
            Self::Length | Self::Kinds | Self::Share | Self::Start(_) => Layer::Context,
            Self::Service | Self::Stage(_) => Layer::Lever,
            Self::Input(key) => key.field().layer,
        }
    }

    /// What its numbers count.
    #[must_use]
    pub fn unit(self) -> Unit {
        match self {
            Self::Length | Self::Kinds => Unit::Plain,
            Self::Share => Unit::Share,
            Self::Start(Stock::Expectation | Stock::Reputation) => Unit::Money,
            Self::Start(Stock::Customers | Stock::Lost | Stock::Promoters | Stock::Detractors) => Unit::People,
            Self::Service | Self::Stage(_) => Unit::Score,
            Self::Input(key) => key.field().unit,
        }
    }

    /// Everything that could differ: the inputs in the order of their table, service with its stages in the place of its
    /// score.
    fn all(before: &Course, after: &Course) -> Vec<Self> {
        let spans = || before.spans.iter().chain(&after.spans);
        let n_stages = spans().flat_map(|span| &span.own).map(|own| own.stages().len()).max().unwrap_or(0);
        let mut all = vec![Self::Length, Self::Kinds, Self::Share];
        all.extend(Stock::ALL.iter().map(|stock| Self::Start(*stock)));
        for key in Key::ALL {
            all.push(Self::Input(*key));
            if *key == Key::ScoreService {
                all.push(Self::Service);
                all.extend((0..n_stages).map(Self::Stage));
            }
        }
        all
    }
}

impl Stock {
    /// All stocks.
    pub const ALL: &[Self] =
        &[Self::Customers, Self::Lost, Self::Expectation, Self::Reputation, Self::Promoters, Self::Detractors];

    /// Its size at the start.
    #[must_use]
    pub const fn of(self, stocks: &Stocks) -> f64 {
        match self {
            Self::Customers => stocks.customers,
            Self::Lost => stocks.lost,
            Self::Expectation => stocks.expectation,
            Self::Reputation => stocks.reputation,
            Self::Promoters => stocks.promoters,
            Self::Detractors => stocks.detractors,
        }
    }
}
