//! Formulas of what keeping a customer is worth (Gupta and Lehmann 2003; Reichheld and Sasser 1990).

use super::answer::Figure;
use super::formula::{Check, Formula, Grade, Output};
use super::given::Given;
use super::input::{Input, Measure};
use super::unanswered::Unanswered;
use crate::model::{MOST_YEARS, Timing, customer_multiple, stream_value};

pub(super) const CUSTOMER_VALUE: Formula = Formula {
    name: "customer-value",
    title: "What a customer is worth",
    inputs: &[
        Input::money("margin", "17.95").means("what a customer brings in a period"),
        Input::rate("retention", "0.995").means("share of customers who stay for another period"),
        Input::rate("discount", "0.01").means("discount rate of a period"),
        Input::amount("acquisition", "0").means("what it costs to win a customer"),
    ],
    results: &[
        Output::new("multiple", Measure::Times, "margins after the first purchase, in present value"),
        Output::new("after_first", Measure::Money, "value of a customer without the first margin (Gupta and Lehmann)"),
        Output::new("with_first", Measure::Money, "value of a customer with the first margin (Fader and Hardie)"),
    ],
    notation: &[r"m = \frac{r}{1 + i − r}", "V_1 = M m − A", "V_0 = M (1 + m) − A"],
    symbols: &[
        ("m", "multiple"),
        ("V_1", "after_first"),
        ("V_0", "with_first"),
        ("M", "margin"),
        ("r", "retention"),
        ("i", "discount"),
        ("A", "acquisition"),
    ],
    equation: "multiple = r ÷ (1 + i − r); after first = margin · multiple − acquisition; \
               with first = margin · (1 + multiple) − acquisition",
    source: "Gupta and Lehmann 2003; Fader and Hardie 2012; the two differ by exactly one margin",
    grade: Grade::Confirmed,
    checks: &[
        Check::new("margin=1 retention=0.8 discount=0.10 acquisition=0", &[("multiple", &[2.666_667])])
            .printed("Gupta and Lehmann (ealhamed.github.io)", Grade::Confirmed),
        Check::new("margin=1 retention=0.9 discount=0.12 acquisition=0", &[("multiple", &[4.090_909])])
            .printed("Gupta and Lehmann, table", Grade::Remembered),
        Check::new("margin=1 retention=0.6 discount=0.16 acquisition=0", &[("multiple", &[1.071_429])])
            .printed("Gupta and Lehmann, table", Grade::Remembered),
        Check::new("margin=17.95 retention=0.995 discount=0.01 acquisition=0", &[("with_first", &[1209.0])])
            .within(0.5)
            .printed("Darden: Internet provider (coursera.org)", Grade::Confirmed),
        Check::new(
            "margin=17.95 retention=0.995 discount=0.01 acquisition=0",
            &[("multiple", &[66.333_333]), ("after_first", &[1190.683]), ("with_first", &[1208.633])],
        )
        .within(1e-3),
    ],
    figures: customer_value,
};

fn customer_value(given: &Given) -> Result<Vec<Figure>, Unanswered> {
    let [margin, retention, discount, acquisition] = given.numbers();
    if 1.0 <= retention && discount <= 0.0 {
        return Err(Unanswered::Because("with retention 1 and discount 0 a customer's value grows without end"));
    }
    let multiple = customer_multiple(retention, discount);
    Ok(Figure::each([multiple, margin * multiple - acquisition, margin * (1.0 + multiple) - acquisition]))
}

/// When in a year its profit comes.
const TIMING: Input =
    Input::choice("timing", &["end", "mid"], "end").means("whether a year's profit comes at its end or in the middle");
/// A customer's profits by year.
const PROFITS: Input = Input::money("profits", "-51,30,42,44,49,55")
    .list()
    .means("profit of a customer at the start, in the first year, the second, …; the last repeats");

pub(super) const PROFIT_STREAM: Formula = Formula {
    name: "profit-stream",
    title: "Present value of a customer who stays for some years",
    inputs: &[
        PROFITS,
        Input::span("years", Measure::Years, "5")
            .means("how long the customer stays; a part of a year counts pro rata"),
        Input::rate("discount", "0.1").means("discount rate of a year"),
        TIMING,
    ],
    results: &[Output::new("present_value", Measure::Money, "what the stream is worth at the start")],
    notation: &[r"V = g_0 + \sum_{t = 1}^{n} \frac{g_t}{(1 + i)^{t − h}}", "h = 0 ; end , h = ½ ; mid"],
    symbols: &[("V", "present_value"), ("g_t", "profits"), ("n", "years"), ("i", "discount"), ("h", "timing")],
    equation: "present value = first profit + Σ profit of year t ÷ (1 + i)^t, or ^(t − ½) in the middle of the year",
    source: "Reichheld and Sasser 1990; Best, Market-Based Management",
    grade: Grade::Exact,
    checks: &[
        stream("profits=-51,30,42,44,49,55 years=5 discount=0.1 timing=end", &[("present_value", &[111.6597])]),
        stream("profits=-51,30,42,44,49,55 years=4 discount=0.1 timing=end", &[("present_value", &[77.5090])]),
        stream("profits=-51,30,42,44,49,55,60 years=6 discount=0.1 timing=end", &[("present_value", &[145.5281])]),
        card("profits=-51,30,42,44,49,55 years=5 discount=0.0665 timing=mid", &[("present_value", &[134.0])], 2.68),
        card("profits=-51,30,42,44,49,55 years=10 discount=0.0665 timing=mid", &[("present_value", &[300.0])], 6.0),
        card("profits=-51,30,42,44,49,55 years=20 discount=0.0665 timing=mid", &[("present_value", &[525.0])], 10.5),
        card("profits=-51,30,42,44,49,55 years=5 discount=0.0597 timing=end", &[("present_value", &[134.0])], 2.68),
        card("profits=-51,30,42,44,49,55 years=10 discount=0.0597 timing=end", &[("present_value", &[300.0])], 6.0),
        card("profits=-51,30,42,44,49,55 years=20 discount=0.0597 timing=end", &[("present_value", &[525.0])], 10.5),
        Check::new("profits=-51,30,42 years=1.5 discount=0 timing=end", &[("present_value", &[0.0])]),
    ],
    figures: |given| {
        let ([profits], [years, discount]) = (given.lists(), given.numbers());
        Ok(Figure::each([stream_value(profits, years, discount, timing(given))]))
    },
};

const fn stream(given: &'static str, expected: &'static [(&'static str, &'static [f64])]) -> Check {
    Check::new(given, expected).within(1e-3).printed("Best, fig. 1-11: the profits (mbm-best.com)", Grade::Confirmed)
}

const fn card(given: &'static str, expected: &'static [(&'static str, &'static [f64])], within: f64) -> Check {
    Check::new(given, expected).within(within).printed("Reichheld and Sasser 1990: credit card", Grade::Remembered)
}

/// The timing that was chosen.
fn timing(given: &Given) -> Timing {
    Timing::ALL.iter().copied().find(|timing| timing.name() == given.word()).unwrap_or(Timing::End)
}

pub(super) const DEFECTION_CUT: Formula = Formula {
    name: "defection-cut",
    title: "What it is worth to lose fewer customers",
    inputs: &[
        PROFITS,
        Input::rate("from", "0.1").means("share of customers lost in a year now; above 0"),
        Input::rate("to", "0.05").means("share lost after the cut; above 0"),
        Input::rate("discount", "0.0665").means("discount rate of a year"),
        TIMING,
    ],
    results: &[
        Output::new("before", Measure::Money, "present value of a customer now"),
        Output::new("after", Measure::Money, "present value of a customer after the cut"),
        Output::new("gain", Measure::Share, "by which share it rises"),
    ],
    notation: &[
        r"n_0 = \frac{1}{d_0} , n_1 = \frac{1}{d_1}",
        r"V(n) = g_0 + \sum_{t = 1}^{n} \frac{g_t}{(1 + i)^{t − h}}",
        r"G = \frac{V(n_1)}{V(n_0)} − 1",
    ],
    symbols: &[
        ("V(n_0)", "before"),
        ("V(n_1)", "after"),
        ("G", "gain"),
        ("g_t", "profits"),
        ("d_0", "from"),
        ("d_1", "to"),
        ("i", "discount"),
        ("h", "timing"),
    ],
    equation: "a customer stays 1 ÷ defection rate years; gain = value after ÷ value before − 1",
    source: "Reichheld and Sasser 1990: per customer, for five points fewer defections; contested (Sharp 2010)",
    grade: Grade::Remembered,
    checks: &[
        Check::new(
            "profits=-51,30,42,44,49,55 from=0.1 to=0.05 discount=0.0665 timing=mid",
            &[("before", &[304.3]), ("after", &[517.3])],
        )
        .within(0.05),
        Check::new(
            "profits=-51,30,42,44,49,55 from=0.1 to=0.05 discount=0.0597 timing=end",
            &[("before", &[305.2]), ("after", &[532.2])],
        )
        .within(0.05),
        Check::new("profits=-51,30,42,44,49,55 from=0.1 to=0.05 discount=0.0597 timing=end", &[("gain", &[0.75])])
            .within(0.01)
            .printed("Reichheld and Sasser 1990: credit card, 75 %", Grade::Remembered),
        Check::new("profits=-51,30,42,44,49,55 from=0.1 to=0.05 discount=0 timing=end", &[("gain", &[1.25])])
            .within(0.02)
            .printed("Reichheld 1996: MBNA, 125 %, here without discounting (inferred)", Grade::Uncertain),
    ],
    figures: defection_cut,
};

fn defection_cut(given: &Given) -> Result<Vec<Figure>, Unanswered> {
    let ([profits], [from, to, discount]) = (given.lists(), given.numbers());
    if from < 1.0 / MOST_YEARS || to < 1.0 / MOST_YEARS {
        return Err(Unanswered::Because(
            "from and to must be at least 0.0001: below that customers stay longer than 10000 years",
        ));
    }
    let [before, after] = [from, to].map(|rate| stream_value(profits, 1.0 / rate, discount, timing(given)));
    if before <= 0.0 {
        return Err(Unanswered::Because(
            "a customer brings no profit before the cut, so the gain has no share to be of",
        ));
    }
    Ok(Figure::each([before, after, after / before - 1.0]))
}
