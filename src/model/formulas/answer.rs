//! The results of a formula: finite numbers and lists of them, by name.

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::formula::Output;
use super::unanswered::Unanswered;

/// The results of a formula by name, in the order of its table; every number is finite.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    figures: Vec<(&'static str, Figure)>,
}

/// One result.
#[derive(Clone, Debug, PartialEq)]
pub enum Figure {
    /// A number.
    Number(f64),
    /// Numbers in order.
    List(Vec<f64>),
}

impl Answer {
    /// Names the figures of a formula.
    ///
    /// # Errors
    /// Refuses a figure that is not finite.
    pub(super) fn new(results: &[Output], figures: Vec<Figure>) -> Result<Self, Unanswered> {
        if figures.iter().flat_map(Figure::numbers).any(|number| !number.is_finite()) {
            return Err(Unanswered::NotFinite);
        }
        Ok(Self { figures: results.iter().map(|result| result.name).zip(figures).collect() })
    }

    /// The results by name, in order.
    #[must_use]
    pub fn figures(&self) -> &[(&'static str, Figure)] {
        &self.figures
    }

    /// The result of this name.
    #[must_use]
    pub fn figure(&self, name: &str) -> Option<&Figure> {
        self.figures.iter().find(|(other, _)| *other == name).map(|(_, figure)| figure)
    }
}

impl Figure {
    /// Its numbers: one, or those of the list.
    #[must_use]
    pub fn numbers(&self) -> &[f64] {
        match self {
            Self::Number(number) => std::slice::from_ref(number),
            Self::List(numbers) => numbers,
        }
    }

    /// Figures that are all numbers.
    pub(super) fn each<const N: usize>(numbers: [f64; N]) -> Vec<Self> {
        numbers.map(Self::Number).into()
    }
}

impl Serialize for Answer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.figures.len()))?;
        for (name, figure) in &self.figures {
            match figure {
                Figure::Number(number) => map.serialize_entry(name, number)?,
                Figure::List(numbers) => map.serialize_entry(name, numbers)?,
            }
        }
        map.end()
    }
}
