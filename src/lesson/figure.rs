//! What a figure is in the runs at hand.

use super::ask::Goal;
use super::scene::{Figure, Quantity, When};
use crate::explore::{Who, ledger};
use crate::model::{Period, Run};
use crate::scenario::{Measure, Relation, Scenario};

/// Where figures are read.
#[derive(Clone, Copy, Debug)]
pub struct View<'a> {
    /// The scenario as shipped.
    pub shipped: &'a Scenario,
    /// Its runs, one of each variant, the baseline's first.
    pub runs: &'a [Run],
    /// The run in sight, with what the student has moved.
    pub run: &'a Run,
    /// The period in sight, from 0.
    pub period: usize,
}

impl Figure {
    /// The figure; none where the scenario has no such variant or period.
    #[must_use]
    pub fn value(&self, view: View) -> Option<f64> {
        let run = self.run(view)?;
        let period = |period: usize| self.of.in_period(run.periods.get(period)?);
        match (self.of, self.when) {
            (Quantity::NetPresentValue, When::Sight | When::Period(_) | When::End) => Some(run.npv),
            (Quantity::Measure(_), When::Sight) => period(view.period),
            (Quantity::Measure(_), When::Period(at)) => period(usize::try_from(at).ok()?.checked_sub(1)?),
            (Quantity::Measure(_), When::End) => self.of.at_end(run),
        }
    }

    /// The figure in every period, the first one first, and after the last where it is counted there, too; present value is
    /// that of the profit so far.
    #[must_use]
    pub fn course(&self, view: View) -> Option<Vec<f64>> {
        let run = self.run(view)?;
        let course = run.periods.iter().map(|period| self.of.in_period(period));
        course.chain(self.of.at_end(run).map(Some)).collect()
    }

    /// The run that it is read in.
    fn run<'a>(&self, view: View<'a>) -> Option<&'a Run> {
        let Some(id) = &self.variant else { return Some(view.run) };
        let number = (0..view.shipped.n_variants()).find(|&number| view.shipped.variant_id(number) == id)?;
        view.runs.get(number)
    }
}

impl Quantity {
    /// What is counted after the last period.
    fn at_end(self, run: &Run) -> Option<f64> {
        match self {
            Self::Measure(Measure::Of("prospects")) => Some(run.end.prospects),
            Self::Measure(Measure::Of("customers")) => Some(run.end.customers),
            Self::Measure(Measure::Of("lost")) => Some(run.end.lost),
            Self::Measure(
                Measure::Of(_) | Measure::Wait | Measure::TurnedAway | Measure::Utilisation | Measure::Profit,
            )
            | Self::NetPresentValue => None,
        }
    }

    /// The figure of the ledger that explains how it moves, and whose it is where that matters; none where no ledger does.
    #[must_use]
    pub fn explained(self) -> Option<(ledger::Figure, Option<Who>)> {
        match self.name() {
            "npv" => Some((ledger::Figure::PresentValue, None)),
            "customers" => Some((ledger::Figure::Customers, None)),
            "delivered_value" => Some((ledger::Figure::DeliveredValue, None)),
            "satisfaction_new" => Some((ledger::Figure::Satisfaction, Some(Who::Newcomers))),
            "satisfaction_regular" => Some((ledger::Figure::Satisfaction, Some(Who::Regulars))),
            "retention_new" => Some((ledger::Figure::Loyalty, Some(Who::Newcomers))),
            "retention_regular" => Some((ledger::Figure::Loyalty, Some(Who::Regulars))),
            _ => None,
        }
    }

    /// What it is in a period; present value is that of the profit so far.
    fn in_period(self, period: &Period) -> Option<f64> {
        match self {
            Self::NetPresentValue => Some(period.npv),
            Self::Measure(Measure::Wait) => Some(period.wait_minutes),
            Self::Measure(Measure::TurnedAway) => Some(period.turned_away),
            Self::Measure(Measure::Utilisation) => Some(period.utilisation),
            Self::Measure(Measure::Profit) => Some(period.profit),
            Self::Measure(Measure::Of(key)) => period.all.figure(key),
        }
    }
}

impl Goal {
    /// Whether it holds; never where its figure is not there.
    #[must_use]
    pub fn holds(&self, view: View) -> bool {
        self.of.value(view).is_some_and(|value| match self.is {
            Relation::Less => value < self.bound,
            Relation::Greater => self.bound < value,
            Relation::Equal => (value - self.bound).abs() <= 1e-9 * self.bound.abs().max(1.0),
        })
    }
}
