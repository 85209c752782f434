//! Choice, waiting and diffusion as published: V18 to V27.

use worthwhile::model::{Bass, Switching, WaitingLine, logit_shares, waiting_probability};

use super::near;

/// V18: Rust, Lemon and Zeithaml 2004, from memory.
#[test]
fn brand_switching_settles() {
    let switching = Switching { stay: 0.7, win: 0.5 };
    for (found, expected) in switching.path(4).into_iter().zip([0.7, 0.64, 0.628, 0.6256]) {
        near(found, expected, 1e-9);
    }
    near(switching.limit().expect("a limit"), 0.625, 1e-9);
    near(switching.path(200)[199], 0.625, 1e-9);
}

/// V19: calculation.
#[test]
fn the_better_offer_gets_the_larger_share() {
    for (found, expected) in
        logit_shares(&[4000.0, 3000.0, 2000.0], 1000.0).into_iter().zip([0.665_241, 0.244_728, 0.090_031])
    {
        near(found, expected, 1e-6);
    }
}

/// V20: the tests of `AlgoGraph` for M/M/c.
#[test]
fn three_servers_keep_a_short_queue() {
    let line = WaitingLine::new(0.1, 0.05, 3.0).expect("a line");
    near(line.probability_of_waiting, 0.444_444, 1e-4);
    near(line.mean_queue, 0.888_889, 1e-4);
    near(line.time_in_system, 28.8889, 1e-4);
}

/// V21: Render and Stair, example 14.3.
#[test]
fn two_servers_stand_idle_half_the_time() {
    let line = WaitingLine::new(20.0, 30.0, 2.0).expect("a line");
    near(line.probability_empty, 0.5, 1e-6);
    near(line.mean_in_system, 0.75, 1e-6);
    near(line.mean_wait, 0.004_166_7, 1e-6);
}

/// V22: coursehero.com.
#[test]
fn one_server_near_capacity_has_a_long_line() {
    let line = WaitingLine::new(15.0, 17.5, 1.0).expect("a line");
    near(line.mean_in_system, 6.0, 1e-6);
    near(line.time_in_system, 0.4, 1e-6);
    near(line.mean_wait, 0.342_857, 1e-6);
}

/// V23 and V24: novasolver.jp prints about 0.10 for the first; the others are calculation, and none overflows.
#[test]
fn the_chance_of_waiting_stands_for_any_number_of_servers() {
    near(waiting_probability(10.0, 6.0), 0.101_299, 1e-6);
    near(waiting_probability(3.0, 5.0 / 3.0), 0.299_760, 1e-6);
    near(waiting_probability(20.0, 19.0), 0.755_401, 1e-6);
    near(waiting_probability(500.0, 475.0), 0.176_964, 1e-6);
}

/// V25: Sultan, Farley and Lehmann 1990 for p and q.
#[test]
fn the_mean_novelty_peaks_after_six_periods() {
    let spread = Bass::new(0.03, 0.38, 1.0).expect("a spread");
    near(spread.peak().time, 6.192_620, 1e-6);
    near(spread.peak().rate, 0.110_592, 1e-6);
    near(spread.peak().share, 0.460_526, 1e-6);
    near(spread.share(5.0), 0.331_199, 1e-6);
    near(spread.rate(spread.peak().time), spread.peak().rate, 1e-9);
    near(spread.share(spread.peak().time), spread.peak().share, 1e-9);
}

/// V26: room air conditioners (Bass 1969, from memory), printed as 8.6 years and 1.9 million.
#[test]
fn air_conditioners_peaked_in_the_ninth_year() {
    let peak = Bass::new(0.010_399, 0.418_61, 16_895.0).expect("a spread").peak();
    near(peak.time, 8.613, 1e-3);
    near(peak.time, 8.6, 0.05);
    near(peak.rate, 1857.0, 0.05);
    near(peak.rate, 1900.0, 0.03 * 1900.0);
}

/// V27: a fit in R, residual standard error 727 (segmentfault.com 1190000023280426).
#[test]
fn the_fitted_spread_leaves_the_printed_residuals() {
    let sales = [840.0, 1470.0, 2110.0, 4000.0, 7590.0, 10_950.0, 10_530.0, 9470.0, 7790.0, 5890.0];
    let spread = Bass::new(6.59e-3, 0.638, 6.80e4).expect("a spread");
    let years = (1..=10).map(f64::from);
    let squares: f64 =
        sales.iter().zip(years).map(|(sold, year)| (sold - spread.rate(year)) * (sold - spread.rate(year))).sum();
    near(squares, 3_701_789.0, 0.001 * 3_701_789.0);
    near((squares / 7.0).sqrt(), 727.2, 0.001 * 727.2);
}
