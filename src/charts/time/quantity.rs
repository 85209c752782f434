//! What a run says of each period: its numbers, how they are written and how they look.

use crate::charts::class::Class;
use crate::charts::ticks::tick_words;
use crate::model::{Group, Period, Run, Unit};
use crate::text::Numbers;
use crate::text::charts::Quantity;

/// Where on the axis of time a number stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::charts) enum Shape {
    /// At the start of its period, and once more at the end of the run.
    Stock,
    /// In the middle of its period.
    Line,
    /// From the start to the end of its period.
    Steps,
    /// At the end of its period, beginning with nothing.
    Sum,
}

/// What a number counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::charts) enum Measure {
    /// People.
    People,
    /// Satisfaction, 0 to 100.
    Score,
    /// A share, 0 to 1.
    Share,
    /// Minutes.
    Minutes,
    /// What a visit is worth ($).
    Value,
    /// What a firm earns ($).
    Earnings,
}

/// How a quantity is drawn: its line, the same at baseline, the area under it and the dots on it.
pub(in crate::charts) struct Look {
    pub line: Class,
    pub ghost: Class,
    pub area: Option<Class>,
    pub dot: Class,
}

impl Measure {
    /// A number where there is little room.
    pub fn label(self, number: f64, numbers: Numbers) -> String {
        match self {
            Self::People => numbers.short_whole(number),
            Self::Value => numbers.short_money(number),
            Self::Earnings => numbers.compact_money(number),
            Self::Score | Self::Share | Self::Minutes => self.exact(number, numbers),
        }
    }

    /// A number in a table.
    pub fn exact(self, number: f64, numbers: Numbers) -> String {
        match self {
            Self::People => numbers.whole(number),
            Self::Score => numbers.score(number),
            Self::Share => numbers.percent(number),
            Self::Minutes => numbers.minutes(number),
            Self::Value => numbers.money(number),
            Self::Earnings => numbers.whole_money(number),
        }
    }

    /// A number on a scale.
    pub fn tick(self, tick: f64, numbers: Numbers) -> String {
        match self {
            Self::People if tick < 99_999.5 => numbers.digits(tick),
            Self::People => numbers.compact_amount(tick),
            Self::Score | Self::Minutes => tick_words(tick, Unit::Score, numbers),
            Self::Share => tick_words(100.0 * tick, Unit::Score, numbers) + "%",
            Self::Value | Self::Earnings => tick_words(tick, Unit::Money, numbers),
        }
    }
}

impl Quantity {
    pub(in crate::charts) fn shape(self) -> Shape {
        match self {
            Self::Prospects | Self::Customers | Self::Lost => Shape::Stock,
            Self::SatisfactionRegular
            | Self::SatisfactionNew
            | Self::DeliveredValue
            | Self::AdequateRegular
            | Self::DesiredRegular
            | Self::AdequateNew
            | Self::DesiredNew
            | Self::RetentionRegular
            | Self::RetentionNew
            | Self::Promoters
            | Self::Detractors => Shape::Line,
            Self::Newcomers
            | Self::Leavers
            | Self::Returners
            | Self::Wait
            | Self::Utilisation
            | Self::TurnedAway
            | Self::Profit => Shape::Steps,
            Self::PresentValue => Shape::Sum,
        }
    }

    pub(in crate::charts) fn measure(self) -> Measure {
        match self {
            Self::Prospects
            | Self::Customers
            | Self::Lost
            | Self::Newcomers
            | Self::Leavers
            | Self::Returners
            | Self::Promoters
            | Self::Detractors => Measure::People,
            Self::SatisfactionRegular | Self::SatisfactionNew => Measure::Score,
            Self::RetentionRegular | Self::RetentionNew | Self::Utilisation | Self::TurnedAway => Measure::Share,
            Self::Wait => Measure::Minutes,
            Self::DeliveredValue
            | Self::AdequateRegular
            | Self::DesiredRegular
            | Self::AdequateNew
            | Self::DesiredNew => Measure::Value,
            Self::Profit | Self::PresentValue => Measure::Earnings,
        }
    }

    pub(in crate::charts) fn look(self) -> Look {
        use Class as C;
        let (line, ghost, area, dot) = match self {
            Self::Prospects | Self::Returners => (C::Prospects, C::GhostProspects, None, C::DotInk),
            Self::Customers | Self::Newcomers | Self::Promoters => (C::Customers, C::Ghost, None, C::DotInk),
            Self::Lost | Self::Leavers | Self::Detractors => (C::Lost, C::GhostLost, None, C::DotInk),
            Self::SatisfactionRegular => (C::Satisfaction, C::GhostSatisfaction, None, C::DotSatisfaction),
            Self::SatisfactionNew => (C::SatisfactionNew, C::GhostNew, None, C::DotSatisfaction),
            Self::RetentionRegular => (C::Loyalty, C::GhostLoyalty, None, C::DotLoyalty),
            Self::RetentionNew => (C::LoyaltyNew, C::GhostNew, None, C::DotLoyalty),
            Self::DeliveredValue => (C::Value, C::Ghost, None, C::DotValue),
            Self::AdequateRegular | Self::DesiredRegular | Self::AdequateNew | Self::DesiredNew => {
                (C::ZoneEdge, C::Ghost, None, C::DotSatisfaction)
            }
            Self::Wait => (C::Wait, C::Ghost, Some(C::WaitArea), C::DotInk),
            Self::Utilisation | Self::TurnedAway | Self::Profit => {
                (C::Profit, C::Ghost, Some(C::ProfitArea), C::DotInk)
            }
            Self::PresentValue => (C::Profit, C::Ghost, None, C::DotInk),
        };
        Look { line, ghost, area, dot }
    }

    /// Whether nothing is said of it where it is nothing throughout.
    pub(in crate::charts) fn may_be_absent(self) -> bool {
        matches!(self, Self::Returners | Self::Wait | Self::TurnedAway)
    }

    /// The numbers of a run, by period; none where a number is about nobody.
    pub(in crate::charts) fn of(self, run: &Run) -> Vec<Option<f64>> {
        let each = |figure: &dyn Fn(&Period) -> Option<f64>| run.periods.iter().map(figure).collect();
        let of_all = |figure: fn(&Group) -> f64| each(&|period| Some(figure(&period.all)));
        let regular =
            |figure: fn(&Group) -> f64| each(&|Period { all, .. }| (0.0 < all.customers).then(|| figure(all)));
        let new = |figure: fn(&Group) -> f64| each(&|Period { all, .. }| (0.0 < all.newcomers).then(|| figure(all)));
        let stock = |figure: fn(&Group) -> f64, end| {
            let mut stock: Vec<Option<f64>> = of_all(figure);
            stock.push(Some(end));
            stock
        };
        match self {
            Self::Prospects => stock(|group| group.prospects, run.end.prospects),
            Self::Customers => stock(|group| group.customers, run.end.customers),
            Self::Lost => stock(|group| group.lost, run.end.lost),
            Self::Newcomers => of_all(|group| group.newcomers),
            Self::Leavers => run.flows().map(|flows| Some(flows.leavers)).collect(),
            Self::Returners => run.flows().map(|flows| Some(flows.returners)).collect(),
            Self::SatisfactionRegular => regular(|group| group.satisfaction_regular),
            Self::SatisfactionNew => new(|group| group.satisfaction_new),
            Self::DeliveredValue => {
                each(&|Period { all, .. }| (0.0 < all.customers + all.newcomers).then_some(all.delivered_value))
            }
            Self::AdequateRegular => regular(|group| group.adequate_regular),
            Self::DesiredRegular => regular(|group| group.desired_regular),
            Self::AdequateNew => new(|group| group.adequate_new),
            Self::DesiredNew => new(|group| group.desired_new),
            Self::RetentionRegular => regular(|group| group.retention_regular),
            Self::RetentionNew => new(|group| group.retention_new),
            Self::Promoters => of_all(|group| group.promoters),
            Self::Detractors => of_all(|group| group.detractors),
            Self::Wait => each(&|period| Some(period.wait_minutes)),
            Self::Utilisation => each(&|period| Some(period.utilisation)),
            Self::TurnedAway => each(&|period| Some(period.turned_away)),
            Self::Profit => each(&|period| Some(period.profit)),
            Self::PresentValue => each(&|period| Some(period.npv)),
        }
    }
}
