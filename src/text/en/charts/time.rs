//! The words of customers over time in English.

use std::cmp::Ordering;

use crate::text::charts::{PeriodReading, TimeFinding, TimeWords};
use crate::text::{Numbers, PeriodLength};

pub(super) const WORDS: TimeWords = TimeWords {
    customers: "customers",
    lost: "lost",
    at_most: |number| format!("{number} at most"),
    wait: "Wait, minutes",
    profit: |period| format!("Profit each {}", one(period)),
    than_baseline: |value| vec![format!(", baseline {value}"), format!(", was {value}")],
    start: "start",
    periods,
    title,
    caption,
    description,
    reading,
    columns: ["Customers", "Lost", "Prospects", "Wait, minutes", "Profit"],
    end: "end",
    period: one_first,
};

const fn one(period: PeriodLength) -> &'static str {
    match period {
        PeriodLength::Month => "month",
        PeriodLength::Quarter => "quarter",
        PeriodLength::Year => "year",
    }
}

const fn one_first(period: PeriodLength) -> &'static str {
    match period {
        PeriodLength::Month => "Month",
        PeriodLength::Quarter => "Quarter",
        PeriodLength::Year => "Year",
    }
}

const fn periods(period: PeriodLength) -> &'static str {
    match period {
        PeriodLength::Month => "months",
        PeriodLength::Quarter => "quarters",
        PeriodLength::Year => "years",
    }
}

fn title(finding: &TimeFinding, numbers: Numbers) -> String {
    let end = finding.customers.1;
    let Some((end_was, npv_was)) = finding.baseline else { return course(finding, numbers) };
    let people = compare(&numbers.whole(end), &numbers.whole(end_was), end, end_was);
    let profit = compare(&numbers.money(finding.npv), &numbers.money(npv_was), finding.npv, npv_was);
    let sentence = match (people, profit) {
        (Ordering::Less, Ordering::Less) => "Fewer customers in the end than at baseline, and less profit",
        (Ordering::Less, Ordering::Equal) => "Fewer customers in the end than at baseline, for the same profit",
        (Ordering::Less, Ordering::Greater) => "More profit than at baseline, but fewer customers in the end",
        (Ordering::Equal, Ordering::Less) => "As many customers in the end as at baseline, but less profit",
        (Ordering::Equal, Ordering::Equal) => "Customers and profit end up as at baseline",
        (Ordering::Equal, Ordering::Greater) => "As many customers in the end as at baseline, but more profit",
        (Ordering::Greater, Ordering::Less) => "More customers in the end than at baseline, but less profit",
        (Ordering::Greater, Ordering::Equal) => "More customers in the end than at baseline, for the same profit",
        (Ordering::Greater, Ordering::Greater) => "More customers in the end than at baseline, and more profit",
    };
    sentence.to_owned()
}

/// The run by itself.
fn course(finding: &TimeFinding, numbers: Numbers) -> String {
    let (start, end) = finding.customers;
    let (first, last) = (numbers.whole(start), numbers.whole(end));
    let span = span(finding);
    match compare(&last, &first, end, start) {
        Ordering::Less => format!("Customers fall from {first} to {last} in {span}"),
        Ordering::Equal => format!("{last} customers at the start and after {span}"),
        Ordering::Greater => format!("Customers grow from {first} to {last} in {span}"),
    }
}

/// Compares two numbers as they are written: what reads the same is the same.
fn compare(left: &str, right: &str, left_value: f64, right_value: f64) -> Ordering {
    if left == right { Ordering::Equal } else { left_value.total_cmp(&right_value) }
}

fn span(finding: &TimeFinding) -> String {
    let noun = if finding.n_periods == 1 { one(finding.period) } else { periods(finding.period) };
    format!("{} {noun}", finding.n_periods)
}

fn caption(finding: &TimeFinding, numbers: Numbers) -> String {
    let (start, end) = (numbers.whole(finding.prospects.0), numbers.whole(finding.prospects.1));
    let change = match compare(&end, &start, finding.prospects.1, finding.prospects.0) {
        Ordering::Less => format!("{start} falling to {end}"),
        Ordering::Equal => format!("{start} at the start and the end"),
        Ordering::Greater => format!("{start} rising to {end}"),
    };
    let past = if finding.baseline.is_some() { "Grey: baseline. " } else { "" };
    format!(
        "{past}The band is the shown {}. Prospects, {change}, are not drawn but stand in the table.",
        one(finding.period)
    )
}

fn description(finding: &TimeFinding, numbers: Numbers) -> String {
    let (start, end) = (numbers.whole(finding.customers.0), numbers.whole(finding.customers.1));
    let baseline = finding.baseline.map(|(end, _)| format!(", {} at baseline", numbers.whole(end))).unwrap_or_default();
    let wait = finding.longest_wait.map(|wait| format!(" The longest mean wait is {} minutes.", numbers.minutes(wait)));
    format!(
        "Customers: {start} at the start, {end} after {}{baseline}. Lost customers: {} at the end. Profit over the run: {} in today’s money.{}",
        span(finding),
        numbers.whole(finding.lost),
        numbers.compact_money(finding.npv),
        wait.unwrap_or_default(),
    )
}

fn reading(period: PeriodLength, now: PeriodReading, was: Option<PeriodReading>, numbers: Numbers) -> String {
    let name = match now.profit {
        Some(_) => format!("{} {}", one_first(period), now.period + 1),
        None => "At the end".to_owned(),
    };
    match was {
        Some(was) => format!("{name}: {}; baseline: {}", figures(now, numbers), figures(was, numbers)),
        None => format!("{name}: {}", figures(now, numbers)),
    }
}

fn figures(at: PeriodReading, numbers: Numbers) -> String {
    let wait = at.wait.map(|wait| format!(", wait {} minutes", numbers.minutes(wait))).unwrap_or_default();
    let profit = at.profit.map(|profit| format!(", profit {}", numbers.whole_money(profit))).unwrap_or_default();
    format!("{} customers, {} lost{wait}{profit}", numbers.whole(at.customers), numbers.whole(at.lost))
}
