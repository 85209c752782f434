//! What the variant in sight changes, and when: the bars of the timeline and the brackets over the charts.

use super::response::EIGHT;
use crate::app::Sight;
use crate::model::{FieldGroup, Key, put_in_order};
use crate::scenario::{Change as Written, Lever};
use crate::text::Text;

/// A change of the variant in sight.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Its first period, from 0.
    pub from: usize,
    /// The first period after it, or in which the next lasting change begins.
    pub until: usize,
    /// Whether it ends before the run does.
    pub passes: bool,
    /// What it is.
    pub words: String,
}

/// The changes of the variant in sight, in order of their beginning; spending that goes with another change is left out.
#[must_use]
pub fn changes(sight: &Sight, text: &Text) -> Vec<Change> {
    let scenario = &sight.moment.edited;
    let Some(variant) = scenario.variant(sight.moment.variant) else { return Vec::new() };
    let told = |change: &&Written| {
        let alone = variant.changes.iter().all(|other| other.from != change.from || is_spending(other));
        !is_spending(change) || alone
    };
    let mut written: Vec<&Written> = variant.changes.iter().filter(told).collect();
    put_in_order(&mut written, |one, other| one.from < other.from);
    let n_periods = scenario.n_periods;
    let next_lasting = |from: usize| {
        let lasting = written.iter().filter(|change| is_lasting(change, n_periods));
        lasting.map(|change| change.from).find(|next| from < *next).unwrap_or(n_periods)
    };
    let words = &text.results.timeline;
    let tell = |change: &&Written| {
        let subjects = subjects(change, text);
        let (from, length) = (change.from, scenario.period);
        let Some(until) = change.until.filter(|until| *until < n_periods) else {
            let words = (words.lasting)(&subjects, length, from);
            return Change { from, until: next_lasting(from), passes: false, words };
        };
        Change { from, until, passes: true, words: (words.passing)(&subjects, length, from, until) }
    };
    written.iter().map(tell).collect()
}

/// The changes that pass and are longer than a period, with their names.
#[must_use]
pub fn brackets(sight: &Sight, text: &Text) -> Vec<(usize, usize, String)> {
    let passing = changes(sight, text).into_iter().filter(|change| change.passes && change.from + 1 < change.until);
    passing.map(|change| (change.from, change.until, (text.results.figures.within)(&change.words))).collect()
}

fn is_lasting(change: &Written, n_periods: usize) -> bool {
    change.until.is_none_or(|until| n_periods <= until)
}

/// Whether a change sets nothing but what the firm spends.
fn is_spending(change: &Written) -> bool {
    levers(change).all(|lever| matches!(lever, Lever::Input(key) if key.field().group == FieldGroup::Money))
}

/// What a change sets, for all or for some.
fn levers(change: &Written) -> impl Iterator<Item = Lever> {
    let all = std::iter::once(&change.set).chain(change.segments.iter().map(|(_, settings)| settings));
    all.flat_map(|settings| {
        let stages = settings.stages.is_some().then_some(Lever::Stage(0));
        stages.into_iter().chain(settings.values.iter().map(|(key, _)| Lever::Input(*key)))
    })
}

/// What a change is about, the eight levers first, each subject once; spending only where there is nothing else.
fn subjects(change: &Written, text: &Text) -> Vec<&'static str> {
    let spends = is_spending(change);
    let key = |lever| if let Lever::Input(key) = lever { key } else { Key::ScoreService };
    let mut keys: Vec<Key> = levers(change).map(key).collect();
    let place = |key: &Key| EIGHT.iter().position(|known| known == key).unwrap_or(EIGHT.len());
    put_in_order(&mut keys, |one, other| place(one) < place(other));
    let mut subjects = Vec::new();
    for key in keys {
        let subject = (text.results.timeline.subject)(key);
        let told = spends || key.field().group != FieldGroup::Money;
        if told && !subjects.contains(&subject) {
            subjects.push(subject);
        }
    }
    subjects
}
