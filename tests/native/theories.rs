//! Theories as presets, and where the conclusions of the scenarios depend on them.
//!
//! The section of the model's document is renewed by `ACCEPT_THEORIES=1 cargo test --test native theories`.

use std::fmt::Write;
use std::rc::Rc;

use worthwhile::app::{Action, Moment, Recast, State, recast};
use worthwhile::scenario::{Entry, LIBRARY, Scenario, Theory, TheoryOf, results};

#[track_caller]
fn scenario(id: &str) -> Rc<Scenario> {
    Rc::new(Entry::named(id).expect("it ships").open().expect("a built-in scenario is good"))
}

#[test]
fn a_theory_is_one_step_and_is_in_force_after_it() {
    for entry in LIBRARY {
        for &theory in Theory::ALL {
            let opened = State::opened(scenario(entry.id));
            let assumed = opened.clone().after(Action::Recast(Recast::Assume(theory)));
            assert!(theory.is_in_force(&assumed.moment().edited), "{} {theory:?}", entry.id);
            assert_eq!(Theory::in_force(theory.of(), &assumed.moment().edited), Some(theory));
            let back = assumed.clone().after(Action::Undo);
            assert_eq!((back.moment(), back.can_undo()), (opened.moment(), false));
            assert_eq!(assumed.clone().after(Action::Reset).moment(), opened.moment());
            assert_eq!(assumed.clone().after(Action::Recast(Recast::Assume(theory))), assumed, "the same is no step");
        }
    }
}

#[test]
fn scenarios_ship_with_the_zone_of_tolerance() {
    for entry in LIBRARY {
        let shipped = scenario(entry.id);
        assert_eq!(Theory::in_force(TheoryOf::Satisfaction, &shipped), Some(Theory::ZoneOfTolerance), "{}", entry.id);
        assert_eq!(Theory::in_force(TheoryOf::Loyalty, &shipped), None, "{}", entry.id);
        let same = recast(&Moment::opened(Rc::clone(&shipped)), Recast::Assume(Theory::ZoneOfTolerance));
        assert_eq!(same.expect("in range").edited, shipped);
    }
}

#[test]
fn a_theory_of_satisfaction_leaves_the_market_as_it_is() {
    let opened = State::opened(scenario("guarantee"));
    let made = [Theory::CaptiveMarket, Theory::Linear].map(|theory| Action::Recast(Recast::Assume(theory)));
    let state = made.into_iter().fold(opened, State::after);
    let edited = &state.moment().edited;
    assert!(Theory::CaptiveMarket.is_in_force(edited) && Theory::Linear.is_in_force(edited));
}

const BEGIN: &str = "<!-- theories: begin -->\n";
const END: &str = "<!-- theories: end -->\n";

fn name(theory: Theory) -> &'static str {
    match theory {
        Theory::Linear => "linear",
        Theory::Diminishing => "diminishing",
        Theory::LossAverse => "loss averse",
        Theory::ZoneOfTolerance => "zone of tolerance",
        Theory::CompetitiveMarket => "competitive market",
        Theory::CaptiveMarket => "captive market",
    }
}

/// The table of outcomes that hold, and below it those that fail, in words.
fn section() -> String {
    let head: Vec<&str> = Theory::ALL.iter().map(|theory| name(*theory)).collect();
    let mut table = format!("| scenario | {} |\n|---|{}\n", head.join(" | "), "---|".repeat(head.len()));
    let mut failures = String::new();
    for entry in LIBRARY {
        let shipped = scenario(entry.id);
        let words = shipped.words_in("en").expect("words");
        let mut row = format!("| `{}` |", entry.id);
        for &theory in Theory::ALL {
            let under = Scenario::new(shipped.under(theory)).expect("every theory goes with every scenario");
            let outcomes = results(&under).outcomes;
            let failing: Vec<&String> = outcomes
                .iter()
                .zip(&words.outcomes)
                .filter(|(outcome, _)| !outcome.holds)
                .map(|(_, words)| words)
                .collect();
            write!(row, " {} of {} |", outcomes.len() - failing.len(), outcomes.len()).expect("a text grows");
            for words in failing {
                writeln!(failures, "* `{}`, {}: {words}", entry.id, name(theory)).expect("a text grows");
            }
        }
        table += &(row + "\n");
    }
    format!("{table}\nThese no longer hold:\n\n{failures}")
}

#[test]
fn the_document_says_where_the_conclusion_depends_on_the_theory() {
    let path = format!("{}/src/model/model.md", env!("CARGO_MANIFEST_DIR"));
    let document = std::fs::read_to_string(&path).expect("the model has a document");
    let (before, rest) = document.split_once(BEGIN).expect("the section begins");
    let (kept, after) = rest.split_once(END).expect("the section ends");
    let found = section();
    if std::env::var_os("ACCEPT_THEORIES").is_some() {
        std::fs::write(&path, format!("{before}{BEGIN}{found}{END}{after}")).expect("the document can be kept");
        return;
    }
    for (found, kept) in found.lines().zip(kept.lines()) {
        assert_eq!(found, kept);
    }
    assert_eq!(found.lines().count(), kept.lines().count());
}
