//! Charts: labels keep clear of each other, marks tell the facts, sentences are true.

mod drawing;
pub mod facts;
mod golden;
pub mod layout;
mod numbers;
mod over_time;
mod sentences;
mod twins;
mod wild;

use worthwhile::charts::{Chart, Topic, balance, loyalty_curve, over_time, response};
use worthwhile::text::{Currency, Language, Numbers, Text};

/// Widths at which the page draws, and beyond (px).
const WIDTHS: [f64; 7] = [300.0, 328.0, 360.0, 420.0, 560.0, 760.0, 1100.0];

fn text() -> &'static Text {
    Text::of(Language::English)
}

fn dollars() -> Numbers {
    Numbers { currency: Currency::USD }
}

/// The charts of a case at a width, each with its name; no response where the lever is absent.
fn charts(case: &facts::Case, width: f64) -> Vec<(&'static str, Chart)> {
    let numbers = case.numbers();
    let response = case.response().map(|facts| ("response", response(&facts, width, text(), numbers)));
    let balance = ("balance", balance(&case.balance(), width, text(), numbers));
    let curve = ("curve", loyalty_curve(&case.curve(), width, text(), numbers));
    let over_time =
        Topic::ALL.iter().map(|&topic| (name(topic), over_time(topic, &case.time(), width, text(), numbers)));
    std::iter::once(balance).chain(response).chain([curve]).chain(over_time).collect()
}

/// The name of a chart over time among the kept drawings.
fn name(topic: Topic) -> &'static str {
    match topic {
        Topic::Overview => "time",
        Topic::People => "people",
        Topic::Satisfaction => "satisfaction",
        Topic::Loyalty => "loyalty",
        Topic::WordOfMouth => "word-of-mouth",
        Topic::Waiting => "waiting",
        Topic::Money => "money",
    }
}

/// The charts of a case at one width.
pub fn every_chart(case: &facts::Case) -> Vec<(&'static str, Chart)> {
    charts(case, 420.0)
}
