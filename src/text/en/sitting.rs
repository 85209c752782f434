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
        Turn::Peak => format!("It is highest {when}, then it falls; your curve does not turn there."),
        Turn::Trough => format!("It is lowest {when}, then it rises; your curve does not turn there."),
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
    cause: |(said, little), (most, much)| format!("{said} moved it by {little}; {most} moved it more, by {much}."),
    off: |said, is| format!("You said {said}; it is {is}."),
    right: ("Close all the way.", |is| format!("It is {is}; your interval holds it."), "All in the right order."),
    rules: [
        "A curve loses points by its mean distance from the model’s; a quarter of the frame costs all 100. \
         Drawing the middle of what you think possible pays best (Gneiting and Raftery 2007).",
        "An interval loses points by its width, and ten times what it misses by. Nothing pays better than one that \
         you think holds in eight cases of ten (Winkler 1972).",
        "An order is worth the share of pairs that stand the right way round.",
    ],
    calibration: |held, n, calibration| {
        let held = match n {
            1 => format!("{} of your one interval", if held == 1 { "One" } else { "None" }),
            _ => format!("{held} of your {n} intervals"),
        };
        let tail = match calibration {
            Calibration::Open | Calibration::Fair => "",
            Calibration::Narrow => " They are too narrow: you are surer than you should be.",
            Calibration::Wide => " They are wider than they need to be: you know more than you say.",
        };
        format!("{held} held the truth; eight of ten would be right.{tail}")
    },
    when: (|period| format!("in {period}"), "at the end"),
};
