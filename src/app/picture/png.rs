//! A state in a PNG: an `iTXt` chunk after the head (PNG, third edition, 11.3.3.4).

use super::{Fault, NAME};

/// How every PNG begins.
pub(super) const SIGNATURE: [u8; 8] = *b"\x89PNG\r\n\x1a\n";
/// Chunks are made of a length, a kind, what they hold and a checksum.
const LENGTH: usize = 4;
const KIND: usize = 4;
const CHECKSUM: usize = 4;

const TEXT: &[u8] = b"iTXt";
const END: &[u8] = b"IEND";

/// A PNG with a state in it; an earlier one is left where it is, behind.
///
/// # Errors
/// Refuses what is no PNG, or one without a head.
pub fn embed_png(picture: &[u8], kept: &str) -> Result<Vec<u8>, Fault> {
    let rest = picture.strip_prefix(&SIGNATURE).ok_or(Fault::NoPicture)?;
    let (_, after) = chunk(rest)?;
    let head = picture.len() - after.len();
    Ok([&picture[..head], &written(kept)?, after].concat())
}

/// The state that a PNG carries.
pub(super) fn extract(picture: &[u8]) -> Result<Option<String>, Fault> {
    let mut rest = picture.strip_prefix(&SIGNATURE).ok_or(Fault::NoPicture)?;
    let mut found = None;
    loop {
        let (chunk, after) = chunk(rest)?;
        if chunk.kind == END {
            return found.map(|chunk| text(&chunk)).transpose();
        }
        if found.is_none() && is_ours(&chunk) {
            found = Some(chunk);
        }
        rest = after;
    }
}

/// A part of a PNG.
struct Chunk<'a> {
    kind: &'a [u8],
    holds: &'a [u8],
    checksum: u32,
}

/// The first chunk, and what follows it.
fn chunk(bytes: &[u8]) -> Result<(Chunk<'_>, &[u8]), Fault> {
    let (length, rest) = bytes.split_first_chunk::<LENGTH>().ok_or(Fault::Cut)?;
    let length = usize::try_from(u32::from_be_bytes(*length)).unwrap_or(usize::MAX);
    let (kind, rest) = rest.split_at_checked(KIND).ok_or(Fault::Cut)?;
    let (holds, rest) = rest.split_at_checked(length).ok_or(Fault::Cut)?;
    let (checksum, rest) = rest.split_first_chunk::<CHECKSUM>().ok_or(Fault::Cut)?;
    Ok((Chunk { kind, holds, checksum: u32::from_be_bytes(*checksum) }, rest))
}

fn is_ours(chunk: &Chunk) -> bool {
    chunk.kind == TEXT && chunk.holds.strip_prefix(NAME.as_bytes()).is_some_and(|rest| rest.first() == Some(&0))
}

/// What a chunk of ours says: name, 0, whether it is packed, how, language, 0, name in that language, 0, text.
fn text(chunk: &Chunk) -> Result<String, Fault> {
    if chunk.checksum != checksum(chunk.kind, chunk.holds) {
        return Err(Fault::Damaged);
    }
    let [packed, _, rest @ ..] = &chunk.holds[NAME.len() + 1..] else { return Err(Fault::Damaged) };
    if *packed != 0 {
        return Err(Fault::Packed);
    }
    let text = rest.splitn(3, |byte| *byte == 0).nth(2).ok_or(Fault::Damaged)?;
    String::from_utf8(text.to_vec()).map_err(|_| Fault::Damaged)
}

/// A state as a chunk: not packed, in no language.
fn written(kept: &str) -> Result<Vec<u8>, Fault> {
    let holds = [NAME.as_bytes(), &[0, 0, 0, 0, 0], kept.as_bytes()].concat();
    // A state of four billion letters is none.
    let length = u32::try_from(holds.len()).map_err(|_| Fault::Damaged)?;
    let checksum = checksum(TEXT, &holds);
    Ok([&length.to_be_bytes(), TEXT, &holds, &checksum.to_be_bytes()].concat())
}

/// The checksum of a chunk (CRC-32 as in PNG, annex D), bit by bit: only small chunks need one.
fn checksum(kind: &[u8], holds: &[u8]) -> u32 {
    let step = |sum: u32, _| if sum & 1 == 1 { 0xedb8_8320 ^ (sum >> 1) } else { sum >> 1 };
    let add = |sum: u32, byte: &u8| (0..8).fold(sum ^ u32::from(*byte), step);
    !kind.iter().chain(holds).fold(u32::MAX, add)
}

#[cfg(test)]
mod tests {
    use super::checksum;

    #[test]
    fn the_checksum_is_that_of_the_standard() {
        assert_eq!(checksum(b"1234", b"56789"), 0xcbf4_3926);
        assert_eq!(checksum(b"IEND", b""), 0xae42_6082);
    }
}
