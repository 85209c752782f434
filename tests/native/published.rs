//! What was printed elsewhere comes out here: the cases V1 to V37 of the model's document, each with its source.

mod engine;
mod loyalty;
mod market;
mod money;
mod satisfaction;
mod tables;

use proptest::prelude::*;
use worthwhile::model::formulas::{FORMULAS, Formula, Input, Kind, calculate};

/// Profit of a credit card customer at the start and in each year (Best, fig. 1-11).
const CARD: &[f64] = &[-51.0, 30.0, 42.0, 44.0, 49.0, 55.0];

#[track_caller]
fn near(found: f64, expected: f64, within: f64) {
    assert!((found - expected).abs() <= within, "{found} is not within {within} of {expected}");
}

/// A result of a formula for inputs as on the command line.
#[track_caller]
fn result(line: &str, name: &str) -> f64 {
    let (formula, given) = line.split_once(' ').expect("a formula and its inputs");
    let inputs: Vec<_> = given.split(' ').filter_map(|pair| pair.split_once('=')).collect();
    let answer = calculate(formula, &inputs).expect("an answer");
    answer.figure(name).expect("a result of this name").numbers()[0]
}

#[test]
fn every_formula_agrees_with_its_printed_checks() {
    for formula in FORMULAS {
        assert!(!formula.checks.is_empty(), "{} has no check", formula.name);
        for check in formula.checks {
            let answer = formula.answer(&check.inputs()).expect(check.given);
            assert!(check.agrees(&answer), "{} {} gives {answer:?}", formula.name, check.given);
        }
    }
}

/// A text for an input: in range, at its borders, or nonsense.
fn text(input: &Input, pick: usize, share: f64) -> String {
    let one = match pick % 12 {
        0 => input.low,
        1 => input.high,
        2 | 3 => input.low + share * (input.high - input.low),
        4 => (input.low + share * (input.high - input.low)).round(),
        5 => share,
        6 => (10.0 * share).round(),
        7 => f64::MIN_POSITIVE,
        8 => 1e300 * (share - 0.5),
        9 => return ["", "nan", "inf", "-inf", "1e999", "one", "1,", ",", "\u{fffd}"][pick / 12 % 9].to_owned(),
        _ => return input.example.to_owned(),
    };
    match input.kind {
        Kind::List => format!("{one},{share},{one}"),
        Kind::Number | Kind::Whole | Kind::Choice(_) => one.to_string(),
    }
}

fn answers_or_refuses(formula: &Formula, picks: &[(usize, f64)]) {
    let texts: Vec<_> =
        formula.inputs.iter().zip(picks).map(|(input, (pick, share))| text(input, *pick, *share)).collect();
    let inputs: Vec<_> = formula.inputs.iter().map(|input| input.name).zip(texts.iter().map(String::as_str)).collect();
    match formula.answer(&inputs) {
        Ok(answer) => {
            assert_eq!(answer.figures().len(), formula.results.len());
            assert!(answer.figures().iter().flat_map(|(_, figure)| figure.numbers()).all(|number| number.is_finite()));
        }
        Err(why) => assert_eq!(why.to_string().lines().count(), 1, "{inputs:?}"),
    }
}

proptest! {
    #[test]
    fn any_inputs_have_finite_answers_or_are_refused_in_a_line(picks in proptest::collection::vec((0_usize..1000, 0.0..1.0), 7)) {
        for formula in FORMULAS {
            answers_or_refuses(formula, &picks);
        }
    }
}
