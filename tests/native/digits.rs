//! Numbers in digits.

use proptest::prelude::*;
use worthwhile::model::{fixed, plain};

/// Any float that is a number.
fn number() -> impl Strategy<Value = f64> {
    prop_oneof![-1e3..1e3_f64, -1e12..1e12_f64, any::<f64>().prop_filter("finite", |number| number.is_finite())]
}

#[test]
fn a_number_is_written_as_short_as_it_is_typed() {
    for (number, digits) in
        [(0.05, "0.05"), (12.0, "12"), (-3.5, "-3.5"), (0.1 + 0.2, "0.3"), (1e6, "1000000"), (0.0, "0")]
    {
        assert_eq!(plain(number), digits);
    }
    assert_eq!(plain(1e21), "1000000000000000000000");
    assert_eq!([f64::INFINITY, f64::NEG_INFINITY, f64::NAN].map(plain), ["inf", "-inf", "NaN"]);
}

#[test]
fn a_tie_goes_to_the_even_digit() {
    assert_eq!([0.5, 1.5, 2.5].map(|number| fixed(number, 0)), ["0", "2", "2"]);
    assert_eq!([0.125, 0.375, 0.995, 9.5].map(|number| fixed(number, 2)), ["0.12", "0.38", "0.99", "9.50"]);
}

proptest! {
    #[test]
    fn digits_read_back(number in number()) {
        let read: f64 = plain(number).parse().expect("digits");
        prop_assert!((read - number).abs() <= 1e-12 * number.abs(), "{} for {}", plain(number), number);
    }

    #[test]
    fn short_numbers_are_written_as_the_language_does(digits in -1_000_000_000_i64..1_000_000_000, places in 0_i32..7) {
        let number = f64::from(i32::try_from(digits).expect("small")) / 10_f64.powi(places);
        prop_assert_eq!(plain(number), number.to_string());
    }

    #[test]
    fn fixed_digits_are_those_that_the_language_writes(size in prop_oneof![0.0..1e3_f64, 0.0..1e9_f64, 0.0..1e17_f64], places in 0_usize..9) {
        let tie = f64::round(2.0 * size) / 2.0;
        for number in [size, -size - 1.0, tie, f64::round(100.0 * size) / 100.0, tie / 1024.0, size / 1e9] {
            prop_assert_eq!(fixed(number, places), format!("{number:.places$}"));
        }
    }
}
