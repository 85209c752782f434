//! Exactly the inputs that differ between the pinned states, with the periods in which they hold.

use super::Comparison;
use super::profile::{Given, Profile, Value, is_same, runs};
use crate::app::Moment;
use crate::app::facts::{Side, Stock, Subject, Telling, differences};
use crate::model::{FIELDS, Inputs, Key, Setting, Stage, Unit};
use crate::text::Text;
use crate::text::compare::Alike;

/// An input that differs.
#[derive(Clone, Debug, PartialEq)]
pub struct InputRow {
    /// Its name.
    pub name: String,
    /// It in each state, in their order.
    pub cells: Vec<InputCell>,
}

/// An input of one state.
#[derive(Clone, Debug, PartialEq)]
pub struct InputCell {
    /// Where it differs from the state that differences are taken against; else all its values.
    pub stretches: Vec<Stretch>,
    /// Whether it differs from that.
    pub differs: bool,
}

/// A value and when it holds.
#[derive(Clone, Debug, PartialEq)]
pub struct Stretch {
    /// The value.
    pub value: String,
    /// The first period in which it holds, and the first after it where that is not the end; none: throughout.
    pub when: Option<(usize, Option<usize>)>,
}

/// The inputs that differ, and what does not.
#[derive(Clone, Debug, PartialEq)]
pub struct InputTable {
    /// The inputs that differ.
    pub rows: Vec<InputRow>,
    /// What is left out; none where nothing is pinned.
    pub alike: Option<Alike>,
}

/// The inputs that differ between the states, over the periods that are compared.
#[must_use]
pub fn differing_inputs(comparison: &Comparison, text: &Text) -> InputTable {
    let given: Vec<Given> = comparison.states.iter().map(Given::new).collect();
    let (profiles, n_keys) = profiles(&given, text);
    let start = profiles.iter().any(|(is_start, ..)| *is_start);
    let row = |(_, name, profiles): (bool, String, Vec<Profile>)| InputRow {
        name,
        cells: cells(&given, &profiles, comparison.against, text),
    };
    let alike = comparison.baseline().map(|state| Alike {
        n_inputs: FIELDS.len() - n_keys,
        has_same_start: !start,
        period: state.length(),
    });
    InputTable { rows: profiles.into_iter().map(row).collect(), alike }
}

/// The names of what a reader changed.
pub(super) fn changed(moment: &Moment, text: &Text) -> Vec<String> {
    let [was, is] = [&moment.shipped, &moment.edited].map(|scenario| Side { scenario, variant: moment.variant });
    let telling = Telling { was, is, text };
    differences(was, is).iter().map(|difference| telling.name(difference)).collect()
}

/// What differs: whether it is about the start, its name and its profile in each state; and how many inputs do.
fn profiles(given: &[Given], text: &Text) -> (Vec<(bool, String, Vec<Profile>)>, usize) {
    let mut rows = Vec::new();
    let mut n_keys = 0;
    for field in FIELDS {
        let before = rows.len();
        let name = (text.levers().field)(field.key).name();
        push(&mut rows, false, name.clone(), given.iter().map(|state| state.of_all(field.key)).collect());
        for (i, segment) in segments(given).into_iter().flatten().enumerate() {
            let own: Vec<Profile> = given.iter().map(|state| state.of_one(field.key, i)).collect();
            let is_own = given.iter().zip(&own).any(|(state, own)| *own != state.of_all(field.key));
            if is_own && !field.key.is_shared() {
                let title = given.first().and_then(|state| state.scenario.words_in(text.language.code()));
                let title = title.map_or(segment.as_str(), |words| words.segment(&segment));
                push(&mut rows, false, (text.compare().of_segment)(&name, title), own);
            }
        }
        n_keys += usize::from(before < rows.len());
    }
    push_stages(&mut rows, given, text);
    push_start(&mut rows, given, text);
    (rows, n_keys)
}

/// A row, if the states differ in it.
fn push(rows: &mut Vec<(bool, String, Vec<Profile>)>, is_start: bool, name: String, profiles: Vec<Profile>) {
    if profiles.windows(2).any(|two| !is_same(&two[0], &two[1])) {
        rows.push((is_start, name, profiles));
    }
}

/// The ids of the segments, where all states have the same.
fn segments(given: &[Given]) -> Option<Vec<String>> {
    let ids =
        |state: &Given| -> Vec<String> { state.course.segments.iter().map(|segment| segment.id.clone()).collect() };
    let first = given.first().map(ids)?;
    (1 < first.len() && given.iter().all(|state| ids(state) == first)).then_some(first)
}

/// The stages of the service, where any state has some: their number, or each of them where all have the same.
fn push_stages(rows: &mut Vec<(bool, String, Vec<Profile>)>, given: &[Given], text: &Text) {
    let ids = |state: &Given| -> Vec<String> {
        state.inputs(0).map_or_else(Vec::new, |inputs| inputs.stages().iter().map(|stage| stage.id.clone()).collect())
    };
    let Some(first) = given.first() else { return };
    if given.iter().any(|state| ids(state) != ids(first)) {
        let many = |state: &Given| vec![Value::Words(ids(state).len().to_string())];
        return push(rows, false, text.compare().stages.to_owned(), given.iter().map(many).collect());
    }
    let words = first.scenario.words_in(text.language.code());
    for (i, id) in ids(first).iter().enumerate() {
        let name = words.map_or(id.as_str(), |words| words.stage(id));
        let unit = Key::ScoreService.field().unit;
        let of = |figure: fn(&Stage) -> f64, unit: Unit| -> Vec<Profile> {
            let value = |inputs: &Inputs| inputs.stages().get(i).map_or(0.0, figure);
            given
                .iter()
                .map(|state| state.each(|inputs| Value::Setting(Setting::Number(value(inputs)), unit)))
                .collect()
        };
        push(rows, false, name.to_owned(), of(|stage| stage.score, unit));
        push(rows, false, (text.compare().weight)(name), of(|stage| stage.weight, Unit::Plain));
    }
}

/// Who is there at the start.
fn push_start(rows: &mut Vec<(bool, String, Vec<Profile>)>, given: &[Given], text: &Text) {
    for stock in Stock::ALL {
        let unit = Subject::Start(*stock).unit();
        let is_heads = unit == Unit::People;
        let total = |state: &Given| {
            let parts = state.course.segments.iter();
            let sum = parts.map(|part| stock.of(&part.stocks) * if is_heads { 1.0 } else { part.share }).sum::<f64>();
            vec![Value::Setting(Setting::Number(sum), unit)]
        };
        push(rows, true, stock.name(text).to_owned(), given.iter().map(total).collect());
    }
    let words = |state: &Given| match state.course.segments.as_slice() {
        [] | [_] => text.compare().one_kind.to_owned(),
        several => {
            let words = state.scenario.words_in(text.language.code());
            let share = |share| state.numbers.percent(share);
            let name = |id: &str| words.map_or_else(|| id.to_owned(), |words| words.segment(id).to_owned());
            let kinds: Vec<String> =
                several.iter().map(|part| format!("{} {}", name(&part.id), share(part.share))).collect();
            kinds.join(", ")
        }
    };
    let kinds = given.iter().map(|state| vec![Value::Words(words(state))]).collect();
    push(rows, true, text.compare().segments.to_owned(), kinds);
}

/// An input in each state: all values of that against which differences are taken, of others those that differ.
fn cells(given: &[Given], profiles: &[Profile], against: usize, text: &Text) -> Vec<InputCell> {
    let baseline = profiles.get(against);
    let cell = |(state, profile): (&Given, &Profile)| {
        let differs = baseline.is_some_and(|baseline| !is_same(profile, baseline));
        let is_told = |from: usize, until: usize| {
            !differs || baseline.is_none_or(|baseline| profile.get(from..until) != baseline.get(from..until))
        };
        let told = runs(profile).into_iter().filter(|(from, until)| is_told(*from, *until));
        let stretch = |(from, until): (usize, usize)| Stretch {
            value: profile.get(from).map_or_else(String::new, |value| state.write(value, text)),
            when: (from, until).ne(&(0, profile.len())).then_some((from, (until < profile.len()).then_some(until))),
        };
        InputCell { stretches: told.map(stretch).collect(), differs }
    };
    given.iter().zip(profiles).map(cell).collect()
}
