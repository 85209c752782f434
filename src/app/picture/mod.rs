//! Pictures that carry a kept state inside: written into a file that is drawn, and found again in one that is opened.
//!
//! What is carried is a text that this module does not look into. It survives as it is, whatever it holds.

mod png;
mod svg;

use std::fmt;

pub use png::embed_png;
pub use svg::embed_svg;

/// Under this name a state stands in a picture.
const NAME: &str = "worthwhile";

/// Why a picture cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Neither PNG nor SVG.
    NoPicture,
    /// It ends before its end.
    Cut,
    /// What it carries is not what was written.
    Damaged,
    /// Another program has packed what it carries.
    Packed,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NoPicture => "this is neither a PNG nor an SVG picture",
            Self::Cut => "this picture is cut short",
            Self::Damaged => "the state in this picture is damaged",
            Self::Packed => "another program has packed the state in this picture",
        })
    }
}

impl std::error::Error for Fault {}

/// What kind of picture some bytes are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Points.
    Png,
    /// Shapes.
    Svg,
}

impl Format {
    /// Both.
    pub const ALL: &[Self] = &[Self::Png, Self::Svg];

    /// The kind of some bytes, by how they begin; none where they are no picture.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Option<Self> {
        if bytes.starts_with(&png::SIGNATURE) {
            return Some(Self::Png);
        }
        svg::begins(bytes).then_some(Self::Svg)
    }
}

/// The state that a picture carries; none where it carries none.
///
/// # Errors
/// Refuses what is no picture, and a picture that is cut short or whose state is damaged.
pub fn extract(bytes: &[u8]) -> Result<Option<String>, Fault> {
    match Format::of(bytes).ok_or(Fault::NoPicture)? {
        Format::Png => png::extract(bytes),
        Format::Svg => svg::extract(bytes),
    }
}
