//! From what is in sight to the facts that charts and sentences are about.

mod balance;
mod response;
mod curve;
mod time;
mod compare;
mod changes;
mod reasons;
mod why;
mod outcomes;
mod missed;
mod spelled;
mod class;
mod students;
mod kinds;
mod numbers;
mod differences;
mod steps;
mod report;
mod exhibits;
pub mod formulas;

pub use balance::balance_facts;
pub use changes::{Change, brackets, change_words, changes, next_change, scheduled};
pub use class::{ClassAnswer, ClassCurve, class_answer};
pub use compare::{
    Beside, Comparison, InputCell, InputRow, InputTable, KeyCell, KeyRow, Stretch, compared, differing_inputs,
    key_figures, overlays,
};
pub use curve::curve_facts;
pub use differences::{Difference, Of, Part, Run, Side, Stock, Subject, Telling, Value, differences};
pub use exhibits::{course, exhibit, first, further, why_moved};
pub use kinds::{Kinds, kinds};
pub use missed::{calibration_words, missed_words, rule_words};
pub use numbers::{Number, three_numbers};
pub use outcomes::{Line, outcome_lines};
pub use report::{Held, Report, figure_in_report, name_in_report};
pub use response::{Answered, Levers, Lines, Question, levers, response_facts};
pub use spelled::{counts, figure_words, value_words};
pub use steps::{first_step_words, step_words};
pub use students::{movers, students, touched};
pub use time::time_facts;
pub use why::why_finding;
