//! The words of the value balance in English.

use crate::model::fixed;
use crate::text::charts::{BalanceFinding, BalanceWords, Part};
use crate::text::{HARDLY_ANY, Numbers};

pub(in crate::text) const WORDS: BalanceWords = BalanceWords {
    gains: ["Product", "Service", "Personnel", "Image"],
    costs: ["Price", "Time", "Energy", "Worry"],
    cost_names: ["Price", "Time", "Energy", "Psychic cost"],
    gets: "gets",
    gives: "gives",
    is_left: "is left",
    waiting: "waiting",
    more: "more",
    headline,
    title,
    caption,
    description,
    unit,
    gains_reading,
    costs_reading,
};

fn headline(finding: &BalanceFinding, numbers: Numbers) -> Vec<String> {
    let missing = is_missing(finding.left(), numbers);
    let word = if missing { "is missing" } else { "left" };
    let before = finding.was.map(|was| match (missing, is_missing(was, numbers)) {
        (false, false) | (true, true) => format!("was {}", numbers.short_amount(was.abs())),
        (false, true) => format!("{} was missing", numbers.short_amount(was.abs())),
        (true, false) => format!("{} was left", numbers.short_amount(was)),
    });
    std::iter::once(word.to_owned()).chain(before).collect()
}

fn title(finding: &BalanceFinding, numbers: Numbers) -> String {
    let left = finding.left();
    let Some(was) = finding.was else { return state(finding, numbers) };
    let change = left - was;
    if is_nothing(change, numbers) {
        let state = if is_missing(left, numbers) { "is missing as before" } else { "is left as before" };
        return format!("Gains and losses even out: {} {state}", numbers.money(left.abs()));
    }
    if change.abs() < HARDLY_ANY * finding.gets {
        let state = if is_missing(left, numbers) { "is missing" } else { "is left" };
        return format!("Practically nothing changes: {} {state}", numbers.money(left.abs()));
    }
    let cause = finding.causes.first().filter(|(_, effect)| (0.0 < *effect) == (0.0 < change));
    match cause {
        Some((part, _)) if is_alone(finding) => one_cause(*part, left, was, numbers),
        Some((part, _)) if is_most(finding) => {
            format!("{}, mostly {}", several(left, was, numbers), because(*part, change))
        }
        _ => several(left, was, numbers),
    }
}

/// The account when nothing differs from the baseline.
fn state(finding: &BalanceFinding, numbers: Numbers) -> String {
    let left = finding.left();
    if is_nothing(left, numbers) {
        return "Customers give as much as they get".to_owned();
    }
    if left < 0.0 {
        return format!("Customers give {} more than they get", numbers.money(-left));
    }
    format!("Customers keep {} of the {} they get", numbers.money(left), numbers.money(finding.gets))
}

/// One part moved what is left.
fn one_cause(part: Part, left: f64, was: f64, numbers: Numbers) -> String {
    if was < left {
        return format!("{} leaves customers {} more", gain_of(part), numbers.money(left - was));
    }
    let loss = loss_of(part);
    if is_nothing(was, numbers) || was < 0.0 {
        return format!("{loss} costs customers {} more", numbers.money(was - left));
    }
    if is_nothing(left, numbers) {
        return format!("{loss} takes all that customers used to keep");
    }
    if left < 0.0 {
        return format!("{loss} takes more than customers used to keep");
    }
    format!("{loss} takes {} what customers used to keep", fraction((was - left) / was))
}

/// Several parts moved what is left.
fn several(left: f64, was: f64, numbers: Numbers) -> String {
    let size = numbers.money((left - was).abs());
    match (is_missing(left, numbers), is_missing(was, numbers)) {
        (false, false) if left < was => format!("Customers keep {size} less than at baseline"),
        (false, false) => format!("Customers keep {size} more than at baseline"),
        (true, false) => format!("Customers now give {} more than they get", numbers.money(-left)),
        (false, true) => "Customers no longer give more than they get".to_owned(),
        (true, true) if left < was => format!("Customers get {size} less for what they give than at baseline"),
        (true, true) => format!("Customers get {size} more for what they give than at baseline"),
    }
}

/// Whether the first cause is all there is, but for a twentieth of it.
fn is_alone(finding: &BalanceFinding) -> bool {
    let effect = |(_, effect): &(Part, f64)| effect.abs();
    let others: f64 = finding.causes.iter().skip(1).map(effect).sum();
    finding.causes.first().is_some_and(|first| others <= 0.05 * effect(first))
}

/// Whether the first cause outweighs all others together.
fn is_most(finding: &BalanceFinding) -> bool {
    let all: f64 = finding.causes.iter().map(|(_, effect)| effect.abs()).sum();
    finding.causes.first().is_some_and(|(_, effect)| 0.5 * all < effect.abs())
}

fn loss_of(part: Part) -> &'static str {
    match part {
        Part::Product => "Less value from the product",
        Part::Service => "Less value from service",
        Part::Personnel => "Less value from personnel",
        Part::Image => "Less value from the image",
        Part::Price => "A higher price",
        Part::Time => "More time",
        Part::Waiting => "Waiting",
        Part::MostlyWaiting => "More time (mostly waiting)",
        Part::Energy => "More energy",
        Part::Worry => "More worry",
    }
}

fn gain_of(part: Part) -> &'static str {
    match part {
        Part::Product => "More value from the product",
        Part::Service => "More value from service",
        Part::Personnel => "More value from personnel",
        Part::Image => "More value from the image",
        Part::Price => "A lower price",
        Part::Time => "Less time",
        Part::Waiting => "Less waiting",
        Part::MostlyWaiting => "Less time (mostly waiting)",
        Part::Energy => "Less energy",
        Part::Worry => "Less worry",
    }
}

fn because(part: Part, change: f64) -> String {
    let (link, part) = if 0.0 < change { ("thanks to", gain_of(part)) } else { ("because of", loss_of(part)) };
    let mut letters = part.chars();
    let first: String = letters.next().map(|first| first.to_ascii_lowercase()).into_iter().collect();
    format!("{link} {first}{}", letters.as_str())
}

/// A share of something, 0 to 1, in words where a plain fraction is near.
fn fraction(share: f64) -> String {
    const PLAIN: &[(f64, &str)] = &[
        (0.05, "a twentieth of"),
        (0.1, "a tenth of"),
        (0.2, "a fifth of"),
        (0.25, "a quarter of"),
        (1.0 / 3.0, "a third of"),
        (0.5, "half of"),
        (2.0 / 3.0, "two thirds of"),
        (0.75, "three quarters of"),
    ];
    let near = PLAIN.iter().find(|(plain, _)| (share - plain).abs() < (0.1 * plain).min(0.015));
    match near {
        Some((_, words)) => (*words).to_owned(),
        None if share < 0.005 => "a little of".to_owned(),
        None if 0.985 < share => "nearly all of".to_owned(),
        None => format!("{}% of", fixed(100.0 * share, 0)),
    }
}

/// Whether money is nothing as it is written.
fn is_nothing(amount: f64, numbers: Numbers) -> bool {
    numbers.amount(amount) == numbers.amount(0.0)
}

fn is_missing(left: f64, numbers: Numbers) -> bool {
    left < 0.0 && !is_nothing(left, numbers)
}

fn caption(finding: &BalanceFinding, numbers: Numbers) -> String {
    let left = if is_missing(finding.left(), numbers) { "what is missing" } else { "what is left" };
    let unit = unit(numbers);
    match finding.was {
        Some(_) => format!("{unit}. Solid: {left}, and what has grown since the baseline (the thin grey columns)."),
        None => format!("{unit}: what customers get, what they give for it, and, solid, {left}."),
    }
}

fn description(finding: &BalanceFinding, numbers: Numbers) -> String {
    let money = |amount: f64| numbers.money(amount);
    let left = |amount: f64| {
        let verb = if is_missing(amount, numbers) { "missing" } else { "left" };
        format!("{} is {verb}", money(amount.abs()))
    };
    let now =
        format!("Customers get {} and give {}: {}", money(finding.gets), money(finding.gives), left(finding.left()));
    match finding.was {
        Some(was) => format!("{now}; at baseline {}.", left(was)),
        None => format!("{now}."),
    }
}

fn unit(numbers: Numbers) -> String {
    let money = match numbers.currency.code() {
        "USD" => "Dollars",
        "SGD" => "Singapore dollars",
        "EUR" => "Euros",
        "GBP" => "Pounds",
        "JPY" => "Yen",
        code => code,
    };
    format!("{money} per visit")
}

fn gains_reading(gains: [f64; 4], numbers: Numbers) -> String {
    let total = numbers.money(gains.iter().sum());
    format!("Customers get {total}: {}", parts(["product", "service", "personnel", "image"], gains, numbers))
}

fn costs_reading(costs: [f64; 4], numbers: Numbers) -> String {
    let total = numbers.money(costs.iter().sum());
    format!("They give {total}: {}", parts(["price", "time", "energy", "worry"], costs, numbers))
}

fn parts(names: [&str; 4], amounts: [f64; 4], numbers: Numbers) -> String {
    let part = |(name, amount): (&str, f64)| format!("{name} {}", numbers.amount(amount));
    names.into_iter().zip(amounts).map(part).collect::<Vec<_>>().join(", ")
}
