//! What a hand does to a value.

use crate::model::Setting;

/// What the reader does to a value, from taking it to letting it go.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Gesture {
    /// Holds it and moves it here; letting go settles it.
    Hold(Setting),
    /// Moves it here by a key or by typing; rest settles it, so that many steps are one.
    Step(Setting),
    /// Lets it go here.
    Settle(Setting),
    /// Goes elsewhere: what was moved by steps is settled.
    Leave,
    /// Takes the steps back.
    Cancel,
}
