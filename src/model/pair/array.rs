//! A pair as an array.

use std::f64::consts::SQRT_2;

use super::{ABOVE, MANTISSA, ONE, TWO_52};

pub type Lanes = [f64; 2];

#[inline(always)]
pub fn new(numbers: [f64; 2]) -> Lanes {
    numbers
}

#[inline(always)]
pub fn both(number: f64) -> Lanes {
    [number; 2]
}

#[inline(always)]
pub fn numbers(pair: Lanes) -> [f64; 2] {
    pair
}

#[inline(always)]
pub fn clamp(pair: Lanes, low: f64, high: f64) -> Lanes {
    pair.map(|number| number.clamp(low, high))
}

#[inline(always)]
pub fn low_bits_as_power_of_two(pair: Lanes) -> Lanes {
    pair.map(|number| f64::from_bits((number.to_bits() << 52).wrapping_add(ONE)))
}

#[inline(always)]
pub fn split(pair: Lanes) -> (Lanes, Lanes) {
    let exponent = pair.map(|number| f64::from_bits((number.to_bits() >> 52) | TWO_52) - ABOVE);
    let mantissa = pair.map(|number| f64::from_bits((number.to_bits() & MANTISSA) | ONE));
    let large = mantissa.map(|mantissa| mantissa > SQRT_2);
    let choose = |i: usize| if large[i] { (0.5 * mantissa[i], exponent[i] + 1.0) } else { (mantissa[i], exponent[i]) };
    let [one, other] = [choose(0), choose(1)];
    ([one.1, other.1], [one.0, other.0])
}

#[inline(always)]
pub fn add(one: Lanes, other: Lanes) -> Lanes {
    [one[0] + other[0], one[1] + other[1]]
}

#[inline(always)]
pub fn sub(one: Lanes, other: Lanes) -> Lanes {
    [one[0] - other[0], one[1] - other[1]]
}

#[inline(always)]
pub fn mul(one: Lanes, other: Lanes) -> Lanes {
    [one[0] * other[0], one[1] * other[1]]
}

#[inline(always)]
pub fn div(one: Lanes, other: Lanes) -> Lanes {
    [one[0] / other[0], one[1] / other[1]]
}
