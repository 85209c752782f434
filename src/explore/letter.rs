//! What tells states apart that are compared: a letter each, and with it a dash of their lines.

/// The letter of a state.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Letter {
    /// Solid lines.
    A,
    /// Dashed lines.
    B,
    /// Dotted lines.
    C,
    /// Lines of dashes and dots.
    D,
}

impl Letter {
    /// All letters: so many states can be compared.
    pub const ALL: &[Self] = &[Self::A, Self::B, Self::C, Self::D];

    /// As it is written.
    #[must_use]
    pub const fn sign(self) -> &'static str {
        match self {
            Self::A => "A",
            Self::B => "B",
            Self::C => "C",
            Self::D => "D",
        }
    }
}
