//! The formula sheet.

use worthwhile::app::facts::formulas::{asked, checked, found, texts};
use worthwhile::model::formulas::{FORMULAS, Formula};
use worthwhile::text::{Language, Text};

#[track_caller]
fn formula(name: &str) -> &'static Formula {
    FORMULAS.iter().find(|formula| formula.name == name).expect("a formula of this name")
}

fn values(name: &str, typed: &[&str]) -> Vec<String> {
    let typed: Vec<String> = typed.iter().map(|text| (*text).to_owned()).collect();
    found(formula(name), &typed).expect("an answer").into_iter().map(|found| found.value).collect()
}

#[test]
fn what_was_printed_comes_out_on_the_sheet() {
    for formula in FORMULAS {
        for check in checked(formula) {
            assert!(
                check.agrees,
                "{}: {} gives {}, printed {}",
                formula.name, check.given, check.computed, check.printed
            );
        }
    }
}

#[test]
fn every_formula_opens_with_an_answer() {
    for formula in FORMULAS {
        assert!(found(formula, &texts(formula, &formula.examples())).is_ok(), "{}", formula.name);
    }
}

#[test]
fn commas_and_points_are_typed_alike() {
    assert_eq!(
        values("logit-share", &["4000 3000 2000", "1000,0"]),
        values("logit-share", &["4000,3000,2000", "1000"])
    );
    assert_eq!(values("prospect-value", &["−100", "0,88", "2.25"]), ["−129.474"]);
}

#[test]
fn what_has_no_answer_is_said_in_a_line() {
    let refused = found(formula("queue"), &["60".to_owned(), "30".to_owned(), "2".to_owned()]);
    assert_eq!(refused.map_err(|why| why.to_string().lines().count()), Err(1));
}

#[test]
fn every_input_says_what_it_stands_for() {
    for input in FORMULAS.iter().flat_map(asked) {
        assert!(!input.symbol.is_empty() && !input.meaning.is_empty(), "{}", input.name);
    }
}

#[test]
fn every_step_of_a_story_has_the_results_that_it_tells() {
    let told = [
        ["7833.6", "0.11909", "116.667"].as_slice(),
        &["3600", "−0.48571", "116.667"],
        &["3916.8", "−0.44046", "116.667"],
        &["305.211", "532.215", "0.74376"],
        &["182.8", "251.031", "0.37325"],
        &["131.7", "194.972", "0.48043"],
        &["273.305", "454.908", "0.66447"],
    ];
    let guided = Text::of(Language::English).formulas().guided;
    let steps = guided.iter().flat_map(|guided| guided.steps.iter().map(move |step| (guided, step)));
    assert_eq!(steps.clone().count(), told.len());
    for ((guided, step), told) in steps.zip(told) {
        let formula = formula(guided.formula);
        let given: Vec<_> = step.given.split_whitespace().filter_map(|pair| pair.split_once('=')).collect();
        let found = found(formula, &texts(formula, &given)).expect("an answer");
        assert_eq!(found.iter().map(|found| found.value.as_str()).collect::<Vec<_>>(), told, "{}", step.title);
    }
}
