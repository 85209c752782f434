//! What customers are worth, as published: V11 to V13, V15 to V17 and V34.

use worthwhile::model::{Timing, campaign_gross, customer_multiple, customer_multiple_over, stream_value};

use super::{CARD, near, result};

/// V11: Gupta and Lehmann 2003.
#[test]
fn a_customer_is_worth_a_multiple_of_the_margin() {
    near(customer_multiple(0.8, 0.10), 2.666_667, 1e-6);
    near(customer_multiple(0.9, 0.12), 4.090_909, 1e-6);
    near(customer_multiple(0.6, 0.16), 1.071_429, 1e-6);
}

/// V12 and V13: an Internet provider (Darden; printed as $1,209).
#[test]
fn the_two_conventions_differ_by_one_margin() {
    let (margin, multiple) = (19.95 - 1.50 - 6.0 / 12.0, customer_multiple(0.995, 0.01));
    near(margin, 17.95, 1e-9);
    near(1.0 + multiple, 67.3333, 1e-4);
    near(margin * (1.0 + multiple), 1209.0, 0.5);
    near(margin * (1.0 + multiple), 1208.633, 1e-3);
    near(margin * multiple, 1190.683, 1e-3);
}

/// V15: Best, fig. 1-11, at 10 %.
#[test]
fn a_longer_stay_is_worth_more() {
    near(stream_value(CARD, 5.0, 0.10, Timing::End), 111.6597, 1e-3);
    near(stream_value(CARD, 4.0, 0.10, Timing::End), 77.5090, 1e-3);
    let with_sixth: Vec<f64> = CARD.iter().copied().chain([60.0]).collect();
    near(stream_value(&with_sixth, 6.0, 0.10, Timing::End), 145.5281, 1e-3);
    near(stream_value(CARD, 4.25, 0.10, Timing::End), 77.5090 + 0.25 * (111.6597 - 77.5090), 1e-3);
}

/// V16: the credit card of Reichheld and Sasser 1990, from memory: $134, $300 and $525.
#[test]
fn halving_defections_raises_a_customers_worth_as_printed() {
    for (years, printed, exact) in [(5.0, 134.0, 133.9), (10.0, 300.0, 304.3), (20.0, 525.0, 517.3)] {
        let found = stream_value(CARD, years, 0.0665, Timing::Mid);
        near(found, exact, 0.05);
        near(found, printed, 0.02 * printed);
    }
}

/// V17: American Airlines (Rust, Lemon and Zeithaml 2004).
#[test]
fn a_return_is_what_is_left_over_the_cost() {
    near(result("campaign-return cost=70 first=1 fade=0 periods=1 margin=101.3", "roi"), 0.447, 1e-3);
}

/// V34: the rural outreach; with poor internal organisation half the visits come.
#[test]
fn the_outreach_pays_unless_the_hospital_is_badly_organised() {
    near(campaign_gross(60.0, 0.6, 4, 60.0), 7833.6, 1e-9);
    near(result("campaign-return cost=7000 first=60 fade=0.6 periods=4 margin=60", "roi"), 0.119_086, 1e-6);
    near(result("campaign-return cost=7000 first=60 fade=0.6 periods=4 margin=60", "break_even"), 116.7, 0.05);
    near(result("campaign-return cost=7000 first=30 fade=0.6 periods=4 margin=60", "roi"), -0.440, 5e-4);
}

/// The worked check of section 2.5: 1,000 customers at $100 a year, five years at 10 %.
#[test]
fn two_points_of_retention_do_not_pay_for_15000() {
    near(100_000.0 * customer_multiple_over(5, 0.80, 0.10), 212_409.73, 0.005);
    near(100_000.0 * customer_multiple_over(5, 0.82, 0.10), 225_441.35, 0.005);
    near(
        result(
            "return-on-quality customers=1000 margin=100 retention_before=0.8 retention_after=0.82 years=5 discount=0.1 spend=15000",
            "ratio",
        ),
        0.869,
        5e-4,
    );
}
