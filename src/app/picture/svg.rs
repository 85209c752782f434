//! A state in an SVG: the text of a `metadata` element.

use super::{Fault, NAME};

const OPEN: &str = "<metadata";
const CLOSE: &str = "</metadata>";
const END: &str = "</svg>";

/// What XML writes otherwise: no letter of a state may mean markup.
const NAMED: &[(&str, char)] = &[("amp", '&'), ("lt", '<'), ("gt", '>'), ("quot", '"'), ("apos", '\'')];

/// An SVG with a state in it, right behind the tag that opens it; an earlier one is left where it is, behind.
///
/// # Errors
/// Refuses what is no SVG.
pub fn embed_svg(picture: &str, kept: &str) -> Result<String, Fault> {
    let (before, after) = picture.split_at(opened(picture)?);
    Ok(format!("{before}\n{OPEN} id=\"{NAME}\">{}{CLOSE}{after}", written(kept)))
}

/// Where the tag ends that opens an SVG; a tag has no other within it.
fn opened(picture: &str) -> Result<usize, Fault> {
    let tag = picture.find("<svg").ok_or(Fault::NoPicture)?;
    let end = tag + picture[tag..].find('>').ok_or(Fault::Cut)?;
    if picture[tag + 1..end].contains('<') { Err(Fault::NoPicture) } else { Ok(end + 1) }
}

/// Whether some bytes begin as an SVG does.
pub(super) fn begins(bytes: &[u8]) -> bool {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start();
    bytes.starts_with(b"<") && bytes.windows(4).any(|four| four == b"<svg")
}

/// The state that an SVG carries.
pub(super) fn extract(picture: &[u8]) -> Result<Option<String>, Fault> {
    // A file that is cut within a letter is cut.
    let picture = str::from_utf8(picture).map_err(|_| Fault::Cut)?;
    if !picture.trim_end().ends_with(END) {
        return Err(Fault::Cut);
    }
    let ours = |part: &&str| part.split('>').next().is_some_and(|tag| tag.contains(NAME));
    let inside = &picture[opened(picture)?..];
    let Some(part) = inside.split(OPEN).skip(1).find(ours) else { return Ok(None) };
    let (_, rest) = part.split_once('>').ok_or(Fault::Damaged)?;
    let (text, _) = rest.split_once(CLOSE).ok_or(Fault::Damaged)?;
    read(text).map(Some)
}

/// A state as the text of an element: markup by its names; what XML forbids or changes, and the sign itself, as `%` and
/// two hexadecimal digits a byte.
fn written(kept: &str) -> String {
    let mut text = String::with_capacity(kept.len());
    for letter in kept.chars() {
        if let Some((name, _)) = NAMED.iter().find(|(_, named)| *named == letter) {
            text.push('&');
            text.push_str(name);
            text.push(';');
        } else if letter == '%'
            || letter.is_control()
            || matches!(letter, '\u{2028}' | '\u{2029}' | '\u{fffe}' | '\u{ffff}')
        {
            let mut bytes = [0; 4];
            for byte in letter.encode_utf8(&mut bytes).bytes() {
                text.push('%');
                text.extend([byte >> 4, byte & 15].map(digit));
            }
        } else {
            text.push(letter);
        }
    }
    text
}

/// The same back.
fn read(text: &str) -> Result<String, Fault> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(['%', '&', '<']) {
        bytes.extend_from_slice(&rest.as_bytes()[..at]);
        let (sign, after) = rest[at..].split_at(1);
        rest = match sign {
            "%" => {
                let digits = after.get(..2).ok_or(Fault::Damaged)?;
                bytes.push(u8::from_str_radix(digits, 16).map_err(|_| Fault::Damaged)?);
                &after[2..]
            }
            "&" => {
                let (name, after) = after.split_once(';').ok_or(Fault::Damaged)?;
                let letter = named(name).ok_or(Fault::Damaged)?;
                bytes.extend_from_slice(letter.encode_utf8(&mut [0; 4]).as_bytes());
                after
            }
            _ => return Err(Fault::Damaged),
        };
    }
    bytes.extend_from_slice(rest.as_bytes());
    String::from_utf8(bytes).map_err(|_| Fault::Damaged)
}

/// The letter that XML names so, by name or number.
fn named(name: &str) -> Option<char> {
    let number = |digits, base| u32::from_str_radix(digits, base).ok().and_then(char::from_u32);
    match name.strip_prefix('#') {
        Some(hex) if hex.starts_with('x') => number(&hex[1..], 16),
        Some(digits) => number(digits, 10),
        None => NAMED.iter().find(|(known, _)| *known == name).map(|(_, letter)| *letter),
    }
}

fn digit(half: u8) -> char {
    char::from_digit(u32::from(half), 16).unwrap_or('0')
}
