//! What the reader takes away: figures as pictures and tables, results as a document and a table.

mod csv;
mod figure;
mod kept;
mod names;
mod tables;

pub use csv::{Cell, Form, csv};
pub use figure::{Taken, Width, figure_svg};
pub use kept::kept_in;
pub use names::{figure_file, file_name, scenario_file};
pub use tables::{Written, digits, table_of_everything, table_shown};

use super::Sight;
use crate::scenario::{Pricing, Results, results_of};

/// The program's version.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The results document of what is in sight: every variant as edited, and every outcome.
#[must_use]
pub fn results_in_sight(sight: &Sight) -> Results {
    results_of(&sight.moment.edited, &sight.answer.runs())
}

/// The scenario as changed, as a file; where improvements are paid for, what they cost stands in it, so that whoever opens it
/// gets the same results.
#[must_use]
pub fn scenario_text(sight: &Sight) -> String {
    let moment = &sight.moment;
    match moment.pricing {
        Pricing::Priced => {
            moment.edited.with_cost(&moment.shipped).map_or_else(|_| moment.edited.text(), |paid| paid.text())
        }
        Pricing::Free => moment.edited.text(),
    }
}

/// The results document as a file, as `examples/simulate` prints it.
#[must_use]
pub fn results_file(sight: &Sight) -> String {
    // Numbers and texts under names can always be written.
    serde_json::to_string_pretty(&results_in_sight(sight)).unwrap_or_default() + "\n"
}
