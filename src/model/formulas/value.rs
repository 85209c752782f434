//! Formulas of delivered value and of service quality (Kotler; Zeithaml, Parasuraman and Berry 1990).

use super::answer::Figure;
use super::formula::{Check, Formula, Grade, Output};
use super::given::Given;
use super::input::{Input, Measure};
use super::unanswered::Unanswered;
use crate::model::{SERVQUAL_WEIGHTS, power_mean};

pub(super) const DELIVERED_VALUE: Formula = Formula {
    name: "delivered-value",
    title: "What a customer gets less what it costs them",
    inputs: &[
        Input::amount("total_value", "20000").means("what product, service, personnel and image are worth together"),
        Input::amount("total_cost", "16000").means("what money, time, energy and worry cost together; above 0"),
    ],
    results: &[
        Output::new("difference", Measure::Money, "delivered value: offers are ranked by it"),
        Output::new("ratio", Measure::Times, "value for a unit of cost; it can rank two offers the other way round"),
    ],
    notation: &["D = V − C", r"R = \frac{V}{C}"],
    symbols: &[("D", "difference"), ("R", "ratio"), ("V", "total_value"), ("C", "total_cost")],
    equation: "difference = total value − total cost; ratio = total value ÷ total cost",
    source: "Kotler, Marketing Management",
    grade: Grade::Confirmed,
    checks: &[
        Check::new("total_value=20000 total_cost=16000", &[("difference", &[4000.0]), ("ratio", &[1.25])])
            .printed("Kotler: tractor, all costs", Grade::Remembered),
        Check::new("total_value=20000 total_cost=19000", &[("difference", &[1000.0])])
            .printed("Kotler: tractor at a price of $19,000", Grade::Remembered),
        Check::new("total_value=110000 total_cost=100000", &[("difference", &[10_000.0])])
            .printed("Caterpillar's price built up from its advantages (smartsolve.ai)", Grade::Confirmed),
    ],
    figures: delivered_value,
};

fn delivered_value(given: &Given) -> Result<Vec<Figure>, Unanswered> {
    let [value, cost] = given.numbers();
    if cost <= 0.0 {
        return Err(Unanswered::Because("total_cost is 0, so value over cost has no finite answer"));
    }
    Ok(Figure::each([value - cost, value / cost]))
}

pub(super) const SERVQUAL: Formula = Formula {
    name: "servqual",
    title: "Service quality from its five dimensions",
    inputs: &[
        Input::score("reliability", "80").means("does what was promised, dependably"),
        Input::score("responsiveness", "60").means("helps willingly and soon"),
        Input::score("assurance", "70").means("is competent, polite, and can be trusted"),
        Input::score("empathy", "50").means("cares for each customer"),
        Input::score("tangibles", "90").means("rooms, equipment, staff and papers look right"),
    ],
    results: &[Output::new("score", Measure::Score, "service quality")],
    notation: &["Q = 0.32 R + 0.22 S + 0.19 A + 0.16 E + 0.11 T"],
    symbols: &[
        ("Q", "score"),
        ("R", "reliability"),
        ("S", "responsiveness"),
        ("A", "assurance"),
        ("E", "empathy"),
        ("T", "tangibles"),
    ],
    equation: "score = 0.32 reliability + 0.22 responsiveness + 0.19 assurance + 0.16 empathy + 0.11 tangibles",
    source: "Zeithaml, Parasuraman and Berry 1990; the order of the weights is not the same in every trade",
    grade: Grade::Remembered,
    checks: &[
        Check::new("reliability=80 responsiveness=60 assurance=70 empathy=50 tangibles=90", &[("score", &[70.0])])
            .printed("weights of Zeithaml, Parasuraman and Berry 1990", Grade::Remembered),
        Check::new("reliability=0 responsiveness=0 assurance=0 empathy=0 tangibles=0", &[("score", &[0.0])]),
    ],
    figures: |given| Ok(Figure::each([weighted_mean(&given.numbers::<5>(), &SERVQUAL_WEIGHTS, 1.0)])),
};

pub(super) const POWER_MEAN: Formula = Formula {
    name: "power-mean",
    title: "How the links of a service combine",
    inputs: &[
        Input::count("scores", Measure::Score, "90,90,90,30").list().means("how good each link is"),
        Input::count("weights", Measure::Plain, "1,1,1,1")
            .list()
            .means("how much each counts, one for each score; not all 0"),
        Input::plain("exponent", [-1000.0, 50.0], "-5")
            .means("1 compensates fully, 0 is the geometric mean, -50 and below the weakest link"),
    ],
    results: &[Output::new("mean", Measure::Score, "how good the whole is")],
    notation: &[r"M = (\frac{\sum_{i} w_i x_i^ρ}{\sum_{i} w_i})^{1/ρ}"],
    symbols: &[("M", "mean"), ("x_i", "scores"), ("w_i", "weights"), ("ρ", "exponent")],
    equation: "mean = (Σ weight · score^exponent ÷ Σ weight)^(1 ÷ exponent)",
    source: "Power mean; constant elasticity of substitution (Arrow, Chenery, Minhas and Solow 1961)",
    grade: Grade::Exact,
    checks: &[
        Check::new("scores=90,90,90,30 weights=1,1,1,1 exponent=1", &[("mean", &[75.0])]),
        Check::new("scores=90,90,90,30 weights=1,1,1,1 exponent=0", &[("mean", &[68.3852])]).within(1e-4),
        Check::new("scores=90,90,90,30 weights=1,1,1,1 exponent=-1", &[("mean", &[60.0])]),
        Check::new("scores=90,90,90,30 weights=1,1,1,1 exponent=-3", &[("mean", &[45.9786])]).within(1e-4),
        Check::new("scores=90,90,90,30 weights=1,1,1,1 exponent=-10", &[("mean", &[34.4608])]).within(1e-4),
        Check::new("scores=90,90,90,30 weights=1,1,1,1 exponent=-50", &[("mean", &[30.0])]),
        Check::new("scores=85,90,85,85,35 weights=1,1,1,1,1 exponent=-5", &[("mean", &[47.87])]).within(0.01),
        Check::new("scores=85,90,85,85,60 weights=1,1,1,1,1 exponent=-5", &[("mean", &[74.83])]).within(0.01),
        Check::new("scores=85,98,85,85,35 weights=1,1,1,1,1 exponent=-5", &[("mean", &[47.90])]).within(0.01),
        Check::new("scores=0,100 weights=1,1 exponent=0", &[("mean", &[0.0])]),
        Check::new("scores=0,100 weights=1,3 exponent=0.5", &[("mean", &[56.25])]),
    ],
    figures: mean,
};

fn mean(given: &Given) -> Result<Vec<Figure>, Unanswered> {
    let ([scores, weights], [exponent]) = (given.lists(), given.numbers());
    if scores.len() != weights.len() {
        return Err(Unanswered::Because("weights: there must be one weight for each score"));
    }
    if weights.iter().all(|weight| *weight <= 0.0) {
        return Err(Unanswered::Because("weights: not all of them may be 0"));
    }
    Ok(Figure::each([weighted_mean(scores, weights, exponent)]))
}

/// The weighted power mean also where a score is 0: then nothing is left of it, or only the part of the others, as the
/// exponent says.
fn weighted_mean(scores: &[f64], weights: &[f64], exponent: f64) -> f64 {
    let counted = scores.iter().copied().zip(weights.iter().copied()).filter(|(_, weight)| 0.0 < *weight);
    let good = counted.clone().filter(|(score, _)| 0.0 < *score);
    let all: f64 = counted.map(|(_, weight)| weight).sum();
    let part = good.clone().map(|(_, weight)| weight).sum::<f64>() / all;
    if part <= 0.0 || (part < 1.0 && exponent <= 0.0) {
        return 0.0;
    }
    let rest = if part < 1.0 { libm::exp(libm::log(part) / exponent) } else { 1.0 };
    rest * power_mean(good, exponent)
}
