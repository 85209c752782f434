//! The words of the figures that stand on the page when the reader asks for them, in English.

use super::results::{capital, within};
use crate::explore::ledger::Figure;
use crate::explore::{Exhibit, Gap, Known, MovedBy, Payback, Topic};
use crate::text::exhibits::{
    ChainWords, ExhibitWords, GapsWords, MarketWords, MoneyWords, MovedPart, SegmentsWords, StagesWords, WhyMovedWords,
};
use crate::text::{Numbers, PeriodLength};

pub(in crate::text) const WORDS: ExhibitWords = ExhibitWords {
    name,
    line: |exhibit| match exhibit {
        Exhibit::Response => "If",
        Exhibit::Curve => "From satisfaction to loyalty",
        _ => name(exhibit),
    },
    topic,
    instead: |name| format!("Another figure instead of {name}"),
    change: "Change",
    layout: "Figures at a time",
    layouts: ["One", "Two", "Four"],
    columns: ["What", "Now", "Baseline", "Change"],
    nothing,
};

pub(in crate::text) const SEGMENTS: SegmentsWords = SegmentsWords {
    by: |by| match by {
        MovedBy::DeliveredValue => "Delivered value",
        MovedBy::Satisfaction => "Satisfaction",
        MovedBy::Retention => "Loyalty",
    },
    moved: |segment, change, numbers| {
        let way = if change < 0.0 { "less" } else { "more" };
        format!("{segment} moved most: {} {way} satisfied", numbers.score(change.abs()))
    },
    unmoved: "No kind of customers has moved",
    caption: |period| format!("Each kind of customers in {period}. Hollow: at baseline."),
};

pub(in crate::text) const STAGES: StagesWords = StagesWords {
    scores: "How good each part is",
    gains: "What ten points more of it would add to delivered value",
    holds_back: |stage| format!("{stage} holds the service back"),
    none: "No part holds the service back more than another",
    caption: "Ten points are added to one part at a time, the others stay. Hollow: at baseline.",
    columns: ["+10: service", "+10: delivered value", "+10: satisfaction", "+10: loyalty"],
};

pub(in crate::text) const GAPS: GapsWords = GapsWords {
    levels: ["Customers expect", "Management believes", "The standard asks", "Delivered", "Promised"],
    heads: ["Delivered value, as each side sees it", "The gaps between them"],
    gap: |gap| match gap {
        Gap::Knowledge => ("1 Knowledge", "expected less believed"),
        Gap::Standards => ("2 Standards", "believed less standard"),
        Gap::Delivery => ("3 Delivery", "standard less delivered"),
        Gap::Promise => ("4 Promise", "promised less delivered"),
        Gap::Service => ("5 Service", "expected less delivered"),
    },
    unstated: "not stated",
    title: gap_title,
    caption: "Money per visit. A gap above nothing is a shortfall; gaps 1, 2 and 3 add up to gap 5. Belief and \
              standard are shown and do not enter the model.",
};

pub(in crate::text) const MARKET: MarketWords = MarketWords {
    firm: "This firm",
    alternative: "Best alternative",
    axes: ["quality, all but the price →", "price ↑", "fair value"],
    fair: |over, numbers| match numbers.percent(over.abs()).as_str() {
        "0%" => "This firm asks a fair price for its quality".to_owned(),
        share if over < 0.0 => format!("This firm asks {share} less than is fair for its quality"),
        share => format!("This firm asks {share} more than is fair for its quality"),
    },
    map_caption: "Quality and price as shares of the means of all offers. On the line an offer leaves as much as the mean \
                  of all; below it, more. Hollow: this firm at baseline.",
    place: |quality, price, numbers| {
        format!("quality {}, price {} of the mean", numbers.percent(quality), numbers.percent(price))
    },
    known: |known| match known {
        Known::Expected => "Who tries whom, by what newcomers expect",
        Known::Delivered => "The same if they knew what is delivered",
    },
    tries: |share, numbers| format!("{} of those who choose try this firm", numbers.percent(share)),
    shares_caption,
    columns: ["Difference", "Ratio", "Share, expected", "Share, delivered"],
};

pub(in crate::text) const MONEY: MoneyWords = MoneyWords {
    conventions: [("Without today’s margin", "Gupta and Lehmann"), ("With today’s margin", "Fader and Hardie")],
    costs: [
        ("To win a customer", "advertising for each newcomer"),
        ("To keep a customer", "extra cost for each who stays"),
    ],
    heads: ["What a customer is worth", "What it costs in this period"],
    worth: |worth, numbers| match worth {
        Some(worth) => format!("A customer is worth {}", numbers.short_money(worth)),
        None => "What a customer is worth has no end or no beginning here".to_owned(),
    },
    worth_caption: |margin, retention, discount, numbers| {
        format!(
            "A margin of {} a period times r ÷ (1 + i − r), with {} staying (r), discounted at {} a period (i), for ever; with today’s \
             margin, one margin more. Hollow: at baseline.",
            numbers.money(margin),
            numbers.percent(retention),
            numbers.percent(discount)
        )
    },
    endless: "none",
    parts: ["Spent", "Gained before that", "Left"],
    returns: |ratio, numbers| match ratio {
        None => "No more is spent than at baseline".to_owned(),
        Some(ratio) if ratio < 0.0 => "What is spent brings less than nothing back".to_owned(),
        Some(ratio) => {
            format!("Each {}1 spent brings {} back", numbers.symbol(), numbers.money(ratio))
        }
    },
    return_caption: |retention, payback, length, numbers| {
        let payback_words = match payback {
            Payback::NothingSpent => String::new(),
            Payback::From(_) | Payback::NotWithin => format!(" {}.", capital(&payback_says(payback, length))),
        };
        format!(
            "Against the baseline, over the run, in present value.{payback_words} Loyalty in this period: {}.",
            numbers.points(retention)
        )
    },
    rows: ["Gain for each unit spent", "Loyalty in this period", "Break-even"],
    payback: payback_says,
};

pub(in crate::text) const CHAIN: ChainWords = ChainWords {
    links: [
        "Total value",
        "Total cost",
        "Delivered value",
        "Expectation",
        "Satisfaction",
        "Loyalty",
        "Recommend",
        "Newcomers",
        "Customers",
        "Utilisation",
        "Wait",
        "Profit",
    ],
    moved: |n, all| match n {
        0 => "Everything stands as at baseline".to_owned(),
        n if n == all => "The whole chain has moved".to_owned(),
        n => format!("{n} of {all} links have moved"),
    },
    caption: "What decides what, in one period and from one to the next. Dark: elsewhere than at baseline.",
};

pub(in crate::text) const MOVED: WhyMovedWords = WhyMovedWords {
    figure: |figure| match figure {
        Figure::DeliveredValue => "Delivered value",
        Figure::Satisfaction => "Satisfaction",
        Figure::Loyalty => "Loyalty",
        Figure::Customers => "Customers at the end",
        Figure::PresentValue => "Present value",
    },
    choose: "What moved",
    title: why_title,
    from: |name| format!("from {}", within(name)),
    ends: ["Baseline", "Now"],
    others: "Everything else",
    changed: "Changed input",
    service: "How the service is made",
    start: "The start",
    segments: "Kinds of customers",
    switch: ["on", "off"],
    exact: "Solid adds, hatched takes away; the parts add up to the whole. Changes help or hurt each other, so each part is \
            its average over every order of making them (Shapley value).",
    sampled: |n, error| {
        format!(
            "Solid adds, hatched takes away; the parts add up to the whole. Each part is its average over {n} orders of \
             making the changes, drawn by chance (Shapley value); the largest standard error is at most {error}."
        )
    },
    working: "Working it out…",
    unchanged: "Nothing has been changed: move a lever or choose a variant",
};

const fn name(exhibit: Exhibit) -> &'static str {
    match exhibit {
        Exhibit::Balance => "Value balance",
        Exhibit::Response => "Response",
        Exhibit::Curve => "Loyalty curve",
        Exhibit::Time => "Customers over time",
        Exhibit::Stocks => "Who comes and goes",
        Exhibit::Judgement => "Satisfaction over time",
        Exhibit::Retention => "Loyalty over time",
        Exhibit::WordOfMouth => "Word of mouth",
        Exhibit::Waiting => "Waiting",
        Exhibit::Earnings => "Money over time",
        Exhibit::Segments => "Segments",
        Exhibit::Stages => "Parts of the service",
        Exhibit::Gaps => "Service gaps",
        Exhibit::ValueMap => "Customer value map",
        Exhibit::Shares => "Shares of the market",
        Exhibit::Lifetime => "Lifetime value",
        Exhibit::Return => "Return on quality",
        Exhibit::Why => "Why it moved",
        Exhibit::Chain => "How it works",
    }
}

const fn topic(topic: Topic) -> &'static str {
    match topic {
        Topic::Moment => "This moment",
        Topic::Time => "Over time",
        Topic::Customers => "Customers",
        Topic::Service => "Service",
        Topic::Market => "Market",
        Topic::Money => "Money",
        Topic::Why => "Why",
    }
}

const fn nothing(exhibit: Exhibit) -> &'static str {
    match exhibit {
        Exhibit::Segments => "All customers are alike here: split them under “Who the customers are”",
        Exhibit::Stages => "The service is one score here: take it apart under “What the firm does”",
        Exhibit::ValueMap => "This scenario names no rivals to compare with",
        _ => "There is nothing to show in this period",
    }
}

fn gap_title(shortfall: f64, widest: Option<Gap>, numbers: Numbers) -> String {
    let size = numbers.money(shortfall.abs());
    let opens = match widest {
        Some(Gap::Knowledge) => ", mostly because management does not know it",
        Some(Gap::Standards) => ", mostly because the standard asks for less than is known",
        Some(Gap::Delivery) => ", mostly because the standard is not kept",
        Some(Gap::Promise | Gap::Service) | None => "",
    };
    if size == numbers.money(0.0) {
        "Customers get what they expect".to_owned()
    } else if shortfall < 0.0 {
        format!("Customers get {size} more than they expect")
    } else {
        format!("Customers get {size} less than they expect{opens}")
    }
}

fn shares_caption(differently: Option<(&str, &str)>) -> String {
    let shares = "Shares of those who consider buying (logit). Hollow: at baseline.";
    match differently {
        None => shares.to_owned(),
        Some((more, ratio)) => format!(
            "{shares} {more} leaves more money, {ratio} gives more for each unit of cost: difference and ratio rank them \
             differently."
        ),
    }
}

fn payback_says(payback: Payback, length: PeriodLength) -> String {
    match payback {
        Payback::NothingSpent => "nothing to cover".to_owned(),
        Payback::From(period) => {
            format!("it has paid for itself from {} on", super::results::period_within(length, period))
        }
        Payback::NotWithin => "it does not pay for itself within the run".to_owned(),
    }
}

/// What moved, by how much, and its largest parts: those of its own direction first, the others against them.
fn why_title(figure: Figure, whole: f64, size: &str, parts: &[MovedPart]) -> String {
    let name = (MOVED.figure)(figure);
    let size = size.trim_start_matches('+');
    let size = match figure {
        Figure::DeliveredValue | Figure::PresentValue | Figure::Customers => size.to_owned(),
        Figure::Satisfaction | Figure::Loyalty => format!("{size} points"),
    };
    let (with, against): (Vec<_>, Vec<_>) = parts.iter().partition(|part| (part.size < 0.0) == (whole < 0.0));
    let list = |parts: Vec<&MovedPart>| parts.iter().map(|part| part.told.as_str()).collect::<Vec<_>>().join(", ");
    let moved = if whole < 0.0 { format!("{name} fell by {size}") } else { format!("{name} rose by {size}") };
    match (with.is_empty(), against.is_empty()) {
        (true, true) => format!("{name} has not moved"),
        (false, true) => format!("{moved}: {}", list(with)),
        (true, false) => format!("{moved}: {}", list(against)),
        (false, false) => format!("{moved}: {}, against {}", list(with), list(against)),
    }
}
