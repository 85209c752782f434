//! The words of levers and layers in English.

use super::fields;
use crate::model::{FieldGroup, Refusal, Unit};
use crate::text::levers::{BadgeWords, EntryWords, Evidence, LeverWords, SumWords};
use crate::text::typing::Typo;
use crate::text::{Numbers, PeriodLength};

pub(in crate::text) const WORDS: LeverWords = LeverWords {
    firm: "What the firm does",
    customers: "Who the customers are",
    assumptions: "What we assume",
    tick: "baseline",
    gains: SumWords {
        name: "What a customer gets",
        term: "total customer value",
        means: "Product, service, personnel and image, each scored from 0 to 100 of what a perfect one would be worth. Kotler calls their sum total customer value.",
    },
    costs: SumWords {
        name: "What it costs them",
        term: "total customer cost",
        means: "Price, time with waiting, energy (effort) and psychic cost (worry); good personnel lowers all but the price. Kotler calls their sum total customer cost.",
    },
    promise: "Promise",
    capacity: "Capacity",
    recovery: "Recovery",
    money: "Money",
    group,
    field: fields::words,
    of: |whole| format!(" of {whole}"),
    with_wait: |minutes| format!(" with {minutes} min wait"),
    when,
    follows: "follows from its stages",
    stage: |name| format!("{name}, a stage of the service"),
    put_back: |name| format!("Put {name} back"),
    none: "none",
    badge: BadgeWords {
        changed: |n| format!("{n} changed"),
        as_baseline: "as at baseline",
        set_here: |n| format!("{n} set here"),
        differ: |n| {
            if n == 1 { "1 differs".to_owned() } else { format!("{n} differ") }
        },
        at_default: "all at default",
        busy: |servers, busy| format!("{}, {busy} busy", count(servers)),
        servers: count,
        promises: |value| format!("{value} promised"),
        no_promise: "nothing promised",
        failures: |share| format!("{share} let down"),
        no_failures: "no failures",
    },
    signs,
    source,
    in_guide: "In the guide",
    entry: EntryWords {
        typo,
        range: |label, low, high| format!("{label} goes from {low} to {high}."),
        whole: |label| format!("{label} takes whole numbers only."),
        refused,
        crowded: "The market must hold the customers of the start and those lost before.",
        still: |value| format!("Still {value}."),
    },
};

const fn group(group: FieldGroup) -> &'static str {
    match group {
        FieldGroup::Value => "What a perfect offer is worth",
        FieldGroup::Service => "The chain of service",
        FieldGroup::Cost => "What effort is worth",
        FieldGroup::Market => "Market and rival",
        FieldGroup::Promise => "Promise",
        FieldGroup::Expectation => "Expectation",
        FieldGroup::Satisfaction => "Satisfaction",
        FieldGroup::Loyalty => "Loyalty",
        FieldGroup::Recovery => "After a failure",
        FieldGroup::WordOfMouth => "Word of mouth",
        FieldGroup::Capacity => "Visits and queues",
        FieldGroup::Money => "Money",
    }
}

fn when(length: PeriodLength, from: usize, until: Option<usize>) -> String {
    let noun = match length {
        PeriodLength::Month => "month",
        PeriodLength::Quarter => "quarter",
        PeriodLength::Year => "year",
    };
    match until {
        None => format!("from {noun} {}", from + 1),
        Some(until) if until == from + 1 => format!("{noun} {until}"),
        Some(until) => format!("{noun}s {} to {until}", from + 1),
    }
}

fn count(servers: &str) -> String {
    if servers == "1" { "1 server".to_owned() } else { format!("{servers} servers") }
}

fn signs(unit: Unit, numbers: Numbers) -> (String, &'static str) {
    match unit {
        Unit::Money | Unit::MoneyPerPeriod => (numbers.symbol(), ""),
        Unit::MoneyPerMinute => (numbers.symbol(), "/min"),
        Unit::Minutes => (String::new(), "min"),
        Unit::HoursPerPeriod => (String::new(), "h"),
        Unit::Times => (String::new(), "×"),
        Unit::Share | Unit::ShareOfWorth | Unit::PerPeriod => (String::new(), "%"),
        Unit::Score | Unit::Points | Unit::PerPoint | Unit::People | Unit::PerCustomer | Unit::Plain => {
            (String::new(), "")
        }
    }
}

fn source(source: &str, evidence: Evidence) -> String {
    let grade = match evidence {
        Evidence::Given => return format!("Source: {source}."),
        Evidence::Measured => "measured and published",
        Evidence::Idea => "the idea is published, its size is illustrative",
        Evidence::Contested => "contested, studies disagree",
        Evidence::Scale => "a choice of scale",
        Evidence::Illustrative => "illustrative, nobody has measured it",
    };
    format!("Evidence: {grade} ({source}).")
}

fn typo(typo: &Typo) -> String {
    match typo {
        Typo::Empty | Typo::NotANumber => "Write a number, such as 70 or 0.5.".to_owned(),
        Typo::Ambiguous { whole, decimal } => format!("Write {whole} or {decimal}."),
    }
}

fn refused(refusal: Refusal, numbers: Numbers) -> String {
    match refusal {
        Refusal::Below { low, .. } => format!("The least is {}.", numbers.digits(low)),
        Refusal::Above { high, .. } => format!("The most is {}.", numbers.digits(high)),
        Refusal::NotWhole(_) => "Only whole numbers are possible.".to_owned(),
        Refusal::NotANumber | Refusal::NotASwitch => "This takes another kind of value.".to_owned(),
        Refusal::Derived | Refusal::Stages(_) | Refusal::StageTwice | Refusal::StageWeight(_) => {
            "Service follows from its stages.".to_owned()
        }
        Refusal::Resolved(_) => "Complaints resolved quickly and later cannot be more than 100% together.".to_owned(),
        Refusal::Worthless => "The four worths cannot all be 0.".to_owned(),
        Refusal::Opinions { .. } => {
            "Those who warn others cannot be more satisfied than those who recommend.".to_owned()
        }
    }
}
