//! Digits, signs and thousands.

use crate::model::fixed;

/// How a number shows its sign.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Sign {
    /// Only a minus.
    Plain,
    /// A plus, a minus, or ± for no change.
    Change,
}

/// Cents for small sums only.
pub(super) fn cents(amount: f64) -> usize {
    if amount.abs() < 9_999.995 { 2 } else { 0 }
}

/// Whether money takes much room when it is written out.
pub(super) fn is_long(amount: f64) -> bool {
    99_999.5 <= amount.abs()
}

/// One decimal of money is written as two: `$2.50`.
pub(super) fn cents_whole(digits: &str) -> String {
    match digits.split_once('.') {
        Some((_, decimals)) if decimals.len() == 1 => format!("{digits}0"),
        _ => digits.to_owned(),
    }
}

pub(super) fn unsigned_zero(digits: &str) -> String {
    if digits == "−0" { "0".to_owned() } else { digits.to_owned() }
}

pub(super) fn signed(style: Sign, number: f64, places: usize) -> String {
    let digits = grouped(number.abs(), places);
    format!("{}{digits}", sign(style, number, &digits))
}

/// The sign of a number that is written with these digits; what rounds to nothing has none.
pub(super) fn sign(style: Sign, number: f64, digits: &str) -> &'static str {
    let nothing = digits.bytes().all(|byte| !matches!(byte, b'1'..=b'9'));
    match style {
        Sign::Change if nothing => "±",
        Sign::Plain if nothing => "",
        _ if number < 0.0 => "−",
        Sign::Change => "+",
        Sign::Plain => "",
    }
}

/// Digits with commas between thousands.
pub(super) fn grouped(size: f64, places: usize) -> String {
    let digits = fixed(size, places);
    let whole = digits.find('.').unwrap_or(digits.len());
    let mut text = String::with_capacity(digits.len() + whole / 3);
    for (place, digit) in digits.char_indices() {
        if 0 < place && place < whole && (whole - place).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// At most four digits and a unit: thousand, million, billion.
pub(super) fn compact(amount: f64) -> (String, &'static str) {
    let size = amount.abs();
    for (unit, name) in [(1e9, "bn"), (1e6, "m")] {
        if 0.9995 * unit <= size {
            let places = if size < 9.995 * unit { 2 } else { usize::from(size < 99.95 * unit) };
            return (grouped(size / unit, places), name);
        }
    }
    if 999.5 <= size { (grouped(size / 1e3, 0), "k") } else { (grouped(size, 0), "") }
}
