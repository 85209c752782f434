//! What must come out, with the figures that prove it.

use std::rc::Rc;

use crate::app::{Answer, Moment, Sight};
use crate::scenario::{Measure, Outcome, Scenario, Side, Verdict};
use crate::text::{Figure, Proof, Text};

/// A sentence that holds or not.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// The sentence.
    pub sentence: String,
    /// Whether it holds.
    pub holds: bool,
    /// Whether it fails only because the assumptions are not those of the scenario.
    pub is_assumed: bool,
    /// What its figures count, and how they stand to each other.
    pub proof: Option<(Figure, Proof)>,
}

/// Every outcome of the scenario in sight, evaluated on the edited variants.
#[must_use]
pub fn outcome_lines(sight: &Sight, text: &Text) -> Vec<Line> {
    let scenario = &sight.moment.edited;
    let words = scenario.words_in(text.language.code());
    let sentence =
        |i: usize, outcome: &Outcome| words.and_then(|words| words.outcomes.get(i)).unwrap_or(&outcome.that).clone();
    let verdicts = sight.answer.verdicts(scenario);
    let fails = |verdict: &Option<Verdict>| !holds(*verdict);
    let otherwise = if verdicts.iter().any(fails) { under_shipped(sight) } else { Vec::new() };
    let lines = scenario.outcomes.iter().zip(verdicts).enumerate().map(|(i, (outcome, verdict))| Line {
        sentence: sentence(i, outcome),
        holds: holds(verdict),
        is_assumed: !holds(verdict) && holds(otherwise.get(i).copied().flatten()),
        proof: verdict.map(|verdict| proof(outcome, verdict)),
    });
    lines.collect()
}

fn holds(verdict: Option<Verdict>) -> bool {
    verdict.is_some_and(|verdict| verdict.holds)
}

/// The verdicts if all else stood as it does and the assumptions as the scenario has them; none where they do.
fn under_shipped(sight: &Sight) -> Vec<Option<Verdict>> {
    let Moment { shipped, edited, .. } = &sight.moment;
    let draft = edited.under_those_of(shipped);
    let Some(Ok(edited)) = draft.map(Scenario::new) else { return Vec::new() };
    let moment = Moment { edited: Rc::new(edited), ..sight.moment.clone() };
    let answer = Answer::beside(Rc::clone(&sight.answer.baseline), &moment);
    answer.verdicts(&moment.edited)
}

fn proof(outcome: &Outcome, Verdict { left, right, .. }: Verdict) -> (Figure, Proof) {
    let counted = match &outcome.left {
        Side::Number(_) => figure(&outcome.right),
        side => figure(side),
    };
    let proof = match (&outcome.left, &outcome.right) {
        // Whether there is any at all: the bound itself says nothing.
        (_, Side::Number(bound)) if *bound == 0.0 => Proof::Alone(left),
        (left_side, right_side) if is_move(right_side, left_side) => Proof::Moved { from: right, to: left },
        (left_side, right_side) if is_move(left_side, right_side) => Proof::Moved { from: left, to: right },
        _ => Proof::Beside { left, right },
    };
    (counted, proof)
}

/// Whether a figure moved from one side to the other: from doing nothing, or from an earlier period of the same variant.
fn is_move(from: &Side, to: &Side) -> bool {
    match (from, to) {
        (
            Side::Figure { variant: before, period: earlier, segment: one, measure: from },
            Side::Figure { variant, period: later, segment: other, measure: to },
        ) => {
            let same_figure = from == to && one == other;
            let from_nothing = *before == 0 && 0 < *variant && earlier == later;
            same_figure && (from_nothing || before == variant && earlier < later)
        }
        _ => false,
    }
}

fn figure(side: &Side) -> Figure {
    match side {
        Side::Npv(_) => Figure::Total,
        Side::End(..) => Figure::People,
        Side::Number(_) => Figure::Score,
        Side::Figure { measure, .. } => counted(*measure),
    }
}

/// What a figure of a period counts.
#[must_use]
pub fn counted(measure: Measure) -> Figure {
    match measure {
        Measure::Wait => Figure::Minutes,
        Measure::TurnedAway | Measure::Utilisation => Figure::Share,
        Measure::Profit => Figure::Profit,
        Measure::Of(key) => figure_of(key),
    }
}

/// What a figure of a group counts.
fn figure_of(key: &str) -> Figure {
    match key {
        "satisfaction_new" | "satisfaction_regular" => Figure::Score,
        "retention_new" | "retention_regular" | "trial_share" => Figure::Share,
        "prospects" | "customers" | "lost" | "newcomers" | "promoters" | "detractors" => Figure::People,
        _ => Figure::Money,
    }
}
