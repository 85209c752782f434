//! Every input has its words and its place.

use std::collections::HashSet;

use worthwhile::app::Place;
use worthwhile::model::formulas::{Figure, calculate};
use worthwhile::model::{Key, Layer};
use worthwhile::text::levers::{Evidence, FieldWords};
use worthwhile::text::{Currency, Language, Numbers, Text};

fn words(key: Key) -> FieldWords {
    (Text::of(Language::English).levers().field)(key)
}

#[test]
fn every_input_is_named_and_explained_in_one_line() {
    for &key in Key::ALL {
        let FieldWords { label, means, .. } = words(key);
        assert!(label.starts_with(char::is_uppercase) && label.chars().count() <= 28, "{key:?}: {label}");
        assert!(means.ends_with('.') && means.chars().count() <= 160, "{key:?}: {means}");
    }
}

#[test]
fn no_two_inputs_share_a_name() {
    let names: HashSet<String> = Key::ALL.iter().map(|key| words(*key).name()).collect();
    assert_eq!(names.len(), Key::ALL.len());
}

#[test]
fn every_assumption_says_how_sure_it_is() {
    for &key in Key::ALL {
        let is_assumption = key.field().layer == Layer::Assumption;
        assert!(!is_assumption || words(key).evidence != Evidence::Given, "{key:?}");
    }
}

#[test]
fn what_is_below_nothing_is_not_called_missing_as_well() {
    let numbers = Numbers { currency: Currency::new("USD").expect("a currency") };
    let says = Text::of(Language::English).results().numbers.value_says;
    assert_eq!(says(None, numbers), "left per visit", "the minus sign of the number says the rest");
    assert_eq!(says(Some(-5.0), numbers), "left per visit; −$5.00 at baseline");
}

#[test]
fn every_input_stands_in_one_place() {
    let placed: Vec<Key> = Place::ALL.iter().flat_map(|place| place.keys()).collect();
    assert_eq!(placed.len(), Key::ALL.len());
    assert_eq!(placed.iter().collect::<HashSet<_>>().len(), Key::ALL.len());
}

#[test]
fn the_eight_levers_stand_in_two_groups_of_four() {
    let keys = |place: Place| place.keys().collect::<Vec<_>>();
    assert_eq!(keys(Place::Gains), [Key::ScoreProduct, Key::ScoreService, Key::ScorePersonnel, Key::ScoreImage]);
    assert_eq!(keys(Place::Costs), [Key::Price, Key::TimeMinutes, Key::Energy, Key::Psychic]);
}

/// What a step of a guided calculation gives, by its title.
#[track_caller]
fn step(title: &str, result: &str) -> (f64, &'static str) {
    let guided = Text::of(Language::English).formulas().guided;
    let of = guided.iter().flat_map(|guided| guided.steps.iter().map(move |step| (guided.formula, step)));
    let (formula, step) = of.into_iter().find(|(_, step)| step.title == title).expect("a step of this title");
    let given: Vec<(&str, &str)> = step.given.split_whitespace().filter_map(|pair| pair.split_once('=')).collect();
    let answer = calculate(formula, &given).expect("a finite answer");
    (answer.figure(result).map_or(f64::NAN, |figure| Figure::numbers(figure)[0]), step.says)
}

#[test]
fn guided_calculations_say_what_comes_out() {
    let says = |title: &str, result: &str, write: fn(f64) -> String| {
        let (value, says) = step(title, result);
        assert!(says.contains(&write(value)), "{title}: {} is not in: {says}", write(value));
    };
    let percent = |share: f64| format!("{:.0}%", 100.0 * share);
    let tenth = |share: f64| format!("{:.1}%", 100.0 * share.abs());
    let dollars = |value: f64| format!("${value:.0}");
    says("One year", "gross", |value| format!("${:.0},{:.2}", (value / 1000.0).floor(), value % 1000.0));
    says("One year", "roi", tenth);
    says("One year", "break_even", |visits| format!("{:.0} visits", visits.ceil()));
    says("One year", "gross", |value| format!("{:.0} come", value / 60.0));
    says("Only the first quarter counted", "gross", |value| {
        format!("${:.0},{:.0}", value / 1000.0 - 0.5, value % 1000.0)
    });
    says("Poor organisation inside", "roi", tenth);
    says("As they counted", "before", dollars);
    says("As they counted", "after", dollars);
    for title in ["As they counted", "Less patience", "Five points where few leave", "No growth in profit"] {
        says(title, "gain", percent);
    }
}
