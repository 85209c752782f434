//! Formulas of loyalty and of recovery after a failure (Jones and Sasser 1995; Reichheld 2003; TARP).

use super::answer::Figure;
use super::formula::{Check, Formula, Grade, Output};
use super::given::Given;
use super::input::{Input, Measure};
use super::unanswered::Unanswered;
use crate::model::{LoyaltyCurve, stay_after_failure};

pub(super) const LOYALTY_CURVE: Formula = Formula {
    name: "loyalty-curve",
    title: "From satisfaction to loyalty",
    inputs: &[
        Input::plain("steepness", [0.0, 100.0], "0.157")
            .in_unit(Measure::PerPoint)
            .means("how steep the curve is in the middle"),
        Input::plain("midpoint", [-1e6, 1e6], "86")
            .in_unit(Measure::Score)
            .means("satisfaction at which half would stay"),
        Input::score("satisfaction", "75").means("satisfaction of the customers"),
    ],
    results: &[Output::new("retention", Measure::Share, "share of these customers who stay")],
    notation: &[r"r = \frac{1}{1 + e^{−k (S − S_½)}}"],
    symbols: &[("r", "retention"), ("S", "satisfaction"), ("k", "steepness"), ("S_½", "midpoint")],
    equation: "retention = 1 ÷ (1 + e^(−steepness · (satisfaction − midpoint)))",
    source: "Drawn by Jones and Sasser 1995 and Heskett and others 1994, who print no equation; this one is the model's",
    grade: Grade::Proposed,
    checks: &[
        Check::new("steepness=0.157 midpoint=86 satisfaction=75", &[("retention", &[0.1510])]).within(1e-4),
        Check::new("steepness=0.157 midpoint=86 satisfaction=100", &[("retention", &[0.9001])]).within(1e-4),
        Check::new("steepness=0.10 midpoint=60 satisfaction=75", &[("retention", &[0.8])])
            .within(0.02)
            .printed("Heskett and others 1994: affection begins near 80 %", Grade::Confirmed),
    ],
    figures: |given| {
        let [steepness, midpoint, satisfaction] = given.numbers();
        Ok(Figure::each([LoyaltyCurve { steepness, midpoint }.retention(satisfaction)]))
    },
};

pub(super) const FIT_LOYALTY_CURVE: Formula = Formula {
    name: "fit-loyalty-curve",
    title: "The loyalty curve through two points",
    inputs: &[
        Input::score("s1", "75").means("satisfaction at the first point"),
        Input::share("r1", "0.15").means("share who stay there; above 0 and below 1"),
        Input::score("s2", "100").means("satisfaction at the second point"),
        Input::share("r2", "0.9").means("share who stay there; above 0 and below 1"),
    ],
    results: &[
        Output::new("steepness", Measure::PerPoint, "how steep the curve is in the middle"),
        Output::new("midpoint", Measure::Score, "satisfaction at which half would stay"),
    ],
    notation: &[
        r"k = \frac{ℓ(r_2) − ℓ(r_1)}{s_2 − s_1}",
        r"S_½ = s_1 − \frac{ℓ(r_1)}{k}",
        r"ℓ(r) = ln \frac{r}{1 − r}",
    ],
    symbols: &[("k", "steepness"), ("S_½", "midpoint"), ("s_1", "s1"), ("r_1", "r1"), ("s_2", "s2"), ("r_2", "r2")],
    equation: "steepness = (logit r2 − logit r1) ÷ (s2 − s1); midpoint = s1 − logit r1 ÷ steepness; logit r = ln(r ÷ (1 − r))",
    source: "Two-point logit",
    grade: Grade::Exact,
    checks: &[Check::new("s1=75 r1=0.15 s2=100 r2=0.9", &[("steepness", &[0.157_273]), ("midpoint", &[86.0292])])
        .within(1e-4)],
    figures: fit_loyalty_curve,
};

fn fit_loyalty_curve(given: &Given) -> Result<Vec<Figure>, Unanswered> {
    let [s1, r1, s2, r2] = given.numbers();
    let curve = LoyaltyCurve::through((s1, r1), (s2, r2)).ok_or(Unanswered::Because(
        "no curve goes through two points that share a satisfaction or a retention, or through a retention of 0 or 1",
    ))?;
    Ok(Figure::each([curve.steepness, curve.midpoint]))
}

pub(super) const NPS: Formula = Formula {
    name: "nps",
    title: "Net promoter score",
    inputs: &[
        Input::percent("promoters", "30").means("share who answer 9 or 10 of 10"),
        Input::percent("detractors", "20").means("share who answer 0 to 6 of 10"),
    ],
    results: &[Output::new("score", Measure::Plain, "net promoter score, -100 to 100")],
    notation: &["N = P − D"],
    symbols: &[("N", "score"), ("P", "promoters"), ("D", "detractors")],
    equation: "score = promoters − detractors",
    source: "Reichheld 2003",
    grade: Grade::Confirmed,
    checks: &[Check::new("promoters=30 detractors=20", &[("score", &[10.0])]).printed("dela.nl", Grade::Confirmed)],
    figures: nps,
};

fn nps(given: &Given) -> Result<Vec<Figure>, Unanswered> {
    let [promoters, detractors] = given.numbers();
    if 100.0 + 1e-9 < promoters + detractors {
        return Err(Unanswered::Because("promoters and detractors add up to more than 100 percent"));
    }
    Ok(Figure::each([promoters - detractors]))
}

pub(super) const RECOVERY: Formula = Formula {
    name: "recovery",
    title: "Who stays after a failure",
    inputs: &[
        Input::share("silent", "0.09").means("share who stay of those who say nothing"),
        Input::share("unresolved", "0.19").means("share who stay of those whose complaint is not resolved"),
        Input::share("resolved", "0.54").means("share who stay of those whose complaint is resolved"),
        Input::share("quickly", "0.82").means("share who stay of those whose complaint is resolved quickly"),
        Input::share("complain", "0.3").means("share of customers with a problem who complain"),
        Input::share("quick", "0.2").means("share of complaints that are resolved quickly"),
        Input::share("later", "0.4").means("share of complaints that are resolved later"),
    ],
    results: &[Output::new("stay", Measure::Share, "share of customers with a problem who stay")],
    notation: &["t = (1 − c) t_s + c (q t_q + l t_r + (1 − q − l) t_u)"],
    symbols: &[
        ("t", "stay"),
        ("c", "complain"),
        ("q", "quick"),
        ("l", "later"),
        ("t_s", "silent"),
        ("t_u", "unresolved"),
        ("t_r", "resolved"),
        ("t_q", "quickly"),
    ],
    equation: "stay = (1 − complain) silent + complain (quick · quickly + later · resolved + (1 − quick − later) unresolved)",
    source: "TARP (Goodman)",
    grade: Grade::Confirmed,
    checks: &[
        Check::new(
            "silent=0.09 unresolved=0.19 resolved=0.54 quickly=0.82 complain=0.3 quick=0.2 later=0.4",
            &[("stay", &[0.1998])],
        )
        .within(1e-9)
        .printed("TARP: loss above $100 (fastcompany.com)", Grade::Confirmed),
        Check::new(
            "silent=0.09 unresolved=0.19 resolved=0.54 quickly=0.82 complain=0.8 quick=0.7 later=0.25",
            &[("stay", &[0.5928])],
        )
        .within(1e-9)
        .printed("TARP: loss above $100 (fastcompany.com)", Grade::Confirmed),
        Check::new(
            "silent=0.37 unresolved=0.46 resolved=0.70 quickly=0.95 complain=0.3 quick=0.2 later=0.4",
            &[("stay", &[0.4552])],
        )
        .within(1e-9)
        .printed("TARP: loss below $5 (fastcompany.com)", Grade::Confirmed),
    ],
    figures: recovery,
};

fn recovery(given: &Given) -> Result<Vec<Figure>, Unanswered> {
    let [silent, unresolved, resolved, quickly, complain, quick, later] = given.numbers();
    if 1.0 + 1e-9 < quick + later {
        return Err(Unanswered::Because(
            "quick and later add up to more than 1: more complaints resolved than there are",
        ));
    }
    Ok(Figure::each([stay_after_failure([silent, unresolved, resolved, quickly], complain, quick, later)]))
}
