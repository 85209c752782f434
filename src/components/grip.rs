//! What a hand holds and moves: a lever, a part of the schedule, or the period in sight.

use crate::app::{Action, Move};
use crate::model::Setting;
use crate::scenario::{At, Edit, Item, Lever};

/// What a hand can hold.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Grip {
    /// A lever.
    Lever(Lever),
    /// A part of a change.
    Change(At, Part),
    /// The period in sight, as it is read, from 1: to look is no step.
    Period,
}

/// A part of a change. Periods are as they are read, from 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Part {
    /// All of it, by its first period.
    Whole,
    /// Its first period.
    From,
    /// Its last period; none: the end of the run.
    Until,
    /// What it sets an input to.
    Value(Item),
}

/// What a hand holds, and where it was moved to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Made {
    /// What it holds.
    pub grip: Grip,
    /// Where it was moved to.
    pub to: Setting,
}

impl Made {
    /// What the reader is doing.
    #[must_use]
    pub fn preview(self) -> Action {
        match self.grip {
            Grip::Lever(lever) => Action::Preview(Move { lever, to: self.to }),
            Grip::Change(at, part) => Action::Sketch(edit(at, part, self.to)),
            Grip::Period => Action::Look(period(self.to).saturating_sub(1)),
        }
    }

    /// What the reader has done.
    #[must_use]
    pub fn settle(self) -> Action {
        match self.grip {
            Grip::Lever(lever) => Action::Settle(Move { lever, to: self.to }),
            Grip::Change(at, part) => Action::Schedule(edit(at, part, self.to)),
            Grip::Period => self.preview(),
        }
    }
}

/// The edit that moves a part of a change.
fn edit(at: At, part: Part, to: Setting) -> Edit {
    match (part, to) {
        (Part::Whole, to) => Edit::Shift(at, period(to).wrapping_sub(1)),
        (Part::From, to) => Edit::Begin(at, period(to).wrapping_sub(1)),
        (Part::Until, Setting::Absent) => Edit::End(at, None),
        (Part::Until, to) => Edit::End(at, Some(period(to))),
        (Part::Value(item), to) => Edit::Put(at, item, to),
    }
}

/// A period as it is read, from 1; where there is none, 0, which nothing takes.
#[must_use]
pub fn period(to: Setting) -> usize {
    if let Setting::Number(number) = to { format!("{number}").parse().unwrap_or_default() } else { 0 }
}
