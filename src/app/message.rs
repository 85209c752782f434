//! What a page that shows this one in a frame may ask of it (`docs/embedding.md`); anything else is no message.

use super::action::Action;
use crate::scenario::Scenario;

/// The version of the messages.
const VERSION: f64 = 1.0;
/// The most fields that a message has.
pub const MOST_FIELDS: usize = 3;
/// The longest text in a message (UTF-16 units).
pub const LONGEST: usize = 64;

/// The value of a field.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// A number, any that a script can have.
    Number(f64),
    /// A text of at most [`LONGEST`] units.
    Text(String),
}

/// What is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Show a period, counted from 0.
    Period(usize),
    /// Choose a variant by its id; the baseline's is `baseline`.
    Variant(String),
    /// Say how high the page is.
    Height,
}

impl Command {
    /// Reads the fields of a message: exactly those of one command, or it is none.
    #[must_use]
    pub fn read(fields: &[(String, Value)]) -> Option<Self> {
        let field = |name: &str| fields.iter().find(|(key, _)| key == name).map(|(_, value)| value);
        (field("worthwhile") == Some(&Value::Number(VERSION))).then_some(())?;
        let Value::Text(kind) = field("kind")? else { return None };
        let (command, n_fields) = match kind.as_str() {
            "height" => (Self::Height, 2),
            "period" => (Self::Period(whole(field("period")?)?), 3),
            "variant" => match field("variant")? {
                Value::Text(id) => (Self::Variant(id.clone()), 3),
                Value::Number(_) => return None,
            },
            _ => return None,
        };
        (fields.len() == n_fields).then_some(command)
    }

    /// What it does to a page with this scenario; nothing where there is no such period or variant.
    #[must_use]
    pub fn action(&self, scenario: &Scenario) -> Option<Action> {
        match self {
            Self::Period(period) => (*period < scenario.n_periods).then_some(Action::Look(*period)),
            Self::Variant(id) => {
                let number = (0..scenario.n_variants()).find(|number| scenario.variant_id(*number) == id);
                number.map(Action::Choose)
            }
            Self::Height => None,
        }
    }
}

/// A count, if a value is one.
fn whole(value: &Value) -> Option<usize> {
    const MOST: f64 = 1e6;
    let Value::Number(number) = value else { return None };
    let is_count = (0.0..=MOST).contains(number) && number.fract() == 0.0;
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a whole number from 0 to a million")]
    is_count.then_some(*number as usize)
}
