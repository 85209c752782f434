//! Playing: the periods pass by themselves. A view, never a step.

/// Whether the periods pass, and how fast.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Playing {
    /// Whether they pass.
    pub is_on: bool,
    /// How fast.
    pub pace: Pace,
}

/// How fast periods pass.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Pace {
    /// Time to read each period.
    Slow,
    /// Time to see each period.
    #[default]
    Steady,
    /// The whole run in a few seconds.
    Fast,
}

/// What is done to the playing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Playback {
    /// It begins; from the last period, anew.
    Play,
    /// It stops.
    Pause,
    /// A period has passed.
    Pass,
    /// It goes on at another pace.
    Turn(Pace),
}

impl Pace {
    /// All paces, the slowest first.
    pub const ALL: &[Self] = &[Self::Slow, Self::Steady, Self::Fast];

    /// How long a period lasts on the screen (ms).
    #[must_use]
    pub const fn period_ms(self) -> u32 {
        match self {
            Self::Slow => 1600,
            Self::Steady => 800,
            Self::Fast => 250,
        }
    }
}
