//! The words of what must come out in English.

use crate::model::Unit;
use crate::text::{Figure, Numbers, OutcomeWords, Proof};

pub(in crate::text) const WORDS: OutcomeWords = OutcomeWords {
    title: "What must come out",
    holds: "Holds: ",
    fails: "Does not hold: ",
    assumed: "not under these assumptions",
    figures,
};

/// So many times a figure is written finer before two that read the same are left at that.
const FINENESS: usize = 3;

fn figures(figure: Figure, proof: Proof, numbers: Numbers) -> String {
    let unit = if figure == Figure::Minutes { " min" } else { "" };
    match proof {
        Proof::Alone(value) => format!("{}{unit}", write(figure, value, 0, numbers)),
        Proof::Moved { from, to } => {
            let (from, to) = both(figure, from, to, numbers);
            format!("{from} → {to}{unit}")
        }
        Proof::Beside { left, right } => {
            let (left_words, right_words) = both(figure, left, right, numbers);
            let sign = match left_words == right_words {
                true => "=",
                false if left < right => "<",
                false => ">",
            };
            format!("{left_words} {sign} {right_words}{unit}")
        }
    }
}

/// Two figures, as fine as it takes to tell them apart.
fn both(figure: Figure, left: f64, right: f64, numbers: Numbers) -> (String, String) {
    let written = |fineness| (write(figure, left, fineness, numbers), write(figure, right, fineness, numbers));
    let told_apart = (0..FINENESS).map(written).find(|(left, right)| left != right);
    told_apart.unwrap_or_else(|| written(0))
}

fn write(figure: Figure, value: f64, fineness: usize, numbers: Numbers) -> String {
    match figure {
        Figure::Total if fineness == 0 => numbers.compact_money(value),
        Figure::Profit if fineness == 0 => numbers.quantity(value.round(), Unit::MoneyPerPeriod),
        Figure::Money | Figure::Profit | Figure::Total => numbers.money(value),
        Figure::Score | Figure::Minutes => numbers.decimal(value, 1 + fineness),
        Figure::Share => format!("{}%", numbers.decimal(100.0 * value, fineness)),
        Figure::People => numbers.decimal(value, fineness),
    }
}
