//! From what is in sight to facts: charts, the sentence why, the bars of the timeline, outcomes.

mod formulas;
mod why;

use std::rc::Rc;

use worthwhile::app::facts::{
    Answered, Change, Question, brackets, changes, curve_facts, levers, next_change, outcome_lines, scheduled,
};
use worthwhile::app::{Action, Answer, Move, Place, Sight, State};
use worthwhile::model::{FIELDS, Key, Kind, Refusal, Setting};
use worthwhile::scenario::{Change as Written, Currency, Edit, Entry, LIBRARY, Lever, Reason, Settings, Whose};
use worthwhile::text::{Figure, Language, Numbers, Proof, Text};

fn text() -> &'static Text {
    Text::of(Language::English)
}

#[track_caller]
fn opened(id: &str) -> State {
    let entry = Entry::named(id).expect("in the library");
    State::opened(Rc::new(entry.open().expect("a valid scenario")))
}

fn sight(state: &State) -> Sight {
    Sight::new(state, Rc::new(Answer::new(state.moment())))
}

#[track_caller]
fn seen(id: &str, variant: usize, period: usize) -> Sight {
    sight(&opened(id).after(Action::Choose(variant)).after(Action::Look(period)))
}

fn moved(state: State, key: Key, to: f64) -> State {
    state.after(Action::Settle(Move { lever: Lever::Input(key), to: Setting::Number(to) }))
}

fn numbers(sight: &Sight) -> Numbers {
    Numbers { currency: sight.moment.edited.currency }
}

/// Everything that can be seen of every scenario as it comes.
fn everything() -> impl Iterator<Item = Sight> {
    LIBRARY.iter().flat_map(|entry| {
        let state = State::opened(Rc::new(entry.open().expect("a valid scenario")));
        let (n_variants, n_periods) = (state.moment().edited.n_variants(), state.moment().edited.n_periods);
        let answer = Rc::new(Answer::new(state.moment()));
        (0..n_variants).flat_map(move |variant| {
            let (state, answer) = (state.clone().after(Action::Choose(variant)), Rc::clone(&answer));
            (0..n_periods).map(move |period| Sight::new(&state.clone().after(Action::Look(period)), Rc::clone(&answer)))
        })
    })
}

#[test]
fn changes_say_what_the_variant_does_and_when() {
    let words = |id, variant| changes(&seen(id, variant, 0), text()).into_iter().map(|change| change.words);
    assert_eq!(words("dental-clinic", 0).count(), 0);
    assert_eq!(words("dental-clinic", 1).collect::<Vec<_>>(), ["Campaign, quarters 3 to 8"]);
    let agree: Vec<String> = words("dental-clinic", 2).collect();
    assert_eq!(
        agree,
        [
            "Service and personnel from quarter 3",
            "Capacity from quarter 5",
            "Campaign, quarters 5 to 10",
            "Capacity from quarter 7"
        ]
    );
    assert_eq!(words("guarantee", 2).next_back().as_deref(), Some("Mistakes from quarter 7"));
    assert_eq!(words("two-branches", 2).collect::<Vec<_>>(), ["Service, personnel and more from quarter 4"]);
}

#[test]
fn a_fold_says_from_when_its_levers_change() {
    let next = |period, place| next_change(&seen("dental-clinic", 2, period), place);
    assert_eq!(next(2, Place::Promise), Some(4), "the campaign starts in quarter 5");
    assert_eq!(next(2, Place::Capacity), Some(4));
    assert_eq!(next(4, Place::Capacity), Some(6));
    assert_eq!(next(4, Place::Promise), None, "it has started");
    assert_eq!(next(2, Place::Recovery), None);
    assert_eq!(next_change(&seen("dental-clinic", 0, 2), Place::Promise), None, "the baseline changes nothing");
}

#[test]
fn what_happens_in_every_variant_is_told_apart() {
    let shared = scheduled(&seen("concert-hall", 1, 0), Whose::Scenario, text());
    let words: Vec<&str> = shared.iter().map(|change| change.words.as_str()).collect();
    assert_eq!(
        words,
        ["Visits, months 1 to 3", "Visits, months 7 to 9", "Visits, months 13 to 15", "Visits, months 19 to 21"]
    );
    assert_eq!(changes(&seen("concert-hall", 1, 0), text()).len(), 1);
}

#[test]
fn a_bar_knows_its_change_and_where_that_ends() {
    let agree = changes(&seen("dental-clinic", 2, 0), text());
    let places: Vec<_> = agree.iter().map(|change| (change.at.index, change.from, change.until, change.ends)).collect();
    assert_eq!(places, [(0, 2, 20, None), (2, 4, 20, None), (4, 4, 10, Some(10)), (3, 6, 20, None)]);
}

#[test]
fn a_change_that_sets_nothing_is_told() {
    let nothing = Written { from: 4, until: None, set: Settings::default(), segments: Vec::new() };
    let state = opened("dental-clinic").after(Action::Schedule(Edit::Add(Whose::Scenario, nothing)));
    let told = scheduled(&sight(&state), Whose::Scenario, text());
    assert_eq!(told[0].words, "Nothing yet from quarter 5");
    assert!(sight(&state).is_baseline(), "and changes nothing");
}

#[test]
fn every_refused_edit_is_said_in_a_sentence() {
    let says = |reason: Reason| (text().schedule().refused)(&reason, Numbers { currency: Currency::USD });
    assert_eq!(says(Reason::Backwards), "A change must end after it begins, within the run. Nothing was changed.");
    assert_eq!(says(Reason::Count { n: 201, most: 200 }), "At most 200 changes are possible. Nothing was changed.");
    let together = Reason::Together { period: 3, refusal: Refusal::Worthless };
    assert_eq!(says(together), "The four worths cannot all be 0. Nothing was changed.");
}

#[test]
fn bars_lie_within_the_run() {
    for sight in everything().filter(|sight| sight.period == 0) {
        for Change { from, until, words, .. } in changes(&sight, text()) {
            assert!(from < until && until <= sight.moment.edited.n_periods, "{words}");
            assert!(words.starts_with(char::is_uppercase), "{words}");
        }
    }
}

#[test]
fn brackets_are_changes_that_pass() {
    assert_eq!(brackets(&seen("dental-clinic", 1, 2), text()), [(2, 8, "campaign, quarters 3 to 8".to_owned())]);
    assert!(brackets(&seen("savings-bank", 3, 12), text()).is_empty());
}

#[test]
fn the_curve_of_segments_is_their_mean_by_heads() {
    let sight = seen("values-and-lifestyles", 0, 3);
    let facts = curve_facts(&sight).expect("a period");
    let own = &sight.moment.edited.course_of(0).spans[0].own;
    let heads: Vec<f64> =
        sight.now().expect("a period").segments.iter().map(|s| s.group.customers + s.group.newcomers).collect();
    let total: f64 = heads.iter().sum();
    let mean: f64 = own.iter().zip(&heads).map(|(inputs, heads)| heads / total * inputs[Key::LoyaltyMidpoint]).sum();
    assert!((facts.now.midpoint - mean).abs() < 1e-9);
    assert_eq!(facts.now, facts.baseline);
}

#[test]
fn without_regulars_the_curve_shows_newcomers_only() {
    let facts = curve_facts(&seen("phone-shopping", 0, 0)).expect("a period");
    assert_eq!(facts.regulars, None);
    assert!(facts.newcomers.is_some());
}

#[test]
fn moving_the_lever_that_is_asked_about_leaves_its_lines_alone() {
    for (id, variant) in [("dental-clinic", 1), ("two-branches", 2), ("savings-bank", 3)] {
        let state = opened(id).after(Action::Choose(variant));
        let (before, after) = (sight(&state), sight(&moved(state.clone(), Key::ScoreService, 61.0)));
        assert_ne!(before.moment, after.moment, "{id} moves");
        assert!(Question::now(&before).has_runs_of(&Question::now(&after)), "{id}");
        let (before, after) = (Question::now(&before).answer(), Question::now(&after).answer());
        for (one, other) in before.iter().zip(&after) {
            assert!((one.satisfaction - other.satisfaction).abs() < 1e-9, "{id} at {}", one.x);
        }
    }
}

#[test]
fn another_lever_asks_a_new_question() {
    let state = opened("dental-clinic");
    let (before, after) = (sight(&state), sight(&moved(state.clone(), Key::Price, 80.0)));
    assert!(!Question::now(&before).has_runs_of(&Question::now(&after)));
    assert!(Question::baseline(&before).has_runs_of(&Question::baseline(&after)));
}

#[test]
fn under_a_hand_every_other_position_is_read_and_both_ends() {
    for entry in LIBRARY {
        let seen = sight(&moved(opened(entry.id), Key::Price, 70.0));
        let (fine, coarse) = (Question::now(&seen).answer(), Question::now(&Sight { held: true, ..seen }).answer());
        assert!(coarse.len() <= fine.len() / 2 + 2, "{}", entry.id);
        assert!(coarse.iter().all(|point| fine.contains(point)), "{}", entry.id);
        assert_eq!((coarse.first(), coarse.last()), (fine.first(), fine.last()), "{}", entry.id);
    }
}

#[test]
fn the_runs_of_one_period_answer_every_other_in_which_the_same_changes_hold() {
    for entry in LIBRARY {
        let state = opened(entry.id).after(Action::Choose(1));
        let mut kept: Option<Answered> = None;
        for period in [0, 5, 1, 9] {
            let asked = || Question::now(&sight(&state.clone().after(Action::Look(period))));
            let mut answered = Answered::after(kept, asked());
            assert_eq!(answered.lines(), asked().answer(), "{} in period {period}", entry.id);
            kept = Some(answered);
        }
    }
    let seen = |period| Question::now(&seen("dental-clinic", 1, period));
    assert!(seen(3).has_runs_of(&seen(5)), "the promise holds in both");
    assert!(!seen(3).has_runs_of(&seen(1)), "the promise is not made yet");
}

#[test]
fn the_levers_to_ask_about_have_a_number() {
    let dental = levers(&seen("dental-clinic", 0, 2));
    assert_eq!(dental.eight.len(), 8);
    assert!(dental.stages.is_empty());
    assert!(dental.others.contains(&Lever::Input(Key::Servers)));
    assert!(!dental.others.contains(&Lever::Input(Key::PromisedValue)), "it may be absent");
    assert_eq!(levers(&seen("hospital-chain", 0, 2)).stages.len(), 5);
}

#[test]
fn every_number_of_the_three_layers_can_be_asked_about() {
    for sight in everything().filter(|sight| sight.period == 0 && sight.moment.variant == 0) {
        let offered = levers(&sight);
        assert!(offered.assumptions.contains(&Lever::Input(Key::LossAversion)));
        assert!(offered.customers.contains(&Lever::Input(Key::RivalValue)));
        assert!(!offered.customers.contains(&Lever::Input(Key::Queueing)), "a switch has no number");
        let all = [offered.eight, offered.others, offered.customers, offered.assumptions].concat();
        let numbers = FIELDS.iter().filter(|field| matches!(field.kind, Kind::Number | Kind::Whole));
        assert_eq!(all.len(), numbers.count(), "each once");
    }
}

#[test]
fn whatever_is_asked_about_has_lines() {
    let state = opened("concert-hall");
    let offered = levers(&sight(&state));
    for lever in [offered.others, offered.customers, offered.assumptions].concat() {
        let points = Question::now(&sight(&state.clone().after(Action::Ask(lever)))).answer();
        assert!(2 <= points.len() && points.iter().all(|point| point.satisfaction.is_finite()), "{lever:?}");
    }
}

#[test]
fn outcomes_as_shipped_hold_and_prove_it() {
    for sight in everything().filter(|sight| sight.period == 0 && sight.moment.variant == 0) {
        for line in outcome_lines(&sight, text()) {
            let (figure, proof) = line.proof.expect("both sides have a figure");
            let words = (text().results().outcomes.figures)(figure, proof, numbers(&sight));
            assert!(line.holds && !line.sentence.is_empty(), "{}", line.sentence);
            assert!(!words.contains("NaN") && words.len() < 32, "{}: {words}", line.sentence);
        }
    }
}

#[test]
fn outcomes_follow_the_levers() {
    let state = opened("dental-clinic").after(Action::Choose(1));
    let lines = outcome_lines(&sight(&moved(state, Key::PromiseWeight, 0.0)), text());
    assert!(!lines[0].holds, "a promise that counts for nothing raises no expectation");
    assert!(lines[1].holds, "the campaign still fills the diary");
}

#[test]
fn figures_that_read_the_same_are_written_finer() {
    let write =
        |figure, proof| (text().results().outcomes.figures)(figure, proof, numbers(&seen("dental-clinic", 0, 0)));
    assert_eq!(write(Figure::Money, Proof::Moved { from: 60.05, to: 67.01 }), "$60.05 → $67.01");
    assert_eq!(write(Figure::Minutes, Proof::Moved { from: 6.34, to: 34.31 }), "6.3 → 34.3 min");
    assert_eq!(write(Figure::Total, Proof::Beside { left: 1.11e6, right: 3.9e5 }), "$1.11m > $390k");
    assert_eq!(write(Figure::Score, Proof::Beside { left: 78.81, right: 78.84 }), "78.81 < 78.84");
    assert_eq!(write(Figure::People, Proof::Beside { left: 806.0, right: 872.0 }), "806 < 872");
    assert_eq!(write(Figure::Share, Proof::Alone(0.12)), "12%");
    assert_eq!(write(Figure::Money, Proof::Beside { left: 5.0, right: 5.0 }), "$5.00 = $5.00");
}
