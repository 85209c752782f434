//! The published cases that the engine itself must reproduce, through its inputs and runs.

use worthwhile::model::{
    Balance, Course, Customers, Inputs, Judgement, Key, Load, Run, Setting, Span, Stage, Start, Stocks, contribution,
    logistic, retention, simulate, trial_share,
};

use super::near;

/// The default inputs but for these; a switch is on above 0.
#[track_caller]
fn inputs(changes: &[(Key, f64)]) -> Inputs {
    let mut inputs = Inputs::default();
    for &(key, value) in changes {
        let setting = match key.field().default_setting() {
            Setting::Switch(_) => Setting::Switch(0.0 < value),
            Setting::Number(_) | Setting::Absent => Setting::Number(value),
        };
        inputs.set(key, setting).expect("in range");
    }
    inputs
}

/// An offer whose four worths are $100 and whose delivered value is $20 without a queue, equal to the rival's.
#[track_caller]
fn plain(changes: &[(Key, f64)]) -> Inputs {
    let offer = [
        (Key::WorthProduct, 100.0),
        (Key::WorthService, 0.0),
        (Key::WorthPersonnel, 0.0),
        (Key::WorthImage, 0.0),
        (Key::ScoreProduct, 80.0),
        (Key::Price, 60.0),
        (Key::TimeMinutes, 0.0),
        (Key::WorthEnergy, 0.0),
        (Key::WorthPsychic, 0.0),
        (Key::RivalValue, 20.0),
        (Key::Queueing, 0.0),
        (Key::Spread, 0.0),
    ];
    inputs(&[&offer[..], changes].concat())
}

fn run(inputs: &Inputs, n_periods: usize, stocks: Stocks) -> Run {
    simulate(&Course {
        n_periods,
        market_size: inputs[Key::MarketSize],
        segments: vec![Start { id: "all".to_owned(), share: 1.0, stocks }],
        spans: vec![Span { until: n_periods, shared: inputs.clone(), own: vec![inputs.clone()] }],
        one_off: Vec::new(),
    })
}

/// V2: of Kotler's tractor the maker keeps $5,000, from memory.
#[test]
fn the_maker_keeps_price_less_unit_cost() {
    near(contribution(&inputs(&[(Key::Price, 19_000.0), (Key::UnitCost, 14_000.0)])), 5000.0, 0.0);
}

/// V7: equations 9 and 10 by calculation.
#[test]
fn satisfaction_follows_the_gap_flatter_inside_the_zone() {
    let judgement = Judgement::new(&plain(&[(Key::PerformancePoints, 0.0)]), 50.0);
    for (gap, satisfaction) in [
        (-20.0, 33.1824),
        (-10.0, 52.5323),
        (-5.0, 63.3569),
        (-2.0, 67.0339),
        (0.0, 70.0),
        (2.0, 71.3183),
        (5.0, 72.9525),
        (10.0, 77.7634),
        (20.0, 86.3634),
    ] {
        near(judgement.satisfaction(50.0 + gap), satisfaction, 1e-3);
    }
}

/// V8: by calculation (Jensen); Rust, Inman, Jia and Zahorik 1999 for the idea.
#[test]
fn uneven_service_lowers_mean_satisfaction() {
    for (spread, diminishing, points, satisfaction) in [
        (0.05, 1.0, 10.0, 67.506_611),
        (0.02, 1.0, 10.0, 69.002_644),
        (0.10, 1.0, 1.0, 70.0 - 0.498_678),
        (0.10, 0.88, 1.0, 70.0 - 0.496_734),
    ] {
        let inputs = plain(&[
            (Key::Spread, spread),
            (Key::Diminishing, diminishing),
            (Key::DisconfirmationPoints, points),
            (Key::ToleranceSlope, 1.0),
            (Key::PerformancePoints, 0.0),
        ]);
        near(Customers::new(&inputs).opinion(20.0, 20.0, 0.0).satisfaction, satisfaction, 1e-4);
    }
}

/// V9: Xerox (Jones and Sasser 1995), as the engine's own curve.
#[test]
fn the_engine_holds_the_competitive_curve() {
    let xerox = inputs(&[(Key::LoyaltySteepness, 0.157), (Key::LoyaltyMidpoint, 86.0), (Key::InvoluntaryLoss, 0.0)]);
    near(retention(&xerox, 100.0) / retention(&xerox, 75.0), 5.96, 0.01);
}

/// V31: calculation.
#[test]
fn mending_the_weakest_link_beats_polishing_the_best() {
    let service = |scores: [f64; 5]| {
        let mut inputs = inputs(&[(Key::ServiceBlend, -5.0)]);
        let stage = |(i, score)| Stage { id: format!("stage {i}"), score, weight: 1.0 };
        inputs.set_stages(scores.into_iter().enumerate().map(stage).collect()).expect("five stages");
        inputs.service_score()
    };
    near(service([85.0, 90.0, 85.0, 85.0, 35.0]), 47.87, 0.01);
    near(service([85.0, 90.0, 85.0, 85.0, 60.0]), 74.83, 0.01);
    near(service([85.0, 98.0, 85.0, 85.0, 35.0]), 47.90, 0.01);
}

/// V33: calculation; the size of a step after Boulding and others 1993.
#[test]
fn expectation_follows_delivery_step_by_step() {
    let inputs = plain(&[(Key::Innovation, 0.0), (Key::Imitation, 0.0), (Key::LearningRate, 0.3)]);
    let run = run(&inputs, 4, Stocks { customers: 100.0, expectation: 40.0, reputation: 20.0, ..Stocks::default() });
    near(run.periods[3].all.delivered_value, 20.0, 1e-9);
    near(run.periods[3].all.expectation_regular, 26.86, 1e-9);
}

/// V33: with 100 newcomers a period and 0.8 of all staying, those who are served settle at 100 ÷ (1 − 0.8).
#[test]
fn constant_trial_and_retention_lead_to_a_constant_base() {
    let (steepness, satisfaction) = (0.3, 70.0);
    let inputs = plain(&[
        (Key::LoyaltySteepness, steepness),
        (Key::LoyaltyMidpoint, 0.0),
        (Key::InvoluntaryLoss, 1.0 - 0.8 / logistic(steepness * satisfaction)),
        (Key::MarketSize, 700.0),
        (Key::Innovation, 0.5),
        (Key::Imitation, 0.0),
        (Key::RivalInChoice, 0.0),
        (Key::WinBack, 1.0),
    ]);
    let run = run(&inputs, 400, Stocks { customers: 50.0, expectation: 20.0, reputation: 20.0, ..Stocks::default() });
    let last = &run.periods[399].all;
    near(last.newcomers, 100.0, 1e-9);
    near(last.customers + last.newcomers, 500.0, 1e-9);
}

/// V35: calculation; the sign is the essay's.
#[test]
fn better_personnel_raises_value_and_lowers_cost() {
    for (personnel, value, cost) in [(70.0, 126.0, 85.76), (90.0, 134.0, 83.52)] {
        let balance = Balance::new(&inputs(&[(Key::ScorePersonnel, personnel)]), 10.0);
        near(balance.total_value(), value, 1e-6);
        near(balance.total_cost(), cost, 1e-6);
    }
}

/// V36: nobody is made or lost between the stocks.
#[test]
fn heads_are_conserved() {
    let inputs = inputs(&[]);
    let stocks = Stocks { customers: 1000.0, lost: 500.0, expectation: 40.0, reputation: 30.0, ..Stocks::default() };
    let run = run(&inputs, 40, stocks);
    for period in &run.periods {
        near(period.all.prospects + period.all.customers + period.all.lost, inputs[Key::MarketSize], 1e-6);
    }
    near(run.end.prospects + run.end.customers + run.end.lost, inputs[Key::MarketSize], 1e-6);
}

/// V36: at a given gap below expectation.
#[test]
fn loss_aversion_makes_a_shortfall_worse() {
    let satisfied = |loss_aversion| {
        let inputs = inputs(&[(Key::LossAversion, loss_aversion)]);
        let one = Judgement::new(&inputs, 40.0).satisfaction(30.0);
        (one, Customers::new(&inputs).opinion(30.0, 40.0, 0.0).satisfaction)
    };
    let found = [1.0, 1.5, 2.25, 3.0, 4.0].map(satisfied);
    assert!(found.windows(2).all(|pair| pair[1].0 < pair[0].0 && pair[1].1 < pair[0].1), "{found:?}");
}

/// V36: at a given wait.
#[test]
fn a_better_rival_costs_satisfaction_and_trial() {
    let compared = |rival| {
        let inputs = inputs(&[(Key::RivalValue, rival)]);
        (Customers::new(&inputs).opinion(30.0, 30.0, 0.0).satisfaction, trial_share(&inputs, 30.0))
    };
    let found = [0.0, 10.0, 20.0, 30.0, 40.0].map(compared);
    assert!(found.windows(2).all(|pair| pair[1].0 < pair[0].0 && pair[1].1 < pair[0].1), "{found:?}");
}

/// V36: at a given load.
#[test]
fn more_servers_shorten_the_wait() {
    let wait = |servers| Load::new(&inputs(&[(Key::Servers, servers)]), 4000.0).wait_minutes;
    let found = [2.0, 3.0, 4.0, 5.0, 8.0].map(wait);
    assert!(found.windows(2).all(|pair| pair[1] < pair[0]), "{found:?}");
}
