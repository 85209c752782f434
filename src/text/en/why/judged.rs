//! What is left does not tell why satisfaction moved: it also depends on what was expected, on failures, on who judges.

use super::{account, capital, people, same};
use crate::text::{Effect, Numbers, Pair, Reason, Why, WhyFinding};

/// Another reason is worth a word if it moved so much of what moved satisfaction or loyalty.
const MATTERS: f64 = 0.25;

/// A figure that the reasons moved.
#[derive(Clone, Copy)]
enum Figure {
    Satisfaction,
    Loyalty,
}

/// Satisfaction or loyalty moved, delivered value did not.
pub(super) fn why(finding: &WhyFinding, numbers: Numbers) -> Why {
    let is_same = same(finding.satisfaction, |score| numbers.score(score));
    let figure = if is_same { Figure::Loyalty } else { Figure::Satisfaction };
    let sentence = format!("Customers are left with the same, yet {}.", figure.moves(finding));
    let behind = main_reason(finding, figure).map(|(reason, _)| words(reason, finding, numbers));
    let behind = behind.unwrap_or_else(|| "It is not what is left that differs, but who judges it and how.".to_owned());
    Why { finding: sentence, behind: capital(&behind) }
}

/// Delivered value moved, but something else is the main reason why loyalty did, or satisfaction where loyalty did not.
pub(super) fn other_reason(finding: &WhyFinding, numbers: Numbers) -> Option<Why> {
    let figure = figure(finding, numbers)?;
    let (reason, effect) = main_reason(finding, figure).filter(|(reason, _)| *reason != Reason::Left)?;
    let all: f64 = finding.reasons.iter().map(|(_, other)| figure.of(*other)).filter(|x| 0.0 < x * effect).sum();
    let degree = if 0.5 * all.abs() < effect.abs() { "mostly" } else { "above all" };
    let moves = capital(&figure.moves(finding));
    let sentence = format!("{moves} {degree} because {}", words(reason, finding, numbers));
    Some(Why { finding: sentence, behind: account::value_moved(finding, numbers) })
}

/// What else moved loyalty, or satisfaction where loyalty did not move.
pub(super) fn besides(finding: &WhyFinding, numbers: Numbers) -> Option<String> {
    let figure = figure(finding, numbers)?;
    let change = figure.change(finding);
    let others = finding.reasons.iter().filter(|(reason, _)| *reason != Reason::Left);
    let (reason, effect) = strongest(others.map(|(reason, effect)| (*reason, figure.of(*effect))), change)?;
    let matters = MATTERS * change.abs() <= effect.abs();
    let (name, verb) = (capital(figure.name()), figure.verb(finding));
    matters.then(|| format!("{name} also {verb} because {}", words(reason, finding, numbers)))
}

/// Satisfaction moved against delivered value.
pub(super) fn against(finding: &WhyFinding, numbers: Numbers) -> Option<String> {
    let (left, satisfaction) = (finding.left.change(), finding.satisfaction.change());
    let moved =
        !same(finding.left, |money| numbers.money(money)) && !same(finding.satisfaction, |score| numbers.score(score));
    if !moved || (0.0 < left) == (0.0 < satisfaction) {
        return None;
    }
    let reason = main_reason(finding, Figure::Satisfaction).map(|(reason, _)| words(reason, finding, numbers));
    let reason = reason.unwrap_or_else(|| "it also depends on who judges, and how.".to_owned());
    Some(format!("Yet {}: {reason}", Figure::Satisfaction.moves(finding)))
}

impl Figure {
    fn of(self, effect: Effect) -> f64 {
        match self {
            Self::Satisfaction => effect.satisfaction,
            Self::Loyalty => effect.loyalty,
        }
    }

    fn change(self, finding: &WhyFinding) -> f64 {
        match self {
            Self::Satisfaction => finding.satisfaction.change(),
            Self::Loyalty => finding.loyalty.change(),
        }
    }

    const fn name(self) -> &'static str {
        match self {
            Self::Satisfaction => "satisfaction",
            Self::Loyalty => "loyalty",
        }
    }

    fn verb(self, finding: &WhyFinding) -> &'static str {
        if self.change(finding) < 0.0 { "falls" } else { "rises" }
    }

    fn moves(self, finding: &WhyFinding) -> String {
        format!("{} {}", self.name(), self.verb(finding))
    }
}

/// The figure that moved as it is read: loyalty, else satisfaction.
fn figure(finding: &WhyFinding, numbers: Numbers) -> Option<Figure> {
    if !same(finding.loyalty, |share| numbers.percent(share)) {
        Some(Figure::Loyalty)
    } else if same(finding.satisfaction, |score| numbers.score(score)) {
        None
    } else {
        Some(Figure::Satisfaction)
    }
}

/// The reason that moved a figure most in the direction it took.
fn main_reason(finding: &WhyFinding, figure: Figure) -> Option<(Reason, f64)> {
    let effects = finding.reasons.iter().map(|(reason, effect)| (*reason, figure.of(*effect)));
    strongest(effects, figure.change(finding))
}

fn strongest(effects: impl Iterator<Item = (Reason, f64)>, change: f64) -> Option<(Reason, f64)> {
    effects.filter(|(_, effect)| 0.0 < effect * change).max_by(|one, other| one.1.abs().total_cmp(&other.1.abs()))
}

/// The fact behind a reason.
fn words(reason: Reason, finding: &WhyFinding, numbers: Numbers) -> String {
    let percent = |share| numbers.percent(share);
    let money = |amount| numbers.money(amount);
    let who = people(finding.who);
    let WhyFinding { left, turned_away, failures, expectation, rival, spread, made_good, .. } = finding;
    match reason {
        Reason::Left => format!("{who} are left with {} instead of {}.", money(left.now), money(left.was)),
        Reason::Expectation if same(*expectation, money) => "what each expects differs.".to_owned(),
        Reason::Expectation => {
            format!("{who} expect {} instead of {}.", money(expectation.now), money(expectation.was))
        }
        Reason::TurnedAway if same(*turned_away, percent) => {
            format!("{} are turned away.", if turned_away.change() < 0.0 { "fewer" } else { "more" })
        }
        Reason::TurnedAway => shares(*turned_away, "are turned away", numbers),
        Reason::Failures if same(*failures, percent) => {
            format!("{} are let down.", if failures.change() < 0.0 { "fewer" } else { "more" })
        }
        Reason::Failures => shares(*failures, "are let down", numbers),
        Reason::Recovery if same(*made_good, percent) => "failures are made good in another way.".to_owned(),
        Reason::Recovery => shares(*made_good, "of the failures are made good", numbers),
        Reason::Spread => {
            let word = if spread.change() < 0.0 { "less" } else { "more" };
            format!("what one customer gets differs {word} from what the next one gets.")
        }
        Reason::Rival if same(*rival, money) => "what the best alternative leaves each differs.".to_owned(),
        Reason::Rival => format!("the best alternative leaves {} instead of {}.", money(rival.now), money(rival.was)),
        Reason::Staying => {
            let less = finding.reasons.iter().any(|(known, effect)| *known == reason && effect.loyalty < 0.0);
            format!("customers just as satisfied stay {} readily.", if less { "less" } else { "more" })
        }
        Reason::Judging => "customers judge what they get in another way.".to_owned(),
        Reason::Mix => "the mix of customers differs.".to_owned(),
    }
}

/// A share of whom something happens to, now and at baseline.
fn shares(pair: Pair, happens: &str, numbers: Numbers) -> String {
    let [now, was] = [pair.now, pair.was].map(|share| numbers.percent(share));
    let none = numbers.percent(0.0);
    if now == none {
        format!("none {happens} instead of {was}.")
    } else if was == none {
        format!("{now} {happens} instead of none.")
    } else {
        format!("{now} {happens} instead of {was}.")
    }
}
