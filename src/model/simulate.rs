//! One run, period by period: expectation, trial, load, wait, delivered value, satisfaction, and who stays (equations 14
//! to 21).

use super::choice::{consideration, newcomer_expectation, trial_share};
use super::course::{Course, Span, Stocks};
use super::fields::Key;
use super::money;
use super::opinion::Customers;
use super::queue::Load;
use super::results::{End, Group, Period, Run, Segment};
use super::value::Terms;

/// Below this many people a mean expectation is nobody's.
const NOBODY: f64 = 1e-9;

/// Runs a course. Equal courses give equal bits; every figure is finite.
#[must_use]
pub fn simulate(course: &Course) -> Run {
    let mut market = Market::new(course);
    let mut run = Run { periods: Vec::with_capacity(course.n_periods), ..Run::default() };
    market.go_on(course, course.n_periods, &mut run);
    run
}

/// A run that goes on when more of it is asked for.
#[derive(Clone, Debug)]
pub struct Simulation {
    course: Course,
    market: Market,
    run: Run,
}

impl Simulation {
    /// At the start; no period has passed.
    #[must_use]
    pub fn new(course: Course) -> Self {
        Self { market: Market::new(&course), course, run: Run::default() }
    }

    /// What it runs.
    #[must_use]
    pub fn course(&self) -> &Course {
        &self.course
    }

    /// Goes on through a period, or to the end.
    pub fn go_through(&mut self, period: usize) {
        self.market.go_on(&self.course, (period + 1).min(self.course.n_periods), &mut self.run);
    }

    /// What happened in a period, the same as in the whole run; none where it has not come so far.
    #[must_use]
    pub fn period(&self, period: usize) -> Option<&Period> {
        self.run.periods.get(period)
    }
}

/// What stays the same in all periods of a span.
struct Conditions<'a> {
    span: &'a Span,
    fixed_cost: f64,
    own: Vec<Own<'a>>,
}

/// What stays the same for one segment.
struct Own<'a> {
    inputs: &'a super::Inputs,
    terms: Terms,
    customers: Customers<'a>,
    zone: [f64; 2],
    contribution: f64,
}

impl<'a> Conditions<'a> {
    fn new(span: &'a Span) -> Self {
        let own = span.own.iter().map(|inputs| Own {
            inputs,
            terms: Terms::new(inputs),
            customers: Customers::new(inputs),
            zone: [Key::ToleranceBelow, Key::ToleranceAbove].map(|key| inputs[key] * inputs.perfect_value()),
            contribution: money::contribution(inputs),
        });
        Self { span, fixed_cost: money::fixed_cost(&span.shared), own: own.collect() }
    }
}

/// The stocks of all segments between two periods.
#[derive(Clone, Debug)]
struct Market {
    stocks: Vec<(f64, Stocks)>, // prospects beside the rest
}

/// Who tries the firm in a period, and what they expect.
struct Trial {
    expected: f64,
    share: f64,
    newcomers: f64,
}

impl Market {
    fn new(course: &Course) -> Self {
        let stocks = course.segments.iter().map(|segment| {
            let prospects = course.market_size * segment.share - segment.stocks.customers - segment.stocks.lost;
            (prospects.max(0.0), segment.stocks)
        });
        Self { stocks: stocks.collect() }
    }

    /// Adds the periods before `until` that a run does not have yet.
    fn go_on(&mut self, course: &Course, until: usize, run: &mut Run) {
        for span in &course.spans {
            let until = span.until.min(until);
            if until <= run.periods.len() {
                continue;
            }
            let conditions = Conditions::new(span);
            while run.periods.len() < until {
                let outcome = self.step(course, &conditions, run.periods.len(), run.npv);
                run.npv = outcome.npv;
                run.periods.push(outcome);
            }
        }
        run.end = self.end();
    }

    fn end(&self) -> End {
        let sum = |heads: fn(&(f64, Stocks)) -> f64| self.stocks.iter().map(heads).sum();
        End { customers: sum(|s| s.1.customers), lost: sum(|s| s.1.lost), prospects: sum(|s| s.0) }
    }

    /// One period, given the present value of all profit before it.
    fn step(&mut self, course: &Course, conditions: &Conditions, period: usize, npv: f64) -> Period {
        let trials = self.trials(course, conditions);
        let visits =
            conditions.own.iter().zip(&self.stocks).zip(&trials).map(|((own, stocks), trial)| {
                own.inputs[Key::VisitsPerPeriod] * (stocks.1.customers + trial.newcomers)
            });
        let load = Load::new(&conditions.span.shared, visits.sum());
        let mut profit = -conditions.fixed_cost - course.one_off.get(period).copied().unwrap_or(0.0);
        let mut segments = Vec::with_capacity(trials.len());
        for (i, (own, trial)) in conditions.own.iter().zip(&trials).enumerate() {
            let (prospects, stocks) = &mut self.stocks[i];
            let (group, next) = serve(own, *prospects, stocks, trial, load);
            profit += own.contribution * (group.customers + group.newcomers) * (1.0 - load.turned_away);
            segments.push(Segment { id: course.segments[i].id.clone(), group });
            (*prospects, *stocks) = next;
        }
        let Load { wait_minutes, turned_away, utilisation } = load;
        let npv = npv + money::present_value(profit, conditions.span.shared[Key::DiscountRate], period);
        let all = Group::everyone(&segments);
        Period { period, wait_minutes, turned_away, utilisation, profit, npv, all, segments }
    }

    /// Equations 6 and 14 to 16.
    fn trials(&self, course: &Course, conditions: &Conditions) -> Vec<Trial> {
        let promoters = self.stocks.iter().map(|(_, stocks)| stocks.promoters).sum();
        let detractors = self.stocks.iter().map(|(_, stocks)| stocks.detractors).sum();
        let trial = |(own, (prospects, stocks)): (&Own, &(f64, Stocks))| {
            let expected = newcomer_expectation(own.inputs, stocks.reputation);
            let share = trial_share(own.inputs, expected);
            let considering = consideration(own.inputs, promoters, detractors, course.market_size);
            Trial { expected, share, newcomers: prospects * considering * share }
        };
        conditions.own.iter().zip(&self.stocks).map(trial).collect()
    }
}

/// Serves one segment for a period: its figures, and its prospects and stocks afterwards (equations 7 and 18 to 20).
fn serve(own: &Own, prospects: f64, stocks: &Stocks, trial: &Trial, load: Load) -> (Group, (f64, Stocks)) {
    let (total_value, total_cost) = own.terms.totals(load.wait_minutes);
    let delivered = total_value - total_cost;
    let regular = own.customers.opinion(delivered, stocks.expectation, load.turned_away);
    let is_same = trial.expected.total_cmp(&stocks.expectation).is_eq();
    let new = if is_same { regular } else { own.customers.opinion(delivered, trial.expected, load.turned_away) };
    let (customers, newcomers) = (stocks.customers, trial.newcomers);
    let group = Group {
        prospects,
        customers,
        lost: stocks.lost,
        newcomers,
        promoters: regular.promoters * customers + new.promoters * newcomers,
        detractors: regular.detractors * customers + new.detractors * newcomers,
        total_value,
        total_cost,
        delivered_value: delivered,
        expectation_new: trial.expected,
        expectation_regular: stocks.expectation,
        adequate_new: trial.expected - own.zone[0],
        desired_new: trial.expected + own.zone[1],
        adequate_regular: stocks.expectation - own.zone[0],
        desired_regular: stocks.expectation + own.zone[1],
        satisfaction_new: new.satisfaction,
        satisfaction_regular: regular.satisfaction,
        retention_new: new.retention,
        retention_regular: regular.retention,
        trial_share: trial.share,
    };
    (group, after(own, &group, stocks))
}

/// Prospects and stocks after a period (equations 18 to 20).
fn after(own: &Own, group: &Group, stocks: &Stocks) -> (f64, Stocks) {
    let (stay_regular, stay_new) = (group.retention_regular * group.customers, group.retention_new * group.newcomers);
    let (back, customers) = (own.inputs[Key::WinBack] * group.lost, stay_regular + stay_new);
    let rate = own.inputs[Key::LearningRate];
    let learnt = |expected: f64| expected + rate * (group.delivered_value - expected);
    let expectation = if NOBODY < customers {
        (stay_regular * learnt(stocks.expectation) + stay_new * learnt(group.expectation_new)) / customers
    } else {
        group.delivered_value
    };
    let somebody_came = 0.0 < group.customers + group.newcomers;
    let next = Stocks {
        customers,
        lost: group.lost - back + (group.customers - stay_regular) + (group.newcomers - stay_new),
        expectation,
        reputation: if somebody_came { learnt(stocks.reputation) } else { stocks.reputation },
        promoters: group.promoters,
        detractors: group.detractors,
    };
    (group.prospects - group.newcomers + back, next)
}
