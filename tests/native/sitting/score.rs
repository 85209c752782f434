//! Scoring rules are proper: in the long run nothing pays better than saying what one thinks.

use proptest::prelude::*;
use worthwhile::app::sitting::{Calibration, Mark, Standing, distance, interval_loss};

/// What an interval costs in the mean over what can happen, each case as likely as the others.
fn expected(low: f64, high: f64, cases: &[f64]) -> f64 {
    let n = f64::from(u32::try_from(cases.len()).expect("few"));
    cases.iter().map(|truth| interval_loss(low, high, *truth)).sum::<f64>() / n
}

/// The tenth and the ninetieth of a hundred cases in order.
fn quantiles(cases: &mut [f64]) -> (f64, f64) {
    cases.sort_by(f64::total_cmp);
    (cases[cases.len() / 10], cases[cases.len() - 1 - cases.len() / 10])
}

#[test]
fn an_interval_costs_its_width_and_ten_times_what_it_misses_by() {
    assert_eq!(interval_loss(10.0, 20.0, 15.0), 10.0);
    assert_eq!(interval_loss(10.0, 20.0, 8.0), 30.0);
    assert_eq!(interval_loss(10.0, 20.0, 21.0), 20.0);
}

#[test]
fn a_curve_costs_its_mean_distance() {
    assert_eq!(distance(&[1.0, 2.0, 3.0], &[1.0, 4.0, 2.0]), 1.0);
}

fn held(held: usize, n: usize) -> Standing {
    Standing::of((0..n).map(|i| Some(Mark::Scored { points: 50, held: Some(i < held) })))
}

#[test]
fn intervals_are_called_narrow_only_where_chance_does_not_explain_it() {
    let called = |n_held, n| held(n_held, n).calibration();
    assert_eq!(called(1, 2), Calibration::Open);
    assert_eq!(called(5, 7), Calibration::Fair);
    assert_eq!(called(8, 10), Calibration::Fair);
    assert_eq!(called(3, 7), Calibration::Narrow);
    assert_eq!(called(0, 3), Calibration::Narrow);
    assert_eq!(called(7, 7), Calibration::Fair);
    assert_eq!(called(11, 11), Calibration::Wide);
}

#[test]
fn what_is_not_answered_is_worth_nothing() {
    let marks = [Some(Mark::Right), Some(Mark::Wrong), None, Some(Mark::Scored { points: 60, held: Some(true) })];
    let standing = Standing::of(marks.into_iter());
    assert_eq!((standing.points, standing.asked, standing.answered, standing.right), (40, 4, 3, 1));
    assert_eq!((standing.held, standing.intervals), (1, 1));
}

proptest! {
    #[test]
    fn no_interval_costs_less_than_that_of_the_true_quantiles(
        mut cases in proptest::collection::vec(0.0..100.0_f64, 50..150), low in 0.0..100.0_f64, more in 0.0..100.0_f64,
    ) {
        let (tenth, ninetieth) = quantiles(&mut cases);
        prop_assert!(expected(tenth, ninetieth, &cases) <= expected(low, low + more, &cases) + 1e-9);
    }

    #[test]
    fn no_curve_costs_less_than_the_middle(
        mut cases in proptest::collection::vec(0.0..100.0_f64, 51..=51), said in 0.0..100.0_f64,
    ) {
        cases.sort_by(f64::total_cmp);
        let cost = |said: f64| cases.iter().map(|case| distance(&[said], &[*case])).sum::<f64>();
        prop_assert!(cost(cases[25]) <= cost(said) + 1e-9);
    }

    #[test]
    fn the_truth_is_worth_most(low in 0.0..50.0_f64, more in 0.0..50.0_f64, truth in 0.0..100.0_f64) {
        prop_assert!(interval_loss(truth, truth, truth) <= interval_loss(low, low + more, truth));
    }
}
