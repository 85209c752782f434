//! A link gives back exactly the state that it was made from, or says in words why it does not.

use std::fs;
use std::path::Path;

use proptest::prelude::*;
use worthwhile::app::link::{KEYS, LONGEST};
use worthwhile::app::{Action, Controls, Kept, Layout, Link, LinkFault, Manner, Move, State, Theme};
use worthwhile::explore::Exhibit;
use worthwhile::model::{FIELDS, Key, Setting};
use worthwhile::scenario::{At, Draft, Edit, Entry, Item, LIBRARY, Lever, Whose};
use worthwhile::text::{Language, Text};

use crate::kept::{any_kept, scenario};

fn price(to: f64) -> Action {
    Action::Settle(Move { lever: Lever::Input(Key::Price), to: Setting::Number(to) })
}

fn opened(fragment: &str) -> Result<Option<Kept>, LinkFault> {
    Link::parse(fragment)?.map(|link| link.kept(&Entry::open)).transpose()
}

#[track_caller]
fn link(state: &State) -> String {
    Link::to(&Kept::of(state)).unwrap_or_else(|fault| panic!("{fault:?}"))
}

/// What is said of a link that does not open.
#[track_caller]
fn said(fragment: &str) -> String {
    match opened(fragment) {
        Err(fault) => fault.says(Text::of(Language::English)),
        Ok(kept) => panic!("{fragment} opens {kept:?}"),
    }
}

#[test]
fn a_link_can_be_read_by_a_person() {
    let state =
        State::opened(scenario("dental-clinic")).after(Action::Choose(1)).after(price(55.0)).after(Action::Look(4));
    let state = state.after(Action::Lay(Layout::Two)).after(Action::Show(1, Exhibit::Gaps));
    let state =
        state.after(Action::Behave(Manner { theme: Theme::Dark, controls: Controls::Eight, ..Manner::default() }));
    let made = link(&state);
    let (sum, keys) = made.split_once('&').expect("keys");
    assert!(sum.starts_with("1.") && sum.len() == 10, "{sum}");
    assert_eq!(
        keys,
        "scenario=dental-clinic&variant=promise-only&period=4&layout=two&figures=balance.gaps.curve.time&theme=dark&controls=eight&price=55"
    );
    assert_eq!(opened(&made), Ok(Some(Kept::of(&state))));
    assert_eq!(opened(keys), Ok(Some(Kept::of(&state))), "written by hand");
}

#[test]
fn an_untouched_scenario_has_a_short_link() {
    for entry in LIBRARY {
        let made = link(&State::opened(scenario(entry.id)));
        assert_eq!(made.split_once('&'), Some((&made[..10], format!("scenario={}", entry.id).as_str())));
    }
}

#[test]
fn where_nothing_is_said_nothing_is_opened() {
    for fragment in ["", "levers", "results", "formula-sheet"] {
        assert_eq!(opened(fragment), Ok(None), "{fragment}");
    }
}

#[test]
fn a_link_that_reset_leads_back_to_says_so() {
    let kept = Kept::of(&State::opened(scenario("guarantee")).after(price(30.0))).returning(true);
    let made = Link::to(&kept).expect("short");
    assert!(made.contains("&home=on") && made.contains("&price=30"), "{made}");
    assert_eq!(opened(&made), Ok(Some(kept)));
}

#[test]
fn what_is_wrong_with_a_link_is_said_in_a_sentence() {
    let made = link(&State::opened(scenario("guarantee")).after(price(30.0)));
    let table = [
        (made[..made.len() - 1].to_owned(), "cut off or changed"),
        (made.replace("price=30", "price=31"), "cut off or changed"),
        (made.replacen("1.", "2.", 1), "newer version"),
        (format!("{made}&x=1"), "cut off or changed"),
        ("1".to_owned(), "cut off or changed"),
        ("1.".to_owned(), "cut off or changed"),
        ("1.00000000.AAAA".to_owned(), "cut off or changed"),
        ("x".repeat(LONGEST) + "=1", "cut off or changed"),
        ("https://example.org/".to_owned(), "no link of this program"),
        ("scenario=guarantee&colour=red".to_owned(), "the key “colour”, which is not known"),
        ("scenario=guarantee&price=30&price=31".to_owned(), "the key “price” twice"),
        ("scenario=guarantee&price=-1".to_owned(), "(price: -1 is below 0)"),
        ("scenario=guarantee&price=cheap".to_owned(), "(price: this must be a number, on, off or none)"),
        ("scenario=guarantee&period=x".to_owned(), "(period: this must be a whole number from 0 on)"),
        ("scenario=guarantee&embed=yes".to_owned(), "(embed: this must be on)"),
        ("scenario=nowhere".to_owned(), "(scenario: there is no scenario nowhere)"),
        ("scenario=guarantee&figures=balance.time".to_owned(), "(figures: this must be four different figures)"),
        ("price=30".to_owned(), "(scenario: this is missing)"),
    ];
    for (fragment, part) in table {
        let sentence = said(&fragment);
        assert!(sentence.contains(part), "{fragment}: {sentence}");
        assert!(sentence.ends_with("Your page is as it was."), "{sentence}");
    }
}

#[test]
fn a_state_that_no_link_can_hold_is_offered_as_a_file() {
    let own = worthwhile::scenario::read(&scenario("dental-clinic").text()).expect("a file");
    let fault = Link::to(&Kept::of(&State::opened(own.into()))).expect_err("long");
    assert!(matches!(fault, LinkFault::TooLong(n) if LONGEST < n));
    assert!(fault.says(Text::of(Language::English)).contains("save it as a file"));
}

#[test]
fn every_key_has_one_name_and_one_line() {
    for (i, key) in KEYS.iter().enumerate() {
        assert!(KEYS[..i].iter().all(|earlier| earlier.name != key.name), "{}", key.name);
        assert!(FIELDS.iter().all(|field| field.name != key.name), "{}", key.name);
        assert!(!key.meaning.is_empty() && !key.meaning.contains('\n'));
    }
}

#[test]
fn no_cut_and_no_other_character_anywhere_opens_another_state() {
    let clinic = State::opened(scenario("dental-clinic")).after(price(55.0));
    let moved = Edit::Shift(At { whose: Whose::Variant, index: 0 }, 4);
    let packed = clinic.clone().after(Action::Choose(1)).after(Action::Schedule(moved));
    for made in [link(&State::opened(scenario("guarantee"))), link(&clinic), link(&packed)] {
        for end in 1..made.len() {
            assert!(opened(&made[..end]).is_err(), "{}", &made[..end]);
        }
        for at in 0..made.len() {
            for other in "01az9fAZ-_.&=%~ é".chars().filter(|other| !made[at..].starts_with(*other)) {
                let changed = format!("{}{other}{}", &made[..at], &made[at + 1..]);
                assert!(opened(&changed).is_err(), "{changed}");
            }
        }
    }
}

/// Every scenario with a schedule that was edited in every variant.
fn rescheduled() -> Vec<State> {
    let states = LIBRARY.iter().map(|entry| {
        let mut state = State::opened(scenario(entry.id));
        for variant in 1..state.moment().edited.n_variants() {
            state = state.after(Action::Choose(variant)).after(Action::Look(5));
            let lever = Lever::Input(Key::ScorePersonnel);
            let change = state.moment().edited.standing(variant, Whose::Variant, 5, lever);
            let index = state.moment().edited.schedule(variant, Whose::Variant).len();
            let at = At { whose: Whose::Variant, index };
            state = state.after(Action::Schedule(Edit::Add(Whose::Variant, change)));
            let item = Item { lever, segment: None };
            state = state.after(Action::Schedule(Edit::Put(at, item, Setting::Number(81.5))));
            state = state.after(Action::Schedule(Edit::End(at, Some(11)))).after(price(61.25));
        }
        state
    });
    states.collect()
}

#[test]
fn a_link_to_an_edited_schedule_is_short() {
    let mut lengths: Vec<usize> = Vec::new();
    for state in rescheduled() {
        let made = link(&state);
        assert_eq!(opened(&made), Ok(Some(Kept::of(&state))));
        lengths.push(made.len());
    }
    lengths.sort_unstable();
    assert!(lengths[lengths.len() / 2] <= 600, "{lengths:?}");
}

/// The links that were ever given out: what stands behind `#`, then the text of what they stand for. The folder is renewed only
/// by adding to it.
#[test]
fn links_open_for_ever() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/native/links");
    let mut n = 0;
    for file in fs::read_dir(folder).expect("the corpus") {
        let path = file.expect("readable").path();
        let text = fs::read_to_string(&path).expect("text");
        let (fragment, kept) = text.trim_end().split_once('\n').expect("two lines");
        let kept = Kept::read(kept, &Entry::open).unwrap_or_else(|fault| panic!("{}: {fault}", path.display()));
        assert_eq!(opened(fragment), Ok(Some(kept)), "{}", path.display());
        n += 1;
    }
    assert!(40 <= n, "{n} links");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn a_link_to_any_state_opens_that_very_state(kept in any_kept()) {
        match Link::to(&kept) {
            Ok(made) => {
                prop_assert!(made.len() <= LONGEST);
                prop_assert!(made.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.&=".contains(&byte)), "{}", made);
                let back = opened(&made).map_err(|fault| TestCaseError::fail(format!("{fault:?}: {made}")))?;
                prop_assert_eq!(back.as_ref().map(Kept::text), Some(kept.text()));
                let bits = |kept: &Kept| format!("{:?}", Draft::clone(&kept.stand.moment.edited));
                prop_assert_eq!(back.as_ref().map(bits), Some(bits(&kept)));
                prop_assert_eq!(back, Some(kept));
            }
            Err(fault) => prop_assert!(matches!(fault, LinkFault::TooLong(n) if LONGEST < n)),
        }
    }

    #[test]
    fn no_text_breaks_the_reader(text in "\\PC{0,120}", keys in prop::collection::vec((0..FIELDS.len(), "[0-9a-z.-]{0,8}"), 0..4)) {
        let _ = opened(&text);
        let _ = opened(&format!("1.{text}"));
        let pairs = keys.iter().map(|(i, value)| format!("{}={value}", FIELDS[*i].name));
        let pairs: Vec<String> = std::iter::once("scenario=two-branches".to_owned()).chain(pairs).collect();
        if let Ok(Some(kept)) = opened(&pairs.join("&")) {
            prop_assert!(kept.stand.period < kept.stand.moment.edited.n_periods);
        }
    }
}
