//! Exponential and logarithm for the inner loop of the mean over visits, of two numbers at a time.
//!
//! Straight-line code without branches or tables; only sums, products and bits, so that every machine prints the same. Relative error below 1e-14; `libm` is used everywhere else.

use super::pair::Pair;

const LN_2_HIGH: f64 = 0.693_147_180_369_123_8;
const LN_2_LOW: f64 = 1.908_214_929_270_587_7e-10;
/// Adding this to a number puts its whole part into the lowest bits.
const WHOLE: f64 = 6_755_399_441_055_744.0;
/// One over the factorials from 12 down to 0.
const EXP_TERMS: [f64; 13] = [
    2.087_675_698_786_81e-9,
    2.505_210_838_544_172e-8,
    2.755_731_922_398_589e-7,
    2.755_731_922_398_589_3e-6,
    2.480_158_730_158_73e-5,
    1.984_126_984_126_984e-4,
    1.388_888_888_888_889e-3,
    8.333_333_333_333_333e-3,
    4.166_666_666_666_666_4e-2,
    1.666_666_666_666_666_6e-1,
    0.5,
    1.0,
    1.0,
];
/// One over the odd numbers from 19 down to 1.
const LN_TERMS: [f64; 10] =
    [1.0 / 19.0, 1.0 / 17.0, 1.0 / 15.0, 1.0 / 13.0, 1.0 / 11.0, 1.0 / 9.0, 1.0 / 7.0, 0.2, 1.0 / 3.0, 1.0];

/// The exponential of numbers, which are held to −700 to 700.
pub(super) fn exp(x: Pair) -> Pair {
    let x = x.clamp(-700.0, 700.0);
    let shifted = x * std::f64::consts::LOG2_E + WHOLE;
    let n = shifted - WHOLE;
    let rest = (x - n * LN_2_HIGH) - n * LN_2_LOW;
    let series = EXP_TERMS.iter().fold(Pair::both(0.0), |sum, term| sum * rest + *term);
    series * shifted.low_bits_as_power_of_two()
}

/// The natural logarithm of positive numbers.
pub(super) fn ln(x: Pair) -> Pair {
    let (exponent, mantissa) = x.split();
    let ratio = (mantissa - 1.0) / (mantissa + 1.0);
    let square = ratio * ratio;
    let series = LN_TERMS.iter().fold(Pair::both(0.0), |sum, term| sum * square + *term);
    exponent * LN_2_HIGH + (exponent * LN_2_LOW + ratio * 2.0 * series)
}

#[cfg(test)]
mod tests {
    use super::{Pair, exp, ln};

    #[test]
    fn exponential_and_logarithm_agree_with_libm() {
        for step in -70_000..=70_000 {
            let x = f64::from(step) * 0.01;
            let y = libm::exp(x);
            let ([found, _], [back, again]) = (exp(Pair::new([x, 0.0])).numbers(), ln(Pair::both(y)).numbers());
            assert!((found / y - 1.0).abs() < 1e-14, "exp {x}");
            assert!((back - libm::log(y)).abs() <= 1e-14 * libm::log(y).abs().max(1.0), "ln {y}");
            assert_eq!(back.to_bits(), again.to_bits(), "ln {y}");
        }
    }
}
