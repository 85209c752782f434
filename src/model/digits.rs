//! Numbers in digits.
//!
//! The standard library writes any float exactly; its tables and big numbers weigh 16 kB in the page. The numbers of the
//! page are short, and what follows is exact for them.

/// From here on a number has zeros where its digits are not known.
const LONGEST: f64 = 1e18;
/// Numbers this near to each other, as a share of their size, are the same.
const SLACK: f64 = 2e-15;
/// Splits a float in two halves of 26 bits.
const HALVES: f64 = 134_217_729.0;

/// A number with so many decimals, at most 15: what `{number:.places$}` writes for any size below 10¹⁸.
#[must_use]
pub fn fixed(number: f64, places: usize) -> String {
    let size = number.abs();
    if !size.is_finite() || LONGEST <= size {
        return plain(number);
    }
    let scale = (0..places).fold(1.0, |scale, _| 10.0 * scale);
    let mut whole = integer(size.trunc());
    let is_odd = |digits: u64| !(if places == 0 { whole } else { digits }).is_multiple_of(2);
    let mut decimals = nearest(size.fract(), scale, is_odd);
    if decimals == integer(scale) {
        (whole, decimals) = (whole + 1, 0);
    }
    let sign = if number < 0.0 { "-" } else { "" };
    if places == 0 { format!("{sign}{whole}") } else { format!("{sign}{whole}.{decimals:0places$}") }
}

/// A number in as few digits as tell it from others: `0.05`, `12`, `-3.5`.
#[must_use]
pub fn plain(number: f64) -> String {
    let (mut scaled, mut places, mut zeros) = (number.abs(), 0, 0);
    if number.is_nan() {
        return "NaN".to_owned();
    }
    if number.is_infinite() {
        return if number < 0.0 { "-inf" } else { "inf" }.to_owned();
    }
    while LONGEST <= scaled {
        (scaled, zeros) = (scaled / 10.0, zeros + 1);
    }
    while SLACK * scaled < (scaled - scaled.round()).abs() {
        (scaled, places) = (10.0 * scaled, places + 1);
    }
    let mut digits = integer(scaled.round()).to_string() + &"0".repeat(zeros);
    if 0 < places {
        digits.insert_str(0, &"0".repeat((places + 1_usize).saturating_sub(digits.len())));
        digits.insert(digits.len() - places, '.');
    }
    if number < 0.0 { format!("-{digits}") } else { digits }
}

/// The whole number that is nearest to a product, of two the even one; the product itself is rounded, its error is not.
fn nearest(part: f64, scale: f64, is_odd: impl Fn(u64) -> bool) -> u64 {
    let product = part * scale;
    let (high, low) = halves(part);
    let (scale_high, scale_low) = halves(scale);
    let error = ((high * scale_high - product) + high * scale_low + low * scale_high) + low * scale_low;
    let digits = integer(product.trunc());
    let beyond = (product.fract() - 0.5) + error;
    // The sum of a small number and an error keeps its sign.
    if 0.0 < beyond || beyond == 0.0 && is_odd(digits) { digits + 1 } else { digits }
}

fn halves(number: f64) -> (f64, f64) {
    let much = HALVES * number;
    let high = much - (much - number);
    (high, number - high)
}

/// A whole number from 0 to 10¹⁹.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "whole, not negative, and the cast saturates"
)]
fn integer(whole: f64) -> u64 {
    whole as u64
}
