//! Value, service quality and satisfaction as published: V1 to V6, V30 and V37.

use worthwhile::model::{ACSI_WEIGHTS, Kano, SERVQUAL_WEIGHTS, power_mean, prospect_value, satisfaction_index};

use super::{near, result};

/// V1 and V2: Kotler's tractor, from memory.
#[test]
fn delivered_value_is_what_one_gets_less_what_it_costs() {
    near(result("delivered-value total_value=20000 total_cost=16000", "difference"), 4000.0, 0.0);
    near(result("delivered-value total_value=20000 total_cost=16000", "ratio"), 1.25, 0.0);
    near(result("delivered-value total_value=20000 total_cost=19000", "difference"), 1000.0, 0.0);
}

/// V3: the price of a Caterpillar, built up from its advantages (smartsolve.ai).
#[test]
fn a_price_below_the_built_up_value_leaves_a_surplus() {
    let value: f64 = [90_000.0, 7000.0, 6000.0, 5000.0, 2000.0].iter().sum();
    let price = value - 10_000.0;
    near(price, 100_000.0, 0.0);
    near(result(&format!("delivered-value total_value={value} total_cost={price}"), "difference"), 10_000.0, 0.0);
}

/// V4: weights of Zeithaml, Parasuraman and Berry 1990, from memory.
#[test]
fn service_quality_weighs_reliability_most() {
    near(power_mean([80.0, 60.0, 70.0, 50.0, 90.0].into_iter().zip(SERVQUAL_WEIGHTS), 1.0), 70.0, 1e-9);
}

/// V5: the formula on verint.com.
#[test]
fn the_satisfaction_index_runs_from_0_to_100() {
    near(satisfaction_index([8.0, 7.0, 7.0], ACSI_WEIGHTS), 70.98333, 1e-4);
    near(satisfaction_index([8.0, 7.0, 7.0], [1.0 / 3.0; 3]), 70.37037, 1e-4);
}

/// V6: Tversky and Kahneman 1992.
#[test]
fn a_loss_is_felt_more_than_a_gain() {
    near(prospect_value(100.0, 0.88, 2.25), 57.54399, 1e-4);
    near(prospect_value(-100.0, 0.88, 2.25), -129.47399, 1e-4);
}

/// V30: calculation.
#[test]
fn a_lower_exponent_follows_the_weakest_link() {
    let links = [90.0, 90.0, 90.0, 30.0].into_iter().zip([1.0; 4]);
    for (exponent, expected) in
        [(1.0, 75.0), (0.0, 68.3852), (-1.0, 60.0), (-3.0, 45.9786), (-10.0, 34.4608), (-50.0, 30.0)]
    {
        near(power_mean(links.clone(), exponent), expected, 1e-3);
    }
}

/// V37: curves of Wang and Ji 2010, from memory.
#[test]
fn the_three_kinds_of_attribute_part_in_the_middle() {
    let half = Kano::new(0.5, 0.7, -0.6);
    near(half.attractive, -0.1092, 1e-4);
    near(half.one_dimensional, 0.05, 1e-9);
    near(half.must_be, 0.2092, 1e-4);
}
