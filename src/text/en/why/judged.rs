//! What is left does not tell why satisfaction moved: it also depends on what was expected, and on failures.

use super::{capital, people, same};
use crate::text::{Numbers, Pair, Why, WhyFinding};

/// Satisfaction or loyalty moved, delivered value did not.
pub(super) fn why(finding: &WhyFinding, numbers: Numbers) -> Why {
    let (subject, change) = if same(finding.satisfaction, |score| numbers.score(score)) {
        ("loyalty", finding.loyalty.change())
    } else {
        ("satisfaction", finding.satisfaction.change())
    };
    let verb = if change < 0.0 { "falls" } else { "rises" };
    let sentence = format!("Customers are left with the same, yet {subject} {verb}.");
    let behind = reason(finding, change, numbers)
        .unwrap_or_else(|| "It is not what is left that differs, but who judges it and how.".to_owned());
    Why { finding: sentence, behind: capital(&behind) }
}

/// Satisfaction moved against delivered value.
pub(super) fn against(finding: &WhyFinding, numbers: Numbers) -> Option<String> {
    let (left, satisfaction) = (finding.left.change(), finding.satisfaction.change());
    let moved =
        !same(finding.left, |money| numbers.money(money)) && !same(finding.satisfaction, |score| numbers.score(score));
    if !moved || (0.0 < left) == (0.0 < satisfaction) {
        return None;
    }
    let verb = if satisfaction < 0.0 { "falls" } else { "rises" };
    let reason = reason(finding, satisfaction, numbers);
    let reason = reason.unwrap_or_else(|| "it also depends on who judges, and how.".to_owned());
    Some(format!("Yet satisfaction {verb}: {reason}"))
}

/// A fact that moves satisfaction in this direction.
fn reason(finding: &WhyFinding, change: f64, numbers: Numbers) -> Option<String> {
    let falls = change < 0.0;
    let percent = |share| numbers.percent(share);
    let money = |amount| numbers.money(amount);
    // More of the first four lowers satisfaction, more of the last raises it.
    let explains = |pair: Pair, written_same: bool| !written_same && (0.0 < pair.change()) == falls;
    let who = people(finding.who);
    let WhyFinding { turned_away, failures, expectation, rival, spread, made_good, .. } = finding;
    if explains(*turned_away, same(*turned_away, percent)) {
        Some(format!("{} are turned away instead of {}.", percent(turned_away.now), percent(turned_away.was)))
    } else if explains(*failures, same(*failures, percent)) {
        Some(format!("{} are let down instead of {}.", percent(failures.now), percent(failures.was)))
    } else if explains(*expectation, same(*expectation, money)) {
        Some(format!("{who} expect {} instead of {}.", money(expectation.now), money(expectation.was)))
    } else if explains(*rival, same(*rival, money)) {
        Some(format!("the best alternative leaves {} instead of {}.", money(rival.now), money(rival.was)))
    } else if explains(*spread, same(*spread, money)) {
        let word = if falls { "more" } else { "less" };
        Some(format!("what one customer gets differs {word} from what the next one gets."))
    } else if explains(Pair { now: -made_good.now, was: -made_good.was }, same(*made_good, percent)) {
        Some(format!("{} of failures are made good instead of {}.", percent(made_good.now), percent(made_good.was)))
    } else {
        None
    }
}
