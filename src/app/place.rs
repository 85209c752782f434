//! Where an input stands on the page. Every input stands in one place; the order is that of the table of inputs.

use crate::model::{FIELDS, FieldGroup, Key, Layer};

/// A place of the page that holds levers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    /// The four values.
    Gains,
    /// The four costs.
    Costs,
    /// What is promised and advertised.
    Promise,
    /// People, hours and minutes.
    Capacity,
    /// What goes wrong, and what is done about it.
    Recovery,
    /// What it costs the firm.
    Money,
    /// Who the customers are.
    Customers,
    /// What we assume.
    Assumptions,
}

impl Place {
    /// All places, in the order of the page.
    pub const ALL: &[Self] = &[
        Self::Gains,
        Self::Costs,
        Self::Promise,
        Self::Capacity,
        Self::Recovery,
        Self::Money,
        Self::Customers,
        Self::Assumptions,
    ];

    /// Where an input stands: by its layer, then by what it belongs with.
    #[must_use]
    pub fn of(key: Key) -> Self {
        let field = key.field();
        match field.layer {
            Layer::Context => Self::Customers,
            Layer::Assumption => Self::Assumptions,
            // Spend on advertising stands beside what it buys, the feel of a wait beside the wait.
            Layer::Lever if key == Key::AdvertisingCost => Self::Promise,
            Layer::Lever if key == Key::WaitWeight => Self::Capacity,
            Layer::Lever => Self::of_group(field.group),
        }
    }

    /// The inputs that stand here.
    pub fn keys(self) -> impl Iterator<Item = Key> {
        FIELDS.iter().map(|field| field.key).filter(move |key| Self::of(*key) == self)
    }

    fn of_group(group: FieldGroup) -> Self {
        match group {
            FieldGroup::Value => Self::Gains,
            FieldGroup::Cost => Self::Costs,
            FieldGroup::Promise | FieldGroup::Expectation => Self::Promise,
            FieldGroup::Capacity => Self::Capacity,
            FieldGroup::Service
            | FieldGroup::Market
            | FieldGroup::Satisfaction
            | FieldGroup::Loyalty
            | FieldGroup::Recovery
            | FieldGroup::WordOfMouth => Self::Recovery,
            FieldGroup::Money => Self::Money,
        }
    }
}
