//! Formulas of satisfaction (Fornell 1996; Tversky and Kahneman 1992; Kano 1984).

use super::answer::Figure;
use super::formula::{Check, Formula, Grade, Output};
use super::input::{Input, Measure};
use crate::model::{ACSI_WEIGHTS, Kano, prospect_value, satisfaction_index};

pub(super) const ACSI: Formula = Formula {
    name: "acsi",
    title: "The American Customer Satisfaction Index",
    inputs: &[
        Input::rating("overall", "8").means("how satisfied, all in all"),
        Input::rating("expectations", "7").means("how far it fell short of expectations or exceeded them"),
        Input::rating("ideal", "7").means("how close it came to the ideal"),
    ],
    results: &[
        Output::new("weighted", Measure::Score, "with the weights published for Ohio"),
        Output::new("equal", Measure::Score, "with equal weights"),
    ],
    notation: &[
        r"A = \frac{0.3885 (S − 1) + 0.3190 (E − 1) + 0.2925 (I − 1)}{9} · 100",
        r"B = \frac{(S − 1) + (E − 1) + (I − 1)}{3 · 9} · 100",
    ],
    symbols: &[("A", "weighted"), ("B", "equal"), ("S", "overall"), ("E", "expectations"), ("I", "ideal")],
    equation: "weighted = (0.3885 (overall − 1) + 0.3190 (expectations − 1) + 0.2925 (ideal − 1)) ÷ 9 · 100; \
               equal = (the sum of the three − 3) ÷ 27 · 100",
    source: "Fornell, Johnson, Anderson, Cha and Bryant 1996",
    grade: Grade::Confirmed,
    checks: &[
        Check::new("overall=8 expectations=7 ideal=7", &[("weighted", &[70.98333]), ("equal", &[70.37037])])
            .within(1e-4)
            .printed("formula on verint.com", Grade::Confirmed),
        Check::new("overall=10 expectations=10 ideal=10", &[("weighted", &[100.0]), ("equal", &[100.0])]),
    ],
    figures: |given| {
        let ratings = given.numbers();
        let equal = [1.0 / 3.0; 3];
        Ok(Figure::each([ACSI_WEIGHTS, equal].map(|weights| satisfaction_index(ratings, weights))))
    },
};

pub(super) const PROSPECT_VALUE: Formula = Formula {
    name: "prospect-value",
    title: "Losses weigh more than gains",
    inputs: &[
        Input::money("x", "-100").means("gain, or loss below 0"),
        Input::share("alpha", "0.88").in_unit(Measure::Plain).means("diminishing sensitivity; 1 is none"),
        Input::plain("lambda", [0.0, 100.0], "2.25").means("how much more a loss counts than a gain"),
    ],
    results: &[Output::new("value", Measure::Plain, "how much it is felt")],
    notation: &["v = x^α ; x ≥ 0", "v = −λ (−x)^α ; x < 0"],
    symbols: &[("v", "value"), ("x", "x"), ("α", "alpha"), ("λ", "lambda")],
    equation: "value = x^alpha for a gain, −lambda · (−x)^alpha for a loss",
    source: "Tversky and Kahneman 1992; estimated on gambles for money",
    grade: Grade::Confirmed,
    checks: &[
        Check::new("x=100 alpha=0.88 lambda=2.25", &[("value", &[57.54399])])
            .within(1e-4)
            .printed("Tversky and Kahneman 1992 (mathematicalpsychology.com)", Grade::Confirmed),
        Check::new("x=-100 alpha=0.88 lambda=2.25", &[("value", &[-129.47399])])
            .within(1e-4)
            .printed("Tversky and Kahneman 1992 (mathematicalpsychology.com)", Grade::Confirmed),
        Check::new("x=0 alpha=0.88 lambda=2.25", &[("value", &[0.0])]),
    ],
    figures: |given| {
        let [x, alpha, lambda] = given.numbers();
        Ok(Figure::each([prospect_value(x, alpha, lambda)]))
    },
};

pub(super) const KANO: Formula = Formula {
    name: "kano",
    title: "What must be there, the more the better, and what delights",
    inputs: &[
        Input::share("x", "0.5").means("how far the attribute is fulfilled"),
        Input::share("better", "0.7").means("satisfaction where it is fulfilled (Berger's better coefficient)"),
        Input::plain("worse", [-1.0, 0.0], "-0.6")
            .means("satisfaction where it is missing (Berger's worse coefficient)"),
    ],
    results: &[
        Output::new("must_be", Measure::Plain, "satisfaction where it must be there"),
        Output::new("one_dimensional", Measure::Plain, "satisfaction where more is better"),
        Output::new("attractive", Measure::Plain, "satisfaction where it delights"),
    ],
    notation: &[
        r"M = w + (b − w) \frac{1 − e^{−x}}{1 − e^{−1}}",
        "O = w + (b − w) x",
        r"A = w + (b − w) \frac{e^x − 1}{e − 1}",
    ],
    symbols: &[
        ("M", "must_be"),
        ("O", "one_dimensional"),
        ("A", "attractive"),
        ("x", "x"),
        ("b", "better"),
        ("w", "worse"),
    ],
    equation: "from worse at 0 to better at 1: must-be along 1 − e^−x, one-dimensional along x, attractive along e^x − 1",
    source: "Kano 1984; Berger and others 1993; curves of Wang and Ji 2010",
    grade: Grade::Remembered,
    checks: &[
        Check::new(
            "x=0.5 better=0.7 worse=-0.6",
            &[("must_be", &[0.2092]), ("one_dimensional", &[0.05]), ("attractive", &[-0.1092])],
        )
        .within(1e-4),
        Check::new(
            "x=0 better=0.7 worse=-0.6",
            &[("must_be", &[-0.6]), ("one_dimensional", &[-0.6]), ("attractive", &[-0.6])],
        ),
        Check::new(
            "x=1 better=0.7 worse=-0.6",
            &[("must_be", &[0.7]), ("one_dimensional", &[0.7]), ("attractive", &[0.7])],
        ),
    ],
    figures: |given| {
        let [x, better, worse] = given.numbers();
        let Kano { must_be, one_dimensional, attractive } = Kano::new(x, better, worse);
        Ok(Figure::each([must_be, one_dimensional, attractive]))
    },
};
