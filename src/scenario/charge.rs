//! What improvements cost: the price of a lever times how far the reader moved it for the better, as running cost.
//!
//! Charged is only what the reader changed: the edited scenario against the scenario as shipped, in the same variant.

use std::rc::Rc;

use super::checked::Scenario;
use super::draft::{Change, Draft, Settings};
use super::fault::Fault;
use crate::model::{Course, Inputs, Key, Setting, Span, put_in_order};

/// Levers of which more is better.
const MORE: &[Key] = &[
    Key::ScoreProduct,
    Key::ScoreService,
    Key::ScorePersonnel,
    Key::ScoreImage,
    Key::Advertising,
    Key::ComplaintRate,
    Key::ResolvedQuickly,
    Key::ResolvedLater,
    Key::OpeningHours,
    Key::Servers,
];
/// Levers of which less is better.
const LESS: &[Key] = &[
    Key::Price,
    Key::TimeMinutes,
    Key::WaitWeight,
    Key::Energy,
    Key::Psychic,
    Key::Spread,
    Key::FailureRate,
    Key::ServiceMinutes,
    Key::UnitCost,
    Key::ServerCost,
];

/// Whether improvements are paid for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Pricing {
    /// Each improvement costs what the scenario says.
    #[default]
    Priced,
    /// Every lever is free.
    Free,
}

/// Which way an input gets better for the customers or the firm.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Better {
    /// Upwards.
    More,
    /// Downwards.
    Less,
}

/// What the reader's improvements cost in one period of a variant.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Charge {
    /// What each improved lever costs, in the order of the table of inputs.
    pub lines: Vec<Line>,
    /// What they cost together ($ in the period); with the running cost at most the most that it can be.
    pub total: f64,
}

/// One improved lever.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Line {
    /// The lever.
    pub key: Key,
    /// How far it was moved for the better (its own unit), in the mean of the segments by share.
    pub improvement: f64,
    /// What that costs ($ in the period).
    pub cost: f64,
}

/// How a charge stands against the budget of a period.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Budget {
    /// The scenario has none.
    Unlimited,
    /// So much is left ($).
    Within(f64),
    /// So much is missing ($, above 0).
    Over(f64),
}

impl Pricing {
    /// Both.
    pub const ALL: &[Self] = &[Self::Priced, Self::Free];
}

impl Key {
    /// Which way the lever gets better; none for what is a promise or itself money spent, and for what is no lever.
    #[must_use]
    pub fn better(self) -> Option<Better> {
        let better = |keys: &[Self], better| keys.contains(&self).then_some(better);
        better(MORE, Better::More).or(better(LESS, Better::Less))
    }
}

impl Charge {
    /// How it stands against a budget for a period ($).
    #[must_use]
    pub fn against(&self, budget: Option<f64>) -> Budget {
        match budget {
            None => Budget::Unlimited,
            Some(budget) if self.total <= budget => Budget::Within(budget - self.total),
            Some(budget) => Budget::Over(self.total - budget),
        }
    }

    fn new(prices: &[(Key, f64)], was: &Span, is: &Span, shares: &[f64]) -> Self {
        let line = |&(key, price): &(Key, f64)| {
            let improvement = improvement(key, was, is, shares);
            Line { key, improvement, cost: price * improvement }
        };
        let mut lines: Vec<Line> = prices.iter().map(line).filter(|line| 0.0 < line.improvement).collect();
        put_in_order(&mut lines, |one, other| one.key < other.key);
        let most = Key::RunningCost.field().high - is.shared[Key::RunningCost];
        let total = lines.iter().map(|line| line.cost).sum::<f64>().min(most);
        Self { lines, total }
    }
}

impl Scenario {
    /// What the reader's improvements cost in a period of a variant, this being the scenario as edited.
    #[must_use]
    pub fn charge(&self, shipped: &Self, variant: usize, period: usize) -> Charge {
        let (was, is) = (shipped.course_of(variant), self.course_of(variant));
        let span = |course: &Course| course.spans.iter().position(|span| period < span.until);
        match (span(was), span(is)) {
            (Some(i), Some(j)) => Charge::new(&shipped.price_of, &was.spans[i], &is.spans[j], &shares(is)),
            _ => Charge::default(),
        }
    }

    /// The course of a variant with what the improvements cost as running cost; the very course where they cost nothing.
    #[must_use]
    pub fn charged(&self, shipped: &Self, variant: usize) -> Rc<Course> {
        let (was, is) = (shipped.course_of(variant), self.course_of(variant));
        if shipped.price_of.is_empty() || was == is {
            return Rc::clone(is);
        }
        let charges = charges(shipped, self, variant);
        if charges.iter().all(|(_, charge)| charge.total <= 0.0) {
            return Rc::clone(is);
        }
        let spans = charges.into_iter().filter_map(|(until, charge)| {
            let mut span = Span { until, ..is.spans.iter().find(|span| until <= span.until)?.clone() };
            let running = Setting::Number(span.shared[Key::RunningCost] + charge.total);
            for inputs in span.own.iter_mut().chain([&mut span.shared]) {
                let _ = inputs.set(Key::RunningCost, running); // a charge never leads out of its range
            }
            Some(span)
        });
        Rc::new(Course { spans: spans.collect(), ..(**is).clone() })
    }

    /// The same scenario with the cost of the improvements written into it: where it is read, nothing is left to charge.
    ///
    /// # Errors
    /// None for a scenario that was checked: running cost is set within its range.
    pub fn with_cost(&self, shipped: &Self) -> Result<Self, Fault> {
        let mut draft = Draft::clone(self);
        let charged: Vec<Rc<Course>> = (0..self.n_variants()).map(|variant| self.charged(shipped, variant)).collect();
        let costs = |variant: usize| !Rc::ptr_eq(&charged[variant], self.course_of(variant));
        for (variant, course) in charged.iter().enumerate().filter(|(variant, _)| costs(0) || costs(*variant)) {
            let mut from = 0;
            for span in &course.spans {
                let mut set = Settings::default();
                set.put(Key::RunningCost, Setting::Number(span.shared[Key::RunningCost]));
                let until = (span.until < self.n_periods).then_some(span.until);
                let change = Change { from, until, set, segments: Vec::new() };
                match variant.checked_sub(1).and_then(|own| draft.variants.get_mut(own)) {
                    Some(own) => own.changes.push(change),
                    None => draft.changes.push(change),
                }
                from = span.until;
            }
        }
        Self::new(draft)
    }
}

/// What each stretch of periods in which nothing changes costs, by the first period after it.
fn charges(shipped: &Scenario, edited: &Scenario, variant: usize) -> Vec<(usize, Charge)> {
    let courses = [shipped.course_of(variant), edited.course_of(variant)];
    let mut borders: Vec<usize> = courses.iter().flat_map(|course| &course.spans).map(|span| span.until).collect();
    put_in_order(&mut borders, |one, other| one < other);
    borders.dedup();
    borders.into_iter().map(|until| (until, edited.charge(shipped, variant, until - 1))).collect()
}

fn shares(course: &Course) -> Vec<f64> {
    course.segments.iter().map(|segment| segment.share).collect()
}

/// How far a lever was moved for the better: for the whole firm, or in the mean of the segments by share.
fn improvement(key: Key, was: &Span, is: &Span, shares: &[f64]) -> f64 {
    if key.is_shared() {
        return gain(key, was.shared[key], is.shared[key]);
    }
    let own = is.own.iter().enumerate().zip(shares);
    own.map(|((i, is), share)| share * own_gain(key, was.own.get(i).or(was.own.first()).unwrap_or(&was.shared), is))
        .sum()
}

/// How far one segment's lever was moved for the better; of a service made of stages, stage by stage, by their weights.
fn own_gain(key: Key, was: &Inputs, is: &Inputs) -> f64 {
    let is_chain = !is.stages().is_empty() && was.stages().len() == is.stages().len();
    if key != Key::ScoreService {
        return gain(key, was[key], is[key]);
    }
    if !is_chain {
        return gain(key, was.service_score(), is.service_score());
    }
    let weights: f64 = is.stages().iter().map(|stage| stage.weight).sum();
    let stages = was.stages().iter().zip(is.stages());
    stages.map(|(was, is)| is.weight / weights * gain(key, was.score, is.score)).sum()
}

fn gain(key: Key, was: f64, is: f64) -> f64 {
    match key.better() {
        Some(Better::More) => (is - was).max(0.0),
        Some(Better::Less) => (was - is).max(0.0),
        None => 0.0,
    }
}
