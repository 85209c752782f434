//! A whole lesson in the part of an address behind `#`, after `lesson=`.

use miniz_oxide::deflate::compress_to_vec;
use miniz_oxide::inflate::decompress_to_vec_with_limit;

use crate::app::LinkFault;
use crate::app::link::{LESSONS, LONGEST, bytes, checksum, letters};
use crate::lesson::MOST_BYTES;

/// The version of what is written.
const VERSION: &str = "1";
/// How hard to look for what repeats, 0 to 10.
const EFFORT: u8 = 9;

/// What names a lesson that a link brings whole: `1.0f3a9c2e.q1YqL8…`.
///
/// # Errors
/// Says how long the link would be where that is too long.
pub fn packed(text: &str) -> Result<String, LinkFault> {
    let content = letters(&compress_to_vec(text.as_bytes(), EFFORT));
    let packed = format!("{VERSION}.{}.{content}", checksum(&format!("{VERSION}{content}")));
    let length = LESSONS.len() + 1 + packed.len();
    if length <= LONGEST { Ok(packed) } else { Err(LinkFault::TooLong(length)) }
}

/// The text of a lesson that a link brings.
///
/// # Errors
/// Says that it is newer than this program, or no longer the one that was made.
pub fn unpacked(packed: &str) -> Result<String, LinkFault> {
    let mut parts = packed.splitn(3, '.');
    let (version, sum, content) = (parts.next(), parts.next(), parts.next().unwrap_or_default());
    if version != Some(VERSION) {
        return Err(LinkFault::Newer);
    }
    if sum != Some(&checksum(&format!("{VERSION}{content}"))) {
        return Err(LinkFault::Damaged);
    }
    let inflated = bytes(content).and_then(|bytes| decompress_to_vec_with_limit(&bytes, MOST_BYTES).ok());
    inflated.and_then(|bytes| String::from_utf8(bytes).ok()).ok_or(LinkFault::Damaged)
}
