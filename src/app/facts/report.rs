//! What the report says: one page about what is in sight, in words that need nothing beside them.

use super::differences::{Difference, Side, Telling, differences};
use super::numbers::{Number, three_numbers};
use super::outcomes::outcome_lines;
use super::response::{Lines, Question, response_facts};
use super::{exhibit, why_finding};
use crate::app::Sight;
use crate::charts::{Chart, response};
use crate::explore::Exhibit;
use crate::scenario::{Pricing, Scenario};
use crate::text::{Numbers, Text, Why};

/// So many changes have room on the page.
const MOST_CHANGES: usize = 10;
/// So many assumptions have.
const MOST_ASSUMPTIONS: usize = 6;

/// Everything that stands on the page in words; the figures stand beside it.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// The scenario.
    pub title: String,
    /// What it asks.
    pub question: String,
    /// The variant and the period.
    pub about: String,
    /// What is the case, and what the firm does in the variant.
    pub situation: String,
    /// The three numbers; none beyond the run.
    pub numbers: Option<[Number; 3]>,
    /// Why they are so.
    pub why: Why,
    /// What was changed, but for assumptions.
    pub changed: Vec<String>,
    /// The assumptions that differ.
    pub assumed: Vec<String>,
    /// What must come out, and whether it does.
    pub outcomes: Vec<Held>,
}

/// An outcome on the page.
#[derive(Clone, Debug, PartialEq)]
pub struct Held {
    /// Whether it holds.
    pub holds: bool,
    /// Its sentence.
    pub sentence: String,
    /// The figures that prove it, and whether only the assumptions are against it.
    pub figures: String,
}

impl Report {
    /// What the report says about what is in sight.
    #[must_use]
    pub fn new(sight: &Sight, text: &Text) -> Self {
        let edited = &sight.moment.edited;
        let words = edited.words_in(text.language.code());
        let own = words.and_then(|words| words.variant(edited.variant_id(sight.moment.variant)));
        let own = own.filter(|_| 0 < sight.moment.variant);
        let does = own.filter(|own| !own.what.is_empty()).map(|own| format!(" {}.", own.what));
        let timeline = &text.results().timeline;
        let period = (timeline.period_within)(edited.period, sight.period);
        let variant = own.map_or(text.page().baseline, |own| &own.title);
        let finding = why_finding(sight, text);
        let (changed, assumed) = changes(sight, text);
        Self {
            title: words.map_or(text.report().untitled, |words| &words.title).to_owned(),
            question: words.map_or_else(String::new, |words| words.question.clone()),
            about: (text.report().about)(variant, &period, &(timeline.of)(edited.n_periods)),
            situation: words.map_or_else(String::new, |words| words.situation.clone()) + &does.unwrap_or_default(),
            numbers: three_numbers(sight, text),
            why: finding.map(|finding| (text.results().why.why)(&finding, numbers(edited))).unwrap_or_default(),
            changed,
            assumed,
            outcomes: outcomes(sight, text),
        }
    }
}

/// A figure of the report at a width in px; none where it has nothing to say, or is worked out elsewhere.
#[must_use]
pub fn figure_in_report(asked: Exhibit, sight: &Sight, width: f64, text: &Text) -> Option<Chart> {
    if asked != Exhibit::Response {
        return exhibit(asked, sight, width, text);
    }
    let lines = Lines { now: Question::now(sight).answer(), baseline: Question::baseline(sight).answer() };
    let facts = response_facts(sight, &lines, text)?;
    Some(response(&facts, width, text, numbers(&sight.moment.edited)))
}

/// The name of a figure of the report, which says by itself what the figure is about.
#[must_use]
pub fn name_in_report(asked: Exhibit, sight: &Sight, text: &Text) -> String {
    if asked != Exhibit::Response {
        return (text.exhibits().name)(asked).to_owned();
    }
    let lever = text.lever(&sight.moment.edited, sight.moment.variant, sight.period, sight.varied);
    (text.report().response)(&lever)
}

/// What differs from the scenario as it came, in the variant in sight: all else, and assumptions.
fn changes(sight: &Sight, text: &Text) -> (Vec<String>, Vec<String>) {
    let moment = &sight.moment;
    let side = |scenario| Side { scenario, variant: moment.variant };
    let telling = Telling { was: side(&moment.shipped), is: side(&moment.edited), text };
    let (assumed, changed): (Vec<_>, Vec<_>) =
        differences(telling.was, telling.is).into_iter().partition(Difference::is_assumption);
    let told = |all: &[Difference], most| told(all.iter().map(|one| telling.brief(one)), most, text);
    let free = (moment.pricing == Pricing::Free).then(|| text.report().free.to_owned());
    (free.into_iter().chain(told(&changed, MOST_CHANGES)).collect(), told(&assumed, MOST_ASSUMPTIONS))
}

/// As many lines as there is room for, and how many there are besides.
fn told(lines: impl Iterator<Item = String>, most: usize, text: &Text) -> Vec<String> {
    let mut lines: Vec<String> = lines.collect();
    let n_more = lines.len().saturating_sub(most);
    if 0 < n_more {
        lines.truncate(most);
        lines.push((text.report().more)(n_more));
    }
    lines
}

fn outcomes(sight: &Sight, text: &Text) -> Vec<Held> {
    let words = &text.results().outcomes;
    let writes = numbers(&sight.moment.edited);
    let held = outcome_lines(sight, text).into_iter().map(|line| {
        let figures = line.proof.map(|(figure, proof)| (words.figures)(figure, proof, writes));
        let assumed = line.is_assumed.then(|| words.assumed.to_owned());
        let figures = figures.into_iter().chain(assumed).collect::<Vec<_>>().join(" · ");
        Held { holds: line.holds, sentence: line.sentence, figures }
    });
    held.collect()
}

fn numbers(scenario: &Scenario) -> Numbers {
    Numbers { currency: scenario.currency }
}
