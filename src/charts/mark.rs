//! What a drawing is made of.

use super::class::Class;

/// A mark of a drawing; lengths and places in px from the upper left corner.
#[derive(Clone, Debug, PartialEq)]
pub enum Mark {
    /// A straight line.
    Line {
        /// What it means.
        class: Class,
        /// Where it begins.
        from: (f64, f64),
        /// Where it ends.
        to: (f64, f64),
    },
    /// A line of many points, or an area.
    Path {
        /// What it means.
        class: Class,
        /// The `d` attribute of an SVG path.
        d: String,
    },
    /// A rectangle.
    Rect {
        /// What it means.
        class: Class,
        /// Its upper left corner.
        at: (f64, f64),
        /// Width and height.
        size: (f64, f64),
    },
    /// A dot.
    Circle {
        /// What it means.
        class: Class,
        /// Its middle.
        at: (f64, f64),
        /// Its radius.
        radius: f64,
    },
    /// Words on one line.
    Text {
        /// What they mean.
        class: Class,
        /// The anchor on the base line.
        at: (f64, f64),
        /// Which part of the words is there.
        anchor: Anchor,
        /// The words, in pieces.
        spans: Vec<Span>,
    },
}

/// Which part of some words is at their place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// Their beginning.
    Start,
    /// Their middle.
    Middle,
    /// Their end.
    End,
}

/// Words of one kind within a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    /// What sets them off from the rest of the text, if anything does.
    pub class: Option<Class>,
    /// The words.
    pub words: String,
}

impl Mark {
    /// What it means.
    #[must_use]
    pub fn class(&self) -> Class {
        match self {
            Self::Line { class, .. }
            | Self::Path { class, .. }
            | Self::Rect { class, .. }
            | Self::Circle { class, .. }
            | Self::Text { class, .. } => *class,
        }
    }
}

impl Anchor {
    /// All anchors.
    pub const ALL: &[Self] = &[Self::Start, Self::Middle, Self::End];

    /// The `text-anchor` attribute.
    #[must_use]
    pub const fn svg(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Middle => "middle",
            Self::End => "end",
        }
    }
}

impl Span {
    /// Words like the rest of the text.
    #[must_use]
    pub fn plain(words: impl Into<String>) -> Self {
        Self { class: None, words: words.into() }
    }

    /// Words that are set off.
    #[must_use]
    pub fn of(class: Class, words: impl Into<String>) -> Self {
        Self { class: Some(class), words: words.into() }
    }
}
