//! Formulas of the market: which brand people buy, how long they wait, and how a novelty spreads.

use super::answer::Figure;
use super::formula::{Check, Formula, Grade, Output};
use super::given::{Given, count};
use super::input::{Input, Measure};
use super::unanswered::Unanswered;
use crate::model::{Bass, Switching, WaitingLine, logit_shares};

pub(super) const BRAND_SWITCHING: Formula = Formula {
    name: "brand-switching",
    title: "Where a market of two brands settles",
    inputs: &[
        Input::share("stay", "0.7").means("share of the brand's last buyers who buy it again"),
        Input::share("win", "0.5").means("share of the others' last buyers who buy it now"),
        Input::whole("periods", Measure::Periods, "4").means("how many purchases to follow"),
    ],
    results: &[
        Output::new("path", Measure::Share, "chance that a buyer of the brand buys it at each next purchase"),
        Output::new("limit", Measure::Share, "the share on which it settles, whatever was bought first"),
    ],
    notation: &["s_{t + 1} = s_t a + (1 − s_t) b , s_0 = 1", r"s_∞ = \frac{b}{1 − a + b}"],
    symbols: &[("s_t", "path"), ("s_∞", "limit"), ("a", "stay"), ("b", "win"), ("t", "periods")],
    equation: "next share = share · stay + (1 − share) · win, from 1; limit = win ÷ (1 − stay + win)",
    source: "Markov chain; Rust, Lemon and Zeithaml 2004",
    grade: Grade::Confirmed,
    checks: &[Check::new("stay=0.7 win=0.5 periods=4", &[("path", &[0.7, 0.64, 0.628, 0.6256]), ("limit", &[0.625])])
        .within(1e-9)
        .printed("Rust, Lemon and Zeithaml 2004", Grade::Remembered)],
    figures: brand_switching,
};

fn brand_switching(given: &Given) -> Result<Vec<Figure>, Unanswered> {
    let [stay, win, periods] = given.numbers();
    let switching = Switching { stay, win };
    let limit = switching.limit().ok_or(Unanswered::Because(
        "where nobody ever switches, or everybody always, the market settles on no share of its own",
    ))?;
    Ok(vec![Figure::List(switching.path(count(periods))), Figure::Number(limit)])
}

pub(super) const LOGIT_SHARE: Formula = Formula {
    name: "logit-share",
    title: "How a market divides among offers",
    inputs: &[
        Input::money("values", "4000,3000,2000").list().means("delivered value of each offer"),
        Input::amount("scale", "1000").means("how blurred the choice is; above 0"),
    ],
    results: &[Output::new("shares", Measure::Share, "share of each offer")],
    notation: &[r"s_j = \frac{e^{v_j / τ}}{\sum_{k} e^{v_k / τ}}"],
    symbols: &[("s_j", "shares"), ("v_j", "values"), ("τ", "scale")],
    equation: "share = e^(value ÷ scale) ÷ Σ e^(value ÷ scale)",
    source: "Multinomial logit; McFadden 1974",
    grade: Grade::Exact,
    checks: &[
        Check::new("values=4000,3000,2000 scale=1000", &[("shares", &[0.665_241, 0.244_728, 0.090_031])]),
        Check::new("values=3000,2000 scale=2000", &[("shares", &[0.622_459, 0.377_541])]),
    ],
    figures: logit_share,
};

fn logit_share(given: &Given) -> Result<Vec<Figure>, Unanswered> {
    let ([values], [scale]) = (given.lists(), given.numbers());
    if scale <= 0.0 {
        return Err(Unanswered::Because("scale must be above 0"));
    }
    Ok(vec![Figure::List(logit_shares(values, scale))])
}

pub(super) const QUEUE: Formula = Formula {
    name: "queue",
    title: "How long people wait",
    inputs: &[
        Input::count("arrivals", Measure::PerTime, "20").means("people who arrive; below what the servers can do"),
        Input::count("service_rate", Measure::PerTime, "30").means("people one server can serve"),
        Input::whole("servers", Measure::People, "2").means("people or desks that serve at the same time"),
    ],
    results: &[
        Output::new("probability_of_waiting", Measure::Share, "share of those who arrive that must wait"),
        Output::new("mean_wait", Measure::Time, "mean wait before service"),
        Output::new("mean_queue", Measure::People, "how many wait, in the mean"),
        Output::new("mean_in_system", Measure::People, "how many wait or are served, in the mean"),
        Output::new("time_in_system", Measure::Time, "mean time from arrival to leaving"),
        Output::new("probability_empty", Measure::Share, "share of the time in which nobody is there"),
    ],
    notation: &[
        r"a = \frac{λ}{μ} , ρ = \frac{a}{c}",
        r"p_0 = (\sum_{k = 0}^{c − 1} \frac{a^k}{k !} + \frac{a^c}{c ! (1 − ρ)})^{−1}",
        r"P = \frac{a^c}{c ! (1 − ρ)} p_0",
        r"W = \frac{P}{c μ − λ} , T = W + \frac{1}{μ}",
        "L_q = λ W , L = λ T",
    ],
    symbols: &[
        ("P", "probability_of_waiting"),
        ("W", "mean_wait"),
        ("L_q", "mean_queue"),
        ("L", "mean_in_system"),
        ("T", "time_in_system"),
        ("p_0", "probability_empty"),
        ("λ", "arrivals"),
        ("μ", "service_rate"),
        ("c", "servers"),
    ],
    equation: "Erlang C: wait = P(waiting) ÷ (servers · service rate − arrivals); queue = arrivals · wait (Little)",
    source: "Erlang 1917 (M/M/c); Little 1961",
    grade: Grade::Confirmed,
    checks: &[
        Check::new(
            "arrivals=0.1 service_rate=0.05 servers=3",
            &[("probability_of_waiting", &[0.444_444]), ("mean_queue", &[0.888_889]), ("time_in_system", &[28.8889])],
        )
        .within(1e-4)
        .printed("AlgoGraph, tests of M/M/c", Grade::Confirmed),
        Check::new(
            "arrivals=20 service_rate=30 servers=2",
            &[("probability_empty", &[0.5]), ("mean_in_system", &[0.75]), ("mean_wait", &[0.004_166_7])],
        )
        .printed("Render and Stair, example 14.3 (freebooksummary.com)", Grade::Confirmed),
        Check::new(
            "arrivals=15 service_rate=17.5 servers=1",
            &[("mean_in_system", &[6.0]), ("time_in_system", &[0.4]), ("mean_wait", &[0.342_857])],
        )
        .printed("coursehero.com", Grade::Confirmed),
        Check::new("arrivals=6 service_rate=1 servers=10", &[("probability_of_waiting", &[0.101_299])])
            .printed("novasolver.jp: about 0.10", Grade::Confirmed),
        Check::new("arrivals=10 service_rate=6 servers=3", &[("probability_of_waiting", &[0.299_760])]),
        Check::new("arrivals=2 service_rate=3 servers=1", &[("mean_wait", &[0.666_667])])
            .printed("Hillier and Lieberman: county hospital", Grade::Remembered),
        Check::new(
            "arrivals=2 service_rate=3 servers=2",
            &[("mean_wait", &[0.041_667]), ("probability_of_waiting", &[0.166_667])],
        )
        .printed("Hillier and Lieberman: county hospital", Grade::Remembered),
        Check::new("arrivals=19 service_rate=1 servers=20", &[("probability_of_waiting", &[0.755_401])]),
        Check::new("arrivals=475 service_rate=1 servers=500", &[("probability_of_waiting", &[0.176_964])]),
    ],
    figures: queue,
};

fn queue(given: &Given) -> Result<Vec<Figure>, Unanswered> {
    let [arrivals, service_rate, servers] = given.numbers();
    let line = WaitingLine::new(arrivals, service_rate, servers).ok_or(Unanswered::Because(
        "arrivals are not below servers times service_rate, so the queue grows without end",
    ))?;
    Ok(Figure::each([
        line.probability_of_waiting,
        line.mean_wait,
        line.mean_queue,
        line.mean_in_system,
        line.time_in_system,
        line.probability_empty,
    ]))
}

pub(super) const BASS: Formula = Formula {
    name: "bass",
    title: "How a novelty spreads",
    inputs: &[
        Input::rate("p", "0.03").means("chance to adopt by oneself; above 0"),
        Input::rate("q", "0.38").means("chance to adopt from others once all have adopted"),
        Input::count("market", Measure::People, "1").means("everyone who will adopt in the end; 1 gives shares"),
        Input::span("time", Measure::Periods, "7").means("when to look"),
    ],
    results: &[
        Output::new("cumulative", Measure::People, "people who have adopted by then"),
        Output::new("peak_time", Measure::Periods, "when most people adopt; 0 where q is not above p"),
        Output::new("peak_rate", Measure::People, "people who adopt in a period then"),
        Output::new("share_at_peak", Measure::Share, "share of the market that has adopted at the peak"),
        Output::new("discrete", Measure::People, "people who have adopted after each whole period, step by step"),
    ],
    notation: &[
        r"F = M \frac{1 − e^{−(p + q) t}}{1 + \frac{q}{p} e^{−(p + q) t}}",
        r"t_p = \frac{ln (q / p)}{p + q} , f_p = \frac{M (p + q)^2}{4 q} , F_p = \frac{q − p}{2 q}",
        r"n_{t + 1} = n_t + (M − n_t) (p + q \frac{n_t}{M})",
    ],
    symbols: &[
        ("F", "cumulative"),
        ("t_p", "peak_time"),
        ("f_p", "peak_rate"),
        ("F_p", "share_at_peak"),
        ("n_t", "discrete"),
        ("p", "p"),
        ("q", "q"),
        ("M", "market"),
        ("t", "time"),
    ],
    equation: "share = (1 − e^(−(p+q)t)) ÷ (1 + (q ÷ p) e^(−(p+q)t)); peak at ln(q ÷ p) ÷ (p + q); peak rate = market (p + q)² ÷ 4q; \
               step by step: next = adopters + (p + q · adopters ÷ market) (market − adopters)",
    source: "Bass 1969; means of p and q: Sultan, Farley and Lehmann 1990",
    grade: Grade::Confirmed,
    checks: &[
        Check::new(
            "p=0.03 q=0.38 market=1 time=5",
            &[("cumulative", &[0.331_199]), ("peak_time", &[6.192_620]), ("peak_rate", &[0.110_592])],
        ),
        Check::new("p=0.03 q=0.38 market=1 time=1", &[("cumulative", &[0.035_758]), ("share_at_peak", &[0.460_526])]),
        Check::new("p=0.03 q=0.38 market=1 time=10", &[("cumulative", &[0.812_803])]),
        Check::new("p=0.03 q=0.38 market=1 time=20", &[("cumulative", &[0.996_259])]),
        Check::new(
            "p=0.03 q=0.38 market=1 time=7",
            &[("discrete", &[0.03, 0.070_158, 0.122_843, 0.190_104, 0.272_907, 0.370_123, 0.477_609])],
        ),
        Check::new("p=0.010399 q=0.41861 market=16895 time=9", &[("peak_time", &[8.6])])
            .within(0.05)
            .printed("Bass 1969: room air conditioners", Grade::Remembered),
        Check::new("p=0.010399 q=0.41861 market=16895 time=9", &[("peak_rate", &[1900.0])])
            .within(57.0)
            .printed("Bass 1969: room air conditioners, 1.9 million", Grade::Remembered),
    ],
    figures: bass,
};

fn bass(given: &Given) -> Result<Vec<Figure>, Unanswered> {
    let [p, q, market, time] = given.numbers();
    let spread =
        Bass::new(p, q, market).ok_or(Unanswered::Because("p must be above 0: where nobody begins, nobody follows"))?;
    let peak = spread.peak();
    let mut figures = Figure::each([spread.adopters(time), peak.time, peak.rate, peak.share]);
    figures.push(Figure::List(spread.steps(count(time))));
    Ok(figures)
}
