//! How it is written down: JSON that says its version and carries a checksum, exact to the letter.

use super::shelf::Shelf;
use crate::text::saved::Fault;

/// What the text begins with, before the number of its version.
const HEAD: &str = "{\"worthwhile_saved\":";
/// What stands before the checksum.
const CHECKSUM: &str = ",\"checksum\":\"";
/// What stands before the document.
const BODY: &str = "\",\"shelf\":";
/// What the text ends with.
const TAIL: &str = "}";
/// The version that is written.
const VERSION: &str = "1";

/// The document as text.
#[must_use]
pub fn text(shelf: &Shelf) -> String {
    // Strings and whole numbers can always be written.
    let body = serde_json::to_string(shelf).unwrap_or_default();
    let checksum = checksum(&body);
    format!("{HEAD}{VERSION}{CHECKSUM}{checksum:016x}{BODY}{body}{TAIL}")
}

/// Everything in one file: what is kept, and the texts that could not be read, to the letter.
#[must_use]
pub fn everything(shelf: &Shelf, aside: &[String]) -> String {
    let aside = serde_json::to_string(aside).unwrap_or_default();
    format!("{{\"worthwhile_everything\":1,\"saved\":{},\"aside\":{aside}}}\n", text(shelf))
}

/// The document of a text.
///
/// # Errors
/// Says that a newer program wrote it, or that it is not what was written.
pub fn read(text: &str) -> Result<Shelf, Fault> {
    let (version, rest) = text.strip_prefix(HEAD).and_then(|rest| rest.split_once(',')).ok_or(Fault::Corrupt)?;
    if version != VERSION {
        let is_number = !version.is_empty() && version.bytes().all(|byte| byte.is_ascii_digit());
        return Err(if is_number && version != "0" { Fault::Newer } else { Fault::Corrupt });
    }
    let parts = rest.strip_prefix(&CHECKSUM[1..]).and_then(|rest| rest.split_once(BODY));
    let (said, body) = parts.ok_or(Fault::Corrupt)?;
    let body = body.strip_suffix(TAIL).ok_or(Fault::Corrupt)?;
    if said != format!("{:016x}", checksum(body)) {
        return Err(Fault::Corrupt);
    }
    let shelf: Shelf = serde_json::from_str(body).map_err(|_| Fault::Corrupt)?;
    let is_twice = |index: usize| shelf.items[..index].iter().any(|item| item.id == shelf.items[index].id);
    if shelf.era == 0 || (0..shelf.items.len()).any(is_twice) { Err(Fault::Corrupt) } else { Ok(shelf) }
}

/// The checksum of a text (FNV-1a, 64 bits).
fn checksum(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |sum, byte| (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}
