//! A figure as a picture: drawn at the width that was asked for, with what it shows and where it comes from.

use super::VERSION;
use super::names::titles;
use crate::app::Sight;
use crate::app::picture::embed_svg;
use crate::charts::{Chart, Palette, Plate, plate, room};
use crate::explore::Exhibit;
use crate::text::{Day, Text};

/// How wide a picture is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Width {
    /// For a column of a document.
    Small,
    /// For a page.
    #[default]
    Medium,
    /// For a slide.
    Large,
}

impl Width {
    /// All three.
    pub const ALL: &[Self] = &[Self::Small, Self::Medium, Self::Large];

    /// The width (px).
    #[must_use]
    pub const fn px(self) -> f64 {
        match self {
            Self::Small => 640.0,
            Self::Medium => 960.0,
            Self::Large => 1600.0,
        }
    }

    /// The width that the chart itself is drawn at (px).
    #[must_use]
    pub fn room(self) -> f64 {
        room(self.px())
    }
}

/// When and where a picture is taken, in which colours, and the state that it carries.
#[derive(Clone, Debug, PartialEq)]
pub struct Taken {
    /// The day.
    pub on: Day,
    /// The address of the page.
    pub at: String,
    /// The colours of the page.
    pub palette: Palette,
    /// The state, as it is kept.
    pub kept: String,
}

/// A figure as an SVG that needs nothing else and carries the state.
#[must_use]
pub fn figure_svg(
    sight: &Sight,
    exhibit: Exhibit,
    chart: &Chart,
    (width, taken): (Width, &Taken),
    text: &Text,
) -> String {
    let (scenario, variant) = titles(sight, text);
    let period = (text.results().timeline.period)(sight.moment.edited.period, sight.period);
    let shows = [scenario, variant, &period, &(text.files().date)(taken.on)].join(" · ");
    let source = [&(text.files().made_by)(VERSION), taken.at.as_str()].join(" · ");
    let around = Plate { name: (text.exhibits().name)(exhibit), shows: &shows, source: &source };
    let picture = plate(chart, &around, &taken.palette, width.px());
    // What `plate` writes is an SVG.
    embed_svg(&picture, &taken.kept).unwrap_or(picture)
}
