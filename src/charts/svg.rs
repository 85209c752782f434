//! A drawing as the text of an SVG file.

use std::fmt::Write;

use super::Drawing;
use super::mark::{Anchor, Mark, Span};

/// The drawing as an SVG file with this description; `style` is the text of its style sheet.
#[must_use]
pub fn svg(drawing: &Drawing, description: &str, style: &str) -> String {
    let (width, height) = (drawing.width, drawing.height);
    let mut text = format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" class="chart" width="{width}" height="{height}" viewBox="0 0 {width} {height}" role="img">"#
    );
    let _ = write!(text, "\n<title>{}</title>\n", escaped(description));
    if !style.is_empty() {
        let _ = writeln!(text, "<style>{}</style>", escaped(style));
    }
    for mark in drawing.axes.iter().chain(&drawing.marks) {
        push_mark(&mut text, mark);
        text.push('\n');
    }
    text.push_str("</svg>\n");
    text
}

// Writing to a string cannot fail.
fn push_mark(text: &mut String, mark: &Mark) {
    let class = mark.class().css();
    let _ = match mark {
        Mark::Line { from, to, .. } => {
            write!(text, r#"<line class="{class}" x1="{}" y1="{}" x2="{}" y2="{}"/>"#, from.0, from.1, to.0, to.1)
        }
        Mark::Path { d, .. } => write!(text, r#"<path class="{class}" d="{d}"/>"#),
        Mark::Rect { at, size, .. } => {
            write!(text, r#"<rect class="{class}" x="{}" y="{}" width="{}" height="{}"/>"#, at.0, at.1, size.0, size.1)
        }
        Mark::Circle { at, radius, .. } => {
            write!(text, r#"<circle class="{class}" cx="{}" cy="{}" r="{radius}"/>"#, at.0, at.1)
        }
        Mark::Text { at, anchor, spans, .. } => {
            let _ = write!(text, r#"<text class="{class}" x="{}" y="{}""#, at.0, at.1);
            push_words(text, *anchor, spans);
            write!(text, "</text>")
        }
    };
}

fn push_words(text: &mut String, anchor: Anchor, spans: &[Span]) {
    if anchor != Anchor::Start {
        let _ = write!(text, r#" text-anchor="{}""#, anchor.svg());
    }
    text.push('>');
    for span in spans {
        let words = escaped(&span.words);
        let _ = match span.class {
            Some(class) => write!(text, r#"<tspan class="{}">{words}</tspan>"#, class.css()),
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
