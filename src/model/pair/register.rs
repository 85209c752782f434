//! A pair as one register of WebAssembly.

use std::f64::consts::SQRT_2;

use core::arch::wasm32::{
    f64x2, f64x2_extract_lane, f64x2_gt, f64x2_max, f64x2_min, i64x2_add, i64x2_shl, u64x2_shr, u64x2_splat, v128,
    v128_and, v128_bitselect, v128_or,
};
pub use core::arch::wasm32::{
    f64x2_add as add, f64x2_div as div, f64x2_mul as mul, f64x2_splat as both, f64x2_sub as sub,
};

use super::{ABOVE, MANTISSA, ONE, TWO_52};

pub type Lanes = v128;

#[inline(always)]
pub fn new([one, other]: [f64; 2]) -> Lanes {
    f64x2(one, other)
}

#[inline(always)]
pub fn numbers(pair: Lanes) -> [f64; 2] {
    [f64x2_extract_lane::<0>(pair), f64x2_extract_lane::<1>(pair)]
}

#[inline(always)]
pub fn clamp(pair: Lanes, low: f64, high: f64) -> Lanes {
    f64x2_min(f64x2_max(pair, both(low)), both(high))
}

#[inline(always)]
pub fn low_bits_as_power_of_two(pair: Lanes) -> Lanes {
    i64x2_add(i64x2_shl(pair, 52), u64x2_splat(ONE))
}

#[inline(always)]
pub fn split(pair: Lanes) -> (Lanes, Lanes) {
    let exponent = sub(v128_or(u64x2_shr(pair, 52), u64x2_splat(TWO_52)), both(ABOVE));
    let mantissa = v128_or(v128_and(pair, u64x2_splat(MANTISSA)), u64x2_splat(ONE));
    let large = f64x2_gt(mantissa, both(SQRT_2));
    let halved = v128_bitselect(mul(mantissa, both(0.5)), mantissa, large);
    (add(exponent, v128_and(large, both(1.0))), halved)
}
