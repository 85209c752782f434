//! Round numbers for an axis.

use crate::model::Unit;
use crate::text::Numbers;

/// Round numbers from `low` to `high`: as many as there can be up to `most`.
pub(super) fn ticks(low: f64, high: f64, most: f64) -> Vec<f64> {
    let span = high - low;
    if span <= 0.0 || !span.is_finite() {
        return vec![low];
    }
    let magnitude = 10_f64.powf((span / most).log10().floor());
    let steps = [1.0, 2.0, 2.5, 5.0, 10.0, 20.0].map(|step| step * magnitude);
    let count = |step: f64| (high / step + 1e-9).floor() - (low / step - 1e-9).ceil() + 1.0;
    let step = steps.into_iter().find(|step| count(*step) <= most).unwrap_or(span);
    let first = (low / step - 1e-9).ceil();
    let numbers = std::iter::successors(Some(first), |number| Some(number + 1.0));
    numbers.map(|number| number * step).take_while(|tick| *tick <= high + 1e-9 * span).collect()
}

/// Ends of periods for an axis of `n` periods, at most four, in even steps if possible.
pub(super) fn period_ticks(n: usize) -> Vec<usize> {
    const STEPS: &[usize] = &[1, 2, 3, 4, 5, 6, 10, 12, 20, 24, 30];
    let even = STEPS.iter().find(|&&step| n.is_multiple_of(step) && n / step <= 4);
    let step = even.or_else(|| STEPS.iter().find(|&&step| n / step <= 4)).copied().unwrap_or(n.max(1));
    (1..=n / step).map(|tick| tick * step).collect()
}

/// A value of a lever below its axis, where there is no room for every unit.
pub(super) fn tick_words(value: f64, unit: Unit, numbers: Numbers) -> String {
    let is_long = 10_000.0 <= value.abs();
    match unit {
        Unit::Money | Unit::MoneyPerMinute | Unit::MoneyPerPeriod if is_long => numbers.compact_money(value),
        Unit::Money
        | Unit::MoneyPerMinute
        | Unit::MoneyPerPeriod
        | Unit::Share
        | Unit::ShareOfWorth
        | Unit::PerPeriod => numbers.quantity(value, unit),
        Unit::Score
        | Unit::Points
        | Unit::PerPoint
        | Unit::Minutes
        | Unit::HoursPerPeriod
        | Unit::People
        | Unit::PerCustomer
        | Unit::Times
        | Unit::Plain => {
            if is_long {
                numbers.compact_amount(value)
            } else {
                numbers.digits(value)
            }
        }
    }
}
