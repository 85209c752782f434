//! How much room words take: a table of advances, the same everywhere.

use super::class::Class;
use super::mark::{Anchor, Span};

/// From the base line up to the top of a line of words, in sizes.
const ASCENT: f64 = 0.8;
/// From the base line down to its bottom, in sizes.
const DESCENT: f64 = 0.22;
/// Bold words are wider by this factor.
const STRONG: f64 = 1.07;

/// A rectangle in px.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Area {
    /// Its left edge.
    pub left: f64,
    /// Its upper edge.
    pub top: f64,
    /// Its right edge.
    pub right: f64,
    /// Its lower edge.
    pub bottom: f64,
}

impl Area {
    /// The rectangle around a place.
    #[must_use]
    pub fn around((x, y): (f64, f64), reach: f64) -> Self {
        Self { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach }
    }

    /// The same rectangle elsewhere.
    pub(super) fn moved(&self, (x, y): (f64, f64)) -> Self {
        Self { left: self.left + x, top: self.top + y, right: self.right + x, bottom: self.bottom + y }
    }

    /// Whether two rectangles share more than an edge.
    #[must_use]
    pub fn overlaps(&self, other: &Self) -> bool {
        self.left < other.right && other.left < self.right && self.top < other.bottom && other.top < self.bottom
    }

    /// Whether the other lies within this one.
    #[must_use]
    pub fn contains(&self, other: &Self) -> bool {
        self.left <= other.left && other.right <= self.right && self.top <= other.top && other.bottom <= self.bottom
    }
}

/// The room that a text takes.
#[must_use]
pub fn text_area(class: Class, (x, y): (f64, f64), anchor: Anchor, spans: &[Span]) -> Area {
    let width = spans_width(class, spans);
    let left = match anchor {
        Anchor::Start => x,
        Anchor::Middle => x - 0.5 * width,
        Anchor::End => x - width,
    };
    let size = class.size();
    Area { left, top: y - ASCENT * size, right: left + width, bottom: y + DESCENT * size }
}

/// The width of a text (px).
pub(super) fn spans_width(class: Class, spans: &[Span]) -> f64 {
    spans.iter().map(|span| class.size() * ems(&span.words) * weight(class, span.class)).sum()
}

/// The width of words of one class (px).
pub(super) fn width(class: Class, words: &str) -> f64 {
    class.size() * ems(words) * weight(class, None)
}

fn weight(class: Class, span: Option<Class>) -> f64 {
    if class.is_strong() || span.is_some_and(Class::is_strong) { STRONG } else { 1.0 }
}

/// The width of words in sizes of their font.
pub(super) fn ems(words: &str) -> f64 {
    words.chars().map(advance).sum::<f64>() / 1000.0
}

/// The advance of a letter in thousandths of the size: the widest of the faces that the style sheet names, digits tabular.
fn advance(letter: char) -> f64 {
    let thousandths = match letter {
        'i' | 'j' | 'l' | ' ' | '.' | ',' | ':' | ';' | '!' | '\'' | '|' | '’' | 'I' => 280,
        'f' | 't' | 'r' | '(' | ')' | '[' | ']' | '/' | '-' | '“' | '”' | '"' => 390,
        'c' | 'k' | 's' | 'v' | 'x' | 'y' | 'z' | 'J' => 535,
        'a'..='z' if !matches!(letter, 'm' | 'w') => 610,
        '0'..='9' | '$' | '€' | '£' | '¥' | '?' | '*' | '#' | '_' => 620,
        '+' | '−' | '±' | '×' | '=' | '<' | '>' | '~' | '^' => 590,
        'w' => 790,
        'm' | 'M' | '%' | 'W' => 935,
        'A'..='Z' => 740,
        '\u{2e80}'.. | '→' | '…' | '@' => 1020,
        _ => 700,
    };
    f64::from(thousandths)
}

impl Class {
    /// Whether words of this class are bold.
    pub(super) fn is_strong(self) -> bool {
        self.css().split(' ').any(|name| name == "strong")
    }

    /// The size of words of this class (px).
    pub(super) fn size(self) -> f64 {
        if self.css().ends_with(" big") { 21.0 } else { 13.0 }
    }
}
