//! Numbers as they are typed: decimal comma or point, spaces between thousands.

use crate::model::{Unit, fixed, plain};

/// The narrow space that stands between thousands in a field.
const NARROW: char = '\u{202F}';

/// Digits after the point that are read; ten to this power, and a hundred times that, is still exact.
const MOST_DECIMALS: usize = 20;

/// From this size on a field shows spaces between thousands.
const GROUPED_FROM: f64 = 10_000.0;

/// Why typed text is no number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Typo {
    /// Nothing was typed.
    Empty,
    /// It is no number.
    NotANumber,
    /// `1,000` is a thousand to one reader and one to another.
    Ambiguous {
        /// As a number of thousands: `1000`.
        whole: String,
        /// As a decimal: `1.0`.
        decimal: String,
    },
}

/// How the values of an input are typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notation {
    /// As they are.
    Number,
    /// In hundredths: `3` is 0.03.
    Percent,
}

impl Notation {
    /// How values of this unit are typed: shares in percent.
    #[must_use]
    pub const fn of(unit: Unit) -> Self {
        match unit {
            Unit::Share | Unit::ShareOfWorth | Unit::PerPeriod => Self::Percent,
            Unit::Money
            | Unit::MoneyPerMinute
            | Unit::MoneyPerPeriod
            | Unit::Score
            | Unit::Points
            | Unit::PerPoint
            | Unit::Minutes
            | Unit::HoursPerPeriod
            | Unit::People
            | Unit::PerCustomer
            | Unit::Times
            | Unit::Plain => Self::Number,
        }
    }

    /// The value that was typed: `3` or `3%` is 0.03 in percent.
    ///
    /// # Errors
    /// As [`number`].
    pub fn read(self, text: &str) -> Result<f64, Typo> {
        match self {
            Self::Number => number(text),
            Self::Percent => scaled(text.trim_end().trim_end_matches('%'), 100.0),
        }
    }

    /// A value as a field shows it, so that it can be typed again: `3` for 0.03 in percent.
    #[must_use]
    pub fn write(self, value: f64) -> String {
        match self {
            Self::Number => typed(value),
            Self::Percent => typed(100.0 * value),
        }
    }
}

/// The number that was typed.
///
/// A lone comma or point is decimal, spaces group thousands, and a currency sign in front is the field's own. One to three digits, a comma and exactly three digits are
/// refused, since both readings are common.
///
/// ```
/// # use worthwhile::text::typing::number;
/// assert_eq!(number("0,7"), Ok(0.7));
/// assert_eq!(number("50 000"), Ok(50_000.0));
/// ```
///
/// # Errors
/// Says why the text is no number; what is read is always finite.
pub fn number(text: &str) -> Result<f64, Typo> {
    scaled(text, 1.0)
}

/// The number that was typed, divided by a power of ten, as exact as if its point had been moved.
fn scaled(text: &str, divisor: f64) -> Result<f64, Typo> {
    let text = text.trim();
    if text.is_empty() {
        return Err(Typo::Empty);
    }
    let (sign, size) = signed(text.trim_start_matches("S$").trim_start_matches(['$', '€', '£', '¥']).trim_start());
    let (whole, decimals) = size.split_once([',', '.']).unwrap_or((size, ""));
    let whole = ungrouped(whole).ok_or(Typo::NotANumber)?;
    if !decimals.bytes().all(|byte| byte.is_ascii_digit()) || (whole.is_empty() && decimals.is_empty()) {
        return Err(Typo::NotANumber);
    }
    if size.contains(',') && (1..=3).contains(&whole.len()) && decimals.len() == 3 {
        return Err(ambiguous(sign, &whole, decimals));
    }
    let size = size_of(&whole, decimals, divisor).min(f64::MAX);
    Ok(if sign.is_empty() { size } else { -size } + 0.0)
}

/// The number of these digits: exact to sixteen of them, close beyond. (The standard library's reading of numbers is exact
/// for any, and its tables weigh ten kilobytes in the page.)
fn size_of(whole: &str, decimals: &str, divisor: f64) -> f64 {
    let decimals = decimals[..decimals.len().min(MOST_DECIMALS)].trim_end_matches('0');
    let digits = |text: &str, from: f64| text.bytes().fold(from, |sum, byte| 10.0 * sum + f64::from(byte - b'0'));
    let scale = decimals.bytes().fold(divisor, |scale, _| 10.0 * scale);
    digits(decimals, digits(whole, 0.0)) / scale
}

/// A list of numbers as the published formulas read it: `1,2,3`. Typed with spaces or semicolons between, a comma is
/// decimal; without either, commas part the numbers. What is no number stays as it was typed.
///
/// ```
/// # use worthwhile::text::typing::list;
/// assert_eq!(list("0,5 2; -3"), "0.5,2,-3");
/// assert_eq!(list("1,2,3"), "1,2,3");
/// ```
#[must_use]
pub fn list(text: &str) -> String {
    let parts = |letter: char| letter.is_whitespace() || letter == ';';
    let text = text.trim();
    let pieces: Vec<&str> = if text.contains(parts) {
        text.split(parts).filter(|piece| !piece.is_empty()).collect()
    } else {
        text.split(',').collect()
    };
    let read = |piece: &&str| number(piece).map_or_else(|_| (*piece).to_owned(), plain);
    pieces.iter().map(read).collect::<Vec<_>>().join(",")
}

/// A number as a field shows it, to six digits, so that it can be typed again: `0.7`, `50 000`.
#[must_use]
pub fn typed(number: f64) -> String {
    let size = number.abs();
    let places = [(1e5, 0), (1e4, 1), (1e3, 2), (1e2, 3), (1e1, 4)].iter().find(|(least, _)| *least <= size);
    let digits = fixed(size, places.map_or(5, |(_, places)| *places));
    let digits = if digits.contains('.') { digits.trim_end_matches('0').trim_end_matches('.') } else { &digits };
    let sign = if number < 0.0 && digits != "0" { "-" } else { "" };
    if size < GROUPED_FROM { format!("{sign}{digits}") } else { format!("{sign}{}", grouped(digits)) }
}

/// The sign, and the rest.
fn signed(text: &str) -> (&'static str, &str) {
    match text.strip_prefix(['-', '−']) {
        Some(size) => ("-", size.trim_start()),
        None => ("", text.strip_prefix('+').unwrap_or(text)),
    }
}

/// The digits of a whole number without the spaces between its thousands; none for anything else.
fn ungrouped(whole: &str) -> Option<String> {
    let groups: Vec<&str> = whole.split(char::is_whitespace).collect();
    let is_digits = |group: &&str| group.bytes().all(|byte| byte.is_ascii_digit());
    let is_grouped =
        groups.len() == 1 || (1..=3).contains(&groups[0].len()) && groups[1..].iter().all(|group| group.len() == 3);
    (groups.iter().all(is_digits) && is_grouped).then(|| groups.concat())
}

/// Both readings of a number such as `1,000`.
fn ambiguous(sign: &str, whole: &str, decimals: &str) -> Typo {
    let thousands = format!("{whole}{decimals}");
    let thousands = match thousands.trim_start_matches('0') {
        "" => "0",
        digits => digits,
    };
    let fraction = match decimals.trim_end_matches('0') {
        "" => "0",
        digits => digits,
    };
    Typo::Ambiguous { whole: format!("{sign}{thousands}"), decimal: format!("{sign}{whole}.{fraction}") }
}

/// Digits with narrow spaces between thousands.
fn grouped(digits: &str) -> String {
    let whole = digits.find('.').unwrap_or(digits.len());
    let mut text = String::with_capacity(digits.len() + whole);
    for (place, digit) in digits.char_indices() {
        if 0 < place && place < whole && (whole - place).is_multiple_of(3) {
            text.push(NARROW);
        }
        text.push(digit);
    }
    text
}
