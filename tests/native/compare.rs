//! Pinned states beside each other: laws of the comparison.

use std::rc::Rc;

use proptest::prelude::*;
use serde_json::Value;
use worthwhile::app::facts::{Comparison, compared, differing_inputs, key_figures, overlays};
use worthwhile::app::{Action, Move, Pinning, Pins, State};
use worthwhile::charts::Mark;
use worthwhile::explore::Letter;
use worthwhile::model::{FIELDS, Key, Kind, Setting};
use worthwhile::scenario::{Entry, LIBRARY, Lever, Scenario, results};
use worthwhile::text::compare::{KeyFigure, Overlay};
use worthwhile::text::{Language, Text};

fn text() -> &'static Text {
    Text::of(Language::English)
}

#[track_caller]
fn scenario(id: &str) -> Rc<Scenario> {
    Rc::new(Entry::named(id).expect("in the library").open().expect("a valid scenario"))
}

fn pin(state: State) -> State {
    state.after(Action::Pinned(Pinning::Pin))
}

/// Pins these variants of these scenarios, one after the other.
#[track_caller]
fn pinned(states: &[(&str, usize)]) -> Pins {
    let (first, rest) = states.split_first().expect("at least one");
    let begin = pin(State::opened(scenario(first.0)).after(Action::Choose(first.1)));
    let next = |state: State, (id, variant): &(&str, usize)| {
        pin(state.after(Action::Open(scenario(id))).after(Action::Choose(*variant)))
    };
    rest.iter().fold(begin, next).pins().clone()
}

fn against(pins: &Pins, letter: Letter, state: State) -> Pins {
    let moments = pins.all().iter().map(|pin| pin.moment.clone());
    let state = moments.fold(state, |state, moment| {
        pin(state.after(Action::Open(moment.shipped)).after(Action::Choose(moment.variant)))
    });
    state.after(Action::Pinned(Pinning::Against(letter))).pins().clone()
}

fn comparison(states: &[(&str, usize)], period: usize) -> Comparison {
    Comparison::new(&pinned(states), period, text())
}

/// Each scenario beside itself, as often as there are variants.
fn everything() -> impl Iterator<Item = (&'static str, usize)> {
    LIBRARY.iter().flat_map(|entry| (0..scenario(entry.id).n_variants()).map(|variant| (entry.id, variant)))
}

/// The differences of all figures against the first state that is not the baseline.
fn differences(comparison: &Comparison) -> Vec<Vec<Option<f64>>> {
    let rows = key_figures(comparison, text());
    rows.iter().map(|row| row.cells.iter().map(|cell| cell.difference.as_ref().map(|it| it.0)).collect()).collect()
}

#[test]
fn a_state_beside_itself_differs_in_nothing() {
    for (id, variant) in everything() {
        let comparison = comparison(&[(id, variant), (id, variant)], 3);
        for row in key_figures(&comparison, text()) {
            if let Some((full, written)) = &row.cells[1].difference {
                assert_eq!(*full, 0.0, "{id} {variant}: {:?}", row.figure);
                assert!(!written.contains(['+', '−', '±']), "{written}");
            }
        }
        let inputs = differing_inputs(&comparison, text());
        assert!(inputs.rows.is_empty(), "{id} {variant}: {:?}", inputs.rows);
        let alike = inputs.alike.expect("states are pinned");
        assert_eq!((alike.n_inputs, alike.has_same_start), (FIELDS.len(), true));
    }
}

#[test]
fn swapping_the_baseline_negates_every_difference() {
    for (one, other) in
        [("dental-clinic", "dental-clinic"), ("two-branches", "guarantee"), ("phone-shopping", "auto-club")]
    {
        let pins = pinned(&[(one, 0), (other, 1)]);
        let swapped = against(&pins, Letter::B, State::opened(scenario(one)));
        let [before, after] = [&pins, &swapped].map(|pins| Comparison::new(pins, 3, text()));
        assert_eq!((before.against, after.against), (0, 1));
        for (before, after) in key_figures(&before, text()).iter().zip(key_figures(&after, text())) {
            let (b, a) = (&before.cells[1].difference, &after.cells[0].difference);
            assert_eq!(b.as_ref().map(|it| -it.0), a.as_ref().map(|it| it.0), "{:?}", before.figure);
            let turned = |words: &str| words.replace('−', "~").replace('+', "−").replace('~', "+");
            assert_eq!(b.as_ref().map(|it| turned(&it.1)), a.as_ref().map(|it| it.1.clone()), "{:?}", before.figure);
            assert_eq!(before.cells[0].value, after.cells[0].value);
        }
    }
}

#[test]
fn the_table_is_what_the_results_document_says() {
    for entry in LIBRARY {
        let scenario = scenario(entry.id);
        let document: Value = serde_json::to_value(results(&scenario)).expect("results are JSON");
        for variant in 0..scenario.n_variants() {
            let comparison = comparison(&[(entry.id, variant)], 2);
            let run = &document["variants"][variant];
            let period = &run["periods"][2];
            for row in key_figures(&comparison, text()) {
                let expected = match row.figure {
                    KeyFigure::DeliveredValue => &period["all"]["delivered_value"],
                    KeyFigure::SatisfactionRegular => &period["all"]["satisfaction_regular"],
                    KeyFigure::SatisfactionNew => &period["all"]["satisfaction_new"],
                    KeyFigure::LoyaltyRegular => &period["all"]["retention_regular"],
                    KeyFigure::LoyaltyNew => &period["all"]["retention_new"],
                    KeyFigure::Wait => &period["wait_minutes"],
                    KeyFigure::Newcomers => &period["all"]["newcomers"],
                    KeyFigure::Customers => &run["end"]["customers"],
                    KeyFigure::Lost => &run["end"]["lost"],
                    KeyFigure::Npv => &run["npv"],
                };
                let Some(value) = row.cells[0].value else { continue };
                let expected = expected.as_f64().expect("a number");
                assert!((value - expected).abs() <= 1e-9 * expected.abs().max(1.0), "{} {:?}", entry.id, row.figure);
            }
        }
    }
}

#[test]
fn the_order_of_pins_changes_no_value() {
    let one = comparison(&[("dental-clinic", 0), ("dental-clinic", 1), ("dental-clinic", 2)], 2);
    let other = comparison(&[("dental-clinic", 2), ("dental-clinic", 0), ("dental-clinic", 1)], 2);
    for (one, other) in key_figures(&one, text()).iter().zip(key_figures(&other, text())) {
        let values = |at: [usize; 3], row: &worthwhile::app::facts::KeyRow| at.map(|at| row.cells[at].value);
        assert_eq!(values([0, 1, 2], one), values([1, 2, 0], &other), "{:?}", one.figure);
    }
    let names = |comparison| -> Vec<String> {
        differing_inputs(comparison, text()).rows.into_iter().map(|row| row.name).collect()
    };
    assert_eq!(names(&one), names(&other));
}

#[test]
fn pins_are_a_view_and_no_step() {
    let state = pin(State::opened(scenario("dental-clinic")));
    assert!(!state.can_undo());
    let other = state.after(Action::Open(scenario("guarantee"))).after(Action::Undo);
    assert_eq!(other.pins().all().len(), 1, "they survive another scenario and the way back");
}

#[test]
fn four_states_can_be_pinned_and_each_keeps_its_letter() {
    let letters = |state: &State| state.pins().all().iter().map(|pin| pin.letter).collect::<Vec<_>>();
    let state = (0..6).fold(State::opened(scenario("dental-clinic")), |state, _| pin(state));
    assert_eq!(letters(&state), Letter::ALL);
    let state =
        state.after(Action::Pinned(Pinning::Against(Letter::B))).after(Action::Pinned(Pinning::Unpin(Letter::B)));
    assert_eq!(letters(&state), [Letter::A, Letter::C, Letter::D]);
    assert_eq!(state.pins().against(), Some(Letter::A), "who is gone is no baseline");
    assert_eq!(letters(&pin(state)), Letter::ALL);
}

#[test]
fn a_state_is_called_after_its_variant_until_it_has_a_name() {
    let clinic = State::opened(scenario("dental-clinic")).after(Action::Choose(1));
    let price = Action::Settle(Move { lever: Lever::Input(Key::Price), to: Setting::Number(70.0) });
    let state = pin(pin(clinic).after(price));
    let names = |state: &State| {
        Comparison::new(state.pins(), 2, text()).states.into_iter().map(|it| it.name).collect::<Vec<_>>()
    };
    assert_eq!(names(&state), ["Promise only", "Promise only, changed"]);
    let state = state.after(Action::Pinned(Pinning::Name(Letter::B, "  Dearer ".to_owned())));
    assert_eq!(names(&state)[1], "Dearer");
    let state = state.after(Action::Pinned(Pinning::Name(Letter::B, " ".to_owned())));
    assert_eq!(names(&state)[1], "Promise only, changed");
}

#[test]
fn exactly_what_was_moved_differs() {
    for field in FIELDS.iter().filter(|field| field.kind == Kind::Number && field.key != Key::MarketSize) {
        let state = pin(State::opened(scenario("dental-clinic")));
        let to = 0.5 * (field.low + field.high.min(field.low + 200.0));
        let moved = state.after(Action::Settle(Move { lever: Lever::Input(field.key), to: Setting::Number(to) }));
        if !moved.moment().is_edited() {
            continue;
        }
        let found = differing_inputs(&Comparison::new(pin(moved).pins(), 2, text()), text());
        let names: Vec<&str> = found.rows.iter().map(|row| row.name.as_str()).collect();
        assert!(names.contains(&(text().levers().field)(field.key).name().as_str()), "{:?}: {names:?}", field.key);
        assert!(names.len() <= 2, "{:?}: {names:?}", field.key); // an improvement that is paid for adds running spend
    }
}

#[test]
fn inputs_that_differ_are_told_with_their_periods() {
    let found = differing_inputs(&comparison(&[("dental-clinic", 0), ("dental-clinic", 1)], 2), text());
    let row = found.rows.iter().find(|row| row.name.starts_with("Promised value")).expect("a promise is made");
    let [baseline, promise] = &row.cells[..] else { panic!("two states") };
    assert!(!baseline.differs && promise.differs);
    assert_eq!((baseline.stretches[0].value.as_str(), baseline.stretches[0].when), ("none", None));
    assert_eq!(promise.stretches.len(), 1, "where it is as in A it is not told");
    assert_eq!((promise.stretches[0].value.as_str(), promise.stretches[0].when), ("$70", Some((2, Some(8)))));
}

#[test]
fn runs_of_different_length_are_compared_over_what_both_have() {
    let comparison = comparison(&[("dental-clinic", 0), ("computer-shop", 0)], 2);
    assert_eq!(comparison.states.iter().map(|state| state.n_periods).collect::<Vec<_>>(), [12, 12]);
    let rows = key_figures(&comparison, text());
    let customers = rows.iter().find(|row| row.figure == KeyFigure::Customers).expect("a row");
    assert_eq!(customers.cells[0].value, Some(comparison.states[0].run.periods[12].all.customers));
    assert_eq!(customers.cells[1].value, Some(comparison.states[1].run.end.customers));
    let said = (text().compare().reach)(&comparison.reach().expect("pinned")).join(" ");
    assert!(said.contains("compared over the first 12 quarters, which all have (A 20, B 12)"), "{said}");
}

#[test]
fn what_cannot_be_compared_is_not_subtracted_and_said() {
    let comparison = comparison(&[("dental-clinic", 0), ("singapore-general", 0)], 2);
    assert_eq!(comparison.states.iter().map(|state| state.n_periods).collect::<Vec<_>>(), [20, 5], "five years");
    for row in key_figures(&comparison, text()) {
        let subtracted = row.cells[1].difference.is_some();
        assert!(!(subtracted && (row.figure.is_money() || row.figure.is_per_period())), "{:?}", row.figure);
    }
    let said = (text().compare().reach)(&comparison.reach().expect("pinned")).join(" ");
    assert!(said.contains("periods differ in length") && said.contains("different currencies"), "{said}");
    let offered: Vec<Overlay> = overlays(&comparison).into_iter().flat_map(|(_, overlays)| overlays).collect();
    assert_eq!(offered, [Overlay::Curve], "no course over time, no money drawn together");
}

#[test]
fn the_head_says_who_is_best() {
    let head = |states: &[(&str, usize)]| comparison(states, 2).head(text());
    assert_eq!(
        head(&[("dental-clinic", 0), ("dental-clinic", 1), ("dental-clinic", 2)]),
        "C keeps the most customers, 2,155 after 20 quarters, and is worth the most, $1,107,233"
    );
    let two = head(&[("dental-clinic", 0), ("dental-clinic", 1)]);
    assert!(two.starts_with("A keeps the most customers, 872 after 20 quarters; B is worth the most, $389,"), "{two}");
    assert!(head(&[("dental-clinic", 0), ("dental-clinic", 0)]).starts_with("A and B keep as many customers"));
    assert_eq!(head(&[("dental-clinic", 0)]), "A is pinned: pin another state to compare it with");
}

#[test]
fn every_figure_that_is_offered_has_a_drawing_a_table_and_words() {
    let comparisons = [
        comparison(&[("dental-clinic", 0), ("dental-clinic", 1), ("dental-clinic", 2)], 2),
        comparison(&[("two-branches", 0), ("two-branches", 1), ("guarantee", 0), ("guarantee", 1)], 5),
        comparison(&[("phone-shopping", 0), ("concert-hall", 1)], 0),
        comparison(&[("singapore-general", 0), ("dental-clinic", 1)], 9),
    ];
    for comparison in comparisons {
        for overlay in overlays(&comparison).into_iter().flat_map(|(_, overlays)| overlays) {
            for width in [300.0, 420.0, 640.0] {
                let chart = compared(&comparison, overlay, Lever::Input(Key::ScoreService), width, text());
                let chart = chart.unwrap_or_else(|| panic!("{overlay:?}"));
                assert_eq!(chart.table.columns.len(), comparison.states.len() + 1, "{overlay:?}");
                assert!(!chart.title.is_empty() && !chart.title.contains("NaN"), "{overlay:?}: {}", chart.title);
                for mark in chart.drawing.axes.iter().chain(&chart.drawing.marks) {
                    let Mark::Text { at, .. } = mark else { continue };
                    assert!(-1.0 <= at.0 && at.0 <= width + 1.0, "{overlay:?} at {width}: {mark:?}");
                }
            }
        }
    }
}

#[test]
fn a_line_of_the_comparison_is_the_run() {
    let comparison = comparison(&[("dental-clinic", 0), ("dental-clinic", 1)], 2);
    let overlay = Overlay::Over(worthwhile::text::charts::Quantity::Customers);
    let chart = compared(&comparison, overlay, Lever::Input(Key::Price), 480.0, text()).expect("a chart");
    let end = chart.table.rows.last().expect("rows");
    assert_eq!(end.cells, ["End", "872", "806"]);
    assert_eq!(chart.title, "A ends highest, at 872; B lowest, at 806");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn whatever_is_pinned_can_be_compared(
        picks in proptest::collection::vec((0..LIBRARY.len(), 0..4_usize), 1..=4),
        period in 0..40_usize,
        last in 0..4_usize,
    ) {
        let states: Vec<(&str, usize)> = picks.iter().map(|(entry, variant)| (LIBRARY[*entry].id, *variant)).collect();
        let pins = pinned(&states);
        let pins = against(&pins, Letter::ALL[last], State::opened(scenario("dental-clinic")));
        let comparison = Comparison::new(&pins, period, text());
        prop_assert!(comparison.against < comparison.states.len());
        let rows = key_figures(&comparison, text());
        prop_assert_eq!(rows.len(), KeyFigure::ALL.len());
        for (n, differences) in differences(&comparison).into_iter().enumerate() {
            for (state, difference) in differences.into_iter().enumerate() {
                let values = [state, comparison.against].map(|state| rows[n].cells[state].value);
                if let (Some(difference), [Some(now), Some(was)]) = (difference, values) {
                    prop_assert_eq!(difference, now - was);
                }
            }
        }
        let said = comparison.head(text());
        prop_assert!(!said.contains("NaN") && !said.is_empty(), "{}", said);
        prop_assert!(differing_inputs(&comparison, text()).alike.is_some());
    }
}
