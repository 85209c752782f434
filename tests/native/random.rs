//! Random inputs and courses, in the whole range of every field.

use proptest::collection::vec;
use proptest::prelude::*;
use worthwhile::model::{Course, FIELDS, Inputs, Key, Kind, Setting, Span, Stage, Start, Stocks};

/// Any inputs that the model accepts: half of them near what scenarios use, half anywhere in range.
pub fn any_inputs() -> impl Strategy<Value = Inputs> {
    (vec(0.0..=1.0_f64, FIELDS.len()), any::<bool>(), vec(0.0..=100.0_f64, 0..5)).prop_map(|(shares, wild, stages)| {
        let mut inputs = Inputs::default();
        for (field, share) in FIELDS.iter().zip(shares) {
            let bend = if wild { share } else { share * share * share };
            inputs.set(field.key, setting(field.kind, field.low + (field.high - field.low) * bend)).expect("in range");
        }
        together(&mut inputs);
        if stages.len() >= 2 {
            let stage = |(i, score)| Stage { id: format!("stage-{i}"), score, weight: 1.0 };
            inputs.set_stages(stages.into_iter().enumerate().map(stage).collect()).expect("in range");
        }
        inputs
    })
}

fn setting(kind: Kind, value: f64) -> Setting {
    match kind {
        Kind::Switch => Setting::Switch(value > 0.5),
        Kind::Whole => Setting::Number(value.round()),
        Kind::Number | Kind::Optional => Setting::Number(value),
    }
}

/// Makes the inputs keep the rules across them.
fn together(inputs: &mut Inputs) {
    let number = |inputs: &mut Inputs, key, value| inputs.set(key, Setting::Number(value)).expect("in range");
    let (quick, later) = (inputs[Key::ResolvedQuickly], inputs[Key::ResolvedLater]);
    number(inputs, Key::ResolvedLater, later.min(1.0 - quick));
    let (promoter, detractor) = (inputs[Key::PromoterLevel], inputs[Key::DetractorLevel]);
    number(inputs, Key::PromoterLevel, promoter.max(detractor));
    number(inputs, Key::DetractorLevel, promoter.min(detractor));
    let product = inputs[Key::WorthProduct];
    number(inputs, Key::WorthProduct, product.max(0.01));
}

/// Any run of one to three segments, with inputs that change once.
pub fn any_course() -> impl Strategy<Value = Course> {
    let span = || vec(any_inputs(), 3);
    (2..30_usize, 1..=3_usize, vec(0.0..=1.0_f64, 6), span(), span()).prop_map(
        |(n_periods, n_segments, stocks, early, late)| {
            let market_size = early[0][Key::MarketSize];
            let share = 1.0 / f64::from(u32::try_from(n_segments).expect("small"));
            let span = |until, mut own: Vec<Inputs>| {
                own.truncate(n_segments);
                Span { until, shared: own[0].clone(), own }
            };
            let customers = market_size * share * stocks[0];
            let start = Stocks {
                customers,
                lost: (market_size * share - customers) * stocks[1],
                expectation: 1000.0 * (stocks[2] - 0.5),
                reputation: 1000.0 * (stocks[3] - 0.5),
                promoters: customers * stocks[4],
                detractors: customers * stocks[5],
            };
            let segment = |i| Start { id: format!("segment-{i}"), share, stocks: start };
            Course {
                n_periods,
                market_size,
                segments: (0..n_segments).map(segment).collect(),
                spans: vec![span(n_periods / 2, early), span(n_periods, late)],
                one_off: vec![0.0; n_periods],
            }
        },
    )
}

/// A run of one segment whose inputs never change.
pub fn steady(inputs: &Inputs, n_periods: usize, stocks: Stocks) -> Course {
    Course {
        n_periods,
        market_size: inputs[Key::MarketSize],
        segments: vec![Start { id: "all".to_owned(), share: 1.0, stocks }],
        spans: vec![Span { until: n_periods, shared: inputs.clone(), own: vec![inputs.clone()] }],
        one_off: Vec::new(),
    }
}
