//! What differs between two runs: exactly, each thing once, and in words.

use std::rc::Rc;

use proptest::prelude::*;
use worthwhile::app::facts::{Difference, Of, Side, Subject, Telling, differences};
use worthwhile::app::{Action, Moment, Move, Recast, State};
use worthwhile::explore::Who;
use worthwhile::explore::ledger::{Cause, Ledger, Question};
use worthwhile::model::{Course, Inputs, Key, Layer, Setting};
use worthwhile::scenario::{At, Edit, Entry, LIBRARY, Lever, Scenario, Theory, Whose};
use worthwhile::text::{Language, Text};

use crate::state::any_action;

#[track_caller]
fn scenario(id: &str) -> Rc<Scenario> {
    Rc::new(Entry::named(id).expect("it ships").open().unwrap_or_else(|fault| panic!("{id}: {fault}")))
}

fn opened(id: &str) -> Moment {
    Moment::opened(scenario(id))
}

#[track_caller]
fn after(moment: &Moment, actions: impl IntoIterator<Item = Action>) -> Moment {
    let state = State::opened(Rc::clone(&moment.shipped)).after(Action::Choose(moment.variant));
    actions.into_iter().fold(state, State::after).moment().clone()
}

fn settle(lever: Lever, to: f64) -> Action {
    Action::Settle(Move { lever, to: Setting::Number(to) })
}

fn side(moment: &Moment) -> Side<'_> {
    Side { scenario: &moment.edited, variant: moment.variant }
}

fn between(was: &Moment, is: &Moment) -> Vec<Difference> {
    differences(side(was), side(is))
}

fn lines(was: &Moment, is: &Moment) -> Vec<String> {
    let telling = Telling { was: side(was), is: side(is), text: Text::of(Language::English) };
    between(was, is).iter().map(|difference| telling.line(difference)).collect()
}

fn cells(was: &Moment, is: &Moment) -> Vec<(String, [String; 2])> {
    let telling = Telling { was: side(was), is: side(is), text: Text::of(Language::English) };
    between(was, is).iter().map(|difference| (telling.name(difference), telling.cells(difference))).collect()
}

/// A variant of a scenario as shipped.
fn chosen(moment: &Moment, variant: usize) -> Moment {
    Moment { variant, ..moment.clone() }
}

#[test]
fn a_moved_lever_is_told_with_its_unit() {
    let clinic = opened("dental-clinic");
    let moved = after(&clinic, [settle(Lever::Input(Key::Price), 85.0)]);
    assert_eq!(lines(&clinic, &moved), ["Price $90 → $85"]);
    assert_eq!(lines(&moved, &clinic), ["Price $85 → $90"]);
    assert_eq!(cells(&clinic, &moved), [("Price".to_owned(), ["$90".to_owned(), "$85".to_owned()])]);
}

#[test]
fn a_change_of_the_schedule_is_told_with_its_periods() {
    let clinic = opened("dental-clinic");
    assert_eq!(
        lines(&clinic, &chosen(&clinic, 1)),
        [
            "Promised value none → $70, quarters 3 to 8",
            "Belief in the promise 0% → 70%, quarters 3 to 8",
            "Advertising 0× → 6×, quarters 3 to 8",
            "Spend on advertising $0 → $50,000, quarters 3 to 8",
        ]
    );
    let told = cells(&clinic, &chosen(&clinic, 2));
    let servers = told.iter().find(|(name, _)| name.starts_with("Servers")).expect("they differ");
    assert_eq!(servers.1, ["2".to_owned(), "3 q5–6, 4 q7–".to_owned()]);
}

#[test]
fn what_differs_by_less_than_is_read_is_told_to_more_decimals() {
    let clinic = opened("dental-clinic");
    let moved = after(&clinic, [settle(Lever::Input(Key::Price), 90.000_04)]);
    assert_eq!(lines(&clinic, &moved), ["Price $90.00000 → $90.00004"]);
}

#[test]
fn assumptions_are_marked_and_come_last() {
    let clinic = opened("dental-clinic");
    let moved =
        after(&clinic, [Action::Recast(Recast::Assume(Theory::Linear)), settle(Lever::Input(Key::Price), 80.0)]);
    let found = between(&clinic, &moved);
    let marks: Vec<bool> = found.iter().map(Difference::is_assumption).collect();
    assert_eq!(marks, [false, true, true, true]);
}

#[test]
fn kinds_of_customers_are_told_as_one_thing() {
    let clinic = opened("dental-clinic");
    let split = after(&clinic, [Action::Recast(Recast::Split)]);
    let found = between(&clinic, &split);
    assert_eq!(found.iter().map(|one| one.subject).collect::<Vec<_>>(), [Subject::Kinds]);
    let line = &lines(&clinic, &split)[0];
    assert!(line.starts_with("Kinds of customers all alike → "), "{line}");
}

#[test]
fn a_lever_of_customers_in_kinds_is_told_in_the_mean() {
    let split = after(&opened("dental-clinic"), [Action::Recast(Recast::Split)]);
    let lever = Lever::Input(Key::WorthImage);
    let moved = after(&opened("dental-clinic"), [Action::Recast(Recast::Split), settle(lever, 60.0)]);
    let found = between(&split, &moved);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].parts.len(), 1);
    assert_eq!(found[0].parts[0].of, Of::Mean);
    assert!(lines(&split, &moved)[0].ends_with("→ $60 on average"), "{:?}", lines(&split, &moved));
}

#[test]
fn a_service_taken_apart_is_told_as_one_thing_and_then_stage_by_stage() {
    let clinic = opened("dental-clinic");
    let apart = after(&clinic, [Action::Recast(Recast::TakeApart)]);
    assert_eq!(between(&clinic, &apart).iter().map(|one| one.subject).collect::<Vec<_>>(), [Subject::Service]);
    let moved = after(&clinic, [Action::Recast(Recast::TakeApart), settle(Lever::Stage(1), 90.0)]);
    assert_eq!(lines(&apart, &moved), ["Quick response 70 → 90"]);
}

#[test]
fn a_removed_change_is_told_by_what_it_did() {
    let clinic = chosen(&opened("dental-clinic"), 1);
    let at = At { whose: Whose::Variant, index: 0 };
    let without = after(&clinic, [Action::Schedule(Edit::Remove(at))]);
    assert_eq!(lines(&clinic, &without)[0], "Promised value $70 → none, quarters 3 to 8");
}

/// Whether an input differs between two courses with the same kinds of customers, in some period for somebody.
fn differs(was: &Course, is: &Course, key: Key) -> bool {
    let at = |course: &Course, period: usize| {
        let span = course.spans.iter().find(|span| period < span.until).expect("within").clone();
        std::iter::once(span.shared).chain(span.own).collect::<Vec<Inputs>>()
    };
    let settings = |course: &Course, period| at(course, period).iter().map(|own| own.setting(key)).collect::<Vec<_>>();
    (0..was.n_periods).any(|period| settings(was, period) != settings(is, period))
        || key == Key::OneOffCost && was.one_off != is.one_off
}

fn any_moment() -> impl Strategy<Value = Moment> {
    (0..LIBRARY.len(), 0..4_usize, prop::collection::vec(any_action(), 0..8)).prop_map(|(i, variant, actions)| {
        let state = State::opened(scenario(LIBRARY[i].id)).after(Action::Choose(variant));
        actions.into_iter().fold(state, State::after).moment().clone()
    })
}

/// A moment, and what becomes of it.
fn any_two() -> impl Strategy<Value = (Moment, Moment)> {
    let onward = (any_moment(), prop::collection::vec(any_action(), 0..6)).prop_map(|(moment, actions)| {
        let state = State::opened(Rc::clone(&moment.shipped)).after(Action::Choose(moment.variant));
        let onward = actions.into_iter().fold(state, State::after).moment().clone();
        (moment, onward)
    });
    prop_oneof![4 => onward, 1 => (any_moment(), any_moment())]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn nothing_differs_just_where_courses_are_equal((was, is) in any_two()) {
        let (before, after) = (side(&was).course(), side(&is).course());
        prop_assert_eq!(between(&was, &is).is_empty(), before == after);
        prop_assert_eq!(between(&is, &was).is_empty(), before == after);
        prop_assert!(between(&was, &was).is_empty());
    }

    #[test]
    fn every_changed_input_is_named_once((was, is) in any_two()) {
        let (before, after) = (side(&was).course(), side(&is).course());
        let found = between(&was, &is);
        for (i, one) in found.iter().enumerate() {
            prop_assert!(found[..i].iter().all(|other| other.subject != one.subject), "{:?} twice", one.subject);
            prop_assert!(!one.parts.is_empty() && one.parts.iter().all(|part| !part.runs.is_empty()));
        }
        let ids = |course: &Course| course.segments.iter().map(|start| start.id.clone()).collect::<Vec<_>>();
        prop_assume!(ids(before) == ids(after) && before.n_periods == after.n_periods);
        for key in Key::ALL {
            let is_named = found.iter().any(|one| one.subject == Subject::Input(*key));
            prop_assert_eq!(is_named, differs(before, after, *key), "{:?}", key);
        }
    }

    #[test]
    fn every_cause_that_the_ledger_weighs_is_named((was, is) in any_two()) {
        let (before, after) = (side(&was).course(), side(&is).course());
        let ids = |course: &Course| course.segments.iter().map(|start| start.id.clone()).collect::<Vec<_>>();
        prop_assume!(ids(before) == ids(after) && before.n_periods == after.n_periods);
        let named: Vec<Subject> = between(&was, &is).iter().map(|one| one.subject).collect();
        let has = |found: &dyn Fn(&Subject) -> bool| named.iter().any(found);
        let question = Question { baseline: Rc::new(before.clone()), present: Rc::new(after.clone()), period: 0, who: Who::Regulars };
        for cause in Ledger::begin(question).causes() {
            prop_assert!(match cause {
                Cause::Input(key) => has(&|subject| *subject == Subject::Input(key)),
                Cause::Stage(index) => has(&|subject| matches!(subject, Subject::Service) || *subject == Subject::Stage(index)),
                Cause::Service => has(&|subject| matches!(subject, Subject::Service | Subject::Input(Key::ScoreService))),
                Cause::Start => has(&|subject| matches!(subject, Subject::Start(_) | Subject::Share)),
                Cause::Segments => has(&|subject| matches!(subject, Subject::Share | Subject::Kinds)),
            }, "{:?} among {:?}", cause, named);
        }
    }

    #[test]
    fn differences_come_by_layer_and_their_words_differ((was, is) in any_two()) {
        let found = between(&was, &is);
        let layers: Vec<usize> = found.iter().map(|one| Layer::ALL.iter().position(|layer| *layer == one.subject.layer()).expect("known")).collect();
        prop_assert!(layers.is_sorted());
        let telling = Telling { was: side(&was), is: side(&is), text: Text::of(Language::English) };
        for one in &found {
            let [before, after] = telling.cells(one);
            prop_assert!(before != after, "{:?}: {}", one, before);
            prop_assert!(!telling.brief(one).is_empty() && !telling.name(one).is_empty());
        }
    }
}
