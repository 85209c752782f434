//! How far a lever can go, and why it cannot go further.

use std::rc::Rc;

use super::action::Move;
use super::moment::Moment;
use crate::model::{Refusal, Setting};
use crate::scenario::{At, Draft, Edit, Fault, Item, Lever, Reason, Scenario, Span};

/// Why a move is refused.
#[derive(Clone, Debug, PartialEq)]
pub enum Refused {
    /// The value itself cannot be.
    Value(Refusal),
    /// It does not go with the other inputs, in this period or for this segment.
    Together(Refusal),
    /// Too few people are left for the customers of the start.
    Crowded,
    /// The scenario as a whole does not hold together; no move from one that does leads there.
    Scenario(Reason),
}

/// The moment after a move.
///
/// # Errors
/// Says why the model refuses it.
pub fn try_move(moment: &Moment, period: usize, made: Move) -> Result<Moment, Refused> {
    let draft = moment.edited.moved(moment.variant, period, made.lever, made.to).map_err(Refused::from)?;
    let edited = Scenario::new(draft).map_err(Refused::from)?;
    Ok(Moment { edited: Rc::new(edited), ..moment.clone() })
}

/// The moment after an edit of the schedule.
///
/// # Errors
/// Says why it is refused; nothing half-applies.
pub fn try_edit(moment: &Moment, edit: &Edit) -> Result<Moment, Fault> {
    let edited = Scenario::new(moment.edited.rescheduled(moment.variant, edit)?)?;
    Ok(Moment { edited: Rc::new(edited), ..moment.clone() })
}

impl From<Fault> for Refused {
    fn from(fault: Fault) -> Self {
        match fault.reason {
            Reason::Together { refusal, .. } => Self::Together(refusal),
            Reason::Refused(refusal) => Self::Value(refusal),
            Reason::Crowded => Self::Crowded,
            reason @ (Reason::TooLarge
            | Reason::NotJson { .. }
            | Reason::Newer(_)
            | Reason::UnknownFormat
            | Reason::UnknownKey
            | Reason::Repeated
            | Reason::Missing
            | Reason::Expected(_)
            | Reason::Count { .. }
            | Reason::TooLong { .. }
            | Reason::Taken
            | Reason::Nothing(_)
            | Reason::Shared
            | Reason::Constant
            | Reason::Unscalable
            | Reason::Shares(_)
            | Reason::SomeStarts
            | Reason::Backwards
            | Reason::Divided
            | Reason::Undivided
            | Reason::CameDivided) => Self::Scenario(reason),
        }
    }
}

/// The part of a slider's span that the rules across inputs leave open, from where the lever stands.
#[must_use]
pub fn reach(draft: &Draft, variant: usize, period: usize, lever: Lever, span: Span) -> (f64, f64) {
    let Some(Setting::Number(here)) = draft.shown(variant, period, lever) else { return (span.low, span.high) };
    if !lever.is_bound() {
        return (span.low, span.high);
    }
    let possible = |to: f64| {
        let moved = draft.moved(variant, period, lever, Setting::Number(to));
        moved.is_ok_and(|moved| Scenario::new(moved).is_ok())
    };
    (furthest(here, span.low, possible), furthest(here, span.high, possible))
}

/// The part of an input's range that the rules across inputs leave open where a change sets it.
#[must_use]
pub fn reach_of(moment: &Moment, at: At, item: Item) -> (f64, f64) {
    let field = item.lever.key().field();
    let edited = &moment.edited;
    let here = edited.change_at(moment.variant, at).and_then(|change| edited.given(change, item));
    let (Some(Setting::Number(here)), true) = (here, item.lever.is_bound()) else { return (field.low, field.high) };
    let possible = |to: f64| try_edit(moment, &Edit::Put(at, item, Setting::Number(to))).is_ok();
    (furthest(here, field.low, possible), furthest(here, field.high, possible))
}

/// The possible value furthest from `here` towards `end`, by halving.
fn furthest(here: f64, end: f64, possible: impl Fn(f64) -> bool) -> f64 {
    if possible(end) {
        return end;
    }
    let (mut open, mut shut) = (here, end);
    for _ in 0..30 {
        let middle = 0.5 * (open + shut);
        if possible(middle) {
            open = middle;
        } else {
            shut = middle;
        }
    }
    open
}
