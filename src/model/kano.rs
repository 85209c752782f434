//! Three kinds of attribute: what must be there, the more the better, and what delights (Kano 1984).

use std::f64::consts::E;

/// Satisfaction from an attribute of each kind (curves of Wang and Ji 2010).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Kano {
    /// Where it must be there: rises fast, then flattens.
    pub must_be: f64,
    /// Where more is better: a straight line.
    pub one_dimensional: f64,
    /// Where it delights: flat, then rises fast.
    pub attractive: f64,
}

impl Kano {
    /// The three curves at a fulfilment of 0 to 1: all run from `worse` at 0 to `better` at 1.
    #[must_use]
    pub fn new(fulfilment: f64, better: f64, worse: f64) -> Self {
        let span = better - worse;
        let bend = span / (E - 1.0);
        Self {
            must_be: worse + bend * E * (1.0 - libm::exp(-fulfilment)),
            one_dimensional: worse + span * fulfilment,
            attractive: worse + bend * libm::expm1(fulfilment),
        }
    }
}
