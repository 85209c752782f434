//! How the page shows a state: a matter of the room and the reader, never of the model. A view: changing it is no step.

use crate::text::Language;

/// How the page shows itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Manner {
    /// In which colours.
    pub theme: Theme,
    /// In which language; none: the reader's own.
    pub language: Option<Language>,
    /// With which levers.
    pub controls: Controls,
    /// Whether it is made to be seen from the back of a room.
    pub presents: bool,
    /// Whether it stands in another page, without what surrounds the model.
    pub is_embedded: bool,
}

/// The colours of the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the reader's system has it.
    #[default]
    Own,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
    /// Strong contrast for a wall.
    Projector,
}

/// Which levers the page offers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Controls {
    /// All of them.
    #[default]
    All,
    /// The eight that matter most.
    Eight,
    /// None.
    None,
}

impl Theme {
    /// All themes, the reader's own first.
    pub const ALL: &[Self] = &[Self::Own, Self::Light, Self::Dark, Self::Projector];

    /// Its name in files, links and the style sheet.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Own => "own",
            Self::Light => "light",
            Self::Dark => "dark",
            Self::Projector => "projector",
        }
    }
}

impl Controls {
    /// All choices, the fullest first.
    pub const ALL: &[Self] = &[Self::All, Self::Eight, Self::None];

    /// Its name in files, links and the style sheet.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Eight => "eight",
            Self::None => "none",
        }
    }
}
