//! Formulas in the notation of the field.

use worthwhile::model::formulas::FORMULAS;
use worthwhile::text::notation::Notation;

fn name(name: &str) -> Notation {
    Notation::Name(name.to_owned())
}

#[track_caller]
fn reads(line: &str, expected: &Notation) {
    assert_eq!(&Notation::read(line), expected);
}

#[test]
fn a_letter_a_number_and_a_sign_stand_by_themselves() {
    reads("λ", &name("λ"));
    reads("0.32", &Notation::Number("0.32".to_owned()));
    reads("−", &Notation::Sign("−".to_owned()));
    reads("ln", &name("ln"));
}

#[test]
fn a_fraction_has_two_groups() {
    reads(r"\frac{a}{1}", &Notation::Fraction(Box::new(name("a")), Box::new(Notation::Number("1".to_owned()))));
}

#[test]
fn a_piece_has_a_foot_and_a_head() {
    let script = |below: Option<&str>, above: Option<&str>| Notation::Script {
        base: Box::new(name("r")),
        below: below.map(|below| Box::new(name(below))),
        above: above.map(|above| Box::new(name(above))),
    };
    reads("r_a^t", &script(Some("a"), Some("t")));
    reads("r^t", &script(None, Some("t")));
    reads("r_a", &script(Some("a"), None));
}

#[test]
fn every_symbol_of_a_formula_stands_in_it_and_is_explained() {
    for formula in FORMULAS {
        let lines = formula.notation.join(" ");
        for (symbol, stands_for) in formula.symbols {
            assert!(lines.contains(symbol), "{}: {symbol} is not in its formula", formula.name);
            let known = formula.inputs.iter().map(|input| input.name).chain(formula.results.iter().map(|r| r.name));
            assert!(known.clone().any(|name| name == *stands_for), "{}: {stands_for}", formula.name);
        }
    }
}

#[test]
fn every_input_and_result_of_a_formula_has_a_symbol() {
    for formula in FORMULAS {
        let names = formula.inputs.iter().map(|input| input.name).chain(formula.results.iter().map(|r| r.name));
        for name in names {
            assert!(formula.symbols.iter().any(|(_, known)| *known == name), "{}: {name} has no symbol", formula.name);
        }
    }
}

#[test]
fn braces_of_every_formula_match() {
    for line in FORMULAS.iter().flat_map(|formula| formula.notation) {
        let count = |brace| line.chars().filter(|letter| *letter == brace).count();
        assert_eq!((count('{'), count('(')), (count('}'), count(')')), "{line}");
    }
}

proptest::proptest! {
    #[test]
    fn any_line_reads(line in "\\PC{0,60}") {
        let _ = Notation::read(&line);
    }
}
