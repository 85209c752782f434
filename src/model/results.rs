//! What a run yields: heads, money, satisfaction and loyalty, period by period.

use serde::Serialize;

use super::count::count;

/// One run of one variant.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Run {
    /// Present value of profit over the run ($, equation 22).
    pub npv: f64,
    /// Heads after the last period.
    pub end: End,
    /// The periods, from 0.
    pub periods: Vec<Period>,
}

/// Heads after the last period (people).
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct End {
    /// Customers.
    pub customers: f64,
    /// Lost customers.
    pub lost: f64,
    /// Prospects.
    pub prospects: f64,
}

/// What happened in one period.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Period {
    /// Number of the period, from 0.
    pub period: usize,
    /// Mean wait (minutes).
    pub wait_minutes: f64,
    /// Share of customers turned away, 0 to 1.
    pub turned_away: f64,
    /// Work that arrived over work that could be done.
    pub utilisation: f64,
    /// Profit of the period ($, equation 21).
    pub profit: f64,
    /// Present value of profit up to the end of the period ($, equation 22).
    pub npv: f64,
    /// Everybody together.
    pub all: Group,
    /// Each segment; a scenario without segments has one, `all`.
    pub segments: Vec<Segment>,
}

/// People who change sides in one period, besides the newcomers.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Flows {
    /// Customers and newcomers who leave: they are lost.
    pub leavers: f64,
    /// Lost customers who are won back: they are prospects again.
    pub returners: f64,
}

impl Run {
    /// Who changes sides in each period, as the stocks before and after tell (equations 18 and 19).
    pub fn flows(&self) -> impl Iterator<Item = Flows> {
        let lost_after = self.periods.iter().skip(1).map(|period| period.all.lost).chain([self.end.lost]);
        self.periods.iter().zip(lost_after).map(|(Period { all, .. }, lost_after)| {
            let stay = all.retention_regular * all.customers + all.retention_new * all.newcomers;
            let leavers = all.customers + all.newcomers - stay;
            Flows { leavers, returners: (all.lost + leavers - lost_after).max(0.0) }
        })
    }
}

/// One segment in one period.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Segment {
    /// Its name in files.
    pub id: String,
    /// Its figures.
    #[serde(flatten)]
    pub group: Group,
}

macro_rules! group {
    ($($(#[$doc:meta])* $name:ident,)*) => {
        /// Figures of a group of customers in one period.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
        pub struct Group { $($(#[$doc])* pub $name: f64,)* }

        impl Group {
            /// The names of the figures, in order.
            pub const KEYS: &[&'static str] = &[$(stringify!($name)),*];

            /// The figure of this name.
            #[must_use]
            pub fn figure(&self, key: &str) -> Option<f64> {
                match key {
                    $(stringify!($name) => Some(self.$name),)*
                    _ => None,
                }
            }
        }
    };
}

group! {
    /// People who could become customers, at the start of the period.
    prospects,
    /// Customers at the start of the period.
    customers,
    /// Lost customers at the start of the period.
    lost,
    /// People who try the firm in the period (equation 16).
    newcomers,
    /// Customers and newcomers who recommend, as made in the period.
    promoters,
    /// Customers and newcomers who warn others, as made in the period.
    detractors,
    /// Total customer value ($, equation 2).
    total_value,
    /// Total customer cost ($, equation 4).
    total_cost,
    /// Delivered value ($, equation 5).
    delivered_value,
    /// What newcomers expect ($, equation 6).
    expectation_new,
    /// What regulars expect ($, equation 20).
    expectation_regular,
    /// Least that newcomers find adequate ($, equation 7).
    adequate_new,
    /// What newcomers desire ($, equation 7).
    desired_new,
    /// Least that regulars find adequate ($, equation 7).
    adequate_regular,
    /// What regulars desire ($, equation 7).
    desired_regular,
    /// Satisfaction of newcomers, 0 to 100.
    satisfaction_new,
    /// Satisfaction of regulars, 0 to 100.
    satisfaction_regular,
    /// Share of newcomers who stay, 0 to 1.
    retention_new,
    /// Share of regulars who stay, 0 to 1.
    retention_regular,
    /// Share of those who consider the firm who try it, 0 to 1 (equation 15).
    trial_share,
}

impl Group {
    /// All segments together: heads add up, the rest are means weighted by those whom a figure is about.
    ///
    /// Where a figure is about nobody, it is the plain mean.
    #[must_use]
    pub fn everyone(segments: &[Segment]) -> Self {
        let sum = |figure: fn(&Self) -> f64| segments.iter().map(|segment| figure(&segment.group)).sum::<f64>();
        let mean = |figure: fn(&Self) -> f64, weight: fn(&Self) -> f64| {
            let total = sum(weight);
            if 0.0 < total {
                return segments.iter().map(|s| figure(&s.group) * weight(&s.group)).sum::<f64>() / total;
            }
            sum(figure) / count(segments.len().max(1))
        };
        let both = |figure| mean(figure, |g| g.customers + g.newcomers);
        let new = |figure| mean(figure, |g| g.newcomers);
        let regular = |figure| mean(figure, |g| g.customers);
        Self {
            prospects: sum(|g| g.prospects),
            customers: sum(|g| g.customers),
            lost: sum(|g| g.lost),
            newcomers: sum(|g| g.newcomers),
            promoters: sum(|g| g.promoters),
            detractors: sum(|g| g.detractors),
            total_value: both(|g| g.total_value),
            total_cost: both(|g| g.total_cost),
            delivered_value: both(|g| g.delivered_value),
            expectation_new: new(|g| g.expectation_new),
            expectation_regular: regular(|g| g.expectation_regular),
            adequate_new: new(|g| g.adequate_new),
            desired_new: new(|g| g.desired_new),
            adequate_regular: regular(|g| g.adequate_regular),
            desired_regular: regular(|g| g.desired_regular),
            satisfaction_new: new(|g| g.satisfaction_new),
            satisfaction_regular: regular(|g| g.satisfaction_regular),
            retention_new: new(|g| g.retention_new),
            retention_regular: regular(|g| g.retention_regular),
            trial_share: mean(|g| g.trial_share, |g| g.prospects),
        }
    }
}
