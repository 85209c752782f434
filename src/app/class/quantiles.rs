//! How many numbers spread.

use crate::model::put_in_order;

/// How numbers spread: so many of ten lie below each.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Quantiles {
    /// The lowest of them.
    pub low: f64,
    /// One of ten lies below it.
    pub tenth: f64,
    /// A quarter does.
    pub quarter: f64,
    /// Half of them do.
    pub middle: f64,
    /// Three quarters do.
    pub three_quarters: f64,
    /// Nine of ten do.
    pub ninetieth: f64,
    /// The highest of them.
    pub high: f64,
}

impl Quantiles {
    /// Of these numbers, straight between two of them; none of no numbers.
    #[must_use]
    pub fn of(mut numbers: Vec<f64>) -> Option<Self> {
        numbers.retain(|number| number.is_finite());
        put_in_order(&mut numbers, |one, other| one < other);
        let at = |share| between(&numbers, share);
        Some(Self {
            low: at(0.0)?,
            tenth: at(0.1)?,
            quarter: at(0.25)?,
            middle: at(0.5)?,
            three_quarters: at(0.75)?,
            ninetieth: at(0.9)?,
            high: at(1.0)?,
        })
    }
}

/// The number at a share of the way through numbers in order.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a share of a short list")]
fn between(numbers: &[f64], share: f64) -> Option<f64> {
    let last = u32::try_from(numbers.len().checked_sub(1)?).ok()?;
    let place = share * f64::from(last);
    let low = *numbers.get(place.floor() as usize)?;
    let high = numbers.get(place.ceil() as usize).copied().unwrap_or(low);
    Some(low + place.fract() * (high - low))
}
