//! The kinds that customers are split into, or could be.

use crate::app::{Recast, Sight, recast};
use crate::model::Key;
use crate::scenario::Fault;
use crate::text::{Numbers, Text};

/// The kinds of customers of a scenario that came with customers who are all alike.
#[derive(Clone, Debug, PartialEq)]
pub struct Kinds {
    /// Whether they are split.
    pub is_split: bool,
    /// What each kind is called, with its share; why they cannot be split, in words.
    pub names: Result<Vec<String>, String>,
}

/// The kinds that customers are split into, or could be; none where they came in kinds of their own.
#[must_use]
pub fn kinds(sight: &Sight, text: &Text) -> Option<Kinds> {
    let moment = &sight.moment;
    if !moment.shipped.segments.is_empty() {
        return None;
    }
    let is_split = !moment.edited.segments.is_empty();
    let split = if is_split { Ok(moment.clone()) } else { recast(moment, Recast::Split) };
    let writes = Numbers { currency: moment.edited.currency };
    let names = split.map(|split| {
        let words = split.edited.words_in(text.language.code());
        let segments = split.edited.segments.iter();
        let named = |id| words.map_or(id, |words| words.segment(id));
        segments.map(|kind| (text.recast().kind)(named(&kind.id), &writes.percent(kind.share))).collect()
    });
    Some(Kinds { is_split, names: names.map_err(|fault| why_not(&fault, text)) })
}

/// What is wrong, and of which input.
fn why_not(fault: &Fault, text: &Text) -> String {
    let key = fault.path.rsplit('.').next().and_then(Key::named);
    key.map_or_else(
        || fault.reason.to_string(),
        |key| (text.recast().of_input)(&(text.levers().field)(key).name(), &fault.reason.to_string()),
    )
}
