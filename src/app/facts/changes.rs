//! What the variant in sight changes, and when: the bars of the timeline and the brackets over the charts.

use super::response::EIGHT;
use crate::app::{Place, Sight};
use crate::model::{FieldGroup, Key, put_in_order};
use crate::scenario::{At, Change as Written, Draft, Lever, Whose};
use crate::text::Text;

/// A change of the variant in sight.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Where it stands in the schedule.
    pub at: At,
    /// Its first period, from 0.
    pub from: usize,
    /// The first period after it, or after the run.
    pub until: usize,
    /// The first period after it; none: it holds to the end of the run.
    pub ends: Option<usize>,
    /// Whether it ends before the run does.
    pub passes: bool,
    /// What it is.
    pub words: String,
}

/// The changes of the variant in sight, in order of their beginning; spending that goes with another change is left out.
#[must_use]
pub fn changes(sight: &Sight, text: &Text) -> Vec<Change> {
    scheduled(sight, Whose::Variant, text)
}

/// The changes of the variant in sight, or of the scenario, which hold in every variant.
#[must_use]
pub fn scheduled(sight: &Sight, whose: Whose, text: &Text) -> Vec<Change> {
    let scenario = &sight.moment.edited;
    let schedule = scenario.schedule(sight.moment.variant, whose);
    let told = |(_, change): &(usize, &Written)| {
        let alone = schedule.iter().all(|other| other.from != change.from || is_spending(other));
        !is_spending(change) || alone
    };
    let mut written: Vec<(usize, &Written)> = Vec::with_capacity(schedule.len());
    for change in schedule.iter().enumerate().filter(told) {
        let place = written.partition_point(|(_, earlier)| earlier.from <= change.1.from);
        written.insert(place, change);
    }
    let tell = |(index, change): &(usize, &Written)| {
        let ends = change.until;
        Change {
            at: At { whose, index: *index },
            from: change.from,
            until: ends.unwrap_or(scenario.n_periods),
            ends,
            passes: ends.is_some_and(|until| until < scenario.n_periods),
            words: change_words(change, scenario, text),
        }
    };
    written.iter().map(tell).collect()
}

/// The first later period in which the variant in sight changes something that stands in a place; none if nothing.
#[must_use]
pub fn next_change(sight: &Sight, place: Place) -> Option<usize> {
    let variant = sight.moment.edited.variant(sight.moment.variant)?;
    let later = variant.changes.iter().filter(|change| sight.period < change.from);
    let here =
        |change: &&Written| levers(change).any(|lever| matches!(lever, Lever::Input(key) if Place::of(key) == place));
    later.filter(here).map(|change| change.from).min()
}

/// What a change is about, and when it holds.
#[must_use]
pub fn change_words(change: &Written, scenario: &Draft, text: &Text) -> String {
    let words = &text.results().timeline;
    let subjects = subjects(change, text);
    match change.until.filter(|until| *until < scenario.n_periods) {
        Some(until) => (words.passing)(&subjects, scenario.period, change.from, until),
        None => (words.lasting)(&subjects, scenario.period, change.from),
    }
}

/// The changes that pass and are longer than a period, with their names.
#[must_use]
pub fn brackets(sight: &Sight, text: &Text) -> Vec<(usize, usize, String)> {
    let passing = changes(sight, text).into_iter().filter(|change| change.passes && change.from + 1 < change.until);
    passing.map(|change| (change.from, change.until, (text.results().figures.within)(&change.words))).collect()
}

/// Whether a change sets nothing but what the firm spends.
fn is_spending(change: &Written) -> bool {
    let mut levers = levers(change).peekable();
    levers.peek().is_some()
        && levers.all(|lever| matches!(lever, Lever::Input(key) if key.field().group == FieldGroup::Money))
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
        let subject = (text.results().timeline.subject)(key);
        let told = spends || key.field().group != FieldGroup::Money;
        if told && !subjects.contains(&subject) {
            subjects.push(subject);
        }
    }
    subjects
}
