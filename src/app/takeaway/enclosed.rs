//! A lesson in the file that holds the program.
//!
//! Its text stands there as letters (base64), in a block that browsers take for data: nothing that a lesson says can end the
//! block or become part of the page.

use super::Parcel;
use crate::app::link::{bytes, checksum, letters};

/// The file without a lesson, beside the page; the build makes it.
pub const TEMPLATE_FILE: &str = "lesson.html";

/// The block that takes the lesson.
const BLOCK: &str = "<script type=\"application/octet-stream\" id=\"lesson\">";
/// What stands in the words of the file for the title and for the lesson's fingerprint.
const TITLE: &str = "<title>Worthwhile</title>";
const FINGERPRINT: &str = "lesson 00000000";

/// Puts a lesson into the file; none where the file has no place for it.
#[must_use]
pub fn enclose(template: &str, parcel: &Parcel) -> Option<String> {
    let (words, rest) = template.split_once(BLOCK)?;
    let words = words.replacen(TITLE, &format!("<title>{}</title>", escaped(&parcel.title)), 1);
    let words = words.replace(FINGERPRINT, &format!("lesson {}", fingerprint(&parcel.text)));
    let has_none = rest.starts_with('<');
    has_none.then(|| [&words, BLOCK, &letters(parcel.text.as_bytes()), rest].concat())
}

/// The lesson that a block holds; none where it holds none.
#[must_use]
pub fn read(block: &str) -> Option<String> {
    let block = block.trim();
    if block.is_empty() { None } else { String::from_utf8(bytes(block)?).ok() }
}

/// What tells two texts of a lesson apart, in eight digits.
#[must_use]
pub fn fingerprint(text: &str) -> String {
    checksum(text)
}

/// A text as HTML and XML write it, between tags and in attributes.
pub(super) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\t' | '\n' | '\r' => escaped.push(' '),
            // Neither XML nor HTML has a way to write these.
            '\0'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => {}
            letter => escaped.push(letter),
        }
    }
    escaped
}
