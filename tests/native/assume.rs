//! What the reader assumes, and what makes a scenario over, as the page tells it.

use std::rc::Rc;

use worthwhile::app::facts::{kinds, outcome_lines};
use worthwhile::app::{Action, Answer, Move, Place, Recast, Sight, State};
use worthwhile::model::{Key, Setting};
use worthwhile::scenario::{Budget, Entry, LIBRARY, Lever, Pricing, Theory};
use worthwhile::text::{Language, Text};

fn opened(id: &str) -> State {
    State::opened(Rc::new(Entry::named(id).expect("it ships").open().expect("a built-in scenario is good")))
}

fn sight(state: &State) -> Sight {
    Sight::new(state, Rc::new(Answer::new(state.moment())))
}

fn to(key: Key, value: f64) -> Action {
    Action::Settle(Move { lever: Lever::Input(key), to: Setting::Number(value) })
}

fn text() -> &'static Text {
    Text::of(Language::English)
}

/// How many outcomes hold, fail only for the assumptions, and fail otherwise.
fn outcomes(state: &State) -> (usize, usize, usize) {
    let lines = outcome_lines(&sight(state), text());
    let count =
        |holds, is_assumed| lines.iter().filter(|line| (line.holds, line.is_assumed) == (holds, is_assumed)).count();
    assert_eq!(count(true, true), 0, "what holds needs no excuse");
    (count(true, false), count(false, true), count(false, false))
}

#[test]
fn what_fails_under_a_theory_alone_fails_for_its_assumptions() {
    for entry in LIBRARY {
        let opened = opened(entry.id);
        let n_outcomes = outcomes(&opened).0;
        for theory in Theory::ALL {
            let (holds, assumed, fails) = outcomes(&opened.clone().after(Action::Recast(Recast::Assume(*theory))));
            assert_eq!((holds + assumed, fails), (n_outcomes, 0), "{} {theory:?}", entry.id);
        }
    }
    assert_eq!(
        outcomes(&opened("dental-clinic").after(Action::Recast(Recast::Assume(Theory::CompetitiveMarket)))).1,
        3
    );
}

#[test]
fn what_fails_for_what_the_firm_does_is_not_laid_on_the_assumptions() {
    let staffed = opened("dental-clinic").after(to(Key::Servers, 40.0));
    let (_, assumed, fails) = outcomes(&staffed);
    assert_eq!(assumed, 0);
    assert!(0 < fails);
    let captive = staffed.after(Action::Recast(Recast::Assume(Theory::CaptiveMarket)));
    assert!(0 < outcomes(&captive).2, "it would fail under the scenario's assumptions as well");
}

#[test]
fn kinds_are_told_before_and_after_customers_are_split() {
    let told =
        |state: &State| kinds(&sight(state), text()).map(|kinds| (kinds.is_split, kinds.names.expect("possible")));
    let clinic = opened("dental-clinic");
    let names = ["Achievers (40%)", "Believers (35%)", "Strugglers (25%)"].map(str::to_owned).to_vec();
    assert_eq!(told(&clinic), Some((false, names.clone())));
    assert_eq!(told(&clinic.after(Action::Recast(Recast::Split))), Some((true, names)));
    assert_eq!(told(&opened("values-and-lifestyles")), None, "these came in kinds of their own");
}

#[test]
fn customers_who_cannot_be_split_are_refused_in_words() {
    let most = Key::WorthPsychic.field().high;
    let state = opened("dental-clinic").after(to(Key::WorthPsychic, most));
    let kinds = kinds(&sight(&state), text()).expect("they came all alike");
    let says = (text().recast().unsplit)(&kinds.names.expect_err("more than the most"));
    let name = "These customers cannot be split: for some of them, Cost of the most worry would not be possible (";
    assert!(says.starts_with(name), "{says}");
    assert_eq!(state.clone().after(Action::Recast(Recast::Split)), state);
}

#[test]
fn how_stages_combine_stands_in_one_place() {
    let listed = |state: &State| sight(state).keys(Place::Assumptions).filter(|key| *key == Key::ServiceBlend).count();
    let whole = opened("dental-clinic");
    let apart = whole.clone().after(Action::Recast(Recast::TakeApart));
    assert_eq!([listed(&whole), sight(&whole).n_stages()], [1, 0]);
    assert_eq!([listed(&apart), sight(&apart).n_stages()], [0, 5]);
    let elsewhere = |key: &Key| *key != Key::ServiceBlend;
    for place in Place::ALL {
        let stands: Vec<Key> = sight(&apart).keys(*place).collect();
        assert_eq!(stands, place.keys().filter(elsewhere).collect::<Vec<_>>(), "{place:?}");
    }
}

#[test]
fn free_play_still_knows_what_improvements_would_cost() {
    let improved = opened("dental-clinic").after(to(Key::ScoreService, 90.0));
    let free = improved.clone().after(Action::Price(Pricing::Free));
    let cost = improved.moment().would_cost(0);
    assert!(0.0 < cost.total && free.moment().would_cost(0) == cost);
    assert_eq!(sight(&free).charge().0.total, 0.0);
    assert!(matches!(sight(&improved).charge().1, Budget::Within(_) | Budget::Over(_)));
}
