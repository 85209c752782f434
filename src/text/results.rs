//! The words of the results: three numbers, four figures, the timeline and the story.

use super::{Numbers, OutcomeWords, PeriodLength, WhyWords};
use crate::explore::Who;
use crate::model::Key;

/// Words of the results.
#[derive(Clone, Debug)]
pub struct ResultsWords {
    /// What this page is, in one sentence or two.
    pub lede: &'static str,
    /// The three numbers.
    pub numbers: NumberWords,
    /// Why they are what they are.
    pub why: WhyWords,
    /// The figures.
    pub figures: FigureWords,
    /// The periods.
    pub timeline: TimelineWords,
    /// The story of a scenario.
    pub story: StoryWords,
    /// What must come out.
    pub outcomes: OutcomeWords,
}

/// Words of the three numbers.
#[derive(Clone, Debug)]
pub struct NumberWords {
    /// All three, given the shown period.
    pub region: fn(&str) -> String,
    /// Delivered value.
    pub value: NumberName,
    /// Satisfaction.
    pub satisfaction: NumberName,
    /// Loyalty.
    pub loyalty: NumberName,
    /// What the money is: now, and at baseline where that is compared.
    pub value_says: fn(Option<f64>, Numbers) -> String,
    /// Whose satisfaction it is, and the baseline's.
    pub satisfaction_says: fn(Who, Option<f64>, Numbers) -> String,
    /// Whose share it is, and the baseline's.
    pub loyalty_says: fn(Who, Option<f64>, Numbers) -> String,
}

/// A number by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NumberName {
    /// Its name.
    pub name: &'static str,
    /// The name within a sentence.
    pub within: &'static str,
    /// What the field means by it.
    pub means: &'static str,
}

/// Words of the figures.
#[derive(Clone, Debug)]
pub struct FigureWords {
    /// What follows the lever in the line of the response.
    pub changes: &'static str,
    /// The choice of the lever.
    pub lever: &'static str,
    /// The eight levers, as a group of that choice.
    pub eight: &'static str,
    /// The other levers.
    pub others: &'static str,
    /// The stages of the service.
    pub stages: &'static str,
    /// Shows the table.
    pub table: &'static str,
    /// Shows the chart again.
    pub chart: &'static str,
    /// The name of a variant within a sentence.
    pub within: fn(&str) -> String,
    /// The figure of this name, as a table.
    pub as_table: fn(&str) -> String,
    /// The figure of this name, as a chart.
    pub as_chart: fn(&str) -> String,
}

/// Words of the timeline.
#[derive(Clone, Debug)]
pub struct TimelineWords {
    /// All of it.
    pub region: &'static str,
    /// The slider.
    pub slider: &'static str,
    /// One period back.
    pub previous: &'static str,
    /// One period on.
    pub next: &'static str,
    /// Lets the periods pass.
    pub play: &'static str,
    /// Stops them.
    pub pause: &'static str,
    /// Why they do not pass by themselves.
    pub calm: &'static str,
    /// The choice of how fast they pass.
    pub pace: &'static str,
    /// Time to read each period.
    pub slow: &'static str,
    /// Time to see each period.
    pub steady: &'static str,
    /// The whole run in a few seconds.
    pub fast: &'static str,
    /// The bars of the variant, as a list.
    pub changes: &'static str,
    /// The bars of the scenario, as a list.
    pub shared: &'static str,
    /// How a bar is moved by keys.
    pub keys: &'static str,
    /// A period by its number from 0, as a head: "Quarter 3".
    pub period: fn(PeriodLength, usize) -> String,
    /// The same within a sentence.
    pub period_within: fn(PeriodLength, usize) -> String,
    /// Of how many periods.
    pub of: fn(usize) -> String,
    /// What a change sets, named by one of its inputs.
    pub subject: fn(Key) -> &'static str,
    /// A change that ends: its subjects, first period, first period after.
    pub passing: fn(&[&str], PeriodLength, usize, usize) -> String,
    /// A change that stays: its subjects and first period.
    pub lasting: fn(&[&str], PeriodLength, usize) -> String,
}

/// Words of the story.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StoryWords {
    /// All of it.
    pub story: &'static str,
    /// What is the case.
    pub situation: &'static str,
    /// What the firm does in the variant in sight.
    pub variant: &'static str,
    /// What to watch.
    pub notice: &'static str,
    /// What to talk about.
    pub discuss: &'static str,
}
