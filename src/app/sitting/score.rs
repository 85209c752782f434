//! What a prediction is worth. The rules are proper: nobody does better than by saying what they think.
//!
//! * An interval costs its width and ten times what it misses by; nothing costs less in the long run than the interval that
//!   holds eight cases of ten (interval score, Winkler 1972; Gneiting and Raftery 2007, equation 43, with α = 0.2).
//! * A curve costs its mean distance from the model's; nothing costs less than the middle of what one thinks possible in each
//!   period (the score of the median, Gneiting and Raftery 2007, section 6.1).
//!
//! Losses are told in points of 100 by the width that is offered, which is known before the answer; 0 stands for anything worse.

/// One over the share of cases that the upper and the lower end may miss: 2 / 0.2.
const MISSED: f64 = 10.0;
/// A curve that is off by this share of its frame in the mean is worth nothing; where lines are drawn, little is far off.
const FAR: f64 = 0.25;

/// The interval score of an interval that is to hold eight cases of ten, in the unit of its ends; less is better.
#[must_use]
pub fn interval_loss(low: f64, high: f64, truth: f64) -> f64 {
    (high - low) + MISSED * ((low - truth).max(0.0) + (truth - high).max(0.0))
}

/// The mean distance of two curves over the periods that both have; less is better.
#[must_use]
pub fn distance(drawn: &[f64], truth: &[f64]) -> f64 {
    let (sum, n) = drawn.iter().zip(truth).fold((0.0, 0.0), |(sum, n), (said, is)| (sum + (said - is).abs(), n + 1.0));
    if 0.0 < n { sum / n } else { 0.0 }
}

/// An interval in points, 0 to 100; the width of all that is offered costs all of them.
pub(super) fn interval_points(low: f64, high: f64, truth: f64, width: f64) -> u8 {
    points(interval_loss(low, high, truth) / width.max(f64::MIN_POSITIVE))
}

/// A curve in points, 0 to 100, drawn in a frame of this height.
pub(super) fn curve_points(drawn: &[f64], truth: &[f64], height: f64) -> u8 {
    points(distance(drawn, truth) / (FAR * height).max(f64::MIN_POSITIVE))
}

/// What is left of 100 after a loss, as a share of all.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and 100")]
pub(super) fn points(lost: f64) -> u8 {
    (100.0 * (1.0 - lost)).round().clamp(0.0, 100.0) as u8
}

/// Points in the mean, to the nearest whole one.
#[must_use]
pub fn whole_points(mean: f64) -> u8 {
    points(1.0 - mean / 100.0)
}
