//! What is kept comes back as it was, to the last bit, and nothing that is read breaks the page.

use std::rc::Rc;

use proptest::prelude::*;
use serde_json::Value;
use worthwhile::app::{Action, Answer, Controls, Kept, Layout, Manner, Move, Sight, State, Theme};
use worthwhile::explore::Exhibit;
use worthwhile::model::{Key, Setting};
use worthwhile::scenario::{Draft, Edit, Entry, LIBRARY, Lever, Scenario, Whose, read};
use worthwhile::text::Language;

use crate::state::any_action;

#[track_caller]
pub fn scenario(id: &str) -> Rc<Scenario> {
    let entry = Entry::named(id).expect("it ships");
    Rc::new(entry.open().unwrap_or_else(|fault| panic!("{id}: {fault}")))
}

/// As a file of the reader's own: of no entry of the library.
fn own(id: &str) -> Rc<Scenario> {
    Rc::new(Scenario::new(Draft::clone(&scenario(id))).expect("it ships"))
}

#[track_caller]
fn taken(text: &str) -> Kept {
    Kept::read(text, &Entry::open).unwrap_or_else(|fault| panic!("{fault}: {text}"))
}

fn refusal(text: &str) -> String {
    Kept::read(text, &Entry::open).map_or_else(|fault| fault.to_string(), |_| "read".to_owned())
}

fn price(to: f64) -> Action {
    Action::Settle(Move { lever: Lever::Input(Key::Price), to: Setting::Number(to) })
}

/// Every bit of a draft: `{:?}` writes floats exactly, and tells 0 from -0.
fn bits(draft: &Draft) -> String {
    format!("{draft:?}")
}

/// Every bit of what a state shows of the model.
fn results(state: &State) -> String {
    let answer = Answer::new(state.moment());
    format!("{:?}", answer.runs())
}

#[test]
fn every_scenario_that_ships_is_written_and_read_bit_for_bit() {
    for entry in LIBRARY {
        let shipped = scenario(entry.id);
        let text = shipped.text();
        let back = read(&text).unwrap_or_else(|fault| panic!("{}: {fault}", entry.id));
        assert_eq!(bits(&back), bits(&shipped), "{}", entry.id);
        assert_eq!(back.text(), text);
    }
}

#[test]
fn a_file_says_first_what_a_person_looks_for_first() {
    let text = scenario("two-branches").text();
    let keys =
        ["format", "id", "words", "period", "periods", "currency", "start", "base", "segments", "variants", "outcomes"];
    let places: Vec<Option<usize>> = keys.iter().map(|key| text.find(&format!("\n  \"{key}\": "))).collect();
    assert!(places.is_sorted() && places.iter().all(Option::is_some), "{places:?} in {text}");
    assert!(text.contains("\n  \"start\": { \"customers\": 2600, \"lost\": 8000, \"expectation\": 40,"), "{text}");
    assert!(text.lines().all(|line| !line.ends_with(' ')));
}

#[test]
fn an_untouched_scenario_is_its_name() {
    let kept = Kept::of(&State::opened(scenario("cable-maker")));
    assert_eq!(kept.text(), r#"{"worthwhile":1,"scenario":"cable-maker"}"#);
    assert_eq!(taken(&kept.text()), kept);
}

#[test]
fn what_was_done_stands_beside_the_name() {
    let state = State::opened(scenario("dental-clinic")).after(Action::Choose(1)).after(price(55.0));
    let state = state.after(Action::Look(4)).after(Action::Lay(Layout::Two)).after(Action::Show(0, Exhibit::Gaps));
    let manner =
        Manner { theme: Theme::Projector, language: Some(Language::English), presents: true, ..state.manner() };
    let state = state.after(Action::Behave(Manner { controls: Controls::Eight, is_embedded: true, ..manner }));
    let text = Kept::of(&state).text();
    let value: Value = serde_json::from_str(&text).expect("JSON");
    assert_eq!(value["period"], 4);
    assert_eq!(value["variant"], "promise-only");
    assert_eq!(value["figures"][0], "gaps");
    assert_eq!(value["edits"]["base"], serde_json::json!({"price": 55}));
    assert_eq!(
        (&value["theme"], &value["controls"], &value["embed"]),
        (&"projector".into(), &"eight".into(), &true.into())
    );
    let back = State::kept(taken(&text));
    assert_eq!(back.manner(), state.manner());
    assert!(!back.can_undo());
}

#[test]
fn a_scenario_of_ones_own_is_kept_whole() {
    let state = State::opened(own("dental-clinic")).after(price(55.0));
    let text = Kept::of(&state).text();
    assert!(text.contains("\"words\""), "{text}");
    assert_eq!(Kept::needs(&text), Ok(None));
    let kept = Kept::read(&text, &|entry| panic!("{} is not needed", entry.id)).expect("whole");
    assert_eq!(kept, Kept::of(&state));
}

#[test]
fn a_text_says_which_scenario_it_needs() {
    assert_eq!(Kept::needs(r#"{"worthwhile":1,"scenario":"guarantee"}"#), Ok(Entry::named("guarantee")));
}

#[test]
fn taking_up_a_kept_state_is_one_step() {
    let kept = Kept::of(&State::opened(scenario("guarantee")).after(Action::Choose(1)).after(Action::Look(3)));
    let before = State::opened(scenario("dental-clinic")).after(price(55.0));
    let after = before.clone().after(Action::Resume(kept.clone()));
    assert_eq!((Kept::of(&after), after.can_undo()), (kept, true));
    assert_eq!(after.after(Action::Undo).moment(), before.moment());
}

#[test]
fn how_the_page_shows_itself_is_no_step() {
    let state = State::opened(scenario("guarantee"));
    let dark = state.clone().after(Action::Behave(Manner { theme: Theme::Dark, ..Manner::default() }));
    assert!(!dark.can_undo());
    assert_eq!(dark.manner().theme, Theme::Dark);
    assert_eq!(dark.moment(), state.moment());
}

#[test]
fn reset_leads_home() {
    let prepared =
        State::opened(scenario("dental-clinic")).after(Action::Choose(1)).after(price(55.0)).after(Action::Look(7));
    let kept = Kept::of(&prepared).returning(true);
    assert!(
        kept.text().ends_with(r#""home":true,"period":7,"scenario":"dental-clinic","variant":"promise-only"}"#),
        "{}",
        kept.text()
    );
    let moved = State::kept(taken(&kept.text())).after(price(80.0)).after(Action::Choose(0)).after(Action::Look(2));
    let again = State::kept(taken(&Kept::of(&moved).text()));
    for state in [moved.clone(), again] {
        let home = state.after(Action::Reset);
        assert_eq!(Kept::of(&home), kept);
    }
    let elsewhere = moved.after(Action::Open(scenario("guarantee"))).after(price(20.0)).after(Action::Reset);
    assert!(!elsewhere.moment().is_edited());
    assert!(Kept::of(&elsewhere).home.is_none());
    let left = Kept::of(&prepared).returning(false);
    assert!(!State::kept(left).after(Action::Reset).moment().is_edited());
}

#[test]
fn a_fault_is_named_with_its_path() {
    let table = [
        ("", "this is not JSON from line 1, column 0 on"),
        ("{}", "worthwhile: this is missing"),
        (r#"{"worthwhile":2}"#, "worthwhile: format 2 is newer than this program, which reads format 1"),
        (r#"{"worthwhile":"1"}"#, "worthwhile: the format must be 1"),
        (r#"{"worthwhile":1}"#, "scenario: this is missing"),
        (r#"{"worthwhile":1,"scenario":"x"}"#, "scenario: there is no scenario x"),
        (r#"{"worthwhile":1,"scenario":{"format":1}}"#, "scenario.periods: this is missing"),
        (r#"{"worthwhile":1,"scenario":"guarantee","colour":1}"#, "colour: this key is not known"),
        (r#"{"worthwhile":1,"scenario":"guarantee","edits":{"start":{}}}"#, "edits.start: this key is not known"),
        (r#"{"worthwhile":1,"scenario":"guarantee","edits":{"base":{"price":-1}}}"#, "edits.base.price: -1 is below 0"),
        (
            r#"{"worthwhile":1,"scenario":"guarantee","edits":{"variants":[]}}"#,
            "edits.outcomes[0].left: there is no figure ",
        ),
        (
            r#"{"worthwhile":1,"scenario":"guarantee","edits":{"variants":[],"outcomes":[]}}"#,
            "edits.variants: this must be of the same names as in the scenario",
        ),
        (
            r#"{"worthwhile":1,"scenario":"two-branches","edits":{"segments":[],"outcomes":[],"variants":[]}}"#,
            "edits.variants: this must be of the same names as in the scenario",
        ),
        (r#"{"worthwhile":1,"scenario":"guarantee","variant":"none"}"#, "variant: there is no variant none"),
        (r#"{"worthwhile":1,"scenario":"guarantee","period":120}"#, "period: this must be a period of the run"),
        (r#"{"worthwhile":1,"scenario":"guarantee","asked":"stage-12"}"#, "asked: this must be an input of the model"),
        (
            r#"{"worthwhile":1,"scenario":"guarantee","figures":["time"]}"#,
            "figures: this must be four different figures",
        ),
        (
            r#"{"worthwhile":1,"scenario":"guarantee","figures":["time","gaps","time","why"]}"#,
            "figures[2]: this name is reserved or stands twice",
        ),
        (
            r#"{"worthwhile":1,"scenario":"guarantee","theme":"red"}"#,
            "theme: this must be one of the choices of the page",
        ),
        (r#"{"worthwhile":1,"scenario":"guarantee","embed":1}"#, "embed: this must be true or false"),
        (r#"{"worthwhile":1,"scenario":"guarantee","home":{"theme":"dark"}}"#, "home.theme: this key is not known"),
    ];
    for (text, sentence) in table {
        let said = refusal(text);
        assert!(said.starts_with(sentence), "{text}: {said}");
    }
}

pub fn any_manner() -> impl Strategy<Value = Manner> {
    let one = |n: usize| 0..n;
    (one(Theme::ALL.len()), any::<bool>(), one(Controls::ALL.len()), any::<bool>(), any::<bool>()).prop_map(
        |(theme, speaks, controls, presents, is_embedded)| Manner {
            theme: Theme::ALL[theme],
            language: speaks.then_some(Language::English),
            controls: Controls::ALL[controls],
            presents,
            is_embedded,
        },
    )
}

fn any_view() -> impl Strategy<Value = Action> {
    prop_oneof![
        (0..4_usize, 0..Exhibit::ALL.len()).prop_map(|(place, i)| Action::Show(place, Exhibit::ALL[i])),
        (0..Layout::ALL.len()).prop_map(|i| Action::Lay(Layout::ALL[i])),
        any_manner().prop_map(Action::Behave),
    ]
}

/// Any state that a reader can come to, from any scenario, of the library or of their own.
pub fn any_state() -> impl Strategy<Value = State> {
    let actions = prop::collection::vec(prop_oneof![4 => any_action(), 1 => any_view()], 0..16);
    (0..LIBRARY.len(), any::<bool>(), actions).prop_map(|(i, is_own, actions)| {
        let first = if is_own { own(LIBRARY[i].id) } else { scenario(LIBRARY[i].id) };
        actions.into_iter().fold(State::opened(first), State::after)
    })
}

/// Any state, now and then with a home.
pub fn any_kept() -> impl Strategy<Value = Kept> {
    (any_state(), any::<bool>(), prop::collection::vec(any_action(), 0..3)).prop_map(|(state, returns, actions)| {
        let kept = Kept::of(&state);
        if !returns {
            return kept;
        }
        let state = State::kept(kept.returning(true));
        Kept::of(&actions.into_iter().fold(state, State::after))
    })
}

/// The page that a state makes answers every question.
#[track_caller]
fn answers(state: &State) {
    let sight = Sight::new(state, Rc::new(Answer::new(state.moment())));
    assert!(sight.headlines().is_some_and(|(now, _)| now.satisfaction.is_finite()));
    let _ = state.varied();
    for lever in [Lever::Input(Key::Price), Lever::Stage(0), state.asked()] {
        let _ = sight.span(lever);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn any_scenario_that_can_be_made_is_written_and_read_bit_for_bit(state in any_state()) {
        let draft = &**state.moment().edited;
        let back = read(&draft.text()).map_err(|fault| TestCaseError::fail(fault.to_string()))?;
        prop_assert_eq!(bits(&back), bits(draft));
    }

    #[test]
    fn any_state_is_kept_bit_for_bit(kept in any_kept()) {
        let text = kept.text();
        let back = Kept::read(&text, &Entry::open).map_err(|fault| TestCaseError::fail(fault.to_string()))?;
        prop_assert_eq!(&back, &kept);
        prop_assert_eq!(bits(&back.stand.moment.edited), bits(&kept.stand.moment.edited));
        prop_assert_eq!(back.stand.moment.shipped.entry(), kept.stand.moment.shipped.entry());
        prop_assert_eq!(back.text(), text);
        let (before, after) = (State::kept(kept), State::kept(back));
        prop_assert_eq!(results(&before), results(&after));
        prop_assert_eq!(before, after);
    }

    #[test]
    fn no_change_of_a_text_breaks_the_page(kept in any_kept(), at in any::<prop::sample::Index>(), with in "[0-9a-z\\[\\]{},:\"-]{0,3}", n in 0..3_usize) {
        let text: Vec<char> = kept.text().chars().collect();
        let at = at.index(text.len());
        let changed: String = text[..at].iter().copied().chain(with.chars()).chain(text[at..].iter().skip(n).copied()).collect();
        if let Ok(kept) = Kept::read(&changed, &Entry::open) {
            answers(&State::kept(kept));
        }
    }

    #[test]
    fn no_text_breaks_the_reader(text in "\\PC{0,200}") {
        prop_assert!(Kept::read(&text, &Entry::open).is_err());
    }
}

#[test]
fn numbers_come_back_to_the_last_bit() {
    let mut state = State::opened(scenario("dental-clinic"));
    for bits in 0..200_u64 {
        let number = f64::from_bits(60.0_f64.to_bits() + bits * 0x1_0000_0001_2345);
        state = state.after(price(number));
        let back = taken(&Kept::of(&state).text());
        assert_eq!(back.stand.moment, *state.moment(), "{number:?}");
    }
}

#[test]
fn an_empty_change_is_kept() {
    let change = State::opened(scenario("dental-clinic")).moment().edited.standing(
        1,
        Whose::Variant,
        3,
        Lever::Input(Key::Price),
    );
    let state = State::opened(scenario("dental-clinic"))
        .after(Action::Choose(1))
        .after(Action::Schedule(Edit::Add(Whose::Variant, change)));
    assert_eq!(taken(&Kept::of(&state).text()), Kept::of(&state));
}
