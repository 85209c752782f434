//! The words of the response to a lever in English.

use std::iter::once;

use super::{people, people_first};
use crate::explore::ResponsePoint;
use crate::model::{Key, Unit};
use crate::text::Numbers;
use crate::text::charts::{Direction, Reach, ResponseFinding, ResponseWords, Tolerance};

pub(in crate::text) const WORDS: ResponseWords = ResponseWords {
    here,
    tolerated: ["zone of tolerance", "tolerated now", "now"],
    at_baseline: ["at baseline", "before"],
    no_zone,
    title,
    caption,
    description,
    reading,
    groups: ["Less than adequate", "Within the zone of tolerance", "More than desired"],
    columns_at_baseline: ["Satisfaction, baseline", "Loyalty, baseline"],
    both: |now, baseline| format!("{now}, baseline {baseline}"),
};

fn here(label: &str, value: &str) -> Vec<String> {
    vec![format!("{} {value}", lower(label)), format!("at {value}")]
}

/// A label within a sentence; a word in capitals stays.
fn lower(label: &str) -> String {
    let mut letters = label.chars();
    let Some(first) = letters.next() else { return String::new() };
    if letters.clone().next().is_some_and(|c| c.is_ascii_uppercase()) {
        return label.to_owned();
    }
    once(first.to_ascii_lowercase()).chain(letters).collect()
}

fn no_zone(zone: Tolerance) -> Vec<String> {
    let words: &[&str] = match zone {
        Tolerance::Within(_) => &[],
        Tolerance::Below => &["always less than adequate", "less than adequate", "none"],
        Tolerance::Above => &["always more than desired", "more than desired", "none"],
        Tolerance::Outside => &["nowhere within the zone", "none"],
    };
    words.iter().map(|&words| words.to_owned()).collect()
}

fn title(finding: &ResponseFinding, numbers: Numbers) -> String {
    let title = here_title(finding, numbers);
    let says_where = finding.trend.until.or(finding.trend.since).is_some();
    if finding.trend.turns && !says_where { format!("Just here, {}", lower(&title)) } else { title }
}

/// What happens around here.
fn here_title(finding: &ResponseFinding, numbers: Numbers) -> String {
    let trend = finding.trend;
    let more = more_of(finding.lever, finding.label);
    let at = |x: f64| numbers.quantity(x, finding.unit);
    match (trend.satisfaction, trend.loyalty) {
        (Direction::Rises, Direction::Rises) => match trend.until {
            Some(until) if trend.crowds => {
                format!("{more} lifts satisfaction and loyalty, up to {}: then it fills the waiting room", at(until))
            }
            Some(until) => format!("{more} lifts satisfaction and loyalty, up to {}", at(until)),
            None => format!("{more} lifts satisfaction and loyalty"),
        },
        (Direction::Falls, Direction::Falls) => match trend.since {
            Some(since) if trend.crowds => {
                format!("{more} no longer helps: above {} it fills the waiting room", at(since))
            }
            None if trend.crowds => format!("{more} lowers satisfaction and loyalty: it fills the waiting room"),
            Some(since) => format!("{more} no longer helps: above {} satisfaction and loyalty fall", at(since)),
            None => format!("{more} lowers satisfaction and loyalty"),
        },
        (Direction::Flat, Direction::Flat) => match trend.flat {
            Some((from, to)) => {
                let (from, to) = (edge(from, finding.unit, numbers), edge(to, finding.unit, numbers));
                format!("Between {from} and {to} nothing much happens: the zone of tolerance")
            }
            None => format!("Around {} nothing much happens", at(finding.here.x)),
        },
        (Direction::Rises, Direction::Flat) => format!("{more} lifts satisfaction, but hardly loyalty"),
        (Direction::Flat, Direction::Rises) => format!("{more} lifts loyalty, but hardly satisfaction"),
        (Direction::Falls, Direction::Flat) => format!("{more} lowers satisfaction, but hardly loyalty"),
        (Direction::Flat, Direction::Falls) => format!("{more} lowers loyalty, but hardly satisfaction"),
        (Direction::Rises, Direction::Falls) => format!("{more} lifts satisfaction, but lowers loyalty"),
        (Direction::Falls, Direction::Rises) => format!("{more} lowers satisfaction, but lifts loyalty"),
    }
}

/// More of a lever, as the subject of a sentence.
fn more_of(lever: Key, label: &str) -> String {
    match lever {
        Key::ScoreProduct => "A better product".to_owned(),
        Key::ScoreService => format!("Better {}", lower(label)),
        Key::ScorePersonnel => "Better personnel".to_owned(),
        Key::ScoreImage => "A better image".to_owned(),
        Key::Price => "A higher price".to_owned(),
        Key::TimeMinutes => "More time".to_owned(),
        Key::Energy => "More energy".to_owned(),
        Key::Psychic => "More worry".to_owned(),
        _ => format!("Raising “{label}”"),
    }
}

fn caption(finding: &ResponseFinding) -> String {
    let who = format!("{} in {}", people_first(finding.who), finding.period);
    let label = lower(finding.label);
    let since = finding.since.map_or_else(|| "from the start".to_owned(), |since| format!("since {since}"));
    let past = if finding.was.is_some() { " Grey: baseline." } else { "" };
    match (finding.zone, finding.zone_was) {
        (Tolerance::Within(_), _) | (_, Some(Tolerance::Within(_))) => {
            format!(
                "{who}. Bars: {label} within the zone of tolerance, from adequate to desired, had it stood there {since}.{past}"
            )
        }
        _ => format!("{who}. No {label} here leaves what they get within the zone of tolerance.{past}"),
    }
}

fn description(finding: &ResponseFinding, numbers: Numbers) -> String {
    let label = lower(finding.label);
    let here = reading(finding, finding.here, finding.was.filter(|was| same(was.x, finding.here.x)), numbers);
    let moved = finding.was.filter(|was| !same(was.x, finding.here.x));
    let moved = moved.map(|was| format!(" At baseline {}.", lower(&reading(finding, was, None, numbers))));
    let zone = format!(" {}.", zone_sentence("The zone of tolerance", finding, finding.zone, numbers));
    let was = finding.zone_was.map(|zone| format!(" {}.", zone_sentence("At baseline it", finding, zone, numbers)));
    let who = people(finding.who);
    let rest = [moved.unwrap_or_default(), zone, was.unwrap_or_default()].concat();
    format!("Satisfaction and loyalty of {who} against {label}. {here}.{rest}")
}

fn zone_sentence(subject: &str, finding: &ResponseFinding, zone: Tolerance, numbers: Numbers) -> String {
    let (at, label) = (|x| edge(x, finding.unit, numbers), lower(finding.label));
    let reach = match zone {
        Tolerance::Below => return format!("{subject} is never reached, what they get is less than adequate"),
        Tolerance::Above => return format!("{subject} is left behind, what they get is more than desired"),
        Tolerance::Outside => return format!("{subject} is met nowhere"),
        Tolerance::Within(reach) => reach,
    };
    match reach {
        Reach { from: Some(from), to: Some(to) } => {
            format!("{subject} reaches from {label} {} to {}", at(from), at(to))
        }
        Reach { from: Some(from), to: None } => format!("{subject} reaches from {label} {} on", at(from)),
        Reach { from: None, to: Some(to) } => format!("{subject} reaches up to {label} {}", at(to)),
        Reach { from: None, to: None } => format!("{subject} takes in the whole slider"),
    }
}

/// An end of the zone, which no slider can stand at exactly.
fn edge(x: f64, unit: Unit, numbers: Numbers) -> String {
    numbers.quantity(if unit == Unit::Score { x.round() } else { x }, unit)
}

fn reading(finding: &ResponseFinding, now: ResponsePoint, was: Option<ResponsePoint>, numbers: Numbers) -> String {
    let at = numbers.quantity(now.x, finding.unit);
    let (satisfaction, loyalty) = (numbers.score(now.satisfaction), numbers.percent(now.retention));
    let label = finding.label;
    match was {
        None => format!("{label} {at}: satisfaction {satisfaction}, loyalty {loyalty}"),
        Some(was) => {
            let (satisfaction_was, loyalty_was) = (numbers.score(was.satisfaction), numbers.percent(was.retention));
            format!(
                "{label} {at}: satisfaction {satisfaction}, baseline {satisfaction_was}; loyalty {loyalty}, baseline {loyalty_was}"
            )
        }
    }
}

/// Whether two positions of a lever are the same but for the last bits.
fn same(x: f64, y: f64) -> bool {
    (x - y).abs() <= 1e-9 * x.abs().max(y.abs()).max(1.0)
}
