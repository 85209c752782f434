//! The words of levers and layers.

use super::typing::Typo;
use super::{Numbers, PeriodLength};
use crate::model::{FieldGroup, Key, Refusal, Unit};
use crate::scenario::{Draft, Lever};
use crate::text::Text;

/// Words of levers and layers.
#[derive(Clone, Debug)]
pub struct LeverWords {
    /// The three layers: what the firm does, who the customers are, what we assume.
    pub firm: &'static str,
    /// Context.
    pub customers: &'static str,
    /// Assumptions.
    pub assumptions: &'static str,
    /// Explains the tick on a slider.
    pub tick: &'static str,
    /// The four values.
    pub gains: SumWords,
    /// The four costs.
    pub costs: SumWords,
    /// Names of the groups that fold.
    pub promise: &'static str,
    /// People, hours, minutes.
    pub capacity: &'static str,
    /// What goes wrong, and what is done about it.
    pub recovery: &'static str,
    /// What it costs the firm.
    pub money: &'static str,
    /// A group of inputs within a layer.
    pub group: fn(FieldGroup) -> &'static str,
    /// The words of an input.
    pub field: fn(Key) -> FieldWords,
    /// What a lever's slider is worth of what it could be worth: ` of $40.00`.
    pub of: fn(&str) -> String,
    /// Waiting within the cost of time: ` with 34 min wait`.
    pub with_wait: fn(&str) -> String,
    /// From when a change holds: its first period, and the first after it.
    pub when: fn(PeriodLength, usize, Option<usize>) -> String,
    /// A service that is made of stages.
    pub follows: &'static str,
    /// A stage of the service.
    pub stage: fn(&str) -> String,
    /// Puts a lever back to where the scenario has it.
    pub put_back: fn(&str) -> String,
    /// No value at all.
    pub none: &'static str,
    /// Marks what stands at the right of the folds.
    pub badge: BadgeWords,
    /// Signs around a value in a field, before and after.
    pub signs: fn(Unit, Numbers) -> (String, &'static str),
    /// Where an assumption comes from, and how sure it is.
    pub source: fn(&str, Evidence) -> String,
    /// Leads to what the guide says of an assumption.
    pub in_guide: &'static str,
    /// What is wrong with an entry.
    pub entry: EntryWords,
}

/// A sum at the head of four levers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SumWords {
    /// Its name.
    pub name: &'static str,
    /// Its name in the field, within a sentence.
    pub term: &'static str,
    /// What the field means by it.
    pub means: &'static str,
}

/// Badges of the folds.
#[derive(Clone, Debug)]
pub struct BadgeWords {
    /// So many differ from the baseline.
    pub changed: fn(usize) -> String,
    /// None does.
    pub as_baseline: &'static str,
    /// So many context inputs are the scenario's own.
    pub set_here: fn(usize) -> String,
    /// So many assumptions differ from the default.
    pub differ: fn(usize) -> String,
    /// None does.
    pub at_default: &'static str,
    /// Servers, and the share of time they are busy.
    pub busy: fn(&str, &str) -> String,
    /// Servers without a queue.
    pub servers: fn(&str) -> String,
    /// What is promised.
    pub promises: fn(&str) -> String,
    /// Nothing is.
    pub no_promise: &'static str,
    /// The share that is let down.
    pub failures: fn(&str) -> String,
    /// Nobody is.
    pub no_failures: &'static str,
}

/// What is wrong with an entry, and what still holds.
#[derive(Clone, Debug)]
pub struct EntryWords {
    /// It is no number, or can be read in two ways.
    pub typo: fn(&Typo) -> String,
    /// Label, least and largest.
    pub range: fn(&str, &str, &str) -> String,
    /// Only whole numbers are possible.
    pub whole: fn(&str) -> String,
    /// The model refuses it together with other inputs.
    pub refused: fn(Refusal, Numbers) -> String,
    /// Too few people are left for the customers of the start.
    pub crowded: &'static str,
    /// What still holds.
    pub still: fn(&str) -> String,
}

/// The words of an input.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FieldWords {
    /// Its name in plain words.
    pub label: &'static str,
    /// What stands beside the name, smaller; empty for most.
    pub aside: &'static str,
    /// What it means, with the field's term, in a sentence.
    pub means: &'static str,
    /// How sure it is; every assumption says so.
    pub evidence: Evidence,
}

/// How sure an input's size or an assumption is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Evidence {
    /// Described by the firm or its customers; nothing to prove.
    Given,
    /// Measured and published.
    Measured,
    /// The idea is published, its size here is illustrative.
    Idea,
    /// Studies disagree.
    Contested,
    /// A choice of scale: another would only change the units.
    Scale,
    /// Nobody has measured it.
    Illustrative,
}

impl FieldWords {
    /// The whole name: label and aside.
    #[must_use]
    pub fn name(&self) -> String {
        if self.aside.is_empty() { self.label.to_owned() } else { format!("{} {}", self.label, self.aside) }
    }
}

impl Text {
    /// The name of a lever in a period of a variant: of its input, or of the stage of the service at its position.
    #[must_use]
    pub fn lever(&self, draft: &Draft, variant: usize, period: usize, lever: Lever) -> String {
        let index = match lever {
            Lever::Input(key) => return (self.levers().field)(key).name(),
            Lever::Stage(index) => index,
        };
        let Ok(inputs) = draft.inputs_at(variant, period) else { return String::new() };
        let id = inputs.stages().get(index).map_or("", |stage| stage.id.as_str());
        draft.words_in(self.language.code()).map_or(id, |words| words.stage(id)).to_owned()
    }
}
