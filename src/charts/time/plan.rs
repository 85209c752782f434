//! The charts over time as lists: which quantities stand in which panel.

use crate::text::charts::{Quantity, Topic};

/// One panel of a chart.
pub(super) struct Plan {
    /// What its head names.
    pub head: Option<Quantity>,
    /// What is drawn.
    pub lines: &'static [Quantity],
    /// The lower and the upper edge of what is shaded.
    pub zone: Option<[Quantity; 2]>,
    /// How high it is (px).
    pub height: f64,
    /// From where to where it reaches.
    pub scale: Scale,
    /// Whose largest number is told.
    pub peak: Option<Quantity>,
}

/// From where to where a panel reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::charts) enum Scale {
    /// From nothing to a little above the largest number.
    Airy,
    /// From the least to the largest number, nothing included.
    WithNothing,
    /// At least from nothing to this.
    AtLeast(u8),
    /// From nothing to this, or the half of that in which everything lies.
    Half(u8),
    /// From a little below the least to a little above the largest number.
    Free,
}

/// A panel as most are.
const PANEL: Plan = Plan { head: None, lines: &[], zone: None, height: 156.0, scale: Scale::Airy, peak: None };
/// A strip of steps, which needs no ticks.
const STRIP: Plan = Plan { height: 31.5, scale: Scale::WithNothing, ..PANEL };
/// A panel of delivered value.
const VALUE: Plan = Plan { lines: &[Quantity::DeliveredValue], height: 96.0, scale: Scale::Free, ..PANEL };
const PROFIT: Plan = Plan { head: Some(Quantity::Profit), lines: &[Quantity::Profit], ..STRIP };
const WAIT: Plan = Plan { head: Some(Quantity::Wait), lines: &[Quantity::Wait], ..STRIP };

const OVERVIEW: &[Plan] =
    &[Plan { lines: &[Quantity::Lost, Quantity::Customers], peak: Some(Quantity::Customers), ..PANEL }, WAIT, PROFIT];
const PEOPLE: &[Plan] = &[
    Plan { lines: &[Quantity::Prospects, Quantity::Lost, Quantity::Customers], ..PANEL },
    Plan {
        head: Some(Quantity::Newcomers),
        lines: &[Quantity::Returners, Quantity::Leavers, Quantity::Newcomers],
        height: 104.0,
        ..PANEL
    },
];
const SATISFACTION: &[Plan] = &[
    Plan {
        head: Some(Quantity::SatisfactionRegular),
        lines: &[Quantity::SatisfactionNew, Quantity::SatisfactionRegular],
        height: 120.0,
        scale: Scale::Half(100),
        ..PANEL
    },
    Plan {
        head: Some(Quantity::DesiredRegular),
        zone: Some([Quantity::AdequateRegular, Quantity::DesiredRegular]),
        ..VALUE
    },
    Plan { head: Some(Quantity::DesiredNew), zone: Some([Quantity::AdequateNew, Quantity::DesiredNew]), ..VALUE },
];
const LOYALTY: &[Plan] = &[Plan {
    head: Some(Quantity::RetentionRegular),
    lines: &[Quantity::RetentionNew, Quantity::RetentionRegular],
    scale: Scale::Half(1),
    ..PANEL
}];
const WORD_OF_MOUTH: &[Plan] =
    &[Plan { head: Some(Quantity::Promoters), lines: &[Quantity::Detractors, Quantity::Promoters], ..PANEL }];
const WAITING: &[Plan] = &[
    Plan { height: 64.0, ..WAIT },
    Plan {
        head: Some(Quantity::Utilisation),
        lines: &[Quantity::Utilisation],
        height: 64.0,
        scale: Scale::AtLeast(1),
        ..PANEL
    },
    Plan { head: Some(Quantity::TurnedAway), lines: &[Quantity::TurnedAway], height: 64.0, ..STRIP },
];
const MONEY: &[Plan] = &[
    Plan { height: 96.0, ..PROFIT },
    Plan { head: Some(Quantity::PresentValue), lines: &[Quantity::PresentValue], height: 96.0, ..STRIP },
];

/// The panels of a chart, from top to bottom.
pub(super) const fn plans(topic: Topic) -> &'static [Plan] {
    match topic {
        Topic::Overview => OVERVIEW,
        Topic::People => PEOPLE,
        Topic::Satisfaction => SATISFACTION,
        Topic::Loyalty => LOYALTY,
        Topic::WordOfMouth => WORD_OF_MOUTH,
        Topic::Waiting => WAITING,
        Topic::Money => MONEY,
    }
}

/// The columns of its table, and what is read off it.
pub(in crate::charts) const fn columns(topic: Topic) -> &'static [Quantity] {
    match topic {
        Topic::Overview => {
            &[Quantity::Customers, Quantity::Lost, Quantity::Prospects, Quantity::Wait, Quantity::Profit]
        }
        Topic::People => &[
            Quantity::Prospects,
            Quantity::Customers,
            Quantity::Lost,
            Quantity::Newcomers,
            Quantity::Leavers,
            Quantity::Returners,
        ],
        Topic::Satisfaction => &[
            Quantity::SatisfactionRegular,
            Quantity::SatisfactionNew,
            Quantity::DeliveredValue,
            Quantity::AdequateRegular,
            Quantity::DesiredRegular,
            Quantity::AdequateNew,
            Quantity::DesiredNew,
        ],
        Topic::Loyalty => &[Quantity::RetentionRegular, Quantity::RetentionNew],
        Topic::WordOfMouth => &[Quantity::Promoters, Quantity::Detractors],
        Topic::Waiting => &[Quantity::Wait, Quantity::Utilisation, Quantity::TurnedAway],
        Topic::Money => &[Quantity::Profit, Quantity::PresentValue],
    }
}
