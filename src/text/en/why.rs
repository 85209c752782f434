//! Why the numbers are what they are, in English.

mod account;
mod judged;

use super::results::capital;
use crate::explore::Who;
use crate::text::{HARDLY_ANY, Numbers, PERCENT, Pair, TENTH, Why, WhyFinding, WhyWords};

pub(in crate::text) const WORDS: WhyWords = WhyWords { region: "Last change", why, last_change };

/// Of all that moved delivered value, so much has to be waiting for the sentence to speak of the wait.
const WAITING_MATTERS: f64 = 0.25;

fn why(finding: &WhyFinding, numbers: Numbers) -> Why {
    let is_same = same(finding.left, |money| numbers.money(money))
        && same(finding.satisfaction, |score| numbers.score(score))
        && same(finding.loyalty, |share| numbers.percent(share));
    if !finding.compares {
        return state(finding, numbers);
    }
    if is_same {
        let sentence = format!("In {} the three numbers are as at baseline.", finding.period);
        return Why { finding: sentence, behind: state(finding, numbers).finding };
    }
    if is_hardly_any(finding) {
        let sentence = "Practically nothing changes.".to_owned();
        return Why { finding: sentence, behind: state(finding, numbers).finding };
    }
    if same(finding.left, |money| numbers.money(money)) && finding.causes.is_empty() {
        return judged::why(finding, numbers);
    }
    judged::other_reason(finding, numbers).unwrap_or_else(|| account::why(finding, numbers))
}

/// Whether all three numbers move by less than anybody would notice.
fn is_hardly_any(finding: &WhyFinding) -> bool {
    finding.satisfaction.change().abs() < TENTH
        && finding.loyalty.change().abs() < 0.5 * PERCENT
        && finding.left.change().abs() < HARDLY_ANY * finding.gets
}

/// What customers keep, beside the best alternative.
fn state(finding: &WhyFinding, numbers: Numbers) -> Why {
    let (left, rival) = (finding.left.now, finding.rival.now);
    let written = numbers.money(left.abs());
    let sentence = if written == numbers.money(0.0) {
        "Customers give as much as they get.".to_owned()
    } else if left < 0.0 {
        format!("Customers give {written} more than they get.")
    } else {
        format!("Customers keep {written} of the {} they get.", numbers.money(finding.gets))
    };
    let ahead = numbers.money((left - rival).abs());
    let behind = if ahead == numbers.money(0.0) {
        "The best alternative would leave them the same.".to_owned()
    } else {
        let word = if rival < left { "more" } else { "less" };
        format!("That is {ahead} {word} than the best alternative would leave them.")
    };
    Why { finding: sentence, behind }
}

/// The three numbers, and the finding.
fn last_change(finding: &WhyFinding, numbers: Numbers) -> String {
    let (value, score, share) = (finding.left.now, finding.satisfaction.now, finding.loyalty.now);
    format!(
        "Delivered value {}, satisfaction {}, loyalty {}. {}",
        numbers.money(value),
        numbers.score(score),
        numbers.percent(share),
        why(finding, numbers).finding
    )
}

/// Whether a figure reads the same now and at baseline.
fn same(pair: Pair, write: impl Fn(f64) -> String) -> bool {
    write(pair.now) == write(pair.was)
}

/// Those whose figures are shown, within a sentence.
const fn people(who: Who) -> &'static str {
    match who {
        Who::Regulars => "regulars",
        Who::Newcomers => "newcomers",
    }
}
