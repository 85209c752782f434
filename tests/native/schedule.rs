//! Editing the schedule, and playing through it.

use std::rc::Rc;

use proptest::prelude::*;
use worthwhile::app::{Action, Answer, Moment, Move, Pace, Playback, State, try_edit};
use worthwhile::model::{FIELDS, Key, Setting, simulate};
use worthwhile::scenario::{
    At, Change, Edit, Entry, Fault, Item, LIBRARY, Lever, Reason, Scenario, Settings, Whose, results,
};

const PRICE: Lever = Lever::Input(Key::Price);
const CAMPAIGN: At = At { whose: Whose::Variant, index: 0 };

#[track_caller]
fn scenario(id: &str) -> Rc<Scenario> {
    let entry = Entry::named(id).expect("it ships");
    Rc::new(entry.open().unwrap_or_else(|fault| panic!("{id}: {fault}")))
}

/// The dental clinic that only promises: a campaign in quarters 3 to 8.
fn clinic() -> State {
    State::opened(scenario("dental-clinic")).after(Action::Choose(1))
}

#[track_caller]
fn edited(scenario: &Scenario, variant: usize, edit: &Edit) -> Scenario {
    Scenario::new(scenario.rescheduled(variant, edit).expect("it can be edited")).expect("it holds together")
}

#[track_caller]
fn refused(id: &str, variant: usize, edit: &Edit) -> Reason {
    let moment = Moment { variant, ..Moment::opened(scenario(id)) };
    try_edit(&moment, edit).expect_err("it is refused").reason
}

fn everybody(key: Key) -> Item {
    Item { lever: Lever::Input(key), segment: None }
}

fn empty(from: usize, until: Option<usize>) -> Change {
    Change { from, until, set: Settings::default(), segments: Vec::new() }
}

fn setting(key: Key, value: f64) -> Settings {
    Settings { values: vec![(key, Setting::Number(value))], stages: None }
}

#[track_caller]
fn shown(scenario: &Scenario, variant: usize, period: usize, key: Key) -> f64 {
    match scenario.shown(variant, period, Lever::Input(key)) {
        Some(Setting::Number(value)) => value,
        other => panic!("{key:?} shows {other:?}"),
    }
}

#[test]
fn a_schedule_of_no_change_equals_the_baseline() {
    for entry in LIBRARY {
        let shipped = scenario(entry.id);
        for period in 0..shipped.n_periods {
            let with = edited(&shipped, 0, &Edit::Add(Whose::Scenario, empty(period, Some(period + 1))));
            assert_eq!(shipped.courses(), with.courses(), "{}", entry.id);
            assert_eq!(results(&shipped).variants, results(&with).variants, "{}", entry.id);
        }
    }
}

#[test]
fn a_change_that_sets_what_holds_anyway_changes_nothing() {
    for entry in LIBRARY {
        let shipped = scenario(entry.id);
        for variant in 0..shipped.n_variants() {
            let whose = if variant == 0 { Whose::Scenario } else { Whose::Variant };
            for field in FIELDS.iter().filter(|field| !field.key.is_constant()) {
                let period = shipped.first_shown();
                let standing = shipped.standing(variant, whose, period, Lever::Input(field.key));
                let with = edited(&shipped, variant, &Edit::Add(whose, Change { until: Some(period + 1), ..standing }));
                assert_eq!(shipped.course_of(variant), with.course_of(variant), "{} {}", entry.id, field.name);
            }
        }
    }
}

#[test]
fn stages_that_hold_anyway_change_nothing() {
    let hospital = scenario("hospital-chain");
    let standing = hospital.standing(1, Whose::Variant, 0, Lever::Stage(0));
    let with = edited(&hospital, 1, &Edit::Add(Whose::Variant, Change { until: Some(2), ..standing }));
    assert_eq!(hospital.course_of(1), with.course_of(1));
    assert_eq!(with.items(&with.variants[0].changes[1]).len(), 5);
}

#[test]
fn segments_with_their_own_value_keep_it_until_it_is_set() {
    let firm = scenario("two-branches");
    let standing = firm.standing(2, Whose::Variant, 0, Lever::Input(Key::ScoreService));
    assert_eq!(standing.set, Settings::default(), "nobody shares it");
    let with = edited(&firm, 2, &Edit::Add(Whose::Variant, Change { until: Some(2), ..standing }));
    let at = At { whose: Whose::Variant, index: firm.variants[1].changes.len() };
    let change = with.change_at(2, at).expect("it was added");
    let own: Vec<_> = with.items(change).into_iter().filter_map(|item| with.given(change, item)).collect();
    assert_eq!(own, [Setting::Number(85.0), Setting::Number(60.0)]);
    let item = Item { lever: Lever::Input(Key::ScoreService), segment: Some(1) };
    let better = edited(&with, 2, &Edit::Put(at, item, Setting::Number(80.0)));
    assert_eq!(shown(&better, 2, 1, Key::ScoreService), 82.5);
}

#[test]
fn money_spent_once_is_not_spent_again() {
    let standing = scenario("dental-clinic").standing(1, Whose::Variant, 5, Lever::Input(Key::OneOffCost));
    assert_eq!(standing.set.value(Key::OneOffCost), Some(Setting::Number(0.0)));
}

#[test]
fn an_edit_is_one_undo_step() {
    let start = clinic();
    let mut state = start.clone();
    for from in [3, 4, 5, 4] {
        state = state.after(Action::Sketch(Edit::Shift(CAMPAIGN, from)));
        assert_eq!(state.moment().edited.variants[0].changes[0].from, from, "the bar follows the hand");
    }
    state = state.after(Action::Schedule(Edit::Shift(CAMPAIGN, 5)));
    let campaign = &state.moment().edited.variants[0].changes[0];
    assert_eq!((campaign.from, campaign.until), (5, Some(11)));
    let back = state.after(Action::Undo);
    assert_eq!(back.moment(), start.moment());
    assert_eq!(back.after(Action::Redo).moment().edited.variants[0].changes[0].from, 5);
}

#[test]
fn a_bar_back_where_it_began_is_no_step() {
    let state =
        clinic().after(Action::Sketch(Edit::Shift(CAMPAIGN, 5))).after(Action::Schedule(Edit::Shift(CAMPAIGN, 2)));
    assert_eq!(state, clinic());
}

#[test]
fn reset_brings_the_schedule_back() {
    let state = clinic().after(Action::Schedule(Edit::Remove(CAMPAIGN))).after(Action::Reset);
    assert!(!state.moment().is_edited());
}

#[test]
fn what_is_added_at_the_baseline_holds_in_every_variant() {
    let price = Change { set: setting(Key::Price, 70.0), ..empty(4, Some(9)) };
    let state = State::opened(scenario("dental-clinic")).after(Action::Schedule(Edit::Add(Whose::Scenario, price)));
    let clinic = &state.moment().edited;
    for variant in 0..clinic.n_variants() {
        let prices = [3, 4, 8, 9].map(|period| shown(clinic, variant, period, Key::Price));
        assert_eq!(prices, [90.0, 70.0, 70.0, 90.0]);
    }
}

#[test]
fn a_lever_writes_into_a_change_that_was_added() {
    let price = Change { set: setting(Key::Price, 70.0), ..empty(4, Some(9)) };
    let state = clinic().after(Action::Schedule(Edit::Add(Whose::Variant, price))).after(Action::Look(5));
    let state = state.after(Action::Settle(Move { lever: PRICE, to: Setting::Number(75.0) }));
    let clinic = &state.moment().edited;
    assert_eq!([3, 5, 9].map(|period| shown(clinic, 1, period, Key::Price)), [90.0, 75.0, 90.0]);
    assert_eq!(shown(clinic, 0, 5, Key::Price), 90.0, "nor does it reach another variant");
    let taken = state.after(Action::Schedule(Edit::Take(At { index: 1, ..CAMPAIGN }, everybody(Key::Price))));
    assert_eq!(shown(&taken.moment().edited, 1, 5, Key::Price), 90.0);
}

#[test]
fn a_lever_put_back_gets_its_old_place_in_time() {
    let shipped = scenario("dental-clinic");
    let shifted = edited(&shipped, 1, &Edit::Shift(CAMPAIGN, 6));
    let advertising = Lever::Input(Key::Advertising);
    assert!(shifted.has_moved(&shipped, advertising) && !shifted.has_moved(&shipped, PRICE));
    let back = Scenario::new(shifted.restored(&shipped, advertising)).expect("it held together when it came");
    assert!(!back.has_moved(&shipped, advertising));
    for period in 0..20 {
        assert_eq!(shown(&back, 1, period, Key::Advertising), shown(&shipped, 1, period, Key::Advertising));
    }
    assert_eq!(shown(&back, 1, 9, Key::AdvertisingCost), 50_000.0, "the rest of the campaign stays where it is");
}

#[test]
fn every_lever_put_back_is_the_scenario_as_it_came() {
    for (id, variant) in [("dental-clinic", 2), ("two-branches", 2), ("savings-bank", 3), ("singapore-general", 1)] {
        let shipped = scenario(id);
        let price = Change { set: setting(Key::Price, 1.0), ..empty(1, None) };
        let mut draft = shipped.rescheduled(variant, &Edit::Add(Whose::Scenario, price)).expect("it can be added");
        draft = draft.rescheduled(variant, &Edit::Remove(At { index: 1, ..CAMPAIGN })).expect("it is there");
        draft = draft.rescheduled(variant, &Edit::Begin(CAMPAIGN, 1)).expect("it can begin there");
        let levers = FIELDS.iter().map(|field| Lever::Input(field.key)).chain((0..12).map(Lever::Stage));
        let back = levers.fold(draft, |draft, lever| draft.restored(&shipped, lever));
        assert_eq!(back, **shipped, "{id}");
    }
}

#[test]
fn what_cannot_be_is_refused() {
    assert_eq!(refused("dental-clinic", 1, &Edit::Begin(CAMPAIGN, 8)), Reason::Backwards);
    assert_eq!(refused("dental-clinic", 1, &Edit::End(CAMPAIGN, Some(21))), Reason::Backwards);
    assert_eq!(refused("dental-clinic", 1, &Edit::Shift(CAMPAIGN, 15)), Reason::Backwards);
    let size = Change { set: setting(Key::MarketSize, 5.0), ..empty(0, None) };
    assert_eq!(refused("dental-clinic", 1, &Edit::Add(Whose::Variant, size)), Reason::Constant);
    let hours = Change { segments: vec![("poor-branch".to_owned(), setting(Key::Servers, 5.0))], ..empty(0, None) };
    assert_eq!(refused("two-branches", 1, &Edit::Add(Whose::Variant, hours)), Reason::Shared);
    assert!(
        matches!(refused("dental-clinic", 0, &Edit::Remove(CAMPAIGN)), Reason::Nothing(_)),
        "the baseline has none"
    );
    let service = Change { set: setting(Key::ScoreService, 50.0), ..empty(0, None) };
    assert!(matches!(refused("hospital-chain", 1, &Edit::Add(Whose::Variant, service)), Reason::Refused(_)));
    let resolved = Change { set: setting(Key::ResolvedQuickly, 0.9), ..empty(0, None) };
    assert!(matches!(refused("dental-clinic", 1, &Edit::Add(Whose::Variant, resolved)), Reason::Together { .. }));
}

#[test]
fn the_periods_pass_one_by_one_to_the_last() {
    let mut state = clinic().after(Action::Playback(Playback::Play));
    for period in 3..20 {
        assert!(state.playing().is_on);
        state = state.after(Action::Playback(Playback::Pass));
        assert_eq!(state.period(), period);
    }
    assert!(!state.playing().is_on, "it stops at the end");
    assert_eq!(state.clone().after(Action::Playback(Playback::Pass)).period(), 19);
    assert_eq!(state.after(Action::Playback(Playback::Play)).period(), 0, "and begins anew from there");
}

#[test]
fn playing_is_no_step_and_any_other_look_pauses_it() {
    let start = clinic();
    let played =
        start.clone().after(Action::Playback(Playback::Turn(Pace::Fast))).after(Action::Playback(Playback::Play));
    let played = played.after(Action::Playback(Playback::Pass));
    assert_eq!(played.moment(), start.moment());
    assert_eq!(played.clone().after(Action::Undo).moment().variant, 0, "the step before is undone");
    assert!(!played.clone().after(Action::Look(7)).playing().is_on);
    assert!(!played.clone().after(Action::Open(scenario("lab-report"))).playing().is_on);
    let looked = played.after(Action::Choose(2));
    assert!(looked.playing().is_on, "the same stretch of another variant can be watched");
    assert_eq!(looked.playing().pace, Pace::Fast);
}

#[test]
fn time_stands_still_while_a_lever_is_held() {
    let state = clinic().after(Action::Playback(Playback::Play));
    let held = state.after(Action::Preview(Move { lever: PRICE, to: Setting::Number(80.0) }));
    let waited = held.clone().after(Action::Playback(Playback::Pass));
    assert_eq!(waited, held);
}

/// Any edit of any scenario, also of what is not there.
pub fn any_edit() -> impl Strategy<Value = Edit> {
    let at = || (any::<bool>(), 0..7_usize).prop_map(|(own, index)| At { whose: whose(own), index });
    let lever = || prop_oneof![4 => (0..FIELDS.len()).prop_map(|i| Lever::Input(FIELDS[i].key)), 1 => (0..6_usize).prop_map(Lever::Stage)];
    let item = || (lever(), prop::option::of(0..4_usize)).prop_map(|(lever, segment)| Item { lever, segment });
    let value = || {
        prop_oneof![
            (0.0..100.0_f64).prop_map(Setting::Number),
            any::<f64>().prop_map(Setting::Number),
            any::<bool>().prop_map(Setting::Switch),
            Just(Setting::Absent)
        ]
    };
    let change = (0..30_usize, prop::option::of(0..40_usize), prop::collection::vec((0..FIELDS.len(), value()), 0..4))
        .prop_map(|(from, until, values)| {
            let mut change = empty(from, until);
            for (i, value) in values {
                change.set.put(FIELDS[i].key, value);
            }
            change
        });
    prop_oneof![
        2 => (any::<bool>(), change).prop_map(|(own, change)| Edit::Add(whose(own), change)),
        1 => at().prop_map(Edit::Remove),
        3 => (at(), 0..30_usize).prop_map(|(at, from)| Edit::Shift(at, from)),
        2 => (at(), 0..30_usize).prop_map(|(at, from)| Edit::Begin(at, from)),
        2 => (at(), prop::option::of(0..40_usize)).prop_map(|(at, until)| Edit::End(at, until)),
        3 => (at(), lever()).prop_map(|(at, lever)| Edit::Include(at, lever)),
        3 => (at(), item(), value()).prop_map(|(at, item, value)| Edit::Put(at, item, value)),
        2 => (at(), item()).prop_map(|(at, item)| Edit::Take(at, item)),
    ]
}

fn whose(own: bool) -> Whose {
    if own { Whose::Variant } else { Whose::Scenario }
}

fn any_moment() -> impl Strategy<Value = Moment> {
    (0..LIBRARY.len(), 0..4_usize).prop_map(|(i, variant)| {
        let shipped = scenario(LIBRARY[i].id);
        Moment { variant: variant.min(shipped.n_variants() - 1), ..Moment::opened(shipped) }
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn any_edit_of_any_scenario_is_a_valid_scenario_or_a_refusal(moment in any_moment(), edits in prop::collection::vec(any_edit(), 1..12)) {
        let mut moment = moment;
        for edit in edits {
            match try_edit(&moment, &edit) {
                Ok(next) => moment = next,
                Err(Fault { reason, .. }) => prop_assert!(!reason.to_string().is_empty()),
            }
        }
        prop_assert_eq!(&Scenario::new((**moment.edited).clone()).expect("valid"), &*moment.edited);
        let answer = Answer::new(&moment);
        prop_assert!(answer.runs().iter().flat_map(|run| &run.periods).all(|period| period.profit.is_finite()));
    }

    #[test]
    fn adding_and_removing_gives_back_the_same_scenario(moment in any_moment(), edit in any_edit()) {
        let whose = edit.whose();
        let index = moment.edited.schedule(moment.variant, whose).len();
        let added = Edit::Add(whose, empty(3, Some(5)));
        if let Ok(with) = try_edit(&moment, &added) {
            let without = try_edit(&with, &Edit::Remove(At { whose, index })).expect("it is there");
            prop_assert_eq!(&moment, &without);
        }
    }

    #[test]
    fn shifting_there_and_back_gives_back_the_same_scenario(moment in any_moment(), index in 0..7_usize, own in any::<bool>(), to in 0..30_usize) {
        let at = At { whose: whose(own), index };
        if let Some(from) = moment.edited.change_at(moment.variant, at).map(|change| change.from)
            && let Ok(there) = try_edit(&moment, &Edit::Shift(at, to))
        {
            let back = try_edit(&there, &Edit::Shift(at, from)).expect("it stood there before");
            prop_assert_eq!(&moment, &back);
            prop_assert_eq!(simulate(moment.edited.course_of(moment.variant)), simulate(back.edited.course_of(back.variant)));
        }
    }

    #[test]
    fn an_input_that_a_change_takes_up_and_drops_leaves_no_trace(moment in any_moment(), index in 0..7_usize, i in 0..FIELDS.len()) {
        let at = At { whose: Whose::Variant, index };
        let Ok(with) = try_edit(&moment, &Edit::Include(at, Lever::Input(FIELDS[i].key))) else { return Ok(()) };
        let (now, came) = (with.edited.change_at(with.variant, at).expect("there"), moment.edited.change_at(moment.variant, at).expect("there"));
        let fresh = with.edited.items(now).into_iter().filter(|item| moment.edited.given(came, *item).is_none());
        let without = fresh.fold(with.clone(), |moment, item| try_edit(&moment, &Edit::Take(at, item)).expect("it was not there before"));
        prop_assert_eq!(&moment, &without);
    }
}
