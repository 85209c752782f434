//! Delivered value moved: which parts of the account did it, and what follows.

use super::{WAITING_MATTERS, capital, judged, people, same};
use crate::text::charts::Part;
use crate::text::{Numbers, Pair, Why, WhyFinding, money_difference};

/// Parts that together moved less than this share of the others are not worth a word.
const HARDLY: f64 = 0.05;

/// A longer account of the parts is left to the value balance (characters).
const ONE_BREATH: usize = 75;

/// So many times as many newcomers are worth a word.
const FAR: f64 = 1.5;

pub(super) fn why(finding: &WhyFinding, numbers: Numbers) -> Why {
    let behind = match judged::against(finding, numbers) {
        Some(sentence) => sentence,
        None if waiting_matters(finding, numbers) => waiting(finding, numbers),
        None => judged::besides(finding, numbers)
            .or_else(|| beyond(finding, numbers))
            .or_else(|| many_newcomers(finding, numbers))
            .unwrap_or_else(|| within(finding, numbers)),
    };
    Why { finding: cause(finding, numbers), behind }
}

/// By how much delivered value moved, and which parts of the account moved it.
pub(super) fn value_moved(finding: &WhyFinding, numbers: Numbers) -> String {
    let cause = lower(&cause(finding, numbers));
    if same(finding.left, |money| numbers.money(money)) {
        return format!("In delivered value {cause}");
    }
    let verb = if finding.left.change() < 0.0 { "falls" } else { "rises" };
    let size = numbers.money(money_difference(finding.left.was, finding.left.now).abs());
    let moved = format!("Delivered value {verb} by {size}");
    if ONE_BREATH < cause.len() { format!("{moved}.") } else { format!("{moved}: {cause}") }
}

/// The same words, the first letter small.
fn lower(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map(|first| first.to_ascii_lowercase()).into_iter().chain(letters).collect()
}

/// Far more newcomers than at baseline, or far fewer.
fn many_newcomers(finding: &WhyFinding, numbers: Numbers) -> Option<String> {
    let Pair { now, was } = finding.newcomers;
    let is_far = FAR * was <= now || FAR * now <= was;
    let (now, was) = (numbers.whole(now), numbers.whole(was));
    (is_far && now != was).then(|| format!("{now} newcomers come instead of {was}."))
}

/// Which parts of the account moved what is left.
fn cause(finding: &WhyFinding, numbers: Numbers) -> String {
    if same(finding.left, |money| numbers.money(money)) {
        return "Gains and losses even out.".to_owned();
    }
    let up = 0.0 < finding.left.change();
    let (for_it, against): (Vec<_>, Vec<_>) = finding.causes.iter().partition(|(_, effect)| (0.0 < *effect) == up);
    let sum = |parts: &[(Part, f64)]| parts.iter().map(|(_, effect)| effect.abs()).sum::<f64>();
    let (Some((first, effect)), all) = (for_it.first(), sum(&for_it)) else {
        return "Several small things add up.".to_owned();
    };
    if HARDLY * all < sum(&against) {
        return outweigh(&for_it, &against, up);
    }
    let name = name(*first, up);
    if (1.0 - HARDLY) * all <= effect.abs() {
        return format!("All of it is {name}.");
    }
    if 0.5 * all < effect.abs() {
        return format!("Most of it is {name}.");
    }
    let parts: Vec<Part> = for_it.iter().take(3).map(|(part, _)| *part).collect();
    format!("{} add up.", capital(&list(&parts, up)))
}

/// Some parts outweigh others; as many are named as it takes for that to be true of those named.
fn outweigh(for_it: &[(Part, f64)], against: &[(Part, f64)], up: bool) -> String {
    let losers = &against[..against.len().min(2)];
    let bound: f64 = losers.iter().map(|(_, effect)| effect.abs()).sum();
    let mut sum = 0.0;
    let mut winners = Vec::new();
    for (part, effect) in for_it {
        if bound < sum {
            break;
        }
        sum += effect.abs();
        winners.push(*part);
    }
    let losers: Vec<Part> = losers.iter().map(|(part, _)| *part).collect();
    let verb = if winners.len() == 1 { "outweighs" } else { "outweigh" };
    format!("{} {verb} {}.", capital(&list(&winners, up)), list(&losers, !up))
}

/// Whether a part is waiting, or mostly so.
const fn is_waiting(part: Part) -> bool {
    matches!(part, Part::Waiting | Part::MostlyWaiting)
}

/// Whether the wait differs as it is read, and is a good part of what moved delivered value.
fn waiting_matters(finding: &WhyFinding, numbers: Numbers) -> bool {
    let all: f64 = finding.causes.iter().map(|(_, effect)| effect.abs()).sum();
    let waiting = finding.causes.iter().find(|(part, _)| is_waiting(*part)).map_or(0.0, |(_, effect)| effect.abs());
    WAITING_MATTERS * all <= waiting && !same(finding.wait, |minutes| numbers.minutes(minutes))
}

/// How the wait moved, and with it those who come or serve.
fn waiting(finding: &WhyFinding, numbers: Numbers) -> String {
    let [now, was] = minutes(finding.wait, numbers);
    let noun = if was == "1" { "minute" } else { "minutes" };
    let wait = format!("{was} {noun} of waiting become {now}");
    match crowd(finding, numbers).or_else(|| servers(finding, numbers)) {
        Some(because) => format!("{}, and {wait}.", capital(&because)),
        None => format!("{}.", capital(&wait)),
    }
}

/// The wait now and at baseline: in whole minutes, if that tells them apart.
fn minutes(wait: Pair, numbers: Numbers) -> [String; 2] {
    let whole = [wait.now, wait.was].map(|minutes| numbers.whole(minutes));
    if whole[0] == whole[1] { [wait.now, wait.was].map(|minutes| numbers.minutes(minutes)) } else { whole }
}

/// Those who come: more of them where the wait grew, fewer where it shrank.
fn crowd(finding: &WhyFinding, numbers: Numbers) -> Option<String> {
    let longer = 0.0 < finding.wait.change();
    let explains = |pair: Pair| (0.0 < pair.change()) == longer && !same(pair, |people| numbers.whole(people));
    let (newcomers, regulars) = (finding.newcomers, finding.regulars);
    let newcomers_first = regulars.change().abs() <= newcomers.change().abs();
    let (pair, noun) = if newcomers_first { (newcomers, "newcomers") } else { (regulars, "regulars") };
    let instead = |pair: Pair| (numbers.whole(pair.now), numbers.whole(pair.was));
    let (now, was) = instead(pair);
    explains(pair).then(|| format!("{now} {noun} come instead of {was}"))
}

/// Those who serve: fewer of them where the wait grew, more where it shrank.
fn servers(finding: &WhyFinding, numbers: Numbers) -> Option<String> {
    let Pair { now, was } = finding.servers;
    let explains = (now < was) == (0.0 < finding.wait.change()) && numbers.whole(now) != numbers.whole(was);
    let verb = if numbers.whole(now) == "1" { "serves" } else { "serve" };
    explains.then(|| format!("{} {verb} instead of {}", numbers.whole(now), numbers.whole(was)))
}

/// What is left lies below or above the zone of tolerance.
fn beyond(finding: &WhyFinding, numbers: Numbers) -> Option<String> {
    let [left, adequate, desired] = zone(finding, numbers);
    let who = people(finding.who);
    if finding.left.now < finding.adequate && left != adequate {
        return Some(format!("{left} is less than the {adequate} that {who} find adequate."));
    }
    let is_more = finding.desired < finding.left.now && left != desired;
    is_more.then(|| format!("{left} is more than the {desired} that {who} desire."))
}

/// What is left lies within the zone of tolerance.
fn within(finding: &WhyFinding, numbers: Numbers) -> String {
    let [left, adequate, desired] = zone(finding, numbers);
    let who = people(finding.who);
    format!("{left} lies between the {adequate} that {who} find adequate and the {desired} they desire.")
}

/// What is left, the least found adequate, and what is desired.
fn zone(finding: &WhyFinding, numbers: Numbers) -> [String; 3] {
    [finding.left.now, finding.adequate, finding.desired].map(|x| numbers.money(x))
}

/// A part of the account that leaves customers more, or less.
fn name(part: Part, more_left: bool) -> &'static str {
    match (part, more_left) {
        (Part::Product, true) => "more value from the product",
        (Part::Product, false) => "less value from the product",
        (Part::Service, true) => "more value from service",
        (Part::Service, false) => "less value from service",
        (Part::Personnel, true) => "more value from personnel",
        (Part::Personnel, false) => "less value from personnel",
        (Part::Image, true) => "more value from the image",
        (Part::Image, false) => "less value from the image",
        (Part::Price, true) => "a lower price",
        (Part::Price, false) => "a higher price",
        (Part::Time, true) => "less time",
        (Part::Time, false) => "more time",
        (Part::Waiting, true) => "less waiting",
        (Part::Waiting, false) => "waiting",
        (Part::MostlyWaiting, true) => "less time (mostly waiting)",
        (Part::MostlyWaiting, false) => "more time (mostly waiting)",
        (Part::Energy, true) => "less energy",
        (Part::Energy, false) => "more energy",
        (Part::Worry, true) => "less worry",
        (Part::Worry, false) => "more worry",
    }
}

/// Several parts; those that bring value in one breath.
fn list(parts: &[Part], more_left: bool) -> String {
    let value = |part: Part| name(part, more_left).split_once(VALUE_FROM);
    let sources: Vec<&str> = parts.iter().filter_map(|part| value(*part)).map(|(_, source)| source).collect();
    let mut names: Vec<String> = Vec::new();
    for part in parts {
        match value(*part) {
            Some((amount, source)) if source == sources[0] => {
                names.push(format!("{amount}{VALUE_FROM}{}", joined(&sources)));
            }
            Some(_) => {}
            None => names.push(name(*part, more_left).to_owned()),
        }
    }
    joined(&names)
}

/// What stands between how much value it is and where it comes from.
const VALUE_FROM: &str = " value from ";

fn joined<S: AsRef<str>>(names: &[S]) -> String {
    let names: Vec<&str> = names.iter().map(AsRef::as_ref).collect();
    match names.as_slice() {
        [] => String::new(),
        [only] => (*only).to_owned(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}
