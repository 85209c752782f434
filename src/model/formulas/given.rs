//! The inputs of a formula, read from text and checked for kind and range.

use std::{array, iter};

use super::formula::Formula;
use super::input::{Input, Kind};
use super::unanswered::Unanswered;
use crate::model::Refusal;

/// Most numbers in a list.
const LONGEST_LIST: usize = 1000;

/// The inputs of a formula: numbers and lists, each in the order of the table.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Given {
    numbers: Vec<f64>,
    lists: Vec<Vec<f64>>,
    word: &'static str,
}

impl Given {
    /// Reads inputs given as text.
    ///
    /// # Errors
    /// Refuses an input that the formula does not have, one that is given twice or not at all, and a value of the wrong
    /// kind or out of range.
    pub(super) fn read(formula: &Formula, inputs: &[(&str, &str)]) -> Result<Self, Unanswered> {
        let Formula { name: formula, inputs: known, .. } = *formula;
        if let Some((name, _)) = inputs.iter().find(|(name, _)| known.iter().all(|input| input.name != *name)) {
            return Err(Unanswered::Input { formula, inputs: known, name: (*name).to_owned() });
        }
        let mut given = Self::default();
        for input in known {
            let mut texts = inputs.iter().filter(|(name, _)| *name == input.name).map(|(_, text)| text.trim());
            let text = texts.next().ok_or(Unanswered::Missing(input.name))?;
            if texts.next().is_some() {
                return Err(Unanswered::Twice(input.name));
            }
            given.add(input, text)?;
        }
        Ok(given)
    }

    fn add(&mut self, input: &Input, text: &str) -> Result<(), Unanswered> {
        match input.kind {
            Kind::Number | Kind::Whole => self.numbers.push(number(input, text)?),
            Kind::List => self.lists.push(list(input, text)?),
            Kind::Choice(words) => {
                let word = words.iter().find(|word| **word == text);
                self.word = word.ok_or(Unanswered::Word { input: input.name, words })?;
            }
        }
        Ok(())
    }

    /// The first numbers, in the order of the table; one that is not there is not a number.
    pub(super) fn numbers<const N: usize>(&self) -> [f64; N] {
        array::from_fn(|i| self.numbers.get(i).copied().unwrap_or(f64::NAN))
    }

    /// The first lists, in the order of the table; one that is not there is empty.
    pub(super) fn lists<const N: usize>(&self) -> [&[f64]; N] {
        array::from_fn(|i| self.lists.get(i).map_or(&[][..], Vec::as_slice))
    }

    /// The word that was chosen.
    pub(super) fn word(&self) -> &'static str {
        self.word
    }
}

/// How many whole ones fit into a number.
pub(super) fn count(number: f64) -> usize {
    iter::successors(Some(1.0), |n| Some(n + 1.0)).take_while(|n| *n <= number).count()
}

fn number(input: &Input, text: &str) -> Result<f64, Unanswered> {
    check(input, text).map_err(|why| Unanswered::Value { input: input.name, why })
}

fn check(input: &Input, text: &str) -> Result<f64, Refusal> {
    let value: f64 = text.parse().map_err(|_| Refusal::NotANumber)?;
    if !value.is_finite() {
        Err(Refusal::NotANumber)
    } else if value < input.low {
        Err(Refusal::Below { value, low: input.low })
    } else if input.high < value {
        Err(Refusal::Above { value, high: input.high })
    } else if input.kind == Kind::Whole && value.fract() != 0.0 {
        Err(Refusal::NotWhole(value))
    } else {
        Ok(value + 0.0) // -0 becomes 0
    }
}

fn list(input: &Input, text: &str) -> Result<Vec<f64>, Unanswered> {
    if text.is_empty() {
        return Err(Unanswered::Empty(input.name));
    }
    let list: Vec<f64> = text.split(',').map(|item| number(input, item.trim())).collect::<Result<_, _>>()?;
    if LONGEST_LIST < list.len() {
        return Err(Unanswered::Long { input: input.name, most: LONGEST_LIST });
    }
    Ok(list)
}
