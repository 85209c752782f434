//! The published tables of section 2 of the model's document, cell by cell.

use worthwhile::model::{Bass, LoyaltyCurve, Timing, WaitingLine, customer_multiple, stream_value};

use super::{CARD, near};

/// Gupta and Lehmann 2003: retention in rows, discount rate in columns.
#[test]
fn the_multiples_of_the_margin() {
    let rates = [0.10, 0.12, 0.14, 0.16];
    for (retention, row) in [
        (0.60, [1.2000, 1.1538, 1.1111, 1.0714]),
        (0.70, [1.7500, 1.6667, 1.5909, 1.5217]),
        (0.80, [2.6667, 2.5000, 2.3529, 2.2222]),
        (0.90, [4.5000, 4.0909, 3.7500, 3.4615]),
    ] {
        for (rate, multiple) in rates.into_iter().zip(row) {
            near(customer_multiple(retention, rate), multiple, 5e-5);
        }
    }
}

/// V14: by which share five points more retention raise the multiple.
#[test]
fn the_gain_of_five_points_grows_with_retention() {
    let gain = |retention, rate| customer_multiple(retention + 0.05, rate) / customer_multiple(retention, rate) - 1.0;
    for (retention, percent) in [(0.60, 20.4), (0.70, 22.4), (0.75, 24.4), (0.80, 27.5), (0.85, 32.4), (0.90, 40.7)] {
        near(100.0 * gain(retention, 0.10), percent, 0.05);
    }
    near(100.0 * gain(0.80, 0.10), 27.5, 1e-3);
    near(100.0 * gain(0.90, 0.10), 40.741, 1e-3);
    near(100.0 * gain(0.80, 0.0), 41.7, 0.05);
    near(100.0 * gain(0.90, 0.0), 111.1, 0.05);
}

/// The multiple gives 75, 85 and 125 % only where winning a customer costs two or three margins.
#[test]
fn the_famous_gains_need_an_acquisition_cost() {
    let (before, after) = (customer_multiple(0.90, 0.10), customer_multiple(0.95, 0.10));
    for (acquisition, gain) in [(2.06, 0.75), (2.34, 0.85), (3.03, 1.25)] {
        near((after - acquisition) / (before - acquisition) - 1.0, gain, 0.01);
    }
}

/// The credit card of Reichheld and Sasser 1990 by convention: five, ten and twenty years, and the gain of the last step.
#[test]
fn the_credit_card_depends_on_discounting() {
    for (rate, timing, expected, gain) in [
        (0.0665, Timing::Mid, [133.9, 304.3, 517.3], 70.0),
        (0.0597, Timing::End, [131.7, 305.2, 532.2], 74.4),
        (0.10, Timing::End, [111.7, 241.1, 371.4], 54.0),
    ] {
        let found = [5.0, 10.0, 20.0].map(|years| stream_value(CARD, years, rate, timing));
        found.iter().zip(expected).for_each(|(found, expected)| near(*found, expected, 0.05));
        near(100.0 * (found[2] / found[1] - 1.0), gain, 0.05);
    }
}

/// The same with a share lost every year instead of a fixed life: a discount on all profits after the first year.
#[test]
fn the_credit_card_is_worth_less_with_geometric_lives() {
    let worth = |retention: f64| {
        let later = stream_value(CARD, f64::INFINITY, 1.10 / retention - 1.0, Timing::End) - CARD[0];
        CARD[0] + later / retention
    };
    for (defection, expected) in [(0.20, 93.6), (0.10, 181.9), (0.05, 271.8)] {
        near(worth(1.0 - defection), expected, 0.05);
    }
    near(worth(0.95) / worth(0.90) - 1.0, 0.494, 5e-4);
}

/// Erlang C: chance of waiting and mean wait in service times; servers in rows, utilisation in columns.
#[test]
fn the_waiting_line() {
    let utilisations = [0.5, 0.7, 0.8, 0.9, 0.95];
    for (servers, chances, waits) in [
        (
            1.0,
            [0.500_000, 0.700_000, 0.800_000, 0.900_000, 0.950_000],
            [1.000_000, 2.333_333, 4.000_000, 9.000_000, 19.000_000],
        ),
        (
            2.0,
            [0.333_333, 0.576_471, 0.711_111, 0.852_632, 0.925_641],
            [0.333_333, 0.960_784, 1.777_778, 4.263_158, 9.256_410],
        ),
        (
            3.0,
            [0.236_842, 0.492_344, 0.647_191, 0.817_061, 0.907_009],
            [0.157_895, 0.547_049, 1.078_652, 2.723_537, 6.046_723],
        ),
        (
            5.0,
            [0.130_371, 0.377_838, 0.554_113, 0.762_493, 0.877_799],
            [0.052_149, 0.251_892, 0.554_113, 1.524_986, 3.511_196],
        ),
        (
            10.0,
            [0.036_105, 0.221_731, 0.409_180, 0.668_732, 0.825_586],
            [0.007_221, 0.073_910, 0.204_590, 0.668_732, 1.651_171],
        ),
    ] {
        for ((utilisation, chance), wait) in utilisations.into_iter().zip(chances).zip(waits) {
            let line = WaitingLine::new(utilisation * servers, 1.0, servers).expect("below capacity");
            near(line.probability_of_waiting, chance, 1e-6);
            near(line.mean_wait, wait, 1e-6);
        }
    }
}

/// The archetypes of Jones and Sasser 1995 as one family: retention at a satisfaction of 0, 25, 50, 75 and 100.
#[test]
fn the_archetypes_of_loyalty() {
    for (steepness, midpoint, row) in [
        (0.157, 86.0, [0.000, 0.000, 0.003, 0.151, 0.900]),
        (0.10, 60.0, [0.003, 0.029, 0.269, 0.818, 0.982]),
        (0.10, 55.0, [0.004, 0.047, 0.378, 0.881, 0.989]),
        (0.10, 20.0, [0.119, 0.623, 0.953, 0.996, 1.000]),
    ] {
        let curve = LoyaltyCurve { steepness, midpoint };
        for (satisfaction, retention) in [0.0, 25.0, 50.0, 75.0, 100.0].into_iter().zip(row) {
            near(curve.retention(satisfaction), retention, 6e-4);
        }
    }
}

/// Bass 1969: years to the peak, by calculation and as printed; the freezers' printed figure is uncertain.
#[test]
fn the_durables_peak_when_printed() {
    for (p, q, calculated, printed, within) in [
        (0.002_616_7, 0.215_66, 20.21, 20.1, 0.12), // electric refrigerators
        (0.018_119, 0.171_10, 11.87, 11.6, 0.27),   // home freezers
        (0.027_877, 0.251_05, 7.88, 7.8, 0.12),     // black and white television
        (0.017_703, 0.296_95, 8.96, 8.9, 0.12),     // water softeners
        (0.010_399, 0.418_61, 8.61, 8.6, 0.12),     // room air conditioners
        (0.017_206, 0.356_88, 8.10, 8.1, 0.12),     // clothes dryers
        (0.009_183_7, 0.337_90, 10.39, 10.3, 0.12), // power lawnmowers
        (0.017_135, 0.301_45, 9.00, 9.0, 0.12),     // automatic coffee makers
        (0.028_632, 0.327_91, 6.84, 6.8, 0.12),     // steam irons
        (0.024_796, 0.654_10, 4.82, 4.8, 0.12),     // record players
    ] {
        let peak = Bass::new(p, q, 1.0).expect("a spread").peak();
        near(peak.time, calculated, 6e-3);
        near(peak.time, printed, within);
    }
}
