//! What is typed into a number field.

use proptest::prelude::*;
use worthwhile::model::{FIELDS, Key, Unit};
use worthwhile::text::typing::{Notation, Typo, number, typed};
use worthwhile::text::{Currency, Language, Numbers, Text};

#[track_caller]
fn reads(text: &str, expected: f64) {
    assert_eq!(number(text), Ok(expected), "{text:?}");
}

#[track_caller]
fn refuses(text: &str) {
    assert_eq!(number(text), Err(Typo::NotANumber), "{text:?}");
}

#[track_caller]
fn asks(text: &str, whole: &str, decimal: &str) {
    let typo = Typo::Ambiguous { whole: whole.to_owned(), decimal: decimal.to_owned() };
    assert_eq!(number(text), Err(typo), "{text:?}");
}

#[test]
fn a_lone_comma_or_point_is_decimal() {
    reads("70", 70.0);
    reads("0.7", 0.7);
    reads("0,7", 0.7);
    reads(",5", 0.5);
    reads("1.", 1.0);
    reads("1.000", 1.0);
    reads("1234,567", 1234.567);
    reads("1,0000", 1.0);
}

#[test]
fn spaces_group() {
    reads(" 50 000 ", 50_000.0);
    reads("1\u{202F}234\u{A0}567.5", 1_234_567.5);
    refuses("1 2");
    refuses("1 2345");
}

#[test]
fn minus_signs_of_both_kinds_are_read() {
    reads("-12.5", -12.5);
    reads("−12,5", -12.5);
    reads("+3", 3.0);
    assert!(number("-0").is_ok_and(f64::is_sign_positive));
}

#[test]
fn a_comma_before_three_digits_is_asked_about() {
    asks("1,000", "1000", "1.0");
    asks("12,500", "12500", "12.5");
    asks("-1,234", "-1234", "-1.234");
    asks("0,500", "500", "0.5");
}

#[test]
fn what_is_no_number_is_refused() {
    for text in ["a", "1a", "1e5", "inf", "NaN", "-", ".", ",", "1,2,3", "1.000,5", "--1", "５"] {
        refuses(text);
    }
    assert_eq!(number("  "), Err(Typo::Empty));
}

#[test]
fn a_field_shows_what_can_be_typed_again() {
    assert_eq!(typed(0.7), "0.7");
    assert_eq!(typed(88.0), "88");
    assert_eq!(typed(1_234.5), "1234.5");
    assert_eq!(typed(50_000.0), "50\u{202F}000");
    assert_eq!(typed(-20.0), "-20");
    assert_eq!(typed(-0.0), "0");
    assert_eq!(typed(100.0 / 3.0), "33.3333");
}

#[test]
fn shares_are_typed_in_percent() {
    let share = Notation::of(Key::FailureRate.field().unit);
    for (text, value) in [("3", 0.03), ("3%", 0.03), ("2,5 %", 0.025), ("0.7", 0.007), ("100", 1.0)] {
        assert_eq!(share.read(text), Ok(value), "{text:?}");
    }
    assert_eq!(share.write(0.03), "3");
    assert_eq!(share.write(0.007), "0.7");
    assert_eq!(Notation::of(Key::Servers.field().unit).write(3.0), "3");
    assert_eq!(share.read("%"), Err(Typo::Empty));
}

#[test]
fn typing_what_is_shown_changes_nothing() {
    for field in FIELDS {
        let (notation, low) = (Notation::of(field.unit), field.low.max(-100.0));
        for step in 0..=1000_u16 {
            let decimal = format!("{:.4}", low + (field.high.min(100.0) - low) * f64::from(step) / 1000.0);
            let value: f64 = decimal.parse().expect("a decimal");
            assert_eq!(notation.read(&notation.write(value)), Ok(value), "{}: {value}", field.name);
        }
    }
}

#[test]
fn a_value_reads_as_it_is_typed() {
    let numbers = Numbers { currency: Currency::new("USD").expect("a currency") };
    assert_eq!(numbers.quantity(0.03, Unit::Share), "3%");
    for field in FIELDS.iter().filter(|field| Notation::of(field.unit) == Notation::Percent) {
        assert!(field.high <= 1.0, "{} is a share", field.name);
        assert_eq!((Text::of(Language::English).levers().signs)(field.unit, numbers).1, "%", "{}", field.name);
        let shown = numbers.quantity(field.default, field.unit);
        assert_eq!(Notation::Percent.read(&shown), Ok(field.default), "{}: {shown}", field.name);
    }
}

proptest! {
    #[test]
    fn nothing_typed_breaks_the_page(text in ".{0,40}") {
        prop_assert!(number(&text).map_or(true, f64::is_finite));
    }

    #[test]
    fn what_a_field_shows_reads_as_the_same_number(value in -1e8..1e8_f64) {
        let again = number(&typed(value));
        prop_assert!(again.clone().is_ok_and(|again| (again - value).abs() <= 5e-6 * value.abs().max(1.0)), "{again:?}");
    }

    #[test]
    fn fifteen_digits_are_read_exactly(whole in 0..10_000_000_u32, decimals in 0..10_000_000_u32) {
        let text = format!("{whole}.{decimals:07}");
        prop_assert_eq!(number(&text).ok(), text.parse().ok());
    }

    #[test]
    fn many_decimals_stay_finite(digits in "[0-9]{1,400}", decimals in "[0-9]{1,400}") {
        let text = format!("{digits}.{decimals}");
        prop_assert!(number(&text).is_ok_and(f64::is_finite));
    }

    #[test]
    fn many_digits_stay_finite(digits in "[0-9]{1,400}") {
        prop_assert!(number(&digits).is_ok_and(f64::is_finite));
    }
}

#[test]
fn a_currency_sign_in_front_is_the_fields_own() {
    reads("$70", 70.0);
    reads("€ 82,5", 82.5);
    reads("S$1", 1.0);
}
