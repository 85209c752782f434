//! The 32 letters of a code, and how its parts stand together.

use super::{BEGIN, CodeFault, LONGEST_CODE, VERSION};
use crate::app::link::crc;

/// The letters (Crockford 2002): none looks like another, and none needs an escape.
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// The checksum takes so many letters.
const SUM: usize = 7;
/// How long a code is takes so many letters.
const LENGTH: usize = 2;

/// A code whose letters are as they were written; what they say is not yet looked at.
pub(super) struct Sealed {
    pub lesson: String,
    pub fives: Vec<u32>,
}

/// The whole code around what it says; none where there is no room.
pub(super) fn sealed(lesson: &str, fives: &[u32]) -> Option<String> {
    let begin = format!("{BEGIN}{VERSION}/{}/", lesson.to_ascii_uppercase());
    let length = begin.len() + LENGTH + fives.len() + SUM;
    if LONGEST_CODE < length {
        return None;
    }
    let length = u32::try_from(length).ok()?;
    let mut code = begin;
    code.extend([length >> 5, length].into_iter().chain(fives.iter().copied()).map(letter));
    let sum = u64::from(crc(&code));
    code.extend((0..SUM).rev().map(|at| letter(u32::try_from(sum >> (5 * at) & 31).unwrap_or(0))));
    Some(code)
}

/// Opens a code; large and small letters are the same.
pub(super) fn opened(text: &str) -> Result<Sealed, CodeFault> {
    let code = text.trim().to_ascii_uppercase();
    let rest = code.strip_prefix(BEGIN).ok_or(CodeFault::NoCode)?;
    let (version, rest) = rest.split_once('/').ok_or(CodeFault::NoCode)?;
    let is_number = !version.is_empty() && version.bytes().all(|byte| byte.is_ascii_digit());
    match version.parse::<u32>() {
        Ok(VERSION) => {}
        Ok(0) => return Err(CodeFault::NoCode),
        Ok(_) => return Err(CodeFault::Newer),
        Err(_) if is_number => return Err(CodeFault::Newer),
        Err(_) => return Err(CodeFault::NoCode),
    }
    let (lesson, body) = rest.split_once('/').ok_or(CodeFault::Cut)?;
    let fives: Option<Vec<u32>> = body.bytes().map(number).collect();
    let Some(fives) = fives else { return Err(CodeFault::Changed) };
    let [high, low, ..] = fives[..] else { return Err(CodeFault::Cut) };
    let length = usize::try_from(high << 5 | low).unwrap_or(usize::MAX);
    if code.len() < length {
        return Err(CodeFault::Cut);
    }
    let content = LENGTH..fives.len().saturating_sub(SUM);
    if length < code.len() || content.end < content.start {
        return Err(CodeFault::Changed);
    }
    let said = fives[content.end..].iter().fold(0_u64, |sum, five| sum << 5 | u64::from(*five));
    if u64::from(crc(&code[..code.len() - SUM])) != said {
        return Err(CodeFault::Changed);
    }
    Ok(Sealed { lesson: lesson.to_ascii_lowercase(), fives: fives[content].to_vec() })
}

fn letter(five: u32) -> char {
    char::from(LETTERS[(five & 31) as usize])
}

fn number(letter: u8) -> Option<u32> {
    LETTERS.iter().position(|known| *known == letter).and_then(|place| u32::try_from(place).ok())
}
