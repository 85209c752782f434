//! English words of what an answer missed and what it is worth.

use crate::text::sitting::{Calibration, SittingWords, Trend, Turn};

pub(in crate::text) const WORDS: SittingWords = SittingWords {
    direction: |said, is| {
        let drawn = match said {
            Trend::Up => "You drew it going up",
            Trend::Down => "You drew it going down",
            Trend::Level => "You drew it ending where it begins",
        };
        let goes = match is {
            Trend::Up => "it goes up",
            Trend::Down => "it goes down",
            Trend::Level => "it ends about where it begins",
        };
        format!("{drawn}; {goes}.")
    },
    turn: |turn, when| match turn {
        Turn::Peak => format!("It rises to a peak {when} and falls again; your curve does not turn there."),
        Turn::Trough => format!("It falls to a low {when} and rises again; your curve does not turn there."),
    },
    end: |said, is, by, is_high| {
        let side = if is_high { "high" } else { "low" };
        format!("It ends at {is}; you drew {said}, too {side} by {by}.")
    },
    furthest: |when, said, is| format!("You were furthest off {when}: you drew {said}, it is {is}."),
    above: |is, end| format!("It is {is}, above your interval, which ends at {end}."),
    below: |is, end| format!("It is {is}, below your interval, which begins at {end}."),
    broad: |share| {
        format!("Your interval holds it, but takes {share} of all that is offered; a narrower one says more.")
    },
    swapped: |more, less| format!("{more} moves it more than {less}, not less."),
    goal: |number, is, bound, is_above| {
        let side = if is_above { "above" } else { "below" };
        match number {
            None => format!("Not yet: it is {is} and has to be {side} {bound}."),
            Some(number) => format!("Goal {number}, not yet: it is {is} and has to be {side} {bound}."),
        }
    },
    fewer: |moved, fewest| {
        let enough = if fewest == 1 { "one is enough".to_owned() } else { format!("{fewest} are enough") };
        format!("You moved {moved} levers; {enough}.")
    },
    cause: |said, little| format!("{said} moved it by {little}. Another one moved it more."),
    off: |said, is_high| format!("{said} is too {}.", if is_high { "high" } else { "low" }),
    right: ("Close all the way.", |is| format!("It is {is}; your interval holds it."), "All in the right order."),
    rules: [
        "A curve loses points by its mean distance from the model’s; a quarter of the frame costs all 100. \
         Drawing the middle of what you think possible pays best (Gneiting and Raftery 2007).",
        "An interval loses points by its width, and ten times what it misses by. Nothing pays better than one that \
         you think holds in eight cases of ten (Winkler 1972).",
        "An order is worth the share of pairs that stand the right way round.",
    ],
    calibration: |held, n, calibration| {
        if n == 1 {
            return format!("Your interval {} the number.", if held == 1 { "held" } else { "did not hold" });
        }
        let tail = match calibration {
            Calibration::Open | Calibration::Fair => "",
            Calibration::Narrow => " They are too narrow: you are surer than you should be.",
            Calibration::Wide => " They are wider than they need to be: you know more than you say.",
        };
        format!("{held} of your {n} intervals held the truth; eight of ten would be right.{tail}")
    },
    when: (|period| format!("in {period}"), "at the end"),
    quantity: |name| match name {
        "npv" => "Present value of profit",
        "wait_minutes" => "Wait",
        "turned_away" => "Share turned away",
        "utilisation" => "Utilisation",
        "profit" => "Profit",
        "prospects" => "Prospects",
        "customers" => "Customers",
        "lost" => "Lost customers",
        "newcomers" => "Newcomers",
        "promoters" => "Promoters",
        "detractors" => "Detractors",
        "total_value" => "Total customer value",
        "total_cost" => "Total customer cost",
        "delivered_value" => "Delivered value",
        "expectation_new" => "What newcomers expect",
        "expectation_regular" => "What regulars expect",
        "adequate_new" => "What newcomers find adequate",
        "desired_new" => "What newcomers desire",
        "adequate_regular" => "What regulars find adequate",
        "desired_regular" => "What regulars desire",
        "satisfaction_new" => "Satisfaction of newcomers",
        "satisfaction_regular" => "Satisfaction of regulars",
        "retention_new" => "Share of newcomers who stay",
        "retention_regular" => "Share of regulars who stay",
        "trial_share" => "Share who try the firm",
        _ => "",
    },
};
