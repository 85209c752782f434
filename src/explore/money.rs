//! What customers are worth and whether better quality pays (Gupta and Lehmann 2003; Fader and Hardie 2012; Rust, Zahorik
//! and Keiningham 1995; Blattberg and Deighton 1996).

use super::response::{ResponsePoint, Who};
use crate::model::{Course, Group, Key, Period, Run, Spend, contribution, customer_multiple, present_value};

/// A run and what it was made of.
#[derive(Clone, Copy, Debug)]
pub struct Account<'a> {
    /// What decided the run.
    pub course: &'a Course,
    /// The run.
    pub run: &'a Run,
}

/// What a customer is worth who brings the margin of the shown period and stays with its retention for ever.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LifetimeValue {
    /// What a customer brings in a period ($): margin of the visits less payouts, the mean of all, also of those turned away.
    pub margin: f64,
    /// Share that stays for another period, 0 to 1.
    pub retention: f64,
    /// Discount rate of a period.
    pub discount_rate: f64,
}

/// What a variant's better quality costs and brings, against the baseline, over the run and in present value.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ReturnOnQuality {
    /// Extra spend on advertising, running, once, servers and payouts ($); below 0 where less is spent.
    pub investment: f64,
    /// Extra margin of the visits before that spend ($).
    pub gain: f64,
    /// Change in the share that stays, in the shown period.
    pub retention: f64,
    /// When the gain covers the spend.
    pub payback: Payback,
}

/// When what better quality brings covers what it costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Payback {
    /// No more is spent than at the baseline, so there is nothing to cover.
    NothingSpent,
    /// From this period on (from 0) the gain so far covers the spend so far, up to the end of the run.
    From(usize),
    /// Not within the run.
    NotWithin,
}

impl LifetimeValue {
    /// Worth without the margin of today ($; Gupta and Lehmann 2003): margin·r/(1 + i − r). None where all stay and nothing
    /// is discounted: it grows without end.
    #[must_use]
    pub fn after_first(&self) -> Option<f64> {
        let multiple = customer_multiple(self.retention, self.discount_rate);
        multiple.is_finite().then_some(self.margin * multiple)
    }

    /// Worth with the margin of today ($; Fader and Hardie 2012): margin·(1 + i)/(1 + i − r), one margin more.
    #[must_use]
    pub fn with_first(&self) -> Option<f64> {
        Some(self.after_first()? + self.margin)
    }
}

impl ReturnOnQuality {
    /// Gain for each unit spent; 1 is break-even. None where no more is spent than at the baseline.
    #[must_use]
    pub fn ratio(&self) -> Option<f64> {
        (self.payback != Payback::NothingSpent).then(|| self.gain / self.investment)
    }
}

impl Account<'_> {
    /// What a regular or a newcomer of a period is worth; none for a period beyond the run.
    #[must_use]
    pub fn lifetime_value(&self, period: usize, who: Who) -> Option<LifetimeValue> {
        let (span, period) = (self.span(period)?, self.run.periods.get(period)?);
        let heads = |group: &Group| match who {
            Who::Regulars => group.customers,
            Who::Newcomers => group.newcomers,
        };
        let all = heads(&period.all);
        let even = 1.0 / f64::from(u32::try_from(span.own.len().max(1)).unwrap_or(u32::MAX));
        let brings = span.own.iter().zip(&period.segments).map(|(own, segment)| {
            let weight = if 0.0 < all { heads(&segment.group) / all } else { even };
            weight * contribution(own)
        });
        Some(LifetimeValue {
            margin: brings.sum::<f64>() * (1.0 - period.turned_away),
            retention: ResponsePoint::new(0.0, &period.all, who).retention,
            discount_rate: span.shared[Key::DiscountRate],
        })
    }

    /// What it costs to win a customer in a period: advertising for each newcomer ($); none where nobody comes.
    #[must_use]
    pub fn acquisition_cost(&self, period: usize) -> Option<f64> {
        let period = self.run.periods.get(period)?;
        let newcomers = period.all.newcomers;
        (0.0 < newcomers).then(|| Spend::new(self.course, period).advertising / newcomers)
    }

    /// What it costs to keep a customer in a period: running spend above the baseline's, and payouts after failures, for
    /// each regular who stays ($; the split into winning and keeping is Blattberg and Deighton's); below 0 where less is run
    /// than at the baseline. None where nobody stays.
    #[must_use]
    pub fn keeping_cost(&self, baseline: &Self, period: usize) -> Option<f64> {
        let (now, was) = (self.run.periods.get(period)?, baseline.run.periods.get(period)?);
        let kept = now.all.customers * now.all.retention_regular;
        let (spent, base) = (Spend::new(self.course, now), Spend::new(baseline.course, was));
        (0.0 < kept).then(|| (spent.running - base.running + spent.payout) / kept)
    }

    fn span(&self, period: usize) -> Option<&crate::model::Span> {
        self.course.spans.iter().find(|span| period < span.until)
    }
}

/// What a run spends and brings against the baseline. Amounts are discounted at the run's own rate, so that a rate that was
/// moved by itself brings nothing. `period` and `who` say where the effect on retention is read.
#[must_use]
pub fn return_on_quality(now: &Account, was: &Account, period: usize, who: Who) -> ReturnOnQuality {
    let rate = now.course.spans.first().map_or(0.0, |span| span.shared[Key::DiscountRate]);
    let (mut investment, mut gain) = (0.0, 0.0);
    let mut covered_from = None;
    let mut is_spent = false;
    for (i, (new, old)) in now.run.periods.iter().zip(&was.run.periods).enumerate() {
        let [spend, base] =
            [(now, new), (was, old)].map(|(account, period)| Spend::new(account.course, period).total());
        let (extra, margin) = (spend - base, new.profit + spend - (old.profit + base));
        investment += present_value(extra, rate, i);
        gain += present_value(margin, rate, i);
        is_spent |= NOTHING < extra;
        covered_from = (is_spent && investment <= gain).then(|| covered_from.unwrap_or(i));
    }
    let payback = if investment <= NOTHING {
        Payback::NothingSpent
    } else {
        covered_from.map_or(Payback::NotWithin, Payback::From)
    };
    let retention = |run: &Run| {
        let group = |period: &Period| ResponsePoint::new(0.0, &period.all, who).retention;
        run.periods.get(period).map_or(0.0, group)
    };
    ReturnOnQuality { investment, gain, retention: retention(now.run) - retention(was.run), payback }
}

/// Less than this is nothing ($): what rounding leaves of large sums.
const NOTHING: f64 = 1e-6;
