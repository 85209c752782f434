//! How a state looks: the class of its lines, and its letter in a circle.

use crate::charts::class::Class;
use crate::charts::mark::{Anchor, Span};
use crate::charts::measure::Area;
use crate::charts::pen::Pen;
use crate::charts::place::Spot;
use crate::charts::response::Panel;
use crate::charts::sheet::Brush;
use crate::explore::Letter;
use crate::text::charts::Quantity;

/// Radius of the circle of a letter, and the room that it takes before words (px).
pub(super) const RADIUS: f64 = 9.0;
pub(super) const PIN: f64 = 2.0 * RADIUS + 4.0;
/// From circle to circle (px).
pub(super) const LEADING: f64 = 2.0 * RADIUS + 1.0;

/// What a colour means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Hue {
    Firm,
    Satisfaction,
    Loyalty,
    Value,
    Cost,
}

impl Hue {
    pub fn of_panel(panel: Panel) -> Self {
        match panel {
            Panel::Satisfaction => Self::Satisfaction,
            Panel::Loyalty => Self::Loyalty,
        }
    }

    pub fn of(quantity: Quantity) -> Self {
        match quantity {
            Quantity::SatisfactionRegular | Quantity::SatisfactionNew => Self::Satisfaction,
            Quantity::RetentionRegular | Quantity::RetentionNew => Self::Loyalty,
            Quantity::DeliveredValue
            | Quantity::AdequateRegular
            | Quantity::DesiredRegular
            | Quantity::AdequateNew
            | Quantity::DesiredNew => Self::Value,
            Quantity::Wait => Self::Cost,
            Quantity::Prospects
            | Quantity::Customers
            | Quantity::Lost
            | Quantity::Newcomers
            | Quantity::Leavers
            | Quantity::Returners
            | Quantity::Promoters
            | Quantity::Detractors
            | Quantity::Utilisation
            | Quantity::TurnedAway
            | Quantity::Profit
            | Quantity::PresentValue => Self::Firm,
        }
    }

    /// The line of a state; that against which differences are taken is thin and grey.
    pub fn line(self, letter: Letter, is_against: bool) -> Class {
        use Class as C;
        let [a, b, c, d] = match self {
            _ if is_against => [C::PastA, C::PastB, C::PastC, C::PastD],
            Self::Firm => [C::InkA, C::InkB, C::InkC, C::InkD],
            Self::Satisfaction => [C::SatisfactionA, C::SatisfactionB, C::SatisfactionC, C::SatisfactionD],
            Self::Loyalty => [C::LoyaltyA, C::LoyaltyB, C::LoyaltyC, C::LoyaltyD],
            Self::Value => [C::ValueA, C::ValueB, C::ValueC, C::ValueD],
            Self::Cost => [C::CostA, C::CostB, C::CostC, C::CostD],
        };
        match letter {
            Letter::A => a,
            Letter::B => b,
            Letter::C => c,
            Letter::D => d,
        }
    }

    pub fn dot(self, is_against: bool) -> Class {
        match self {
            _ if is_against => Class::DotPast,
            Self::Firm => Class::DotInk,
            Self::Satisfaction => Class::DotSatisfaction,
            Self::Loyalty => Class::DotLoyalty,
            Self::Value => Class::DotValue,
            Self::Cost => Class::DotCost,
        }
    }

    /// A number as it is read off.
    pub fn reading(self, is_against: bool) -> Class {
        match self {
            _ if is_against => Class::PastHalo,
            Self::Satisfaction => Class::SatisfactionReading,
            Self::Loyalty => Class::LoyaltyReading,
            Self::Firm | Self::Value | Self::Cost => Class::InkHalo,
        }
    }
}

/// A letter in its circle, by its middle.
pub(super) fn pin(px: &Brush, letter: Letter, (x, y): (f64, f64)) {
    px.dot(Class::Pin, (x, y), RADIUS);
    px.words(Class::PinLetter, (x, y + 4.5), Anchor::Middle, letter.sign());
}

/// A letter with words, at the first free spot or near it.
pub(super) fn write(pen: &mut Pen, letter: Letter, class: Class, words: &str, spots: &[Spot]) {
    /// As wide as the circle and the room beside it.
    const ROOM: &str = "MM";
    let spans = [Span::of(Class::Strong, format!("{ROOM}{words}"))];
    let Some(label) = pen.places.place_near(class, &spans, spots) else { return };
    let area = label.area();
    let middle = (area.left + RADIUS, label.at.1 - 4.5);
    pen.places.take(Area::around(middle, RADIUS));
    pin(&pen.px, letter, middle);
    let words = vec![Span::of(Class::Strong, words)];
    let at = (area.left + PIN, label.at.1);
    pen.px.text(&crate::charts::place::Label { class, at, anchor: Anchor::Start, spans: words });
}
