//! What a reader can do.

use std::rc::Rc;

use super::gallery::Layout;
use super::history::StepId;
use super::kept::Kept;
use super::manner::Manner;
use super::pins::Pinning;
use super::playing::Playback;
use super::recast::Recast;
use crate::explore::Exhibit;
use crate::model::Setting;
use crate::scenario::{Edit, Lever, Pricing, Scenario};

/// What the reader did.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Is moving a lever and has not let go.
    Preview(Move),
    /// Has moved a lever.
    Settle(Move),
    /// Is moving a part of the schedule and has not let go.
    Sketch(Edit),
    /// Has edited the schedule.
    Schedule(Edit),
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
    /// Went to a step of the history.
    Jump(StepId),
    /// Went back to the scenario as shipped, in the same variant; to the state that was kept as its home, where one was.
    Reset,
    /// Made the scenario over: its customers, its service or its theory.
    Recast(Recast),
    /// Chose whether improvements are paid for.
    Price(Pricing),
    /// Looked at a period; a view, not a step.
    Look(usize),
    /// Let the periods pass, or stopped them; a view, not a step.
    Playback(Playback),
    /// Asked how a lever moves satisfaction and loyalty; a view, not a step.
    Ask(Lever),
    /// Put a figure into a place of the page; a view, not a step.
    Show(usize, Exhibit),
    /// Chose how many figures stand beside each other; a view, not a step.
    Lay(Layout),
    /// Took up a state that was kept, in a link, a file, a picture or the browser.
    Resume(Kept),
    /// Chose how the page shows itself; a view, not a step.
    Behave(Manner),
    /// Pinned what is in sight to compare it, or did something to a pin; a view, not a step.
    Pinned(Pinning),
}

/// A lever and where it was moved to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Move {
    /// The lever.
    pub lever: Lever,
    /// Where it was moved to.
    pub to: Setting,
}
