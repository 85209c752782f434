//! Tables as comma separated values (RFC 4180), to be opened by a spreadsheet program.
//!
//! Where a decimal comma is usual, programs expect semicolons between cells: so there are two forms. A byte order mark tells
//! them the encoding. Words never become a formula.

/// What stands between cells, and within numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Form {
    /// Commas between cells, a decimal point.
    #[default]
    Point,
    /// Semicolons between cells, a decimal comma.
    Comma,
}

impl Form {
    /// Both.
    pub const ALL: &[Self] = &[Self::Point, Self::Comma];

    const fn separator(self) -> char {
        match self {
            Self::Point => ',',
            Self::Comma => ';',
        }
    }
}

/// A cell of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// Words.
    Words(String),
    /// A number in digits with a decimal point.
    Number(String),
}

/// More than this stands in no table.
pub const MOST_ROWS: usize = 10_000;
const MOST_COLUMNS: usize = 100;
const MOST_LETTERS: usize = 200;

/// What a program could take for a formula, or skip before it takes the rest for one.
const FORMULA: &[char] = &['=', '+', '-', '@', '\t', '\r'];

/// A table in a form, its first rows as far as a table goes.
#[must_use]
pub fn csv(rows: impl Iterator<Item = Vec<Cell>>, form: Form) -> String {
    let mut text = String::from('\u{feff}');
    for row in rows.take(MOST_ROWS + 1) {
        for (n, cell) in row.iter().take(MOST_COLUMNS).enumerate() {
            if 0 < n {
                text.push(form.separator());
            }
            match cell {
                Cell::Number(digits) if form == Form::Comma => text.push_str(&digits.replace('.', ",")),
                Cell::Number(digits) => text.push_str(digits),
                Cell::Words(words) => push_words(&mut text, words),
            }
        }
        text.push_str("\r\n");
    }
    text
}

/// Words, as they are taken for words.
fn push_words(text: &mut String, words: &str) {
    let sign = if words.starts_with(FORMULA) { "'" } else { "" };
    let mut letters = words.chars();
    let words: String = sign.chars().chain(letters.by_ref().take(MOST_LETTERS)).collect();
    let rest = if letters.next().is_some() { "…" } else { "" };
    if words.contains(['"', ',', ';', '\n', '\r', '\t', '\'']) || words.trim() != words {
        text.extend(["\"", &words.replace('"', "\"\""), rest, "\""]);
    } else {
        text.extend([&words, rest]);
    }
}
