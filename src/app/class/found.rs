//! Codes in a text: a chat, a mail, a table.

use crate::app::code::{Code, CodeFault};
use crate::app::sitting::fingerprint;
use crate::lesson::Lesson;

/// A code is broken over so many lines at most.
const MOST_LINES: usize = 8;

/// What stands in a text.
pub(super) struct Found {
    /// Each code with its line from 1, as it stands there, and what it says.
    pub codes: Vec<(usize, String, Result<Code, CodeFault>)>,
    /// The lines in which something stands, but no code, from 1.
    pub without: Vec<usize>,
}

/// The codes in a text, wherever in a line they stand; one that was broken over lines is put together again.
pub(super) fn found(text: &str, lesson: &Lesson) -> Found {
    let lines: Vec<&str> = text.lines().collect();
    let print = fingerprint(lesson);
    let (mut codes, mut without, mut next) = (Vec::new(), Vec::new(), 0);
    for (at, line) in lines.iter().enumerate() {
        let words: Vec<&str> = words(line).filter(|word| is_code(word)).collect();
        for (number, word) in words.iter().enumerate() {
            let is_last = number + 1 == words.len() && line.trim_end().ends_with(word);
            let rest = if is_last { lines.get(at + 1..).unwrap_or_default() } else { &[] };
            let (word, read, n_lines) = read(word, rest, &|word| Code::read_of(word, lesson, print));
            next = at + 1 + n_lines;
            codes.push((at + 1, word, read));
        }
        if words.is_empty() && next <= at && !line.trim().is_empty() {
            without.push(at + 1);
        }
    }
    Found { codes, without }
}

/// What a code says, with the lines after it that belong to it where its end stands there.
fn read(
    word: &str,
    rest: &[&str],
    says: &dyn Fn(&str) -> Result<Code, CodeFault>,
) -> (String, Result<Code, CodeFault>, usize) {
    let first = says(word);
    let mut whole = word.to_owned();
    for (at, line) in rest.iter().take(MOST_LINES).enumerate() {
        let Some(more) = words(line).next().filter(|more| !is_code(more)) else { break };
        if Code::lesson_of(&whole) != Err(CodeFault::Cut) {
            break;
        }
        whole.push_str(more);
        if let Ok(code) = says(&whole) {
            return (whole, Ok(code), at + 1);
        }
    }
    (word.to_owned(), first, 0)
}

/// The words of a line that are made of what a code is made of.
fn words(line: &str) -> impl Iterator<Item = &str> {
    line.split(|letter: char| !(letter.is_ascii_alphanumeric() || letter == '/' || letter == '-'))
        .filter(|word| !word.is_empty())
}

/// Whether a word begins as a code does.
fn is_code(word: &str) -> bool {
    let bytes = word.as_bytes();
    let begins = bytes.len() > 3 && bytes[..2].eq_ignore_ascii_case(b"WW") && bytes[2].is_ascii_digit();
    begins && word.contains('/')
}
