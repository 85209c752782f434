//! The words of the comparison of pinned states, in English.

use super::charts::time_name;
use super::results::one;
use crate::explore::Letter;
use crate::text::charts::{Quantity, Topic};
use crate::text::compare::{Alike, CompareWords, End, KeyFigure, Overlay, Reach, Standing};
use crate::text::{Numbers, PERCENT, PeriodLength, TENTH, difference, money_difference};

pub(in crate::text) const WORDS: CompareWords = CompareWords {
    changed: |title| format!("{title}, changed"),
    nothing_done: "Nothing is done",
    what_changed,
    head,
    reach,
    pins: "Pinned states",
    another: |n| match n {
        0 => "Pin what is in sight",
        1 => "Pin a second",
        2 => "Pin a third",
        _ => "Pin a fourth",
    },
    menu: |letter, name| format!("Menu of {letter}, {name}"),
    name: "Name",
    against_this: "Take differences against it",
    is_against: "Differences are taken against it",
    remove: "Remove",
    figure,
    topic,
    moment: "The shown period",
    instead: |name| format!("Another figure instead of {name}"),
    nothing: "The pinned states have nothing here that can be compared.",
    title,
    caption,
    description: |name, standings| format!("{name}: {}.", each(standings)),
    reading: |place, standings| format!("{place}: {}", each(standings)),
    period: |length, period| match period {
        Some(period) => format!("{} {}", first(length), period + 1),
        None => "End".to_owned(),
    },
    at_lever: |lever, value| format!("{lever} {value}"),
    column: |letter, name| format!("{letter} {name}"),
    key_figures: "Key figures",
    less: |letter| format!("less {letter}"),
    in_period: |length, period, is_one_length| {
        if is_one_length {
            format!("{} {}", first(length), period + 1)
        } else {
            format!("Period {} of each", period + 1)
        }
    },
    after: |end| match end {
        Some((length, n)) => format!("After {}", periods(length, n)),
        None => "After the same time".to_owned(),
    },
    key,
    write,
    difference: key_difference,
    none: "–",
    inputs: "Inputs that differ",
    no_inputs: "No input differs.",
    alike,
    of_segment: |input, segment| format!("{input}, {segment}"),
    segments: "Kinds of customers",
    one_kind: "all alike",
    share: |segment| format!("Share of {segment}"),
    weight: |stage| format!("{stage}, weight"),
    stages: "Stages of the service",
};

fn what_changed(names: &[String], n: usize) -> String {
    match names {
        [] => "Changed in details".to_owned(),
        [only] if n == 1 => format!("Changed: {only}"),
        [one, ..] if 2 < n => format!("Changed: {one} and {} more", n - 1),
        [one, other, ..] => format!("Changed: {one} and {other}"),
        [only] => format!("Changed: {only} and {} more", n - 1),
    }
}

/// The letters of those who are written as the first is, after the order of a comparison.
fn foremost(standings: &[Standing], is_better: fn(f64, f64) -> bool) -> (Vec<Letter>, &str) {
    let best = standings.iter().reduce(|best, one| if is_better(one.value, best.value) { one } else { best });
    let Some(best) = best else { return (Vec::new(), "") };
    let alike = standings.iter().filter(|standing| standing.written == best.written);
    (alike.map(|standing| standing.letter).collect(), &best.written)
}

fn most(standings: &[Standing]) -> (Vec<Letter>, &str) {
    foremost(standings, |one, other| other < one)
}

fn least(standings: &[Standing]) -> (Vec<Letter>, &str) {
    foremost(standings, |one, other| one < other)
}

/// Names in a row: `A`, `A and B`, `A, B and C`.
fn list(letters: &[Letter]) -> String {
    match letters {
        [] => String::new(),
        [only] => only.sign().to_owned(),
        [rest @ .., last] => {
            let rest: Vec<&str> = rest.iter().map(|letter| letter.sign()).collect();
            format!("{} and {}", rest.join(", "), last.sign())
        }
    }
}

/// The word for one, or that for several.
fn either<'a>(letters: &[Letter], alone: &'a str, together: &'a str) -> &'a str {
    if letters.len() == 1 { alone } else { together }
}

fn head(customers: &[Standing], worth: &[Standing], end: End) -> String {
    let after =
        end.map_or_else(|| "after the same time".to_owned(), |(length, n)| format!("after {}", periods(length, n)));
    match customers {
        [] => return "Nothing is pinned yet".to_owned(),
        [only] => {
            return format!("{} is pinned: pin another state to compare it with", only.letter.sign());
        }
        [..] => {}
    }
    let (keeps, n) = most(customers);
    let (earns, money) = most(worth);
    let all_keep = keeps.len() == customers.len();
    let all_earn = earns.len() == worth.len();
    let kept = if all_keep {
        format!("{} keep as many customers, {n} {after}", list(&keeps))
    } else {
        format!("{} {} the most customers, {n} {after}", list(&keeps), either(&keeps, "keeps", "keep"))
    };
    if worth.len() < 2 {
        return kept;
    }
    if all_earn {
        return format!("{kept}; all are worth the same, {money}");
    }
    if keeps == earns && !all_keep {
        return format!("{kept}, and {} worth the most, {money}", either(&keeps, "is", "are"));
    }
    format!("{kept}; {} {} worth the most, {money}", list(&earns), either(&earns, "is", "are"))
}

fn reach(reach: &Reach) -> Vec<String> {
    let letters: Vec<Letter> = reach.runs.iter().map(|run| run.0).collect();
    if letters.len() < 2 {
        return vec![
            "Choose a variant or move a lever, then pin it: up to four states stand beside each other.".to_owned(),
        ];
    }
    let whose = if reach.is_one_scenario { "of one scenario" } else { "of different scenarios" };
    let mut said = vec![format!("{} pinned states {whose}, {}.", number(letters.len()), how_long(reach))];
    let against = reach.against.sign();
    said.push(format!(
        "Letters stand at the lines, and each state has its own dash; the thin grey one is {against}, against which differences are taken."
    ));
    if !reach.is_one_length {
        said.push(
            "Their periods differ in length: courses over time are not drawn over each other, and what is counted by the period (newcomers, the share that stays) is not subtracted. What stands at the end is taken after the same time.".to_owned(),
        );
    }
    if !reach.is_one_currency {
        said.push(
            "They count in different currencies, so no money is subtracted and no money drawn together.".to_owned(),
        );
    }
    said
}

fn how_long(reach: &Reach) -> String {
    let is_same = reach.runs.windows(2).all(|pair| pair[0].1 == pair[1].1 && pair[0].2 == pair[1].2);
    match reach.runs.first() {
        Some((_, length, n, _)) if is_same => format!("over the same {}", periods(*length, *n)),
        Some((_, length, _, compared)) if reach.is_one_length => {
            let runs: Vec<String> =
                reach.runs.iter().map(|(letter, _, n, _)| format!("{} {n}", letter.sign())).collect();
            format!("compared over the first {}, which all have ({})", periods(*length, *compared), runs.join(", "))
        }
        Some(_) | None => {
            let run = |(letter, length, _, n): &(Letter, PeriodLength, usize, usize)| {
                format!("{} in {}", periods(*length, *n), letter.sign())
            };
            let runs: Vec<String> = reach.runs.iter().map(run).collect();
            format!("compared over the time that all have: {}", runs.join(", "))
        }
    }
}

const fn number(n: usize) -> &'static str {
    match n {
        2 => "Two",
        3 => "Three",
        _ => "Four",
    }
}

fn periods(length: PeriodLength, n: usize) -> String {
    let plural = if n == 1 { "" } else { "s" };
    format!("{n} {}{plural}", one(length))
}

const fn first(length: PeriodLength) -> &'static str {
    match length {
        PeriodLength::Month => "Month",
        PeriodLength::Quarter => "Quarter",
        PeriodLength::Year => "Year",
    }
}

fn figure(overlay: Overlay) -> String {
    match overlay {
        Overlay::Over(quantity) => format!("{} over time", super::charts::quantity_name(quantity)),
        Overlay::Balance => "Value balance".to_owned(),
        Overlay::Curve => "From satisfaction to loyalty".to_owned(),
        Overlay::Response => "Response to a lever".to_owned(),
    }
}

const fn topic(topic: Topic) -> &'static str {
    match topic {
        Topic::Overview => "At a glance",
        Topic::People | Topic::Satisfaction | Topic::Loyalty | Topic::WordOfMouth | Topic::Waiting | Topic::Money => {
            time_name(topic)
        }
    }
}

fn title(overlay: Overlay, standings: &[Standing]) -> String {
    let ((high, top), (low, bottom)) = (most(standings), least(standings));
    if high.is_empty() {
        return "Nobody is there whom it is about".to_owned();
    }
    let is_level = high.len() == standings.len();
    let (one, several) = (either(&high, "s", ""), list(&high));
    match overlay {
        Overlay::Over(_) if is_level => format!("{several} end{one} at {top}"),
        Overlay::Over(_) => format!("{several} end{one} highest, at {top}; {} lowest, at {bottom}", list(&low)),
        Overlay::Balance if is_level => format!("{several} leave{one} a customer {top}"),
        Overlay::Balance => {
            format!("{several} leave{one} a customer the most, {top}; {} the least, {bottom}", list(&low))
        }
        Overlay::Curve if is_level => format!("In {several} {top} stay"),
        Overlay::Curve => format!("In {several} most stay, {top}; in {} fewest, {bottom}", list(&low)),
        Overlay::Response if is_level => format!("In {several} satisfaction is {top} where the lever stands"),
        Overlay::Response => {
            format!(
                "In {several} satisfaction is highest where the lever stands, {top}; in {} lowest, {bottom}",
                list(&low)
            )
        }
    }
}

fn caption(overlay: Overlay, period: &str) -> String {
    match overlay {
        Overlay::Over(Quantity::Prospects | Quantity::Customers | Quantity::Lost) => {
            format!("Counted at the start of each period and at the end. The band is {period}.")
        }
        Overlay::Over(_) => format!("The number at a line is its last. The band is {period}."),
        Overlay::Balance => format!(
            "In {period}: left what a customer gets, right what they give, in four parts; the solid block is what is left, or missing."
        ),
        Overlay::Curve => format!(
            "In {period}: where customers are, and how many of them stay. Regulars, or newcomers where there are none."
        ),
        Overlay::Response => {
            format!("In {period}: each line moves the lever in its own state, the dot is where it stands there.")
        }
    }
}

fn each(standings: &[Standing]) -> String {
    let said: Vec<String> =
        standings.iter().map(|standing| format!("{} {}", standing.letter.sign(), standing.written)).collect();
    said.join(", ")
}

const fn key(figure: KeyFigure) -> &'static str {
    match figure {
        KeyFigure::DeliveredValue => "Delivered value",
        KeyFigure::SatisfactionRegular => "Satisfaction, regulars",
        KeyFigure::SatisfactionNew => "Satisfaction, newcomers",
        KeyFigure::LoyaltyRegular => "Loyalty, regulars",
        KeyFigure::LoyaltyNew => "Loyalty, newcomers",
        KeyFigure::Wait => "Wait, minutes",
        KeyFigure::Newcomers => "Newcomers",
        KeyFigure::Customers => "Customers",
        KeyFigure::Lost => "Lost, not yet won back",
        KeyFigure::Npv => "Net present value",
    }
}

fn write(figure: KeyFigure, value: f64, numbers: Numbers) -> String {
    match figure {
        KeyFigure::DeliveredValue => numbers.money(value),
        KeyFigure::SatisfactionRegular | KeyFigure::SatisfactionNew | KeyFigure::Wait => numbers.score(value),
        KeyFigure::LoyaltyRegular | KeyFigure::LoyaltyNew => numbers.percent(value),
        KeyFigure::Newcomers | KeyFigure::Customers | KeyFigure::Lost => numbers.whole(value),
        KeyFigure::Npv => numbers.whole_money(value),
    }
}

fn key_difference(figure: KeyFigure, was: f64, now: f64, numbers: Numbers) -> String {
    let said = match figure {
        KeyFigure::DeliveredValue => numbers.amount_change(money_difference(was, now)),
        KeyFigure::SatisfactionRegular | KeyFigure::SatisfactionNew | KeyFigure::Wait => {
            numbers.score_change(difference(was, now, TENTH))
        }
        KeyFigure::LoyaltyRegular | KeyFigure::LoyaltyNew => numbers.percent_change(difference(was, now, PERCENT)),
        KeyFigure::Newcomers | KeyFigure::Customers | KeyFigure::Lost | KeyFigure::Npv => {
            numbers.whole_change(difference(was, now, 1.0))
        }
    };
    said.replace('±', "")
}

fn alike(alike: Alike) -> String {
    let letter = &one(alike.period)[..1];
    let start = if alike.has_same_start { ", and so is the start" } else { "" };
    format!(
        "{letter}3–8 means {}s 3 to 8. The other {} inputs are the same in all{start}.",
        one(alike.period),
        alike.n_inputs
    )
}
