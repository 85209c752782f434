//! Any facts can be drawn: no panic, no coordinate that is not a number, nothing outside the drawing.

use proptest::collection::vec;
use proptest::prelude::*;
use worthwhile::charts::{BalanceFacts, Chart, CurveFacts, Drawing, LoyaltyShape, Mark, ResponseFacts, TimeFacts};
use worthwhile::charts::{Topic, balance, loyalty_curve, over_time, response};
use worthwhile::explore::{ResponsePoint, Who};
use worthwhile::model::{Balance, End, Group, Key, Period, Run, Unit};
use worthwhile::text::PeriodLength;

use super::{dollars, text};

/// Numbers as they come, and the most awkward ones.
fn number() -> impl Strategy<Value = f64> {
    prop_oneof![Just(0.0), Just(-0.0), Just(1e-12), Just(1e8), Just(-1e8), Just(1.0), Just(100.0), -50.0..200.0_f64]
}

/// Sums of money that a customer may gain or pay at a visit.
fn sum() -> impl Strategy<Value = f64> {
    prop_oneof![Just(0.0), Just(1e6), Just(0.004), 0.0..100.0_f64, 0.0..1e6_f64]
}

fn account(part: impl Strategy<Value = f64> + Clone) -> impl Strategy<Value = Balance> {
    (vec(part.clone(), 4), vec(part, 4), 0.0..=1.0_f64).prop_map(|(gains, costs, share)| Balance {
        gains: [gains[0], gains[1], gains[2], gains[3]],
        costs: [costs[0], costs[1], costs[2], costs[3]],
        waiting: share * costs[1],
    })
}

pub fn balances() -> impl Strategy<Value = BalanceFacts> {
    let part = || prop_oneof![Just(0.0), Just(30.0), 0.0..100.0_f64];
    (account(part().boxed()), account(part().boxed()), any::<bool>())
        .prop_map(|(now, other, same)| BalanceFacts { now, baseline: if same { now } else { other } })
}

fn point() -> impl Strategy<Value = ResponsePoint> {
    (0.0..=100.0_f64, 0.0..=1.0_f64, number(), number(), number()).prop_map(
        |(satisfaction, retention, value, one, other)| ResponsePoint {
            x: 0.0,
            satisfaction,
            retention,
            delivered_value: value,
            waiting: one.abs(),
            adequate: one.min(other),
            desired: one.max(other),
        },
    )
}

fn line() -> impl Strategy<Value = Vec<ResponsePoint>> {
    prop_oneof![vec(point(), 0..4), vec(point(), 51), point().prop_map(|point| vec![point; 51])]
}

prop_compose! {
    pub fn responses()(
        now in line(), baseline in line(), same in any::<bool>(), here in point(), was in point(),
        low in number(), span in prop_oneof![Just(0.0), Just(1e-9), Just(1e8), 0.1..1000.0_f64],
        at in 0.0..=1.0_f64, at_was in 0.0..=1.0_f64,
        unit in prop::sample::select(vec![Unit::Score, Unit::Money, Unit::Minutes, Unit::Plain, Unit::People, Unit::Times]),
        name in prop_oneof![Just(String::new()), Just("W".repeat(200)), "[a-z ]{1,30}", Just("<b>&\"'\u{1}".to_owned())],
    ) -> ResponseFacts {
        let x = |share: f64| low + share * span;
        let place = |mut points: Vec<ResponsePoint>| {
            let last = f64::from(u32::try_from(points.len().max(2) - 1).expect("short"));
            for (point, step) in points.iter_mut().zip(0_u8..) {
                point.x = x(f64::from(step) / last);
            }
            points
        };
        let (now, baseline) = (place(now), place(baseline));
        ResponseFacts {
            lever: Key::Price, lever_label: name.clone(), low, high: low + span, unit,
            baseline: if same { now.clone() } else { baseline }, now,
            here: ResponsePoint { x: x(at), ..here },
            was: if same { ResponsePoint { x: x(at), ..here } } else { ResponsePoint { x: x(at_was), ..was } },
            customers: Who::Newcomers, period_name: "year 1".to_owned(), variant_name: name, since: None,
        }
    }
}

fn customers() -> impl Strategy<Value = Option<(f64, f64)>> {
    prop::option::of((0.0..=100.0_f64, prop_oneof![Just(0.0), Just(1.0), 0.0..=1.0_f64]))
}

fn shape() -> impl Strategy<Value = LoyaltyShape> {
    (0.03..=0.3_f64, 0.0..=100.0_f64, 0.0..=0.2_f64).prop_map(|(steepness, midpoint, involuntary_loss)| LoyaltyShape {
        steepness,
        midpoint,
        involuntary_loss,
    })
}

prop_compose! {
    pub fn curves()(
        now in shape(), other in shape(), same in any::<bool>(),
        regulars in customers(), newcomers in customers(), baseline_regulars in customers(), baseline_newcomers in customers(),
    ) -> CurveFacts {
        CurveFacts { now, baseline: if same { now } else { other }, regulars, newcomers, baseline_regulars, baseline_newcomers }
    }
}

fn heads() -> impl Strategy<Value = f64> {
    prop_oneof![Just(0.0), Just(1e8), 0.0..10_000.0_f64]
}

prop_compose! {
    fn group()(
        heads in vec(heads(), 6), values in vec(number(), 5), scores in vec(0.0..=100.0_f64, 2), shares in vec(0.0..=1.0_f64, 2),
    ) -> Group {
        Group {
            prospects: heads[0], customers: heads[1], lost: heads[2], newcomers: heads[3],
            promoters: heads[4], detractors: heads[5], delivered_value: values[0],
            adequate_regular: values[1].min(values[2]), desired_regular: values[1].max(values[2]),
            adequate_new: values[3].min(values[4]), desired_new: values[3].max(values[4]),
            satisfaction_regular: scores[0], satisfaction_new: scores[1],
            retention_regular: shares[0], retention_new: shares[1], ..Group::default()
        }
    }
}

fn period() -> impl Strategy<Value = Period> {
    let wait = prop_oneof![Just(0.0), 0.0..500.0_f64, Just(1e6)];
    (group(), number(), number(), wait, 0.0..3.0_f64, prop_oneof![Just(0.0), 0.0..=1.0_f64]).prop_map(
        |(all, profit, npv, wait_minutes, utilisation, turned_away)| Period {
            period: 0,
            wait_minutes,
            turned_away,
            utilisation,
            profit,
            npv,
            all,
            segments: Vec::new(),
        },
    )
}

pub fn runs() -> impl Strategy<Value = (Run, Run)> {
    let run = |n| {
        (vec(period(), n), heads(), heads(), number()).prop_map(|(periods, customers, lost, npv)| Run {
            npv,
            end: End { customers, lost, prospects: 7.0 },
            periods,
        })
    };
    prop_oneof![Just(0_usize), Just(1), 2..30_usize, Just(120)].prop_flat_map(move |n| (run(n), run(n)))
}

#[track_caller]
fn check(chart: &Chart) {
    let Drawing { width, height, axes, marks } = &chart.drawing;
    let readings = chart.readings.iter().flat_map(worthwhile::charts::Reading::marks);
    for mark in axes.iter().cloned().chain(marks.iter().cloned()).chain(readings) {
        let points = super::drawing::points(&mark);
        assert!(points.iter().all(|(x, y)| x.is_finite() && y.is_finite()), "{mark:?}");
        if !matches!(mark, Mark::Text { .. }) {
            let inside = |&(x, y): &(f64, f64)| (-7.0..=width + 7.0).contains(&x) && (-7.0..=height + 7.0).contains(&y);
            assert!(points.iter().all(inside), "{width} {height} {mark:?}");
        }
    }
    let svg = worthwhile::charts::svg(&chart.drawing, &chart.description, "");
    for words in [&chart.title, &chart.caption, &chart.description, &svg] {
        assert!(!words.contains("NaN") && !words.contains("inf,") && !words.contains("−0.00"), "{words}");
    }
    assert!(chart.table.rows.iter().all(|row| row.cells.len() == chart.table.columns.len() || row.cells.len() == 1));
    assert!(!chart.title.ends_with('.') && !chart.title.is_empty());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_account_can_be_drawn(now in account(number().boxed()), baseline in account(number().boxed()), width in -1.0..2000.0_f64) {
        check(&balance(&BalanceFacts { now, baseline }, width, text(), dollars()));
    }

    #[test]
    fn labels_of_any_account_keep_clear(now in account(sum().boxed()), baseline in account(sum().boxed()), width in prop_oneof![Just(300.0), 300.0..800.0_f64]) {
        let chart = balance(&BalanceFacts { now, baseline }, width, text(), dollars());
        prop_assert_eq!(super::layout::faults(&chart), Vec::<String>::new());
    }

    #[test]
    fn any_response_can_be_drawn(facts in responses(), width in prop_oneof![Just(300.0), Just(400.0), 0.0..1000.0_f64]) {
        let chart = response(&facts, width, text(), dollars());
        check(&chart);
        prop_assert_eq!(super::layout::faults(&chart), Vec::<String>::new());
    }

    #[test]
    fn any_curve_can_be_drawn(facts in curves(), width in 300.0..800.0_f64) {
        let chart = loyalty_curve(&facts, width, text(), dollars());
        check(&chart);
        prop_assert_eq!(super::layout::faults(&chart), Vec::<String>::new());
    }

    #[test]
    fn any_run_can_be_drawn(
        (now, baseline) in runs(), shown in 0..40_usize, same in any::<bool>(), width in 300.0..800.0_f64,
        brackets in vec((0..30_usize, 0..30_usize, "[a-z ]{0,60}"), 0..5),
    ) {
        let facts = TimeFacts {
            now: &now, baseline: if same { &now } else { &baseline }, shown, period_word: PeriodLength::Month, brackets, is_baseline: same,
        };
        for &topic in Topic::ALL {
            let chart = over_time(topic, &facts, width, text(), dollars());
            check(&chart);
            prop_assert_eq!(super::layout::faults(&chart), Vec::<String>::new(), "{:?}", topic);
        }
    }
}
