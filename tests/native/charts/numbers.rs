//! Numbers and money as they are read.

use proptest::prelude::*;
use worthwhile::model::Unit;
use worthwhile::text::{Currency, Numbers, TENTH, difference, money_difference};

use super::dollars;

fn in_currency(code: &str) -> Numbers {
    Numbers { currency: Currency::new(code).expect("three capital letters") }
}

#[track_caller]
fn reads(found: impl AsRef<str>, expected: &str) {
    assert_eq!(found.as_ref(), expected);
}

#[test]
fn money_has_cents_up_to_ten_thousand() {
    let numbers = dollars();
    reads(numbers.money(47.324), "$47.32");
    reads(numbers.money(-12.9), "−$12.90");
    reads(numbers.money(0.0), "$0.00");
    reads(numbers.money(1_234.5), "$1,234.50");
    reads(numbers.money(9_999.99), "$9,999.99");
    reads(numbers.money(9_999.996), "$10,000");
    reads(numbers.money(26_913.4), "$26,913");
    reads(numbers.money(-1e8), "−$100,000,000");
    reads(numbers.money(1e12), "$1,000,000,000,000");
}

#[test]
fn what_rounds_to_nothing_has_no_sign() {
    let numbers = dollars();
    reads(numbers.money(-0.004), "$0.00");
    reads(numbers.money(-0.0), "$0.00");
    reads(numbers.amount(-1e-300), "0.00");
    reads(numbers.amount_change(-0.004), "0.00");
    reads(numbers.money_change(0.004), "±$0.00");
    reads(numbers.score_change(-0.04), "±0.0");
    reads(numbers.points(-0.004), "±0 points");
    reads(numbers.decimal(-0.04, 1), "0.0");
    reads(numbers.percent(-0.001), "0%");
    reads(numbers.compact_money(-0.4), "$0");
    reads(numbers.digits(-0.000_01), "0");
    reads(numbers.quantity(-0.000_01, Unit::Money), "$0");
}

#[test]
fn changes_show_their_sign() {
    let numbers = dollars();
    reads(numbers.money_change(4.1), "+$4.10");
    reads(numbers.money_change(-12.9), "−$12.90");
    reads(numbers.amount_change(12.9), "+12.90");
    reads(numbers.score_change(-11.3), "−11.3");
    reads(numbers.score_change(1.94), "+1.9");
    reads(numbers.points(-0.15), "−15 points");
    reads(numbers.points(0.01), "+1 point");
    reads(numbers.points(-0.0101), "−1 point");
}

#[test]
fn currencies_are_written_as_their_readers_do() {
    reads(in_currency("SGD").money(5.5), "S$5.50");
    reads(in_currency("EUR").money(-5.5), "−€5.50");
    reads(in_currency("GBP").money_change(5.5), "+£5.50");
    reads(in_currency("JPY").money(5.5), "¥5.50");
    reads(in_currency("CHF").money(47.32), "CHF 47.32");
    reads(in_currency("CHF").money(-47.32), "−CHF 47.32");
    reads(in_currency("CHF").compact_money(27_000.0), "CHF 27k");
}

#[test]
fn compact_money_keeps_three_figures_at_most() {
    let numbers = dollars();
    reads(numbers.compact_money(26_913.0), "$27k");
    reads(numbers.compact_money(1_110_000.0), "$1.11m");
    reads(numbers.compact_money(390_000.0), "$390k");
    reads(numbers.compact_money(950.4), "$950");
    reads(numbers.compact_money(999.4), "$999");
    reads(numbers.compact_money(999.5), "$1k");
    reads(numbers.compact_money(999_499.0), "$999k");
    reads(numbers.compact_money(999_500.0), "$1.00m");
    reads(numbers.compact_money(-12_345_678.0), "−$12.3m");
    reads(numbers.compact_money(123_456_789.0), "$123m");
    reads(numbers.compact_money(999_600_000.0), "$1.00bn");
    reads(numbers.compact_money(5e12), "$5,000bn");
}

#[test]
fn counts_shares_and_minutes() {
    let numbers = dollars();
    reads(numbers.whole(5_846.3), "5,846");
    reads(numbers.whole(-1_234_567.8), "−1,234,568");
    reads(numbers.short_whole(999_999.4), "999,999");
    reads(numbers.short_whole(12_345_678.0), "12.3m");
    reads(numbers.percent(0.714), "71%");
    reads(numbers.minutes(34.3), "34");
    reads(numbers.minutes(9.96), "10");
    reads(numbers.minutes(4.27), "4.3");
    reads(numbers.minutes(0.0), "0.0");
    reads(numbers.decimal(0.7, 2), "0.70");
    reads(numbers.whole_money(2_860.31), "$2,860");
}

#[test]
fn quantities_have_no_needless_zeros() {
    let numbers = dollars();
    reads(numbers.quantity(70.0, Unit::Score), "70");
    reads(numbers.quantity(72.5, Unit::Score), "72.5");
    reads(numbers.quantity(90.0, Unit::Money), "$90");
    reads(numbers.quantity(89.5, Unit::Money), "$89.50");
    reads(numbers.quantity(-2.25, Unit::Money), "−$2.25");
    reads(numbers.quantity(50_000.0, Unit::MoneyPerPeriod), "$50,000");
    reads(numbers.quantity(30.0, Unit::Minutes), "30 min");
    reads(numbers.quantity(0.7, Unit::Plain), "0.7");
    reads(numbers.quantity(0.015, Unit::PerPeriod), "1.5%");
    reads(numbers.quantity(6.0, Unit::Times), "6×");
    reads(numbers.digits(0.000_01), "0");
}

proptest! {
    #[test]
    fn digits_are_those_that_the_language_writes(size in prop_oneof![0.0..1e3_f64, 0.0..1e9_f64, 0.0..1e16_f64], places in 0_usize..6) {
        let written = |number: f64| dollars().decimal(number, places).replace(',', "");
        let tie = f64::round(2.0 * size) / 2.0;
        for number in [size, tie, f64::round(size), f64::round(100.0 * size) / 100.0, tie / 1024.0] {
            prop_assert_eq!(written(number), format!("{number:.places$}"));
        }
    }

    #[test]
    fn every_number_is_written_with_figures_and_read_back(number in -1e15..1e15_f64) {
        let written = dollars().decimal(number, 2).replace(',', "").replace('−', "-");
        let read: f64 = written.parse().expect("digits");
        prop_assert!((read - number).abs() <= 0.005_000_001 + 1e-15 * number.abs());
    }

    #[test]
    fn compact_money_is_short(number in -1e14..1e14_f64) {
        prop_assert!(dollars().compact_money(number).chars().count() <= 11);
    }
}

#[test]
fn a_reader_who_subtracts_what_is_shown_agrees_with_the_change() {
    for (was, now) in [(43.9051, 50.0449), (57.84, 89.36), (0.7651, 0.4449), (-3.004, 8.666)] {
        let cents = (money_difference(was, now) * 100.0).round();
        assert_eq!(cents, (now * 100.0_f64).round() - (was * 100.0_f64).round(), "{was} {now}");
    }
    assert_eq!(money_difference(12_000.4, 12_001.6), 2.0);
    assert!((difference(57.84, 89.36, TENTH) - 31.6).abs() < 1e-9);
}
