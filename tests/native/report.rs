//! The report: what it says of every scenario, nothing that did not change, and no internal name.

use std::collections::HashSet;
use std::rc::Rc;

use worthwhile::app::facts::{Report, figure_in_report, name_in_report};
use worthwhile::app::{Action, Answer, Gallery, Move, Sight, State};
use worthwhile::charts::{Chart, Mark};
use worthwhile::explore::Exhibit;
use worthwhile::model::{FIELDS, Key, Setting};
use worthwhile::scenario::{Entry, LIBRARY, Lever, Pricing, Scenario};
use worthwhile::text::{Language, Text};

fn text() -> &'static Text {
    Text::of(Language::English)
}

#[track_caller]
fn opened(id: &str, variant: usize) -> State {
    let scenario = Entry::named(id).expect("it ships").open().unwrap_or_else(|fault| panic!("{id}: {fault}"));
    State::opened(Rc::new(scenario)).after(Action::Choose(variant))
}

fn sight(state: &State) -> Sight {
    Sight::new(state, Rc::new(Answer::new(state.moment())))
}

fn report(state: &State) -> Report {
    Report::new(&sight(state), text())
}

fn settle(key: Key, to: f64) -> Action {
    Action::Settle(Move { lever: Lever::Input(key), to: Setting::Number(to) })
}

/// Every variant of every scenario.
fn everything() -> impl Iterator<Item = (&'static str, State)> {
    LIBRARY.iter().flat_map(|entry| {
        let n_variants = opened(entry.id, 0).moment().shipped.n_variants();
        (0..n_variants).map(|variant| (entry.id, opened(entry.id, variant)))
    })
}

/// All words of the report but for its figures.
fn words(report: &Report) -> Vec<String> {
    let numbers = report.numbers.iter().flatten();
    let numbers = numbers.flat_map(|one| {
        [one.name.name.to_owned(), one.reads.clone(), one.change.clone().unwrap_or_default(), one.says.clone()]
    });
    let held = report.outcomes.iter().flat_map(|held| [held.sentence.clone(), held.figures.clone()]);
    let why = [report.why.finding.clone(), report.why.behind.clone()];
    let asked = [&report.title, &report.question, &report.about, &report.situation].map(String::clone);
    let changes = report.changed.iter().chain(&report.assumed).cloned();
    asked.into_iter().chain(numbers).chain(why).chain(changes).chain(held).collect()
}

/// All words of a figure.
fn drawn(chart: &Chart) -> Vec<String> {
    let marks = chart.drawing.axes.iter().chain(&chart.drawing.marks);
    let texts = marks.filter_map(|mark| if let Mark::Text { spans, .. } = mark { Some(spans) } else { None });
    let texts = texts.map(|spans| spans.iter().map(|span| span.words.as_str()).collect::<String>());
    texts.chain([chart.title.clone(), chart.description.clone()]).collect()
}

/// Names that only files and the program know: of scenarios, variants, kinds of customers, stages and inputs.
fn internal_names(scenario: &Scenario) -> HashSet<String> {
    let variants = (0..scenario.n_variants()).map(|variant| scenario.variant_id(variant).to_owned());
    let kinds = scenario.segments.iter().map(|kind| kind.id.clone());
    let stages = scenario.base.stages().iter().map(|stage| stage.id.clone());
    let inputs = FIELDS.iter().map(|field| field.name.to_owned());
    let library = LIBRARY.iter().map(|entry| entry.id.to_owned());
    let exhibits = Exhibit::ALL.iter().map(|exhibit| exhibit.id().to_owned());
    let all = variants.chain(kinds).chain(stages).chain(inputs).chain(library).chain(exhibits);
    // A name of one plain word can be a word of the reader's language too.
    all.filter(|name| name.contains(['-', '_'])).collect()
}

#[track_caller]
fn names_nothing_internal(words: &[String], names: &HashSet<String>) {
    for words in words {
        // What stands in the words of a scenario are words; a name in files stands by itself.
        let mut parts = words.split(|c: char| !c.is_alphanumeric() && c != '-' && c != '_');
        let found = parts.find(|part| names.contains(*part) || part.contains('_'));
        assert_eq!(found, None, "{words}");
    }
}

#[test]
fn no_internal_name_stands_on_any_report() {
    for (_, state) in everything() {
        let names = internal_names(&state.moment().edited);
        names_nothing_internal(&words(&report(&state)), &names);
        let figures = state.gallery();
        for exhibit in figures.exhibits() {
            let chart =
                figure_in_report(*exhibit, &sight(&state), 420.0, text()).expect("the first four are always drawn");
            names_nothing_internal(&drawn(&chart), &names);
            names_nothing_internal(&[name_in_report(*exhibit, &sight(&state), text())], &names);
        }
    }
}

#[test]
fn no_internal_name_stands_on_a_report_of_moved_levers() {
    for (id, mut state) in everything() {
        for field in FIELDS {
            let lever = Lever::Input(field.key);
            let Some(Setting::Number(here)) = state.moment().edited.shown(state.moment().variant, 0, lever) else {
                continue;
            };
            state = state.after(settle(field.key, here * 0.97));
        }
        let report = report(&state);
        assert!(!report.changed.is_empty(), "{id}");
        names_nothing_internal(&words(&report), &internal_names(&state.moment().edited));
        assert!(report.changed.len() <= 12 && report.assumed.len() <= 7, "{id}: there is no room for more");
    }
}

#[test]
fn a_scenario_as_it_came_has_no_changes_to_tell() {
    for (id, state) in everything() {
        let report = report(&state);
        assert_eq!((report.changed, report.assumed), (Vec::new(), Vec::new()), "{id}");
    }
}

#[test]
fn only_what_differs_is_told_with_its_unit() {
    let state = opened("dental-clinic", 1).after(settle(Key::Price, 82.0));
    let moved = report(&state);
    assert_eq!(moved.changed, ["Price $90 → $82"]);
    assert!(moved.assumed.is_empty());
    let back = report(&state.after(settle(Key::Price, 90.0)));
    assert!(back.changed.is_empty(), "{:?}", back.changed);
}

#[test]
fn assumptions_are_told_apart_from_levers() {
    let state = opened("dental-clinic", 0).after(settle(Key::Price, 82.0)).after(settle(Key::LossAversion, 2.5));
    let report = report(&state);
    assert_eq!(report.changed.len(), 1, "{:?}", report.changed);
    assert_eq!(report.assumed.len(), 1, "{:?}", report.assumed);
}

#[test]
fn free_play_is_told() {
    let state = opened("dental-clinic", 0).after(settle(Key::Price, 82.0));
    let free = state.clone().after(Action::Price(Pricing::Free));
    assert_eq!(report(&free).changed.len(), report(&state).changed.len() + 1);
}

#[test]
fn the_response_is_named_after_its_lever() {
    let named = |state: &State| name_in_report(Exhibit::Response, &sight(state), text());
    let state = opened("dental-clinic", 0).after(Action::Ask(Lever::Input(Key::Price)));
    assert_eq!(named(&state), "Response to price");
    assert_eq!(named(&opened("hospital-chain", 0)), "Response to discharge");
}

#[test]
fn every_report_says_what_was_asked_and_what_came_of_it() {
    for (id, state) in everything() {
        let report = report(&state);
        let filled = |words: &str| !words.trim().is_empty();
        assert!(filled(&report.title) && filled(&report.question) && filled(&report.situation), "{id}");
        assert!(filled(&report.why.finding), "{id}");
        let numbers = report.numbers.expect("the period is one of the run");
        let compares = !sight(&state).is_baseline();
        assert!(numbers.iter().all(|number| number.change.is_some() == compares), "{id}");
        assert_eq!(report.outcomes.len(), state.moment().edited.outcomes.len(), "{id}");
        assert!(report.outcomes.iter().all(|held| held.holds && filled(&held.sentence)), "{id}");
    }
}

#[test]
fn every_figure_that_is_drawn_in_place_stands_in_the_report_too() {
    let state = opened("dental-clinic", 1);
    for exhibit in Exhibit::ALL.iter().filter(|exhibit| **exhibit != Exhibit::Why) {
        let places = Gallery::default().showing(0, *exhibit);
        assert_eq!(places.exhibits()[0], *exhibit);
        let chart = figure_in_report(*exhibit, &sight(&state), 420.0, text());
        let asked = worthwhile::app::facts::exhibit(*exhibit, &sight(&state), 420.0, text());
        assert!(chart.is_some() == asked.is_some() || *exhibit == Exhibit::Response, "{exhibit:?}");
    }
    assert!(figure_in_report(Exhibit::Response, &sight(&state), 420.0, text()).is_some());
}
