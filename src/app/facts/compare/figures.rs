//! The key figures of the pinned states, and their differences.

use super::{Beside, Comparison};
use crate::model::{Group, Period};
use crate::text::Text;
use crate::text::compare::KeyFigure;

/// A key figure of all states.
#[derive(Clone, Debug, PartialEq)]
pub struct KeyRow {
    /// What it is.
    pub figure: KeyFigure,
    /// It in each state, in their order.
    pub cells: Vec<KeyCell>,
}

/// A key figure of one state.
#[derive(Clone, Debug, PartialEq)]
pub struct KeyCell {
    /// It in full; none where it is about nobody, or beyond what is compared.
    pub value: Option<f64>,
    /// As it is written.
    pub written: String,
    /// Less that of the state which differences are taken against, in full and as it is written; none of that state itself,
    /// and none where the two cannot be subtracted.
    pub difference: Option<(f64, String)>,
}

/// The key figures, in their order.
#[must_use]
pub fn key_figures(comparison: &Comparison, text: &Text) -> Vec<KeyRow> {
    KeyFigure::ALL.iter().map(|figure| row(comparison, *figure, text)).collect()
}

fn row(comparison: &Comparison, figure: KeyFigure, text: &Text) -> KeyRow {
    let words = text.compare();
    let was = comparison.baseline().and_then(|state| value(figure, state)).filter(|_| comparison.can_subtract(figure));
    let cell = |(position, state): (usize, &Beside)| {
        let value = value(figure, state);
        let written =
            value.map_or_else(|| words.none.to_owned(), |value| (words.write)(figure, value, state.numbers()));
        let pair = value.zip(was).filter(|_| position != comparison.against);
        let difference = pair.map(|(now, was)| (now - was, (words.difference)(figure, was, now, state.numbers())));
        KeyCell { value, written, difference }
    };
    KeyRow { figure, cells: comparison.states.iter().enumerate().map(cell).collect() }
}

/// A key figure of a state in full.
pub(super) fn value(figure: KeyFigure, state: &Beside) -> Option<f64> {
    let shown = || state.run.periods.get(state.shown?);
    let regulars =
        |of: fn(&Group) -> f64| shown().filter(|period| 0.0 < period.all.customers).map(|period| of(&period.all));
    let newcomers =
        |of: fn(&Group) -> f64| shown().filter(|period| 0.0 < period.all.newcomers).map(|period| of(&period.all));
    match figure {
        KeyFigure::DeliveredValue => shown().map(|period| period.all.delivered_value),
        KeyFigure::SatisfactionRegular => regulars(|all| all.satisfaction_regular),
        KeyFigure::SatisfactionNew => newcomers(|all| all.satisfaction_new),
        KeyFigure::LoyaltyRegular => regulars(|all| all.retention_regular),
        KeyFigure::LoyaltyNew => newcomers(|all| all.retention_new),
        KeyFigure::Wait => shown().map(|period| period.wait_minutes),
        KeyFigure::Newcomers => shown().map(|period| period.all.newcomers),
        KeyFigure::Customers => stock(state, |all| all.customers, state.run.end.customers),
        KeyFigure::Lost => stock(state, |all| all.lost, state.run.end.lost),
        KeyFigure::Npv => last(state).map(|period| period.npv),
    }
}

/// The last period that is compared.
fn last(state: &Beside) -> Option<&Period> {
    state.run.periods.get(state.n_periods.checked_sub(1)?)
}

/// A stock after the last period that is compared: at the start of the next one, or at the end of the run.
fn stock(state: &Beside, of: fn(&Group) -> f64, end: f64) -> Option<f64> {
    last(state)?;
    Some(state.run.periods.get(state.n_periods).map_or(end, |next| of(&next.all)))
}
