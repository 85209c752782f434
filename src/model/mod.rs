//! The simulated world: from an offer to delivered value, satisfaction, loyalty and money. Pure; no browser, no language.

mod count;
mod order;
mod unit;
mod refusal;
mod field;
mod fields;
mod inputs;
mod value;
mod satisfaction;
mod acsi;
mod kano;
mod loyalty;
mod curve;
mod pair;
mod exponential;
mod mean;
mod opinion;
mod recovery;
mod choice;
mod diffusion;
mod queue;
mod waiting;
mod course;
mod digits;
mod results;
mod money;
mod simulate;
mod spend;
pub mod formulas;

pub use acsi::{ACSI_WEIGHTS, satisfaction_index};
pub use choice::{Switching, consideration, logit_shares, newcomer_expectation, trial_share};
pub use count::count;
pub use course::{Course, Span, Start, Stocks};
pub use curve::LoyaltyCurve;
pub use diffusion::{Bass, Peak};
pub use digits::{fixed, plain};
pub use field::{Field, Group as FieldGroup, Kind, Layer, Setting};
pub use fields::{FIELDS, Key};
pub use inputs::{Inputs, Stage, check_stages};
pub use kano::Kano;
pub use loyalty::{detractors, logistic, promoters, retention};
pub use money::{
    MOST_YEARS, Timing, campaign_gross, contribution, customer_multiple, customer_multiple_over, fixed_cost,
    present_value, stream_value,
};
pub use opinion::{Customers, Opinion};
pub use order::put_in_order;
pub use queue::{Load, waiting_probability};
pub use recovery::{Recovery, stay_after_failure};
pub use refusal::Refusal;
pub use results::{End, Flows, Group, Period, Run, Segment};
pub use satisfaction::{Judgement, prospect_value};
pub use simulate::{Simulation, simulate};
pub use spend::Spend;
pub use unit::Unit;
pub use value::{Balance, SERVQUAL_WEIGHTS, Terms, effort, power_mean};
pub use waiting::WaitingLine;
