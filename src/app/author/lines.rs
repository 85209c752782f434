//! Places in the text of a lesson, as a field of a browser counts them.

use std::ops::Range;

/// From where to where a line goes, given its number from 1, counted as a browser counts (UTF-16); the end where there are
/// not so many.
#[must_use]
pub fn range_of_line(text: &str, line: usize) -> Range<u32> {
    let units = |text: &str| u32::try_from(text.encode_utf16().count()).unwrap_or(u32::MAX);
    let before: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let start = units(&text[..before]);
    start..start + units(text[before..].lines().next().unwrap_or_default())
}
