//! From satisfaction to loyalty: the share that stays (equation 11; Jones and Sasser 1995; Heskett 1994).

use super::fields::Key;
use super::inputs::Inputs;

/// The logistic function Λ, 0 to 1.
#[inline]
#[must_use]
pub fn logistic(x: f64) -> f64 {
    1.0 / (1.0 + libm::exp(-x.clamp(-700.0, 700.0)))
}

/// Share of customers with this satisfaction who stay another period, 0 to 1 (equation 11).
#[must_use]
pub fn retention(inputs: &Inputs, satisfaction: f64) -> f64 {
    let attached = logistic(inputs[Key::LoyaltySteepness] * (satisfaction - inputs[Key::LoyaltyMidpoint]));
    (1.0 - inputs[Key::InvoluntaryLoss]) * attached
}

/// Share of customers with this satisfaction who recommend, 0 to 1 (equation 11).
#[must_use]
pub fn promoters(inputs: &Inputs, satisfaction: f64) -> f64 {
    logistic((satisfaction - inputs[Key::PromoterLevel]) / inputs[Key::OpinionWidth])
}

/// Share of customers with this satisfaction who warn others, 0 to 1 (equation 11).
#[must_use]
pub fn detractors(inputs: &Inputs, satisfaction: f64) -> f64 {
    logistic((inputs[Key::DetractorLevel] - satisfaction) / inputs[Key::OpinionWidth])
}
