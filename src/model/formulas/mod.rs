//! Published formulas, each with its source and with checks that were printed: one table for page, command line and tests.

mod answer;
mod formula;
mod given;
mod input;
mod loyalty;
mod market;
mod satisfaction;
mod spend;
mod unanswered;
mod value;
mod worth;

pub use answer::{Answer, Figure};
pub use formula::{Check, Formula, Grade, Output};
pub use input::{Input, Kind, Measure};
pub use unanswered::Unanswered;

/// Every published formula.
pub const FORMULAS: &[Formula] = &[
    value::DELIVERED_VALUE,
    value::SERVQUAL,
    satisfaction::ACSI,
    satisfaction::PROSPECT_VALUE,
    satisfaction::KANO,
    value::POWER_MEAN,
    loyalty::LOYALTY_CURVE,
    loyalty::FIT_LOYALTY_CURVE,
    loyalty::NPS,
    loyalty::RECOVERY,
    worth::CUSTOMER_VALUE,
    worth::PROFIT_STREAM,
    worth::DEFECTION_CUT,
    spend::RETURN_ON_QUALITY,
    market::BRAND_SWITCHING,
    market::LOGIT_SHARE,
    market::QUEUE,
    market::BASS,
    spend::CAMPAIGN_RETURN,
];

/// The results of a formula for inputs given as text, in any order: `calculate("nps", &[("promoters", "30"), …])`.
///
/// # Errors
/// Says in words what is wrong with the name or the inputs, or why there is no finite answer.
pub fn calculate(name: &str, inputs: &[(&str, &str)]) -> Result<Answer, Unanswered> {
    let formula = FORMULAS.iter().find(|formula| formula.name == name);
    formula.ok_or_else(|| Unanswered::Formula(name.to_owned()))?.answer(inputs)
}
