//! A drawing as the text of an SVG file.

use std::fmt::Write;

use super::Drawing;
use super::looks::Looks;
use super::mark::{Anchor, Mark, Span};
use crate::model::plain;

/// The drawing as an SVG file with this description; `style` is the text of its style sheet.
#[must_use]
pub fn svg(drawing: &Drawing, description: &str, style: &str) -> String {
    let (width, height) = (plain(drawing.width), plain(drawing.height));
    let mut text = format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" class="chart" width="{width}" height="{height}" viewBox="0 0 {width} {height}" role="img">"#
    );
    let _ = write!(text, "\n<title>{}</title>\n", escaped(description));
    if !style.is_empty() {
        let _ = writeln!(text, "<style>{}</style>", escaped(style));
    }
    for mark in drawing.axes.iter().chain(&drawing.marks) {
        push_mark(&mut text, mark, &Dress::Classes);
        text.push('\n');
    }
    text.push_str("</svg>\n");
    text
}

/// How marks are told apart: by classes that a style sheet knows, or by what that sheet says of them.
pub(super) enum Dress<'a> {
    /// By classes.
    Classes,
    /// By attributes, so that the file needs no style sheet.
    Attributes(&'a Looks<'a>),
    /// The same but for an outline: what stands above words with one, for programs that would draw it over them.
    WithoutOutline(&'a Looks<'a>),
}

impl Dress<'_> {
    /// The attributes of a mark, each after a space.
    fn of(&self, kind: &str, class: &str) -> String {
        match self {
            Self::Classes => format!(r#" class="{class}""#),
            Self::Attributes(looks) => looks.of(kind, class).attributes(),
            Self::WithoutOutline(looks) => looks.of(kind, class).without_outline(),
        }
    }
}

// Writing to a string cannot fail.
pub(super) fn push_mark(text: &mut String, mark: &Mark, dress: &Dress) {
    let class = mark.class().css();
    let (dressed, n) = (|kind| dress.of(kind, class), plain);
    let _ = match mark {
        Mark::Line { from, to, .. } => {
            write!(
                text,
                r#"<line{} x1="{}" y1="{}" x2="{}" y2="{}"/>"#,
                dressed("line"),
                n(from.0),
                n(from.1),
                n(to.0),
                n(to.1)
            )
        }
        Mark::Path { d, .. } => write!(text, r#"<path{} d="{d}"/>"#, dressed("path")),
        Mark::Rect { at, size, .. } => {
            let dressed = dressed("rect");
            write!(
                text,
                r#"<rect{dressed} x="{}" y="{}" width="{}" height="{}"/>"#,
                n(at.0),
                n(at.1),
                n(size.0),
                n(size.1)
            )
        }
        Mark::Circle { at, radius, .. } => {
            write!(text, r#"<circle{} cx="{}" cy="{}" r="{}"/>"#, dressed("circle"), n(at.0), n(at.1), n(*radius))
        }
        Mark::Text { at, anchor, spans, .. } => {
            let _ = write!(text, r#"<text{} x="{}" y="{}""#, dressed("text"), n(at.0), n(at.1));
            push_words(text, *anchor, spans, dress);
            write!(text, "</text>")
        }
    };
}

fn push_words(text: &mut String, anchor: Anchor, spans: &[Span], dress: &Dress) {
    if anchor != Anchor::Start {
        let _ = write!(text, r#" text-anchor="{}""#, anchor.svg());
    }
    text.push('>');
    for span in spans {
        let words = escaped(&span.words);
        let _ = match span.class {
            Some(class) => write!(text, "<tspan{}>{words}</tspan>", dress.of("tspan", class.css())),
            None => write!(text, "{words}"),
        };
    }
}

/// Words as XML: what would be markup is escaped, what XML forbids is left out.
#[must_use]
pub fn escaped(words: &str) -> String {
    let mut text = String::with_capacity(words.len());
    for letter in words.chars() {
        match letter {
            '&' => text.push_str("&amp;"),
            '<' => text.push_str("&lt;"),
            '>' => text.push_str("&gt;"),
            '"' => text.push_str("&quot;"),
            '\'' => text.push_str("&#39;"),
            '\t' | '\n' | '\r' => text.push(letter),
            '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{fffe}' | '\u{ffff}' => {}
            _ => text.push(letter),
        }
    }
    text
}
