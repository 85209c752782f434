//! Formulas in the notation of the field, read into a tree that a page can set.
//!
//! The notation is the small part of LaTeX that the published formulas need. A library that reads all of it gives text for
//! `innerHTML`, which the page's policy refuses; this gives the tree itself.

use std::iter::Peekable;
use std::str::Chars;

/// A piece of a formula.
#[derive(Clone, Debug, PartialEq)]
pub enum Notation {
    /// A name: a letter, or a word such as `ln`.
    Name(String),
    /// A number.
    Number(String),
    /// A sign between names and numbers.
    Sign(String),
    /// Pieces side by side.
    Row(Vec<Self>),
    /// One over another.
    Fraction(Box<Self>, Box<Self>),
    /// A piece with something at its foot or its head; at a sum they stand under and over it.
    Script {
        /// What stands on the line.
        base: Box<Self>,
        /// At its foot.
        below: Option<Box<Self>>,
        /// At its head.
        above: Option<Box<Self>>,
    },
}

/// The sign of a sum.
pub const SUM: &str = "∑";

impl Notation {
    /// Reads a line. Total: what it does not know stands as it is written.
    #[must_use]
    pub fn read(line: &str) -> Self {
        row(&mut line.chars().peekable(), None)
    }
}

/// Pieces up to a closing brace or the end.
fn row(letters: &mut Peekable<Chars>, end: Option<char>) -> Notation {
    let mut pieces = Vec::new();
    while let Some(&letter) = letters.peek() {
        if Some(letter) == end {
            letters.next();
            break;
        }
        if letter.is_whitespace() {
            letters.next();
        } else {
            let piece = scripted(letters);
            pieces.push(piece);
        }
    }
    match pieces.pop() {
        Some(only) if pieces.is_empty() => only,
        Some(last) => {
            pieces.push(last);
            Notation::Row(pieces)
        }
        None => Notation::Row(pieces),
    }
}

/// A piece with its foot and head.
fn scripted(letters: &mut Peekable<Chars>) -> Notation {
    let base = piece(letters);
    let (mut below, mut above) = (None, None);
    loop {
        match letters.peek() {
            Some('_') if below.is_none() => below = Some(Box::new(script(letters))),
            Some('^') if above.is_none() => above = Some(Box::new(script(letters))),
            _ if below.is_none() && above.is_none() => return base,
            _ => return Notation::Script { base: Box::new(base), below, above },
        }
    }
}

fn script(letters: &mut Peekable<Chars>) -> Notation {
    letters.next();
    piece(letters)
}

/// One piece by itself.
fn piece(letters: &mut Peekable<Chars>) -> Notation {
    match letters.next() {
        Some('{') => row(letters, Some('}')),
        Some('\\') => named(letters),
        Some(letter) if letter.is_ascii_digit() || letter == '½' => {
            Notation::Number(run(letter, letters, |next| next.is_ascii_digit() || next == '.'))
        }
        Some(letter) if letter.is_alphabetic() => Notation::Name(run(letter, letters, char::is_alphabetic)),
        Some(letter) => Notation::Sign(letter.into()),
        None => Notation::Row(Vec::new()),
    }
}

/// What a backslash names.
fn named(letters: &mut Peekable<Chars>) -> Notation {
    let name = run_of(String::new(), letters, char::is_alphabetic);
    match name.as_str() {
        "frac" => Notation::Fraction(Box::new(piece(letters)), Box::new(piece(letters))),
        "sum" => Notation::Sign(SUM.to_owned()),
        _ => Notation::Name(name),
    }
}

fn run(first: char, letters: &mut Peekable<Chars>, belongs: fn(char) -> bool) -> String {
    run_of(first.into(), letters, belongs)
}

fn run_of(mut word: String, letters: &mut Peekable<Chars>, belongs: fn(char) -> bool) -> String {
    while let Some(letter) = letters.next_if(|next| belongs(*next)) {
        word.push(letter);
    }
    word
}
