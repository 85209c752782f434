//! What a number field takes.

use yew::AttrValue;

use crate::model::Setting;
use crate::text::typing::{Notation, Typo};

/// What a number field takes, and what it says of anything else.
#[derive(Clone, Debug, PartialEq)]
pub struct Limits {
    /// How values are typed and shown.
    pub notation: Notation,
    /// The least and the largest value.
    pub range: (f64, f64),
    /// Says so.
    pub range_says: AttrValue,
    /// The part of the range that rules with other inputs leave open.
    pub open: (f64, f64),
    /// Says why the rest is closed.
    pub open_says: AttrValue,
    /// Whether only whole numbers are possible; then says so.
    pub whole_says: Option<AttrValue>,
    /// Whether it may be left empty.
    pub is_optional: bool,
}

/// Why an entry is refused.
#[derive(Clone, Debug, PartialEq)]
pub enum Wrong {
    /// It is no number.
    Typo(Typo),
    /// Another sentence says why.
    Says(AttrValue),
}

impl Limits {
    /// The value of an entry.
    ///
    /// # Errors
    /// Says why there is none.
    pub fn judge(&self, entry: &str) -> Result<Setting, Wrong> {
        let value = match self.notation.read(entry) {
            Err(Typo::Empty) if self.is_optional => return Ok(Setting::Absent),
            Err(typo) => return Err(Wrong::Typo(typo)),
            Ok(value) => value,
        };
        let within = |(low, high): (f64, f64), slack: f64| low - slack <= value && value <= high + slack;
        if !within(self.range, 0.0) {
            return Err(Wrong::Says(self.range_says.clone()));
        }
        if let Some(says) = self.whole_says.as_ref().filter(|_| value.fract() != 0.0) {
            return Err(Wrong::Says(says.clone()));
        }
        // The open part is found by halving; an entry just at its end is the end.
        if within(self.open, 1e-6 * (1.0 + value.abs())) {
            Ok(Setting::Number(value))
        } else {
            Err(Wrong::Says(self.open_says.clone()))
        }
    }
}
