//! What a reader can do.

use std::rc::Rc;

use crate::model::Setting;
use crate::scenario::{Lever, Play, Scenario};

/// What the reader did.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Is moving a lever and has not let go.
    Preview(Move),
    /// Has moved a lever.
    Settle(Move),
    /// Put a lever back to where the scenario has it.
    Restore(Lever),
    /// Opened a scenario.
    Open(Rc<Scenario>),
    /// Chose a variant, 0 being the baseline.
    Choose(usize),
    /// Took a step back.
    Undo,
    /// Took it again.
    Redo,
    /// Went back to the scenario as shipped, in the same variant.
    Reset,
    /// Chose whether improvements are paid for.
    Play(Play),
    /// Looked at a period; a view, not a step.
    Look(usize),
    /// Asked how a lever moves satisfaction and loyalty; a view, not a step.
    Ask(Lever),
}

/// A lever and where it was moved to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Move {
    /// The lever.
    pub lever: Lever,
    /// Where it was moved to.
    pub to: Setting,
}
