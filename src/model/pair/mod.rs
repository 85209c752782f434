//! Two numbers at a time, for the inner loop of the mean over visits.
//!
//! In the page a pair is one register: a run takes a fifth less time, although the compiler is asked for a small program;
//! elsewhere it is an array. Either rounds each number as it would be rounded alone: every machine prints the same.
//!
//! All of it is inlined by force: a call would send the register through memory, and a run would take several times as long.

#![expect(clippy::inline_always)]

#[cfg(not(target_feature = "simd128"))]
#[path = "array.rs"]
mod lanes;
#[cfg(target_feature = "simd128")]
#[path = "register.rs"]
mod lanes;

use std::ops::{Add, Div, Mul, Sub};

/// Two numbers.
#[derive(Clone, Copy)]
pub(super) struct Pair(lanes::Lanes);

impl Pair {
    /// These two.
    #[inline(always)]
    pub fn new(numbers: [f64; 2]) -> Self {
        Self(lanes::new(numbers))
    }

    /// The same number twice.
    #[inline(always)]
    pub fn both(number: f64) -> Self {
        Self(lanes::both(number))
    }

    /// The two.
    #[inline(always)]
    pub fn numbers(self) -> [f64; 2] {
        lanes::numbers(self.0)
    }

    /// The two added up.
    #[inline(always)]
    pub fn sum(self) -> f64 {
        let [one, other] = self.numbers();
        one + other
    }

    /// Each between two ends.
    #[inline(always)]
    pub fn clamp(self, low: f64, high: f64) -> Self {
        Self(lanes::clamp(self.0, low, high))
    }

    /// Two to the power that stands in the lowest bits of each.
    #[inline(always)]
    pub fn low_bits_as_power_of_two(self) -> Self {
        Self(lanes::low_bits_as_power_of_two(self.0))
    }

    /// The exponents and the mantissas, these from the root of a half to the root of two; of positive numbers.
    #[inline(always)]
    pub fn split(self) -> (Self, Self) {
        let (exponent, mantissa) = lanes::split(self.0);
        (Self(exponent), Self(mantissa))
    }
}

/// The bits of the mantissa.
const MANTISSA: u64 = 0x000f_ffff_ffff_ffff;
/// The bits of 1.
const ONE: u64 = 0x3ff0_0000_0000_0000;
/// The bits of 2^52, below which a small whole number can be written.
const TWO_52: u64 = 0x4330_0000_0000_0000;
/// What 2^52 and the exponent's own zero add up to.
const ABOVE: f64 = 4_503_599_627_370_496.0 + 1023.0;

/// An operation between two pairs, and between a pair and one number for both.
macro_rules! operation {
    ($trait:ident, $function:ident) => {
        impl $trait for Pair {
            type Output = Self;

            #[inline(always)]
            fn $function(self, other: Self) -> Self {
                Self(lanes::$function(self.0, other.0))
            }
        }

        impl $trait<f64> for Pair {
            type Output = Self;

            #[inline(always)]
            fn $function(self, other: f64) -> Self {
                Self(lanes::$function(self.0, lanes::both(other)))
            }
        }
    };
}

operation!(Add, add);
operation!(Sub, sub);
operation!(Mul, mul);
operation!(Div, div);
