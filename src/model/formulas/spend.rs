//! Formulas of what money spent on customers brings back (Rust, Zahorik and Keiningham 1995).

use super::answer::Figure;
use super::formula::{Check, Formula, Grade, Output};
use super::given::{Given, count};
use super::input::{Input, Measure};
use super::unanswered::Unanswered;
use crate::model::{campaign_gross, customer_multiple_over};

pub(super) const RETURN_ON_QUALITY: Formula = Formula {
    name: "return-on-quality",
    title: "Whether better quality pays",
    inputs: &[
        Input::count("customers", Measure::People, "1000").means("customers at the start"),
        Input::money("margin", "100").means("what a customer who is still there brings at the end of a year"),
        Input::rate("retention_before", "0.80").means("share of customers who stay for another year now"),
        Input::rate("retention_after", "0.82").means("share who stay with better quality"),
        Input::whole("years", Measure::Years, "5").means("how many years count"),
        Input::rate("discount", "0.1").means("discount rate of a year"),
        Input::amount("spend", "15000").means("what better quality costs, in present value; above 0"),
    ],
    results: &[
        Output::new("gain", Measure::Money, "by how much the present value of the customers rises"),
        Output::new("ratio", Measure::Times, "gain for each unit spent; below 1 it does not pay"),
    ],
    notation: &[
        r"G = N m (\sum_{t = 1}^{n} \frac{r_1^t}{(1 + i)^t} − \sum_{t = 1}^{n} \frac{r_0^t}{(1 + i)^t})",
        r"R = \frac{G}{K}",
    ],
    symbols: &[
        ("G", "gain"),
        ("R", "ratio"),
        ("N", "customers"),
        ("m", "margin"),
        ("r_0", "retention_before"),
        ("r_1", "retention_after"),
        ("n", "years"),
        ("i", "discount"),
        ("K", "spend"),
    ],
    equation: "gain = customers · margin · (Σ (r after ÷ (1 + i))^t − Σ (r before ÷ (1 + i))^t), t from 1; ratio = gain ÷ spend",
    source: "Rust, Zahorik and Keiningham 1995",
    grade: Grade::Remembered,
    checks: &[
        Check::new(
            "customers=1000 margin=100 retention_before=0.80 retention_after=0.82 years=5 discount=0.1 spend=15000",
            &[("gain", &[13_031.61])],
        )
        .within(0.005),
        Check::new(
            "customers=1000 margin=100 retention_before=0.80 retention_after=0.82 years=5 discount=0.1 spend=15000",
            &[("ratio", &[0.869])],
        )
        .within(5e-4),
        Check::new(
            "customers=1000 margin=100 retention_before=0 retention_after=0.80 years=5 discount=0.1 spend=1",
            &[("gain", &[212_409.73])],
        )
        .within(0.005),
    ],
    figures: return_on_quality,
};

fn return_on_quality(given: &Given) -> Result<Vec<Figure>, Unanswered> {
    let [customers, margin, before, after, years, discount, spend] = given.numbers();
    if spend <= 0.0 {
        return Err(Unanswered::Because("spend is 0, so gain over spend has no finite answer"));
    }
    let [before, after] = [before, after].map(|retention| customer_multiple_over(count(years), retention, discount));
    let gain = customers * margin * (after - before);
    Ok(Figure::each([gain, gain / spend]))
}

pub(super) const CAMPAIGN_RETURN: Formula = Formula {
    name: "campaign-return",
    title: "Whether a campaign pays",
    inputs: &[
        Input::amount("cost", "7000").means("everything the campaign costs; above 0"),
        Input::count("first", Measure::Visits, "60").means("extra visits in the first period"),
        Input::share("fade", "0.6").means("share of a period's extra visits that is left in the next"),
        Input::whole("periods", Measure::Periods, "4").means("how many periods count"),
        Input::money("margin", "60").means("what a visit brings; above 0"),
    ],
    results: &[
        Output::new("gross", Measure::Money, "what the extra visits bring"),
        Output::new("roi", Measure::Share, "return on investment: what is left over the cost, for each unit of cost"),
        Output::new("break_even", Measure::Visits, "extra visits that bring back the cost"),
    ],
    notation: &[r"G = m \sum_{t = 0}^{n − 1} x f^t", r"R = \frac{G − K}{K} , B = \frac{K}{m}"],
    symbols: &[
        ("G", "gross"),
        ("R", "roi"),
        ("B", "break_even"),
        ("K", "cost"),
        ("x", "first"),
        ("f", "fade"),
        ("n", "periods"),
        ("m", "margin"),
    ],
    equation: "gross = margin · first · (1 + fade + fade² + …); roi = (gross − cost) ÷ cost; break-even = cost ÷ margin",
    source: "Return on investment; the case is a hospital's rural outreach",
    grade: Grade::Exact,
    checks: &[
        Check::new("cost=7000 first=60 fade=0.6 periods=4 margin=60", &[("gross", &[7833.6]), ("roi", &[0.119_086])]),
        Check::new("cost=7000 first=60 fade=0.6 periods=4 margin=60", &[("break_even", &[116.7])]).within(0.05),
        Check::new("cost=7000 first=30 fade=0.6 periods=4 margin=60", &[("roi", &[-0.440])]).within(5e-4),
        Check::new("cost=70 first=1 fade=0 periods=1 margin=101.3", &[("roi", &[0.447])])
            .within(0.001)
            .printed("Rust, Lemon and Zeithaml 2004: American Airlines, $ million (grokipedia)", Grade::Confirmed),
    ],
    figures: campaign_return,
};

fn campaign_return(given: &Given) -> Result<Vec<Figure>, Unanswered> {
    let [cost, first, fade, periods, margin] = given.numbers();
    if cost <= 0.0 {
        return Err(Unanswered::Because("cost is 0, so the return on it has no finite answer"));
    }
    if margin <= 0.0 {
        return Err(Unanswered::Because("margin is not above 0, so no number of visits brings back the cost"));
    }
    let gross = campaign_gross(first, fade, count(periods), margin);
    Ok(Figure::each([gross, (gross - cost) / cost, cost / margin]))
}
