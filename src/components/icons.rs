//! The icons: one line drawn with a round pen, always beside or instead of a word that a screen reader reads.

use yew::prelude::*;

/// An icon by what it means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    /// One step back.
    Undo,
    /// One step on again.
    Redo,
    /// Back to the beginning.
    Reset,
    /// Something opens below, or moves down.
    Down,
    /// Something moves up.
    Up,
    /// The step before.
    Back,
    /// The next step.
    Forward,
    /// Shuts a dialog.
    Close,
    /// Holds.
    Check,
    /// Does not hold.
    Cross,
    /// The next of a row.
    Next,
    /// The one before in a row.
    Previous,
    /// Periods pass.
    Play,
    /// They stop.
    Pause,
    /// Opens something to edit.
    Edit,
    /// Opens what else can be done.
    More,
    /// Shows a table.
    Table,
    /// Saves a file.
    Save,
    /// Pins what is in sight.
    Pin,
}

impl Icon {
    /// Its line in a square of 24.
    const fn path(self) -> &'static str {
        match self {
            Self::Undo => "M9 14L4 9l5-5M4 9h10a6 6 0 010 12h-3",
            Self::Redo => "M15 14l5-5-5-5M20 9H10a6 6 0 000 12h3",
            Self::Reset => "M4 4v6h6M4.6 10a8 8 0 1 1-.4 4.5",
            Self::Down => "M7 10l5 5 5-5",
            Self::Up => "M7 14l5-5 5 5",
            Self::Back => "M15 5l-7 7 7 7",
            Self::Forward => "M9 5l7 7-7 7",
            Self::Close | Self::Cross => "M6 6l12 12M18 6L6 18",
            Self::Check => "M5 13l4 4L19 7",
            Self::Next => "M6 6l8 6-8 6zM18 6v12",
            Self::Previous => "M18 6l-8 6 8 6zM6 6v12",
            Self::Play => "M7 5l12 7-12 7z",
            Self::Pause => "M8 5v14M16 5v14",
            Self::More => "M5 12h.01M12 12h.01M19 12h.01",
            Self::Table => "M4 5h16v14H4zM4 10h16M4 14.5h16M10 5v14",
            Self::Save => "M12 4v11M7 10.5l5 5 5-5M5 20h14",
            Self::Pin => "M9 4h6l-1 6 4 4H6l4-4zM12 14v6",
            Self::Edit => "M4 20l1-5L16 4l4 4L9 19zM13 7l4 4",
        }
    }
}

/// Draws an icon.
pub fn icon(icon: Icon) -> Html {
    html! {
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d={icon.path()} /></svg>
    }
}
