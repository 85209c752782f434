//! The words of the results in English.

use std::iter::once;

use super::{outcomes, why};
use crate::explore::Who;
use crate::model::{FieldGroup, Key};
use crate::text::{
    FigureWords, NumberName, NumberWords, Numbers, PeriodLength, ResultsWords, StoryWords, TimelineWords,
};

pub(in crate::text) const WORDS: ResultsWords = ResultsWords {
    lede: "Worthwhile works out what an offer leaves a customer, how satisfied that makes them and whether they stay. \
           Move a lever, everything answers.",
    numbers: NUMBERS,
    why: why::WORDS,
    figures: FIGURES,
    timeline: TIMELINE,
    story: StoryWords {
        story: "The story",
        situation: "Situation",
        variant: "What the firm does",
        notice: "Notice",
        discuss: "Discuss",
    },
    outcomes: outcomes::WORDS,
};

const NUMBERS: NumberWords = NumberWords {
    region: |period| format!("Headline numbers, {period}"),
    value: NumberName {
        name: "Delivered value",
        within: "delivered value",
        means: "What a customer gets from one visit, in money, less everything it costs them: price, time, energy and worry.",
    },
    satisfaction: NumberName {
        name: "Satisfaction",
        within: "satisfaction",
        means: "How customers judge what they got, from 0 to 100. It depends on what they expected and on the best alternative.",
    },
    loyalty: NumberName {
        name: "Loyalty",
        within: "loyalty",
        means: "The share of customers who stay for another period. The field also says retention.",
    },
    value_says,
    satisfaction_says: |who, was, numbers| {
        format!("{}, of 100{}", people(who), at_baseline(was.map(|was| numbers.score(was))))
    },
    loyalty_says: |who, was, numbers| {
        format!("of {} stay{}", people(who), at_baseline(was.map(|was| numbers.percent(was))))
    },
};

const FIGURES: FigureWords = FigureWords {
    changes: "changes",
    lever: "Lever on the axis",
    eight: "The eight levers",
    others: "Other levers",
    stages: "Stages of the service",
    table: "Table",
    chart: "Chart",
    within,
    as_table: |name| format!("{name} as a table"),
    as_chart: |name| format!("{name} as a chart"),
};

const TIMELINE: TimelineWords = TimelineWords {
    region: "Timeline",
    slider: "Period",
    previous: "Previous period",
    next: "Next period",
    play: "Play",
    pause: "Pause",
    calm: "Step by step: your system asks for less motion",
    pace: "Speed",
    slow: "Slow",
    steady: "Steady",
    fast: "Fast",
    changes: "What the firm changes",
    shared: "What happens in every variant",
    keys: "Arrow keys move it, with Shift its end. Enter opens it for editing.",
    period: |length, period| capital(&period_within(length, period)),
    period_within,
    of: |n| format!("of {n}"),
    subject,
    passing: |subjects, length, from, until| match until - from {
        1 => format!("{}, {}", list(subjects), period_within(length, from)),
        _ => format!("{}, {}s {} to {until}", list(subjects), one(length), from + 1),
    },
    lasting: |subjects, length, from| format!("{} from {}", list(subjects), period_within(length, from)),
};

fn value_says(was: Option<f64>, numbers: Numbers) -> String {
    format!("left per visit{}", at_baseline(was.map(|was| numbers.money(was))))
}

fn at_baseline(was: Option<String>) -> String {
    was.map(|was| format!("; {was} at baseline")).unwrap_or_default()
}

const fn people(who: Who) -> &'static str {
    match who {
        Who::Regulars => "regulars",
        Who::Newcomers => "newcomers",
    }
}

pub(super) const fn one(length: PeriodLength) -> &'static str {
    match length {
        PeriodLength::Month => "month",
        PeriodLength::Quarter => "quarter",
        PeriodLength::Year => "year",
    }
}

pub(super) fn period_within(length: PeriodLength, period: usize) -> String {
    format!("{} {}", one(length), period + 1)
}

/// What a change sets, in a word.
fn subject(key: Key) -> &'static str {
    match key {
        Key::ScoreProduct => "product",
        Key::ScoreService => "service",
        Key::ScorePersonnel => "personnel",
        Key::ScoreImage => "image",
        Key::Price => "price",
        Key::TimeMinutes => "time",
        Key::Energy => "energy",
        Key::Psychic => "worry",
        Key::WaitWeight => "waiting",
        Key::Spread => "evenness",
        Key::RivalValue => "rival",
        Key::VisitsPerPeriod => "visits",
        Key::WinBack => "winning back",
        _ => of_group(key.field().group),
    }
}

fn of_group(group: FieldGroup) -> &'static str {
    match group {
        FieldGroup::Promise => "campaign",
        FieldGroup::Capacity => "capacity",
        FieldGroup::Recovery => "mistakes",
        FieldGroup::Money => "spending",
        FieldGroup::Service => "service",
        FieldGroup::Market | FieldGroup::WordOfMouth => "market",
        FieldGroup::Value
        | FieldGroup::Cost
        | FieldGroup::Expectation
        | FieldGroup::Satisfaction
        | FieldGroup::Loyalty => "customers",
    }
}

/// At most two subjects by name, beginning with a capital.
fn list(subjects: &[&str]) -> String {
    capital(&match subjects {
        [] => "nothing yet".to_owned(),
        [only] => (*only).to_owned(),
        [one, other] => format!("{one} and {other}"),
        [one, other, ..] => format!("{one}, {other} and more"),
    })
}

/// A name within a sentence: its first letter small, unless the word is all capitals or has a figure.
pub(super) fn within(name: &str) -> String {
    let first = name.split(' ').next().unwrap_or_default();
    let is_plain = first.trim_end_matches(',').chars().skip(1).all(is_small) && 1 < first.chars().count();
    let mut letters = name.chars();
    match letters.next() {
        Some(letter) if is_plain => once(letter.to_ascii_lowercase()).chain(letters).collect(),
        _ => name.to_owned(),
    }
}

/// Whether a letter is no capital; of those beyond English we do not ask, the tables weigh ten kilobytes in the page.
fn is_small(letter: char) -> bool {
    letter.is_ascii_lowercase() || !letter.is_ascii()
}

/// The same words, the first letter a capital.
pub(in crate::text::en) fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect()
}
