//! A number of things as a number to calculate with.

/// So many periods, heads or points, as a number; exact up to 2³², which no run comes near.
#[must_use]
pub fn count(n: usize) -> f64 {
    f64::from(u32::try_from(n).unwrap_or(u32::MAX))
}
