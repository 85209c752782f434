//! The run over time.

use super::changes::brackets;
use crate::app::Sight;
use crate::charts::TimeFacts;
use crate::text::Text;

/// The run that is in sight, beside the baseline's.
#[must_use]
pub fn time_facts<'a>(sight: &'a Sight, text: &Text) -> TimeFacts<'a> {
    TimeFacts {
        now: sight.run(),
        baseline: sight.baseline(),
        shown: sight.period,
        period_word: sight.moment.edited.period,
        brackets: brackets(sight, text),
        is_baseline: sight.is_baseline(),
    }
}
