//! How one subject differs, if it does.

use super::stretches::{Stretches, push};
use super::{Difference, Of, Part, Run, Side, Stock, Subject, Value};
use crate::model::{Course, Inputs, Key, Setting};

/// How a subject differs; none where it does not.
pub(super) fn found(subject: Subject, was: Side, is: Side, stretches: &Stretches) -> Option<Difference> {
    let (before, after) = (was.course(), is.course());
    let same_kinds = stretches.have_same_kinds();
    let parts = match subject {
        Subject::Length => whole(periods(before), periods(after), 1),
        Subject::Kinds if same_kinds => Vec::new(),
        Subject::Kinds => whole(kinds(before), kinds(after), common(before, after)),
        Subject::Share if !same_kinds => Vec::new(),
        Subject::Share => starts(before, after, |course, i| course.segments[i].share),
        Subject::Start(stock) => start(stock, was, is, same_kinds),
        Subject::Service if has_same_stages(stretches) => Vec::new(),
        Subject::Service => of_inputs(stretches, &service),
        Subject::Stage(_) if !has_same_stages(stretches) => Vec::new(),
        Subject::Stage(index) => of_inputs(stretches, &|inputs| stage(inputs, index)),
        Subject::Input(Key::OneOffCost) if spends_otherwise(before, after) => one_off(before, after),
        Subject::Input(key) => of_inputs(stretches, &|inputs| Value::Setting(inputs.setting(key))),
    };
    (!parts.is_empty()).then_some(Difference { subject, parts })
}

/// Something that is picked from inputs: once for everybody where all kinds agree, as the mean where the mean tells it, else
/// for each kind that differs.
fn of_inputs(stretches: &Stretches, pick: &dyn Fn(&Inputs) -> Value) -> Vec<Part> {
    let shared = stretches.shared(pick);
    let everybody = |runs: Vec<Run>| if runs.is_empty() { Vec::new() } else { vec![Part { of: Of::Everybody, runs }] };
    let n = stretches.n_kinds();
    if n < 2 {
        return everybody(shared);
    }
    let own: Vec<Vec<Run>> = (0..n).map(|kind| stretches.own(kind, pick)).collect();
    if own.iter().all(|runs| *runs == own[0]) {
        return everybody(if own[0].is_empty() { shared } else { own[0].clone() });
    }
    let mean = if own.iter().any(Vec::is_empty) { None } else { stretches.mean(pick) };
    mean.map_or_else(|| stretches.per_kind(own), |runs| vec![Part { of: Of::Mean, runs }])
}

/// Something that holds for the whole run.
fn whole(was: Value, is: Value, until: usize) -> Vec<Part> {
    let mut runs = Vec::new();
    push(&mut runs, Run { from: 0, until, was, is });
    if runs.is_empty() { Vec::new() } else { vec![Part { of: Of::Everybody, runs }] }
}

/// Something of each kind that holds for the whole run.
fn starts(before: &Course, after: &Course, pick: impl Fn(&Course, usize) -> f64) -> Vec<Part> {
    let part = |i: usize| {
        let runs = whole(number(pick(before, i)), number(pick(after, i)), common(before, after)).pop()?.runs;
        Some(Part { of: Of::Kind(before.segments[i].id.clone()), runs })
    };
    (0..before.segments.len()).filter_map(part).collect()
}

/// A stock at the start: of everybody where it follows from that and the shares, else of each kind.
fn start(stock: Stock, was: Side, is: Side, same_kinds: bool) -> Vec<Part> {
    let (before, after) = (was.course(), is.course());
    let of = |course: &Course, i: usize| stock.of(&course.segments[i].stocks);
    let differs = || (0..before.segments.len()).any(|i| differ(of(before, i), of(after, i)));
    if same_kinds && !differs() {
        return Vec::new();
    }
    let follows = |side: Side| side.scenario.segments.iter().all(|kind| kind.start.is_none());
    if same_kinds && !(follows(was) && follows(is)) {
        return starts(before, after, of);
    }
    let everybody = |side: Side| number(stock.of(&side.scenario.start));
    whole(everybody(was), everybody(is), common(before, after))
}

/// Whether the spend in some single period differs.
fn spends_otherwise(before: &Course, after: &Course) -> bool {
    before.one_off.iter().zip(&after.one_off).any(|(was, is)| differ(*was, *is))
}

/// Spend in single periods.
fn one_off(before: &Course, after: &Course) -> Vec<Part> {
    let spend = |course: &Course, period: usize| number(course.one_off.get(period).copied().unwrap_or(0.0));
    let mut runs = Vec::new();
    for from in 0..common(before, after) {
        push(&mut runs, Run { from, until: from + 1, was: spend(before, from), is: spend(after, from) });
    }
    if runs.is_empty() { Vec::new() } else { vec![Part { of: Of::Everybody, runs }] }
}

/// Whether each service has the same stages on both sides, by name, in all periods; or none.
fn has_same_stages(stretches: &Stretches) -> bool {
    let ids = |inputs: &'_ Inputs| inputs.stages().iter().map(|stage| stage.id.clone()).collect::<Vec<_>>();
    let mut all = stretches.all_inputs();
    let first = stretches.all_inputs().next().map(|(was, _)| ids(was));
    all.all(|(was, is)| Some(ids(was)) == first && Some(ids(is)) == first)
}

/// Its stages; the score of a service without any is an input of its own.
fn service(inputs: &Inputs) -> Value {
    Value::Stages(inputs.stages().to_vec())
}

fn stage(inputs: &Inputs, index: usize) -> Value {
    inputs.stages().get(index).map_or(Value::Setting(Setting::Absent), |stage| Value::Stage(stage.score, stage.weight))
}

fn kinds(course: &Course) -> Value {
    Value::Kinds(course.segments.iter().map(|start| (start.id.clone(), start.share)).collect())
}

fn periods(course: &Course) -> Value {
    number(f64::from(u32::try_from(course.n_periods).unwrap_or(u32::MAX)))
}

/// The periods that both have.
fn common(before: &Course, after: &Course) -> usize {
    before.n_periods.min(after.n_periods)
}

const fn number(value: f64) -> Value {
    Value::Setting(Setting::Number(value))
}

/// Whether two numbers differ, exactly.
fn differ(one: f64, other: f64) -> bool {
    one < other || other < one
}

impl Stretches<'_> {
    fn per_kind(&self, own: Vec<Vec<Run>>) -> Vec<Part> {
        let named = own.into_iter().enumerate().filter(|(_, runs)| !runs.is_empty());
        named.map(|(i, runs)| Part { of: Of::Kind(self.kind(i)), runs }).collect()
    }
}

impl Value {
    /// The mean of values with their weights; none where they are no numbers.
    pub(super) fn mean(values: impl Iterator<Item = (Self, f64)>) -> Option<Self> {
        let values: Vec<(Self, f64)> = values.collect();
        let (first, _) = values.first()?;
        if values.iter().all(|(value, _)| value == first) {
            return Some(first.clone());
        }
        let mut means = (0.0, 0.0);
        let mut is_stage = false;
        for (value, share) in &values {
            let (number, weight) = match value {
                Self::Setting(Setting::Number(number)) => (*number, 0.0),
                Self::Stage(score, weight) => {
                    is_stage = true;
                    (*score, *weight)
                }
                Self::Setting(Setting::Switch(_) | Setting::Absent) | Self::Stages(_) | Self::Kinds(_) => return None,
            };
            means = (means.0 + share * number, means.1 + share * weight);
        }
        Some(if is_stage { Self::Stage(means.0, means.1) } else { number(means.0) })
    }
}
