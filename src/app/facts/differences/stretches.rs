//! Two courses side by side, in the stretches of periods in which neither changes.

use super::{Run, Value};
use crate::model::{Course, Inputs, Span, put_in_order};

/// Two courses in the periods that both have.
pub(super) struct Stretches<'a> {
    before: &'a Course,
    after: &'a Course,
    all: Vec<Stretch<'a>>,
}

/// A stretch of periods in which no input changes on either side.
struct Stretch<'a> {
    from: usize,
    until: usize,
    was: &'a Span,
    is: &'a Span,
}

impl<'a> Stretches<'a> {
    pub fn new(before: &'a Course, after: &'a Course) -> Self {
        let end = before.n_periods.min(after.n_periods);
        let mut borders: Vec<usize> = before.spans.iter().chain(&after.spans).map(|span| span.until.min(end)).collect();
        put_in_order(&mut borders, |one, other| one < other);
        borders.dedup();
        let mut from = 0;
        let mut all = Vec::with_capacity(borders.len());
        for until in borders {
            if let (Some(was), Some(is)) = (span_in(before, from), span_in(after, from)) {
                all.push(Stretch { from, until, was, is });
            }
            from = until;
        }
        Self { before, after, all }
    }

    /// Whether both sides have the same kinds of customers, so that each can be compared with itself.
    pub fn have_same_kinds(&self) -> bool {
        let ids = |course: &'a Course| course.segments.iter().map(|start| &start.id);
        ids(self.before).eq(ids(self.after))
    }

    /// How many kinds there are on both sides; 1 where they are not the same, or all customers are alike.
    pub fn n_kinds(&self) -> usize {
        if self.have_same_kinds() { self.before.segments.len() } else { 1 }
    }

    /// The name in files of a kind of customers.
    pub fn kind(&self, index: usize) -> String {
        self.before.segments.get(index).map_or_else(String::new, |start| start.id.clone())
    }

    /// The inputs of every kind, and what they share, on both sides in every stretch.
    pub fn all_inputs(&self) -> impl Iterator<Item = (&Inputs, &Inputs)> {
        let shared = self.all.iter().map(|stretch| (&stretch.was.shared, &stretch.is.shared));
        let own = self.all.iter().flat_map(|stretch| stretch.was.own.iter().zip(&stretch.is.own));
        shared.chain(own.filter(|_| self.have_same_kinds()))
    }

    /// Where something differs that everybody shares.
    pub fn shared(&self, pick: &dyn Fn(&Inputs) -> Value) -> Vec<Run> {
        self.runs(|span, _| Some(pick(&span.shared)))
    }

    /// Where something differs for a kind of customers, by its position.
    pub fn own(&self, kind: usize, pick: &dyn Fn(&Inputs) -> Value) -> Vec<Run> {
        self.runs(|span, _| span.own.get(kind).map(pick))
    }

    /// Where the mean by share differs, if it does wherever any kind does; none otherwise.
    pub fn mean(&self, pick: &dyn Fn(&Inputs) -> Value) -> Option<Vec<Run>> {
        let picked = |span: &Span| span.own.iter().map(pick).collect::<Vec<_>>();
        let mean = |span: &Span, course: &Course| {
            let shares = course.segments.iter().map(|start| start.share);
            Value::mean(picked(span).into_iter().zip(shares))
        };
        let shows = |stretch: &Stretch| {
            let means = (mean(stretch.was, self.before), mean(stretch.is, self.after));
            picked(stretch.was) == picked(stretch.is) || means.0.is_some() && means.1.is_some() && means.0 != means.1
        };
        self.all.iter().all(shows).then(|| self.runs(mean))
    }

    fn runs(&self, value: impl Fn(&Span, &Course) -> Option<Value>) -> Vec<Run> {
        let mut runs = Vec::new();
        for stretch in &self.all {
            if let (Some(was), Some(is)) = (value(stretch.was, self.before), value(stretch.is, self.after)) {
                push(&mut runs, Run { from: stretch.from, until: stretch.until, was, is });
            }
        }
        runs
    }
}

/// One run more, if there is a difference; where it goes on as before, the run before it is longer.
pub(super) fn push(runs: &mut Vec<Run>, run: Run) {
    if run.was == run.is {
        return;
    }
    match runs.last_mut().filter(|last| last.until == run.from && last.was == run.was && last.is == run.is) {
        Some(last) => last.until = run.until,
        None => runs.push(run),
    }
}

fn span_in(course: &Course, period: usize) -> Option<&Span> {
    course.spans.iter().find(|span| period < span.until)
}
