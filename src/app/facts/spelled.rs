//! A figure of a lesson in words: its name, its value, when it is read.

use super::outcomes::counted;
use crate::app::Sight;
use crate::lesson::{Figure, Quantity, When};
use crate::text::{Figure as Counts, Numbers, Proof, Text};

/// A figure of a lesson in words, as its unit is read.
#[must_use]
pub fn value_words(figure: &Figure, value: f64, numbers: Numbers, text: &Text) -> String {
    (text.results().outcomes.figures)(counts(figure), Proof::Alone(value), numbers)
}

/// What a figure is called, with when it is read where that is said.
#[must_use]
pub fn figure_words(figure: &Figure, sight: &Sight, text: &Text) -> String {
    let name = (text.sitting().quantity)(figure.of.name());
    let period = match figure.when {
        When::Sight => return name.to_owned(),
        When::Period(period) => usize::try_from(period).unwrap_or(usize::MAX).saturating_sub(1),
        When::End => usize::MAX,
    };
    format!("{name} {}", when_words(period, sight, text))
}

/// When something is: in a period, or after the last one.
pub(super) fn when_words(period: usize, sight: &Sight, text: &Text) -> String {
    let (within, end) = text.sitting().when;
    let edited = &sight.moment.edited;
    if period < edited.n_periods {
        within(&(text.results().timeline.period_within)(edited.period, period))
    } else {
        end.to_owned()
    }
}

/// What a figure counts, and so how it is written.
#[must_use]
pub fn counts(figure: &Figure) -> Counts {
    match figure.of {
        Quantity::NetPresentValue => Counts::Total,
        Quantity::Measure(measure) => counted(measure),
    }
}
