//! The words of the charts over time in English.

use std::cmp::Ordering;

use super::people;
use crate::explore::Who;
use crate::text::charts::{Compared, Quantity, RunLength, TimeFinding, TimeWords, Told, Topic, Zone};
use crate::text::en::results::capital;
use crate::text::{Numbers, PeriodLength};

pub(in crate::text) const WORDS: TimeWords = TimeWords {
    name,
    column,
    noun,
    head,
    said,
    at_most: |number| format!("{number} at most"),
    than_baseline: |value| vec![format!(", baseline {value}"), format!(", was {value}")],
    start: "start",
    periods,
    title,
    caption,
    description,
    reading,
    end: "end",
    nobody: "–",
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

pub(super) const fn name(topic: Topic) -> &'static str {
    match topic {
        Topic::Overview => "Customers over time",
        Topic::People => "Prospects, customers and lost",
        Topic::Satisfaction => "Satisfaction over time",
        Topic::Loyalty => "Loyalty over time",
        Topic::WordOfMouth => "Word of mouth",
        Topic::Waiting => "Waiting",
        Topic::Money => "Money over time",
    }
}

pub(super) const fn column(quantity: Quantity) -> &'static str {
    match quantity {
        Quantity::Prospects => "Prospects",
        Quantity::Customers => "Customers",
        Quantity::Lost => "Lost",
        Quantity::Newcomers => "Newcomers",
        Quantity::Leavers => "Leavers",
        Quantity::Returners => "Won back",
        Quantity::SatisfactionRegular => "Satisfaction of regulars",
        Quantity::SatisfactionNew => "Satisfaction of newcomers",
        Quantity::DeliveredValue => "Delivered value",
        Quantity::AdequateRegular => "Adequate for regulars",
        Quantity::DesiredRegular => "Desired by regulars",
        Quantity::AdequateNew => "Adequate for newcomers",
        Quantity::DesiredNew => "Desired by newcomers",
        Quantity::RetentionRegular => "Regulars who stay",
        Quantity::RetentionNew => "Newcomers who stay",
        Quantity::Promoters => "Promoters",
        Quantity::Detractors => "Detractors",
        Quantity::Wait => "Wait, minutes",
        Quantity::Utilisation => "Utilisation",
        Quantity::TurnedAway => "Turned away",
        Quantity::Profit => "Profit",
        Quantity::PresentValue => "Present value so far",
    }
}

const fn noun(quantity: Quantity) -> &'static str {
    match quantity {
        Quantity::Prospects => "prospects",
        Quantity::Customers => "customers",
        Quantity::Lost => "lost",
        Quantity::Newcomers => "come",
        Quantity::Leavers => "leave",
        Quantity::Returners => "won back",
        Quantity::SatisfactionRegular | Quantity::RetentionRegular => "regulars",
        Quantity::SatisfactionNew | Quantity::RetentionNew => "newcomers",
        Quantity::DeliveredValue => "delivered",
        Quantity::AdequateRegular | Quantity::AdequateNew => "adequate",
        Quantity::DesiredRegular | Quantity::DesiredNew => "desired",
        Quantity::Promoters => "recommend",
        Quantity::Detractors => "warn",
        Quantity::Wait | Quantity::Utilisation | Quantity::TurnedAway | Quantity::Profit | Quantity::PresentValue => "",
    }
}

fn head(quantity: Quantity, period: PeriodLength) -> String {
    match quantity {
        Quantity::Newcomers => format!("People each {}", one(period)),
        Quantity::SatisfactionRegular => "Satisfaction, of 100".to_owned(),
        Quantity::DesiredRegular => "Value regulars tolerate".to_owned(),
        Quantity::DesiredNew => "Value newcomers tolerate".to_owned(),
        Quantity::RetentionRegular => "Share that stays".to_owned(),
        Quantity::Profit => format!("Profit each {}", one(period)),
        Quantity::Promoters => format!("People, each {}", one(period)),
        Quantity::Prospects
        | Quantity::Customers
        | Quantity::Lost
        | Quantity::Leavers
        | Quantity::Returners
        | Quantity::SatisfactionNew
        | Quantity::DeliveredValue
        | Quantity::AdequateRegular
        | Quantity::AdequateNew
        | Quantity::RetentionNew
        | Quantity::Detractors
        | Quantity::Wait
        | Quantity::Utilisation
        | Quantity::TurnedAway
        | Quantity::PresentValue => column(quantity).to_owned(),
    }
}

fn said(quantity: Quantity, value: &str) -> String {
    match quantity {
        Quantity::Wait => format!("wait {value} minutes"),
        Quantity::Prospects
        | Quantity::Customers
        | Quantity::Lost
        | Quantity::Newcomers
        | Quantity::Leavers
        | Quantity::Promoters
        | Quantity::Detractors
        | Quantity::TurnedAway
        | Quantity::Returners => format!("{value} {}", column(quantity).to_ascii_lowercase()),
        Quantity::SatisfactionRegular
        | Quantity::SatisfactionNew
        | Quantity::DeliveredValue
        | Quantity::AdequateRegular
        | Quantity::DesiredRegular
        | Quantity::AdequateNew
        | Quantity::DesiredNew
        | Quantity::RetentionRegular
        | Quantity::RetentionNew
        | Quantity::Utilisation
        | Quantity::Profit
        | Quantity::PresentValue => format!("{} {value}", column(quantity).to_ascii_lowercase()),
    }
}

fn title(finding: &TimeFinding, length: RunLength, numbers: Numbers) -> String {
    match *finding {
        TimeFinding::Overview { start, end: (end, None), .. } => course(start, end, length, numbers),
        TimeFinding::Overview { end: (end, Some(end_was)), npv: (npv, npv_was), .. } => {
            let profit = npv_was.map_or(Ordering::Equal, |was| compare(npv, was, |value| numbers.money(value)));
            at_a_glance(compare(end, end_was, |value| numbers.whole(value)), profit).to_owned()
        }
        TimeFinding::People { come, leave } => flows(come, leave, length, numbers),
        TimeFinding::Satisfaction { tolerance, who, n_periods } => in_zone(tolerance, who, n_periods, length),
        TimeFinding::Loyalty { who, ends, compares, furthest } => {
            let (loyalty, percent) = (format!("Loyalty of {}", people(who)), |share| numbers.percent(share));
            match furthest {
                Some((period, share, was)) => format!(
                    "{loyalty} is furthest {} baseline in {} {}: {} instead of {}",
                    if share < was { "below" } else { "above" },
                    one(length.period),
                    period + 1,
                    percent(share),
                    percent(was),
                ),
                None if compares => format!("{loyalty} is the same as at baseline"),
                None => moves(&loyalty, ends, percent),
            }
        }
        TimeFinding::WordOfMouth { n_periods: (0, _), is_clear: true } => {
            "Promoters always outnumber detractors".to_owned()
        }
        TimeFinding::WordOfMouth { n_periods: (0, _), .. } => "Detractors never outnumber promoters".to_owned(),
        TimeFinding::WordOfMouth { n_periods, .. } => {
            format!("Detractors outnumber promoters {}", how_often(n_periods, length))
        }
        TimeFinding::Waiting { period, longest, turned_away } => waiting(period, longest, turned_away, length, numbers),
        TimeFinding::Money { npv, since } => money(npv, since, length, numbers),
        TimeFinding::Nobody => "There is nobody who could stay".to_owned(),
    }
}

/// Compares two numbers as they are written: what reads the same is the same.
fn compare(left: f64, right: f64, write: impl Fn(f64) -> String) -> Ordering {
    if write(left) == write(right) { Ordering::Equal } else { left.total_cmp(&right) }
}

const fn at_a_glance(people: Ordering, profit: Ordering) -> &'static str {
    match (people, profit) {
        (Ordering::Less, Ordering::Less) => "Fewer customers in the end than at baseline, and less profit",
        (Ordering::Less, Ordering::Equal) => "Fewer customers in the end than at baseline, for the same profit",
        (Ordering::Less, Ordering::Greater) => "More profit than at baseline, but fewer customers in the end",
        (Ordering::Equal, Ordering::Less) => "As many customers in the end as at baseline, but less profit",
        (Ordering::Equal, Ordering::Equal) => "Customers and profit end up as at baseline",
        (Ordering::Equal, Ordering::Greater) => "As many customers in the end as at baseline, but more profit",
        (Ordering::Greater, Ordering::Less) => "More customers in the end than at baseline, but less profit",
        (Ordering::Greater, Ordering::Equal) => "More customers in the end than at baseline, for the same profit",
        (Ordering::Greater, Ordering::Greater) => "More customers in the end than at baseline, and more profit",
    }
}

/// Where delivered value lies.
fn in_zone(tolerance: Zone, who: Option<Who>, n_periods: Compared<usize>, length: RunLength) -> String {
    let zone = match (tolerance, who) {
        (Zone::Within, _) => return "Delivered value stays within the zone of tolerance".to_owned(),
        (Zone::Below, None) => "less than adequate".to_owned(),
        (Zone::Below, Some(who)) => format!("less than {} find adequate", people(who)),
        (Zone::Above, None) => "more than desired".to_owned(),
        (Zone::Above, Some(who)) => format!("more than {} desire", people(who)),
    };
    format!("Delivered value is {zone} {}", how_often(n_periods, length))
}

/// The run by itself.
fn course(start: f64, end: f64, length: RunLength, numbers: Numbers) -> String {
    let (first, last) = (numbers.whole(start), numbers.whole(end));
    let span = span(length);
    match compare(end, start, |value| numbers.whole(value)) {
        Ordering::Less => format!("Customers fall from {first} to {last} in {span}"),
        Ordering::Equal => format!("{last} customers at the start and after {span}"),
        Ordering::Greater => format!("Customers grow from {first} to {last} in {span}"),
    }
}

/// Who comes and leaves.
fn flows(come: Compared<f64>, leave: Compared<f64>, length: RunLength, numbers: Numbers) -> String {
    let (Some(come_was), Some(leave_was)) = (come.1, leave.1) else {
        return format!(
            "{} people come and {} leave in {}",
            numbers.whole(come.0),
            numbers.whole(leave.0),
            span(length)
        );
    };
    let side = |now: f64, was: f64| compare(now, was, |value| numbers.whole(value));
    let many = |side: Ordering| match side {
        Ordering::Less => "fewer",
        Ordering::Equal => "as many",
        Ordering::Greater => "more",
    };
    capital(&match (side(come.0, come_was), side(leave.0, leave_was)) {
        (Ordering::Equal, Ordering::Equal) => "as many people come and leave as at baseline".to_owned(),
        (Ordering::Equal, leave) => format!("as many people come as at baseline, and {} leave", many(leave)),
        (come, leave) => format!("{} people come than at baseline, and {} leave", many(come), many(leave)),
    })
}

/// A figure at the start and at the end.
fn moves(what: &str, (start, end): (f64, f64), write: impl Fn(f64) -> String) -> String {
    let (first, last) = (write(start), write(end));
    match compare(end, start, write) {
        Ordering::Less => format!("{what} falls from {first} to {last}"),
        Ordering::Equal => format!("{what} is {last} at the start and at the end"),
        Ordering::Greater => format!("{what} rises from {first} to {last}"),
    }
}

fn waiting(
    period: usize,
    (longest, was): Compared<f64>,
    turned_away: f64,
    length: RunLength,
    numbers: Numbers,
) -> String {
    let turned = numbers.percent(turned_away);
    let turned = if turned == "0%" { String::new() } else { format!("; up to {turned} are turned away") };
    let minutes = numbers.minutes(longest);
    if minutes == "0.0" {
        return format!("Nobody has to wait{turned}");
    }
    let was = was.map(|was| numbers.minutes(was));
    let was = was
        .map(|was| if was == minutes { ", as at baseline".to_owned() } else { format!(", at baseline at most {was}") });
    let was = was.unwrap_or_default();
    format!("The wait is longest in {} {}: {minutes} minutes{was}{turned}", one(length.period), period + 1)
}

fn money((npv, was): Compared<f64>, since: Option<usize>, length: RunLength, numbers: Numbers) -> String {
    let worth = numbers.compact_money(npv);
    let Some(was) = was else { return format!("Profit of {} is worth {worth} in today’s money", span(length)) };
    let side = compare(npv, was, |value| numbers.compact_money(value));
    let is = match side {
        Ordering::Less => "behind",
        Ordering::Equal => return format!("Profit is worth as much as at baseline: {worth} in today’s money"),
        Ordering::Greater => "ahead",
    };
    let since = since.map(|period| format!("; {is} from {} {} on", one(length.period), period + 1)).unwrap_or_default();
    format!("Profit is worth {worth} in today’s money, at baseline {}{since}", numbers.compact_money(was))
}

/// In how many periods, and at baseline.
fn how_often((now, was): Compared<usize>, length: RunLength) -> String {
    let count = match length.n_periods {
        1 => "the only".to_owned(),
        n_periods if now == n_periods => format!("all {n_periods}"),
        n_periods => format!("{now} of {n_periods}"),
    };
    let noun = if length.n_periods == 1 { one(length.period) } else { periods(length.period) };
    let was = match was {
        None => String::new(),
        Some(0) => ", at baseline in none".to_owned(),
        Some(was) if was == now => ", as many as at baseline".to_owned(),
        Some(was) => format!(", at baseline in {was}"),
    };
    format!("in {count} {noun}{was}")
}

fn span(length: RunLength) -> String {
    let noun = if length.n_periods == 1 { one(length.period) } else { periods(length.period) };
    format!("{} {noun}", length.n_periods)
}

fn caption(topic: Topic, finding: &TimeFinding, period: PeriodLength, compares: bool, numbers: Numbers) -> String {
    let one = one(period);
    let says = match (topic, finding) {
        (Topic::Overview, TimeFinding::Overview { prospects: (start, end), .. }) => {
            let (first, last) = (numbers.whole(*start), numbers.whole(*end));
            let change = match compare(*end, *start, |value| numbers.whole(value)) {
                Ordering::Less => format!("{first} falling to {last}"),
                Ordering::Equal => format!("{first} at the start and the end"),
                Ordering::Greater => format!("{first} rising to {last}"),
            };
            format!("Prospects, {change}, are not drawn but stand in the table.")
        }
        (Topic::Overview, _) => String::new(),
        (Topic::People, _) => {
            "Where more come than leave, customers grow. Whoever is won back is a prospect again.".to_owned()
        }
        (Topic::Satisfaction, _) => {
            "Shaded: the zone of tolerance, from adequate to desired, in money per visit.".to_owned()
        }
        (Topic::Loyalty, _) => format!("Regulars and newcomers who are still there a {one} later."),
        (Topic::WordOfMouth, _) => format!("Those who recommend the firm, and those who warn others, after the {one}."),
        (Topic::Waiting, _) => {
            "Utilisation: the work that arrives, of what can be done. Near 100% waits grow fast.".to_owned()
        }
        (Topic::Money, _) => format!("Below: what all profit up to the end of a {one} is worth at the start."),
    };
    let past = if compares { "Grey: baseline. " } else { "" };
    format!("{past}The band is the shown {one}. {says}").trim_end().to_owned()
}

fn description(told: &[Told]) -> String {
    let sentence = |told: &Told| {
        let most = told.most.as_ref().map(|most| format!(", at most {most}")).unwrap_or_default();
        let was = told.was.as_ref().map(|was| format!("; at baseline {was} at the end")).unwrap_or_default();
        format!("{}: {} at first, {} at the end{most}{was}.", column(told.quantity), told.first, told.last)
    };
    told.iter().map(sentence).collect::<Vec<_>>().join(" ")
}

fn reading(period: PeriodLength, number: Option<usize>, now: &[String], was: &[String]) -> String {
    let name = match number {
        Some(number) => format!("{} {}", one_first(period), number + 1),
        None => "At the end".to_owned(),
    };
    let baseline = if was.is_empty() { String::new() } else { format!("; baseline: {}", was.join(", ")) };
    format!("{name}: {}{baseline}", now.join(", "))
}
