//! How far a slider goes and how fine it steps.

use super::draft::Draft;
use super::lever::Lever;
use crate::model::{Key, Kind, Setting, Unit};

/// The values between which a slider moves, and its step.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Span {
    /// The value at its left end.
    pub low: f64,
    /// The value at its right end.
    pub high: f64,
    /// The least change it makes.
    pub step: f64,
}

impl Span {
    /// The multiples of the step between which the knob moves, so that each place is a round number; beyond an end of the
    /// span it stands for that end.
    #[must_use]
    pub fn grid(&self) -> (f64, f64) {
        let near = |grid: f64, end: f64| if (grid - end).abs() < 1e-6 * self.step { end } else { grid };
        let (low, high) = (self.low / self.step, self.high / self.step);
        (near((low + 1e-6).floor() * self.step, self.low), near((high - 1e-6).ceil() * self.step, self.high))
    }

    /// Where the knob stands for a value, 0 to 1 of its way.
    #[must_use]
    pub fn share(&self, value: f64) -> f64 {
        let (low, high) = self.grid();
        if low < high { ((value - low) / (high - low)).clamp(0.0, 1.0) } else { 0.0 }
    }

    /// The same span, stretched where a value lies beyond an end.
    #[must_use]
    pub fn stretched(self, value: f64, lever: Lever) -> Self {
        let (least, most) = range(lever);
        if self.high < value {
            return Self { high: round_up(value).min(most), ..self };
        }
        if value < self.low {
            return Self { low: (-round_up(-value)).max(least), ..self };
        }
        self
    }
}

impl Draft {
    /// The span of a slider: a score from 0 to 100, anything else from nothing, or from below it, to a round number at
    /// least twice the largest value in the scenario. Where that is 0: all of a short range, a perfect offer's worth for
    /// money of one customer, a tenth of a period's turnover for money of the firm.
    #[must_use]
    pub fn span_of(&self, lever: Lever) -> Span {
        let (least, most) = range(lever);
        let Lever::Input(key) = lever else { return Span { low: 0.0, high: 100.0, step: 1.0 } };
        let field = key.field();
        if field.unit == Unit::Score {
            return Span { low: 0.0, high: 100.0, step: self.step(key, 1.0) };
        }
        let top = match self.largest(key) {
            0.0 if most <= 50.0 => most,
            0.0 if field.unit == Unit::Money && key != Key::OneOffCost => round_up(self.base.perfect_value()),
            0.0 => round_up(self.turnover() / 10.0),
            largest => round_up(2.0 * largest),
        };
        let low = if least < 0.0 { (-top).max(least) } else { least };
        let top = top.min(most);
        let step = if field.kind == Kind::Whole { 1.0 } else { self.step(key, round_down((top - low) / 200.0)) };
        Span { low, high: top, step }
    }

    /// A step of which every value of the scenario is a multiple: this one, else the next finer round one, but none finer
    /// than a tenth of it.
    fn step(&self, key: Key, step: f64) -> f64 {
        let is_on = |value: f64, step: f64| (value / step - (value / step).round()).abs() < 1e-6;
        let finer = [1.0, 0.5, 0.2, 0.1].map(|part| round_down(part * step));
        let fits = |step: &f64| self.values(key).all(|value| is_on(value, *step));
        finer.into_iter().find(fits).unwrap_or(step)
    }

    /// The largest size of an input in any variant and period.
    fn largest(&self, key: Key) -> f64 {
        self.values(key).map(f64::abs).fold(0.0, f64::max)
    }

    /// Every number that an input is set to, and its mean over the segments that set it for good.
    fn values(&self, key: Key) -> impl Iterator<Item = f64> {
        let variants = self.variants.iter().flat_map(|variant| &variant.changes);
        let set = self.changes.iter().chain(variants).filter_map(move |change| change.set.value(key));
        let own = self.segments.iter().filter_map(move |segment| segment.set.value(key));
        let mean = if self.segments.is_empty() { None } else { self.shown(0, self.first_shown(), Lever::Input(key)) };
        let number = |setting| if let Setting::Number(value) = setting { Some(value) } else { None };
        set.chain(own).chain([self.base.setting(key)]).chain(mean).filter_map(number)
    }

    /// What the customers of the start pay in a period, or a tenth of the market where there are none yet ($).
    fn turnover(&self) -> f64 {
        let customers =
            if self.start.customers > 0.0 { self.start.customers } else { 0.1 * self.base[Key::MarketSize] };
        (self.base[Key::Price] * self.base[Key::VisitsPerPeriod] * customers).max(1.0)
    }
}

/// The whole range of a lever.
fn range(lever: Lever) -> (f64, f64) {
    match lever {
        Lever::Input(key) => (key.field().low, key.field().high),
        Lever::Stage(_) => (0.0, 100.0),
    }
}

/// The least of 1, 2 and 5 times a power of ten that is not below a positive number.
fn round_up(value: f64) -> f64 {
    let power = power_below(value);
    [1.0, 2.0, 5.0, 10.0]
        .map(|digit| digit * power)
        .into_iter()
        .find(|round| value <= round * (1.0 + 1e-9))
        .unwrap_or(10.0 * power)
}

/// The largest of 1, 2 and 5 times a power of ten that is not above a positive number.
fn round_down(value: f64) -> f64 {
    let power = power_below(value);
    [5.0, 2.0, 1.0].map(|digit| digit * power).into_iter().find(|round| *round <= value * (1.0 + 1e-9)).unwrap_or(power)
}

/// The largest power of ten that is not above a positive number; 1 for anything else.
fn power_below(value: f64) -> f64 {
    let mut power = 1.0;
    if !(value > 0.0 && value < 1e15) {
        return power;
    }
    while value * (1.0 + 1e-9) < power {
        power /= 10.0;
    }
    while power * 10.0 <= value * (1.0 + 1e-9) {
        power *= 10.0;
    }
    power
}
