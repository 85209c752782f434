//! What the model answers: the runs of every variant, and what they say of the period in sight.

use std::cell::OnceCell;
use std::rc::Rc;

use super::moment::Moment;
use crate::explore::{self, ResponsePoint, Who};
use crate::model::{Balance, Group, Inputs, Key, Period, Run, simulate};
use crate::scenario::{Scenario, Verdict};

/// The runs of the edited scenario, each made when it is first asked for, and the baseline: the scenario as shipped, doing
/// nothing.
#[derive(Clone, Debug)]
pub struct Answer {
    moment: Moment,
    runs: Vec<OnceCell<Run>>,
    /// The baseline.
    pub baseline: Rc<Run>,
}

impl PartialEq for Answer {
    fn eq(&self, other: &Self) -> bool {
        self.baseline == other.baseline && self.runs() == other.runs()
    }
}

/// The three numbers in a period.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Headline {
    /// Whose satisfaction and loyalty these are.
    pub who: Who,
    /// Delivered value ($).
    pub delivered_value: f64,
    /// Satisfaction, 0 to 100.
    pub satisfaction: f64,
    /// Share that stays, 0 to 1.
    pub retention: f64,
}

impl Answer {
    /// What the model answers in a moment.
    #[must_use]
    pub fn new(moment: &Moment) -> Self {
        Self::beside(baseline(&moment.shipped), moment)
    }

    /// The same where the baseline is known: it is the same as long as the scenario is.
    #[must_use]
    pub fn beside(baseline: Rc<Run>, moment: &Moment) -> Self {
        Self { moment: moment.clone(), runs: vec![OnceCell::new(); moment.edited.n_variants()], baseline }
    }

    /// The run of a variant; the last for a number beyond it.
    #[must_use]
    pub fn run(&self, variant: usize) -> &Run {
        let last = self.runs.len().saturating_sub(1);
        self.run_of(variant.min(last)).unwrap_or(&self.baseline)
    }

    /// The runs of all variants, by number.
    #[must_use]
    pub fn runs(&self) -> Vec<Run> {
        (0..self.runs.len()).filter_map(|variant| self.run_of(variant)).cloned().collect()
    }

    fn run_of(&self, variant: usize) -> Option<&Run> {
        let run = self.runs.get(variant)?;
        Some(run.get_or_init(|| simulate(&self.moment.course_of(variant))))
    }

    /// The outcomes of the edited variants, in order; none where a figure is missing.
    #[must_use]
    pub fn verdicts(&self, scenario: &Scenario) -> Vec<Option<Verdict>> {
        scenario.outcomes.iter().map(|outcome| outcome.verdict(|variant| self.run_of(variant))).collect()
    }
}

impl Headline {
    /// The three numbers of a group.
    #[must_use]
    pub fn new(group: &Group, who: Who) -> Self {
        let ResponsePoint { satisfaction, retention, delivered_value, .. } = ResponsePoint::new(0.0, group, who);
        Self { who, delivered_value, satisfaction, retention }
    }
}

/// The run of the scenario as shipped, doing nothing.
#[must_use]
pub fn baseline(shipped: &Scenario) -> Rc<Run> {
    Rc::new(simulate(shipped.course_of(0)))
}

/// The account of everybody in a period: of the one kind of customers, or of all segments weighted by their heads.
#[must_use]
pub fn balance(scenario: &Scenario, variant: usize, period: &Period) -> Balance {
    let mut sum = Balance { gains: [0.0; 4], costs: [0.0; 4], waiting: 0.0 };
    for (inputs, weight) in weighted(scenario, variant, period) {
        let balance = Balance::new(inputs, period.wait_minutes);
        for i in 0..4 {
            sum.gains[i] += weight * balance.gains[i];
            sum.costs[i] += weight * balance.costs[i];
        }
        sum.waiting += weight * balance.waiting;
    }
    sum
}

/// What a perfect product, service, personnel and image are worth to everybody in a period ($), weighted as the account is.
#[must_use]
pub fn worths(scenario: &Scenario, variant: usize, period: &Period) -> [f64; 4] {
    let mut sum = [0.0; 4];
    for (inputs, weight) in weighted(scenario, variant, period) {
        let worths = [Key::WorthProduct, Key::WorthService, Key::WorthPersonnel, Key::WorthImage];
        for (sum, worth) in sum.iter_mut().zip(worths) {
            *sum += weight * inputs[worth];
        }
    }
    sum
}

/// The inputs of each segment in a period with its share of the heads.
pub(super) fn weighted<'a>(scenario: &'a Scenario, variant: usize, period: &Period) -> Vec<(&'a Inputs, f64)> {
    explore::weighted(scenario.course_of(variant), period)
}
