//! Why a formula gives no answer, in words.

use std::fmt;

use super::input::Input;
use crate::model::Refusal;

/// Why a formula gives no answer.
#[derive(Clone, Debug, PartialEq)]
pub enum Unanswered {
    /// No formula has this name.
    Formula(String),
    /// The formula has no input of this name.
    Input {
        /// The formula.
        formula: &'static str,
        /// What it takes.
        inputs: &'static [Input],
        /// What was given.
        name: String,
    },
    /// An input was given twice.
    Twice(&'static str),
    /// An input was not given.
    Missing(&'static str),
    /// A value is not a number, out of range, or not whole.
    Value {
        /// The input.
        input: &'static str,
        /// What is wrong with it.
        why: Refusal,
    },
    /// Not one of the words of a choice.
    Word {
        /// The input.
        input: &'static str,
        /// The words.
        words: &'static [&'static str],
    },
    /// A list without numbers.
    Empty(&'static str),
    /// A list with too many numbers.
    Long {
        /// The input.
        input: &'static str,
        /// Most numbers.
        most: usize,
    },
    /// The inputs fit together in no way that has a finite answer.
    Because(&'static str),
    /// A result is too large to write down.
    NotFinite,
}

impl fmt::Display for Unanswered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Formula(name) => write!(f, "there is no formula {name:?}"),
            Self::Input { formula, inputs, name } => {
                let names: Vec<&str> = inputs.iter().map(|input| input.name).collect();
                write!(f, "{formula} has no input {name:?}; it takes {}", names.join(", "))
            }
            Self::Twice(name) => write!(f, "{name} is given twice"),
            Self::Missing(name) => write!(f, "{name} is missing"),
            Self::Value { input, why } => write!(f, "{input}: {why}"),
            Self::Word { input, words } => write!(f, "{input}: this must be {}", words.join(" or ")),
            Self::Empty(input) => write!(f, "{input}: the list is empty"),
            Self::Long { input, most } => write!(f, "{input}: the list has more than {most} numbers"),
            Self::Because(why) => f.write_str(why),
            Self::NotFinite => f.write_str("the result is too large to write down"),
        }
    }
}

impl std::error::Error for Unanswered {}
