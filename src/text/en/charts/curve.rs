//! The words of the loyalty curve in English.

use super::{people, people_first};
use crate::model::fixed;
use crate::text::Numbers;
use crate::text::charts::{Curve, CurveFinding, CurveWords};
use crate::text::en::results::capital;

pub(in crate::text) const WORDS: CurveWords = CurveWords {
    zones: ["Defection", "Indifference", "Affection"],
    axis: "satisfaction →",
    title,
    caption,
    description,
    reading,
    columns: ["Who", "Satisfaction", "Share that stays"],
    customers: "Customers",
    at_baseline: |who| format!("{who}, baseline"),
    on_the_curve: "On the curve",
};

fn title(finding: &CurveFinding, numbers: Numbers) -> String {
    let Some(here) = finding.here else { return "No customers yet, only the curve".to_owned() };
    let Some(was) = finding.was else {
        let (satisfaction, stay) = (numbers.score(here.0), numbers.percent(here.1));
        return format!("At a satisfaction of {satisfaction}, {stay} of {} stay", people(finding.who));
    };
    // Rounded as they are written, so that the sentence agrees with the labels.
    let (satisfaction, loyalty) = ((here.0 - was.0).round(), (100.0 * (here.1 - was.1)).round());
    match finding.curve {
        Curve::Same => along(satisfaction, loyalty),
        Curve::Moved => format!("{}: the curve itself has moved", both(satisfaction, loyalty)),
    }
}

/// One curve: satisfaction moves loyalty.
fn along(satisfaction: f64, loyalty: f64) -> String {
    // Words for both numbers or for none.
    let of = if 20.0 < satisfaction.abs() { digits(loyalty) } else { count(loyalty) };
    let points = if 20.0 < loyalty.abs() { noun(digits(satisfaction), satisfaction) } else { points(satisfaction) };
    match (satisfaction < 0.0, loyalty < 0.0) {
        _ if is_none(satisfaction) || is_none(loyalty) => both(satisfaction, loyalty),
        (true, true) => capital(&format!("{points} of satisfaction cost{} {of} of loyalty", third(satisfaction))),
        (false, false) => capital(&format!("{points} of satisfaction bring{} {of} of loyalty", third(satisfaction))),
        _ => both(satisfaction, loyalty),
    }
}

/// Whether a whole number of points is none.
fn is_none(change: f64) -> bool {
    change.abs() < 0.5
}

/// Whether a whole number of points is one.
fn is_one(change: f64) -> bool {
    !is_none(change) && change.abs() < 1.5
}

/// What each has done.
fn both(satisfaction: f64, loyalty: f64) -> String {
    match (is_none(satisfaction), is_none(loyalty)) {
        (true, true) => "Satisfaction and loyalty hardly move".to_owned(),
        (false, true) => format!("Satisfaction {}, loyalty hardly moves", moves(satisfaction)),
        (true, false) => format!("Loyalty {}, satisfaction hardly moves", moves(loyalty)),
        (false, false) => format!("Satisfaction {}, loyalty {}", moves(satisfaction), moves(loyalty)),
    }
}

fn moves(change: f64) -> String {
    format!("{} by {}", if change < 0.0 { "falls" } else { "rises" }, points(change))
}

fn points(change: f64) -> String {
    noun(count(change), change)
}

fn noun(number: String, change: f64) -> String {
    number + if is_one(change) { " point" } else { " points" }
}

fn digits(number: f64) -> String {
    fixed(number.abs(), 0)
}

/// The ending of a verb whose subject is so many points.
fn third(change: f64) -> &'static str {
    if is_one(change) { "s" } else { "" }
}

/// A whole number of points; in words up to twenty.
fn count(number: f64) -> String {
    const WORDS: &str = "no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen \
                         seventeen eighteen nineteen twenty";
    let digits = digits(number);
    let word = digits.parse().ok().and_then(|number| WORDS.split(' ').nth(number));
    word.map_or_else(|| digits.clone(), str::to_owned)
}

fn caption(finding: &CurveFinding) -> String {
    let past = if finding.was.is_some() { " Grey: baseline." } else { "" };
    format!(
        "Share that stays another period, by satisfaction. The line is one customer; dots lie off it because customers differ.{past}"
    )
}

fn description(finding: &CurveFinding, numbers: Numbers) -> String {
    let place =
        |(satisfaction, stay): (f64, f64)| format!("{} and {}", numbers.score(satisfaction), numbers.percent(stay));
    let was = finding.was.map(|was| format!(", at baseline {}", place(was))).unwrap_or_default();
    let here = finding.here.map(|here| format!(" {}: {}{was}.", people_first(finding.who), place(here)));
    let newcomers = finding.newcomers.map(|newcomers| format!(" Newcomers: {}.", place(newcomers)));
    let start = "Loyalty curve, from satisfaction to the share that stays.";
    [start, &here.unwrap_or_default(), &newcomers.unwrap_or_default()].concat()
}

fn reading(satisfaction: f64, stay: f64, baseline: Option<f64>, numbers: Numbers) -> String {
    let now = format!("Satisfaction {}: {} stay", numbers.whole(satisfaction), numbers.percent(stay));
    match baseline {
        Some(baseline) => format!("{now}, baseline {}", numbers.percent(baseline)),
        None => now,
    }
}
