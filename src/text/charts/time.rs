//! The words of the charts over time.

use super::Wordings;
use crate::explore::Who;
use crate::text::{Numbers, PeriodLength};

/// What a chart over time is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Topic {
    /// Customers and lost customers, the wait and profit: the run at a glance.
    Overview,
    /// Prospects, customers and lost customers, and who changes sides.
    People,
    /// Satisfaction, and delivered value in the zones of tolerance.
    Satisfaction,
    /// The shares that stay.
    Loyalty,
    /// Who recommends and who warns.
    WordOfMouth,
    /// The wait, how busy the servers are, and who is turned away.
    Waiting,
    /// Profit, and what it is worth today.
    Money,
}

impl Topic {
    /// All topics.
    pub const ALL: &[Self] = &[
        Self::Overview,
        Self::People,
        Self::Satisfaction,
        Self::Loyalty,
        Self::WordOfMouth,
        Self::Waiting,
        Self::Money,
    ];
}

/// What a run says of each period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quantity {
    /// Prospects at the start of the period (people).
    Prospects,
    /// Customers at the start of the period (people).
    Customers,
    /// Lost customers at the start of the period (people).
    Lost,
    /// People who try the firm.
    Newcomers,
    /// Customers and newcomers who leave (people).
    Leavers,
    /// Lost customers who are won back (people).
    Returners,
    /// Satisfaction of regulars, 0 to 100.
    SatisfactionRegular,
    /// Satisfaction of newcomers, 0 to 100.
    SatisfactionNew,
    /// Delivered value ($).
    DeliveredValue,
    /// Least that regulars find adequate ($).
    AdequateRegular,
    /// What regulars desire ($).
    DesiredRegular,
    /// Least that newcomers find adequate ($).
    AdequateNew,
    /// What newcomers desire ($).
    DesiredNew,
    /// Share of regulars who stay, 0 to 1.
    RetentionRegular,
    /// Share of newcomers who stay, 0 to 1.
    RetentionNew,
    /// Customers and newcomers who recommend (people).
    Promoters,
    /// Customers and newcomers who warn others (people).
    Detractors,
    /// Mean wait (minutes).
    Wait,
    /// Work that arrives over work that can be done.
    Utilisation,
    /// Share of customers turned away, 0 to 1.
    TurnedAway,
    /// Profit ($).
    Profit,
    /// Present value of all profit up to the end of the period ($).
    PresentValue,
}

/// How long a run is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RunLength {
    /// How long a period is.
    pub period: PeriodLength,
    /// How many periods there are.
    pub n_periods: usize,
}

/// A number now, and at baseline where anything differs from it.
pub type Compared<T> = (T, Option<T>);

/// What the run found.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum TimeFinding {
    /// The run at a glance.
    Overview {
        /// Customers at the start.
        start: f64,
        /// Customers at the end.
        end: Compared<f64>,
        /// Present value of profit ($).
        npv: Compared<f64>,
        /// Prospects at the start and at the end.
        prospects: (f64, f64),
    },
    /// How many people come and leave over the run.
    People {
        /// Newcomers.
        come: Compared<f64>,
        /// Leavers.
        leave: Compared<f64>,
    },
    /// Periods in which delivered value is below adequate, or else above desired.
    Satisfaction {
        /// Where it is.
        tolerance: Zone,
        /// Whose zone is left; none: that of regulars and that of newcomers.
        who: Option<Who>,
        /// In how many periods.
        n_periods: Compared<usize>,
    },
    /// The shares that stay.
    Loyalty {
        /// Whose.
        who: Who,
        /// In the first and in the last period, 0 to 1.
        ends: (f64, f64),
        /// Whether it is compared with the baseline.
        compares: bool,
        /// Where it is furthest from the baseline: the period, the share and the baseline's.
        furthest: Option<(usize, f64, f64)>,
    },
    /// Periods in which more warn than recommend.
    WordOfMouth {
        /// In how many periods.
        n_periods: Compared<usize>,
        /// Whether in all others more recommend than warn.
        is_clear: bool,
    },
    /// The longest mean wait of a period.
    Waiting {
        /// The period from 0.
        period: usize,
        /// The wait (minutes).
        longest: Compared<f64>,
        /// The largest share that is turned away, 0 to 1.
        turned_away: f64,
    },
    /// What profit is worth.
    Money {
        /// Present value of profit ($).
        npv: Compared<f64>,
        /// The period from which on it is on that side of the baseline on which it ends, where that is not the first.
        since: Option<usize>,
    },
    /// A share that is about nobody.
    Nobody,
}

/// Where delivered value lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Zone {
    /// Less than adequate.
    Below,
    /// Always within the zone of tolerance.
    Within,
    /// More than desired.
    Above,
}

/// A quantity over a run, as it is written: at the start, at its end, at its largest where that is neither, and at the end
/// of the baseline where that is compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// The quantity.
    pub quantity: Quantity,
    /// At the start.
    pub first: String,
    /// At the end.
    pub last: String,
    /// At its largest.
    pub most: Option<String>,
    /// At the end of the baseline.
    pub was: Option<String>,
}

/// Words of the charts over time.
#[derive(Clone, Debug)]
pub struct TimeWords {
    /// The name of a chart.
    pub name: fn(Topic) -> &'static str,
    /// A quantity as the head of a column.
    pub column: fn(Quantity) -> &'static str,
    /// What follows a number at the end of its line; nothing where the head of the panel says it.
    pub noun: fn(Quantity) -> &'static str,
    /// The head of the panel of a quantity.
    pub head: fn(Quantity, PeriodLength) -> String,
    /// A value within a reading.
    pub said: fn(Quantity, &str) -> String,
    /// The largest number of customers.
    pub at_most: fn(&str) -> String,
    /// What follows a value at the end, given the baseline's.
    pub than_baseline: fn(&str) -> Wordings,
    /// The first tick of the axis.
    pub start: &'static str,
    /// Several periods.
    pub periods: fn(PeriodLength) -> &'static str,
    /// The finding in one sentence.
    pub title: fn(&TimeFinding, RunLength, Numbers) -> String,
    /// How to read the drawing; given whether the baseline is drawn, too.
    pub caption: fn(Topic, &TimeFinding, PeriodLength, bool, Numbers) -> String,
    /// The drawing in words.
    pub description: fn(&[Told]) -> String,
    /// A period by its number from 0, or the end, with what is said of it now and at baseline.
    pub reading: fn(PeriodLength, Option<usize>, &[String], &[String]) -> String,
    /// The last row of the table.
    pub end: &'static str,
    /// A figure about nobody.
    pub nobody: &'static str,
    /// One period, as a head.
    pub period: fn(PeriodLength) -> &'static str,
}
