//! States that are compared, drawn over each other or side by side: colour keeps its meaning, letter and dash tell the state.

mod look;
mod over_time;
mod balance;
mod curve;
mod response;

pub use balance::compared_balance;
pub use curve::{OnCurve, compared_curve};
pub use over_time::{CourseFacts, compared_over_time};
pub use response::{LeverFacts, LeverState, compared_response};

use super::time::{Measure, columns};
use crate::explore::Letter;
use crate::text::Text;
use crate::text::charts::{Quantity, Topic};
use crate::text::compare::Standing;

/// Something of a state that is compared.
#[derive(Clone, Debug, PartialEq)]
pub struct Lettered<T> {
    /// Its letter.
    pub letter: Letter,
    /// Its name.
    pub name: String,
    /// Whether differences are taken against it.
    pub is_against: bool,
    /// What is compared.
    pub of: T,
}

impl<T> Lettered<T> {
    /// Something else of the same state.
    pub fn with<U>(&self, of: U) -> Lettered<U> {
        Lettered { letter: self.letter, name: self.name.clone(), is_against: self.is_against, of }
    }

    /// The head of its column.
    fn column(&self, text: &Text) -> String {
        (text.compare().column)(self.letter.sign(), &self.name)
    }

    /// A figure of it.
    fn standing(&self, value: f64, written: String) -> Standing {
        Standing { letter: self.letter, value, written }
    }
}

/// The quantities that can be compared under a topic, each under one: those at a glance stand under what they are about.
#[must_use]
pub const fn compared_quantities(topic: Topic) -> &'static [Quantity] {
    match topic {
        Topic::Overview => &[],
        Topic::People | Topic::Satisfaction | Topic::Loyalty | Topic::WordOfMouth | Topic::Waiting | Topic::Money => {
            columns(topic)
        }
    }
}

/// Whether a quantity is money.
#[must_use]
pub fn is_money(quantity: Quantity) -> bool {
    matches!(quantity.measure(), Measure::Value | Measure::Earnings)
}

/// The heads of a table with a column for each state.
fn heads<T>(first: &str, states: &[Lettered<T>], text: &Text) -> Vec<String> {
    std::iter::once(first.to_owned()).chain(states.iter().map(|state| state.column(text))).collect()
}

/// A cell: a number, or the sign for nobody.
fn cell(written: Option<String>, text: &Text) -> String {
    written.unwrap_or_else(|| text.compare().none.to_owned())
}
