//! What must come out of a scenario, and the results document.

use serde::Serialize;

use super::checked::Scenario;
use crate::model::{End, Group, Run, simulate};

/// The variant that always exists: doing nothing.
pub const BASELINE: &str = "baseline";

/// A statement about figures that holds or not: `left` is `times · right + plus`.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// A working note.
    pub that: String,
    /// One side.
    pub left: Side,
    /// How the sides compare.
    pub is: Relation,
    /// The other side.
    pub right: Side,
    /// Factor of the right side.
    pub times: f64,
    /// Summand of the right side.
    pub plus: f64,
}

/// How two figures compare.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Relation {
    /// Less than.
    Less,
    /// Greater than.
    Greater,
    /// Equal within one part in a billion.
    Equal,
}

/// One side of an outcome.
#[derive(Clone, Debug, PartialEq)]
pub enum Side {
    /// A number.
    Number(f64),
    /// Present value of profit over the run of a variant ($).
    Npv(usize),
    /// Heads after the last period of a variant.
    End(usize, Heads),
    /// A figure of a variant in a period, of everybody or of one segment.
    Figure {
        /// The variant, 0 being the baseline.
        variant: usize,
        /// The period, from 0.
        period: usize,
        /// The segment, by position; none: everybody.
        segment: Option<usize>,
        /// Which figure.
        measure: Measure,
    },
}

/// Which heads are counted after the last period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Heads {
    /// Customers.
    Customers,
    /// Lost customers.
    Lost,
    /// Prospects.
    Prospects,
}

/// A figure of a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// Mean wait (minutes).
    Wait,
    /// Share turned away.
    TurnedAway,
    /// Utilisation.
    Utilisation,
    /// Profit ($).
    Profit,
    /// A figure of a group, by its name.
    Of(&'static str),
}

/// Whether an outcome holds, with both sides as computed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Verdict {
    /// Whether it holds.
    pub holds: bool,
    /// The left side.
    pub left: f64,
    /// The right side before `times` and `plus`.
    pub right: f64,
}

/// The results document: every variant's run and every outcome.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Results {
    /// Name of the scenario in files.
    pub scenario: String,
    /// The variants, baseline first.
    pub variants: Vec<VariantRun>,
    /// The outcomes, in the order of the file.
    pub outcomes: Vec<OutcomeResult>,
}

/// The run of a variant.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct VariantRun {
    /// Its name in files.
    pub id: String,
    /// Its run.
    #[serde(flatten)]
    pub run: Run,
}

/// Whether a statement holds.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct OutcomeResult {
    /// The working note.
    pub that: String,
    /// Whether it holds.
    pub holds: bool,
}

/// Runs every variant of a scenario and says which outcomes hold.
#[must_use]
pub fn results(scenario: &Scenario) -> Results {
    let runs: Vec<Run> = scenario.courses().iter().map(|course| simulate(course)).collect();
    results_of(scenario, &runs)
}

/// The results document of runs that are known, one of each variant.
#[must_use]
pub fn results_of(scenario: &Scenario, runs: &[Run]) -> Results {
    let run = |variant: usize| runs.get(variant);
    let outcomes = scenario.outcomes.iter().map(|outcome| OutcomeResult {
        that: outcome.that.clone(),
        holds: outcome.verdict(run).is_some_and(|verdict| verdict.holds),
    });
    let outcomes = outcomes.collect();
    let variants =
        runs.iter().enumerate().map(|(i, run)| VariantRun { id: scenario.variant_id(i).to_owned(), run: run.clone() });
    Results { scenario: scenario.id.clone(), variants: variants.collect(), outcomes }
}

impl Outcome {
    /// Whether it holds in these runs, by number of variant; none where a run is missing.
    #[must_use]
    pub fn verdict<'a>(&self, run: impl Fn(usize) -> Option<&'a Run>) -> Option<Verdict> {
        let (left, right) = (self.left.figure(&run)?, self.right.figure(&run)?);
        let bound = self.times * right + self.plus;
        let holds = match self.is {
            Relation::Less => left < bound,
            Relation::Greater => left > bound,
            Relation::Equal => (left - bound).abs() <= 1e-9 * bound.abs().max(1.0),
        };
        Some(Verdict { holds, left, right })
    }
}

impl Side {
    /// Reads `VARIANT.npv`, `VARIANT.end.KEY`, `VARIANT.PERIOD.KEY` or `VARIANT.PERIOD.SEGMENT.KEY`.
    #[must_use]
    pub fn parse(text: &str, scenario: &Scenario) -> Option<Self> {
        let parts: Vec<&str> = text.split('.').collect();
        let variant = (0..scenario.n_variants()).find(|&number| Some(&scenario.variant_id(number)) == parts.first())?;
        let period = |text: &str| text.parse().ok().filter(|period| *period < scenario.n_periods);
        match parts[1..] {
            ["npv"] => Some(Self::Npv(variant)),
            ["end", heads] => Some(Self::End(variant, Heads::named(heads)?)),
            [at, measure] => {
                Some(Self::Figure { variant, period: period(at)?, segment: None, measure: Measure::named(measure)? })
            }
            [at, id, measure] => {
                let alone = scenario.segments.is_empty() && id == "all";
                let segment =
                    if alone { Some(0) } else { scenario.segments.iter().position(|segment| segment.id == id) };
                let measure = Measure::named(measure).filter(|measure| matches!(measure, Measure::Of(_)))?;
                Some(Self::Figure { variant, period: period(at)?, segment: Some(segment?), measure })
            }
            _ => None,
        }
    }

    /// The figure in these runs, by number of variant.
    #[must_use]
    pub fn figure<'a>(&self, run: &impl Fn(usize) -> Option<&'a Run>) -> Option<f64> {
        match *self {
            Self::Number(number) => Some(number),
            Self::Npv(variant) => run(variant).map(|run| run.npv),
            Self::End(variant, heads) => run(variant).map(|run| heads.of(&run.end)),
            Self::Figure { variant, period, segment, measure } => {
                let period = run(variant)?.periods.get(period)?;
                match measure {
                    Measure::Wait => Some(period.wait_minutes),
                    Measure::TurnedAway => Some(period.turned_away),
                    Measure::Utilisation => Some(period.utilisation),
                    Measure::Profit => Some(period.profit),
                    Measure::Of(key) => match segment {
                        None => period.all.figure(key),
                        Some(segment) => period.segments.get(segment)?.group.figure(key),
                    },
                }
            }
        }
    }
}

impl Heads {
    fn named(name: &str) -> Option<Self> {
        match name {
            "customers" => Some(Self::Customers),
            "lost" => Some(Self::Lost),
            "prospects" => Some(Self::Prospects),
            _ => None,
        }
    }

    fn of(self, end: &End) -> f64 {
        match self {
            Self::Customers => end.customers,
            Self::Lost => end.lost,
            Self::Prospects => end.prospects,
        }
    }
}

impl Measure {
    /// All figures of a period, in the order of the results document.
    pub fn every() -> impl Iterator<Item = Self> {
        let firm = [Self::Wait, Self::TurnedAway, Self::Utilisation, Self::Profit];
        firm.into_iter().chain(Group::KEYS.iter().map(|key| Self::Of(key)))
    }

    /// The figure of this name in the results document.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        match name {
            "wait_minutes" => Some(Self::Wait),
            "turned_away" => Some(Self::TurnedAway),
            "utilisation" => Some(Self::Utilisation),
            "profit" => Some(Self::Profit),
            _ => Group::KEYS.iter().find(|key| **key == name).map(|key| Self::Of(key)),
        }
    }
}
