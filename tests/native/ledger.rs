//! Why a figure moved: the laws of the ledger, its published case, and its way through a worker.

mod wire;

use std::rc::Rc;

use proptest::prelude::*;
use worthwhile::explore::Who;
use worthwhile::explore::ledger::{
    Cause, Certainty, Explained, Figure, Figures, Ledger, MOST_EXACT, N_ORDERS, Question,
};
use worthwhile::model::{Course, FIELDS, Group, Inputs, Key, Setting, Stage, simulate};
use worthwhile::scenario::{Entry, LIBRARY, Scenario};

use super::random::any_course;

fn scenario(id: &str) -> Scenario {
    Entry::named(id).expect("it ships").open().expect("valid")
}

fn question(baseline: &Course, present: &Course, period: usize) -> Question {
    let (baseline, present) = (Rc::new(baseline.clone()), Rc::new(present.clone()));
    Question { baseline, present, period, who: Who::Regulars }
}

fn explain(baseline: &Course, present: &Course, period: usize) -> Explained {
    Ledger::explain(question(baseline, present, period)).expect("finished")
}

/// The largest number that rounding could come from.
fn scale(explained: &Explained, figure: Figure) -> f64 {
    explained.from[figure].abs().max(explained.to[figure].abs()).max(1.0)
}

fn sum(explained: &Explained, figure: Figure) -> f64 {
    explained.rows.iter().map(|row| row.parts[figure]).sum()
}

fn differences(explained: &Explained) -> impl Iterator<Item = f64> {
    Figure::ALL.iter().map(|figure| {
        let whole = explained.to[*figure] - explained.from[*figure];
        (whole - sum(explained, *figure)).abs() / scale(explained, *figure)
    })
}

/// A key that a random present run can take from another course alone, without a rule.
fn is_free(key: Key) -> bool {
    let tied = [
        Key::ResolvedQuickly,
        Key::ResolvedLater,
        Key::PromoterLevel,
        Key::DetractorLevel,
        Key::PromisedValue,
        Key::PromiseWeight,
        Key::WorthProduct,
        Key::ScoreService,
        Key::MarketSize,
        Key::OneOffCost,
    ];
    !tied.contains(&key)
}

/// The same course with some inputs raised or lowered towards a share of their range, from the second span on.
fn changed(course: &Course, keys: &[Key], share: f64) -> Course {
    let mut changed = course.clone();
    let Some(span) = changed.spans.last_mut() else { return changed };
    for inputs in span.own.iter_mut().chain([&mut span.shared]) {
        for key in keys {
            let field = key.field();
            let value = match inputs.setting(*key) {
                Setting::Switch(on) => Setting::Switch(!on),
                Setting::Number(_) | Setting::Absent => {
                    let to = field.low + (field.high - field.low) * share;
                    Setting::Number(if field.kind == worthwhile::model::Kind::Whole { to.round() } else { to })
                }
            };
            inputs.set(*key, value).expect("in range");
        }
    }
    changed
}

fn some_keys(n: std::ops::Range<usize>) -> impl Strategy<Value = Vec<Key>> {
    let keys: Vec<Key> = FIELDS.iter().map(|field| field.key).filter(|key| is_free(*key)).collect();
    prop::sample::subsequence(keys, n)
}

fn worth(inputs: &mut Inputs, key: Key, value: f64) {
    inputs.set(key, Setting::Number(value)).expect("in range");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn the_parts_add_up_to_the_whole(course in any_course(), keys in some_keys(1..7), share in 0.0..=1.0) {
        let explained = explain(&course, &changed(&course, &keys, share), 3);
        prop_assert_eq!(explained.certainty, Certainty::Exact);
        for difference in differences(&explained) {
            prop_assert!(difference < 1e-9, "{}", difference);
        }
    }

    #[test]
    fn an_untouched_input_has_no_row_and_a_changed_one_has_its_own(course in any_course(), keys in some_keys(1..6), share in 0.0..=1.0) {
        let present = changed(&course, &keys, share);
        let explained = explain(&course, &present, 3);
        let differs = |key: &Key| {
            let (was, is) = (&course.spans[1], &present.spans[1]);
            was.own.iter().zip(&is.own).any(|(was, is)| was.setting(*key) != is.setting(*key))
        };
        let expected: Vec<Vec<Cause>> =
            keys.iter().filter(|key| differs(key)).map(|key| vec![Cause::Input(*key)]).collect();
        let rows: Vec<Vec<Cause>> = explained.rows.iter().map(|row| row.causes.clone()).collect();
        prop_assert_eq!(rows, expected);
    }

    #[test]
    fn a_single_changed_input_gets_all(course in any_course(), keys in some_keys(1..2), share in 0.0..=1.0) {
        let explained = explain(&course, &changed(&course, &keys, share), 3);
        for row in &explained.rows {
            for figure in Figure::ALL {
                prop_assert_eq!(row.parts[*figure], explained.to[*figure] - explained.from[*figure]);
            }
        }
    }

    #[test]
    fn the_way_back_is_the_way_turned_round(course in any_course(), keys in some_keys(1..5), share in 0.0..=1.0) {
        let present = changed(&course, &keys, share);
        let (there, back) = (explain(&course, &present, 3), explain(&present, &course, 3));
        for (there_row, back_row) in there.rows.iter().zip(&back.rows) {
            prop_assert_eq!(&there_row.causes, &back_row.causes);
            for figure in Figure::ALL {
                let turned = (there_row.parts[*figure] + back_row.parts[*figure]).abs();
                prop_assert!(turned <= 1e-9 * scale(&there, *figure));
            }
        }
    }

    #[test]
    fn the_work_can_be_cut_anywhere(course in any_course(), keys in some_keys(1..5), slice in 1..9_usize) {
        let present = changed(&course, &keys, 0.5);
        let mut ledger = Ledger::begin(question(&course, &present, 3));
        let mut progress = -1.0;
        while ledger.finished().is_none() {
            prop_assert!(progress < ledger.progress() && ledger.progress() < 1.0);
            progress = ledger.progress();
            ledger.work(slice);
        }
        prop_assert_eq!(ledger.finished(), Some(explain(&course, &present, 3)));
        prop_assert_eq!(ledger.progress(), 1.0);
    }

    #[test]
    fn segments_with_equal_inputs_equal_the_whole(course in any_course(), cut in 0.01..=0.99_f64) {
        let mut whole = course;
        whole.segments.truncate(1);
        whole.segments[0].share = 1.0;
        whole.spans.iter_mut().for_each(|span| span.own.truncate(1));
        let parts = split(&whole, &[("one", cut), ("other", 1.0 - cut)]);
        let (a, b) = (simulate(&whole), simulate(&parts));
        prop_assume!(a.periods.iter().all(|period| !falls_apart(period.all.customers, cut)));
        for (a, b) in a.periods.iter().zip(&b.periods) {
            for key in Group::KEYS {
                let (a, b) = (a.all.figure(key).expect("known"), b.all.figure(key).expect("known"));
                prop_assert!((a - b).abs() <= 1e-7 * a.abs().max(1.0), "{}: {} {}", key, a, b);
            }
        }
        let explained = explain(&whole, &parts, 3);
        prop_assert_eq!(explained.rows, vec![]);
        prop_assert_eq!(explain(&parts, &whole, 3).rows, vec![]);
    }
}

/// Fewer than a billionth of a person have no expectation of their own (equation 20): the whole does, a part does not.
fn falls_apart(customers: f64, cut: f64) -> bool {
    const NOBODY: f64 = 1e-9;
    NOBODY < customers && customers * cut.min(1.0 - cut) <= NOBODY
}

/// A whole course as segments with equal inputs.
fn split(whole: &Course, shares: &[(&str, f64)]) -> Course {
    let mut parts = whole.clone();
    let start = &whole.segments[0];
    let part = |(id, share): &(&str, f64)| worthwhile::model::Start {
        id: (*id).to_owned(),
        share: *share,
        stocks: start.stocks.times(*share),
    };
    parts.segments = shares.iter().map(part).collect();
    for span in &mut parts.spans {
        span.own = vec![span.own[0].clone(); shares.len()];
    }
    parts
}

#[test]
fn equal_runs_have_no_rows() {
    for entry in LIBRARY {
        let scenario = entry.open().expect("valid");
        for course in scenario.courses() {
            let explained = explain(course, course, scenario.first_shown());
            assert!(explained.rows.is_empty() && explained.from == explained.to, "{}", entry.id);
        }
    }
}

#[test]
fn inputs_that_do_the_same_get_the_same() {
    let scenario = scenario("dental-clinic");
    let mut present = (**scenario.course_of(0)).clone();
    let mut baseline = present.clone();
    for inputs in baseline.spans.iter_mut().chain(&mut present.spans).flat_map(|span| &mut span.own) {
        for key in [Key::Energy, Key::Psychic, Key::WorthEnergy, Key::WorthPsychic] {
            worth(inputs, key, 40.0);
        }
    }
    for inputs in present.spans.iter_mut().flat_map(|span| &mut span.own) {
        worth(inputs, Key::Energy, 10.0);
        worth(inputs, Key::Psychic, 10.0);
        worth(inputs, Key::Price, 80.0);
    }
    let explained = explain(&baseline, &present, 5);
    let part = |key| explained.rows.iter().find(|row| row.causes == [Cause::Input(key)]).expect("a row").parts;
    for figure in Figure::ALL {
        let difference = (part(Key::Energy)[*figure] - part(Key::Psychic)[*figure]).abs();
        assert!(difference <= 1e-9 * scale(&explained, *figure), "{figure:?}");
    }
    assert!(part(Key::Energy)[Figure::Customers] > 1.0);
}

#[test]
fn a_stage_of_a_chain_is_one_input() {
    let scenario = scenario("hospital-chain");
    let number = scenario.variants.iter().position(|variant| variant.id == "weakest-link").expect("there") + 1;
    let explained = explain(scenario.course_of(0), scenario.course_of(number), 4);
    let causes: Vec<Vec<Cause>> = explained.rows.iter().map(|row| row.causes.clone()).collect();
    assert_eq!(causes, [vec![Cause::Input(Key::RunningCost)], vec![Cause::Stage(4)]]);
    assert!(explained.rows[1].parts[Figure::DeliveredValue] > 10.0);
}

/// The same chain told in another order: the parts are the same, under other numbers.
#[test]
fn order_does_not_matter() {
    let scenario = scenario("hospital-chain");
    let mut inputs = scenario.inputs_at(0, 0).expect("valid");
    let mut runs = [false, true].map(|is_reversed| {
        [[35.0, 85.0, 90.0], [60.0, 80.0, 98.0]].map(|scores| {
            let stage = |(i, score)| Stage { id: format!("stage-{i}"), score, weight: 1.0 };
            let mut stages: Vec<Stage> = scores.into_iter().enumerate().map(stage).collect();
            if is_reversed {
                stages.reverse();
            }
            inputs.set_stages(stages).expect("valid");
            super::random::steady(&inputs, 9, scenario.start)
        })
    });
    let [straight, reversed] = runs.each_mut().map(|[was, is]| explain(was, is, 8));
    for (row, same) in straight.rows.iter().zip(reversed.rows.iter().rev()) {
        for figure in Figure::ALL {
            let difference = (row.parts[*figure] - same.parts[*figure]).abs();
            assert!(difference <= 1e-9 * scale(&straight, *figure), "{figure:?}");
        }
    }
    assert_eq!(straight.rows.len(), 3);
}

#[test]
fn inputs_under_one_rule_change_together() {
    let mut inputs = Inputs::default();
    worth(&mut inputs, Key::ResolvedLater, 0.8);
    let baseline = super::random::steady(&inputs, 6, worthwhile::model::Stocks::default());
    worth(&mut inputs, Key::ResolvedLater, 0.1);
    worth(&mut inputs, Key::ResolvedQuickly, 0.9);
    worth(&mut inputs, Key::FailureRate, 0.2);
    let present = super::random::steady(&inputs, 6, worthwhile::model::Stocks::default());
    let explained = explain(&baseline, &present, 5);
    let tied = [Cause::Input(Key::ResolvedQuickly), Cause::Input(Key::ResolvedLater)];
    assert!(explained.rows.iter().any(|row| row.causes == tied));
    assert_eq!(explained.rows.len(), 2);
}

#[test]
fn markets_with_nothing_in_common_differ_as_a_whole() {
    let (clinic, branches) = (scenario("dental-clinic"), scenario("two-branches"));
    let explained = explain(clinic.course_of(0), branches.course_of(0), 2);
    assert_eq!(explained.rows.len(), 1);
    assert_eq!(explained.rows[0].causes, [Cause::Segments]);
    assert!(differences(&explained).all(|difference| difference < 1e-9));
}

#[test]
fn the_segments_of_a_split_scenario_are_no_cause_but_their_inputs_are() {
    let lifestyles = scenario("values-and-lifestyles");
    let mut whole = (*lifestyles).clone();
    whole.segments.clear();
    let whole = Scenario::new(whole).expect("valid");
    let explained = explain(whole.course_of(0), lifestyles.course_of(0), 2);
    let causes: Vec<Cause> = explained.rows.iter().flat_map(|row| row.causes.clone()).collect();
    let keys = [Key::WorthPersonnel, Key::WorthImage, Key::MoneyPerMinute, Key::WorthPsychic, Key::RivalValue]
        .map(Cause::Input);
    assert_eq!(causes, keys);
}

/// More players than can be tried in every order: the parts still add up, each within its error of the exact ones.
#[test]
fn a_sample_of_orders_adds_up_and_tells_its_error() {
    let scenario = scenario("it-outsourcing");
    let (baseline, present) = (scenario.course_of(0), scenario.course_of(1));
    let explained = explain(baseline, present, 11);
    assert!(explained.rows.len() > MOST_EXACT, "{}", explained.rows.len());
    assert_eq!(explained.certainty, Certainty::Sampled { n_orders: N_ORDERS });
    assert!(differences(&explained).all(|difference| difference < 1e-9));
    for figure in Figure::ALL {
        let whole = explained.to[*figure] - explained.from[*figure];
        for row in &explained.rows {
            assert!(row.errors[*figure] <= 0.02 * whole.abs(), "{figure:?} of {whole}: {row:?}");
        }
    }
    assert_eq!(explained, explain(baseline, present, 11), "the seed is fixed");
}

#[track_caller]
fn shows(explained: &Explained, causes: &[Cause], published: [f64; 5], rounding: [f64; 5]) {
    let rows = explained.rows.iter().filter(|row| row.causes.iter().any(|cause| causes.contains(cause)));
    let sum = rows.fold(Figures::default(), |mut sum, row| {
        for figure in Figure::ALL {
            sum[*figure] += row.parts[*figure];
        }
        sum
    });
    for ((figure, published), rounding) in Figure::ALL.iter().zip(published).zip(rounding) {
        assert!(
            (sum[*figure] - published).abs() <= rounding,
            "{causes:?} {figure:?}: {} not {published}",
            sum[*figure]
        );
    }
}

/// The figure of the design, computed by an independent reference: agree, then promise, in quarter 3.
#[test]
fn the_ledger_of_the_dental_clinic_is_as_published() {
    let scenario = scenario("dental-clinic");
    let explained = explain(scenario.course_of(0), scenario.course_of(2), 2);
    let rounding = [0.0051, 0.051, 0.000_51, 0.51, 60.0];
    let rows = [
        (vec![Key::Servers], [0.0, 0.0, 0.0, 488.0, 15_835.0]),
        (vec![Key::ScorePersonnel], [7.69, 5.5, 0.042, 355.0, 237_625.0]),
        (vec![Key::Advertising], [0.0, 0.0, 0.0, 247.0, 793_436.0]),
        (vec![Key::ScoreService], [4.80, 3.4, 0.027, 212.0, 134_616.0]),
        (vec![Key::PromisedValue, Key::PromiseWeight], [0.0, 0.0, 0.0, -18.0, -10_945.0]),
        (vec![Key::AdvertisingCost], [0.0, 0.0, 0.0, 0.0, -258_743.0]),
        (vec![Key::RunningCost], [0.0, 0.0, 0.0, 0.0, -112_586.0]),
    ];
    for (keys, published) in rows {
        let causes: Vec<Cause> = keys.into_iter().map(Cause::Input).collect();
        shows(&explained, &causes, published, rounding);
    }
    let ends = [
        (explained.from, [60.22, 78.8, 0.86, 872.0, 307_993.0]),
        (explained.to, [72.71, 87.7, 0.929, 2155.0, 1_107_233.0]),
    ];
    for (figures, published) in ends {
        for ((figure, published), rounding) in Figure::ALL.iter().zip(published).zip(rounding) {
            assert!((figures[*figure] - published).abs() <= rounding, "{figure:?}: {}", figures[*figure]);
        }
    }
}

/// The second figure of the design: the promise alone, where all takes away.
#[test]
fn the_ledger_of_a_promise_alone_is_as_published() {
    let scenario = scenario("dental-clinic");
    let explained = explain(scenario.course_of(0), scenario.course_of(1), 2);
    let loyalty = |causes: &[Cause], published| {
        let wide = [1e9, 1e9, 0.000_51, 1e9, 1e9];
        shows(&explained, causes, [0.0, 0.0, published, 0.0, 0.0], wide);
    };
    loyalty(&[Cause::Input(Key::Advertising)], -0.130);
    loyalty(&[Cause::Input(Key::PromisedValue), Cause::Input(Key::PromiseWeight)], -0.020);
}
