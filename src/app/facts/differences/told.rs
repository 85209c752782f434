//! Differences in words with units.

use super::{Difference, Of, Part, Run, Side, Stock, Subject, Value};
use crate::model::{Setting, Stage, Unit};
use crate::scenario::{Lever, PeriodLength};
use crate::text::{Numbers, Text};

/// So many stretches of periods are told where there is little room.
const FEW_RUNS: usize = 2;
/// So many decimals tell any two numbers apart that a reader could have meant.
const MOST_PLACES: usize = 12;

/// Tells what differs between two sides.
#[derive(Clone, Copy, Debug)]
pub struct Telling<'a> {
    /// What was.
    pub was: Side<'a>,
    /// What is.
    pub is: Side<'a>,
    /// The words.
    pub text: &'a Text,
}

impl Telling<'_> {
    /// What a difference is about.
    #[must_use]
    pub fn name(&self, difference: &Difference) -> String {
        let (text, words) = (self.text, &self.text.differences());
        let from = difference.parts.iter().flat_map(|part| &part.runs).map(|run| run.from).next().unwrap_or(0);
        let lever = |lever| text.lever(self.is.scenario, self.is.variant, from, lever);
        match difference.subject {
            Subject::Length => words.length.to_owned(),
            Subject::Kinds => text.moved().segments.to_owned(),
            Subject::Share => words.share.to_owned(),
            Subject::Start(stock) => stock.name(text).to_owned(),
            Subject::Service => text.moved().service.to_owned(),
            Subject::Stage(index) => lever(Lever::Stage(index)),
            Subject::Input(key) => lever(Lever::Input(key)),
        }
    }

    /// A difference with everything about it: `Service 70 → 78, quarters 3 to 8`.
    #[must_use]
    pub fn line(&self, difference: &Difference) -> String {
        self.told(difference, usize::MAX)
    }

    /// The same where there is little room: the first stretches of periods only.
    #[must_use]
    pub fn brief(&self, difference: &Difference) -> String {
        self.told(difference, FEW_RUNS)
    }

    /// Its values on both sides as cells of a table: `70` and `78 q3–8`.
    #[must_use]
    pub fn cells(&self, difference: &Difference) -> [String; 2] {
        let cell = |side: usize| {
            let part = |part: &Part| self.of(&part.of, self.cell(difference.subject, &part.runs, side));
            difference.parts.iter().map(part).collect::<Vec<_>>().join("; ")
        };
        [cell(0), cell(1)]
    }

    fn told(&self, difference: &Difference, most: usize) -> String {
        let words = &self.text.differences();
        let mut told: Vec<String> = Vec::new();
        let n_runs: usize = difference.parts.iter().map(|part| part.runs.len()).sum();
        let all = difference.parts.iter().flat_map(|part| part.runs.iter().map(move |run| (part, run)));
        for (part, run) in all.take(most) {
            let [was, is] = self.values(difference.subject, run);
            let how = self.of(&part.of, (words.moved)(&was, &is));
            let ends = (run.until < self.n_periods()).then_some(run.until);
            let is_whole = run.from == 0 && ends.is_none();
            let when = (self.text.levers().when)(self.length(), run.from, ends);
            told.push(if is_whole { how } else { (words.within)(&how, &when) });
        }
        if most < n_runs {
            told.push(words.more.to_owned());
        }
        (words.line)(&self.name(difference), &told)
    }

    /// The values of one side, each with when it holds; a single one that was needs no word of when.
    fn cell(&self, subject: Subject, runs: &[Run], side: usize) -> String {
        let words = &self.text.differences();
        let mut cells: Vec<(String, usize, usize)> = Vec::new();
        for run in runs {
            let [was, is] = self.values(subject, run);
            let value = if side == 0 { was } else { is };
            match cells.last_mut().filter(|(last, _, until)| *last == value && *until == run.from) {
                Some((_, _, until)) => *until = run.until,
                None => cells.push((value, run.from, run.until)),
            }
        }
        let is_one = side == 0 && cells.iter().all(|(value, ..)| *value == cells[0].0);
        cells.truncate(if is_one { 1 } else { usize::MAX });
        let told = cells.into_iter().map(|(value, from, until)| {
            let until = (until < self.n_periods()).then_some(until);
            let is_whole = is_one || from == 0 && until.is_none();
            if is_whole { value } else { (words.cell)(&value, &(words.when)(self.length(), from, until)) }
        });
        told.collect::<Vec<_>>().join(", ")
    }

    fn of(&self, of: &Of, how: String) -> String {
        let words = &self.text.differences();
        match of {
            Of::Everybody => how,
            Of::Mean => (words.mean)(&how),
            Of::Kind(id) => (words.of_kind)(&self.kind(self.is, id), &how),
        }
    }

    fn n_periods(&self) -> usize {
        self.was.scenario.n_periods.min(self.is.scenario.n_periods)
    }

    fn length(&self) -> PeriodLength {
        self.is.scenario.period
    }

    /// Before and after in words that differ.
    fn values(&self, subject: Subject, run: &Run) -> [String; 2] {
        let [was, is] = match (&run.was, &run.is) {
            // A weight is told where it differs.
            (Value::Stage(was, weight), Value::Stage(is, other)) if weight.to_bits() == other.to_bits() => {
                [was, is].map(|score| Value::Setting(Setting::Number(*score)))
            }
            (was, is) => [was.clone(), is.clone()],
        };
        let written = |places| {
            [(self.was, &was), (self.is, &is)].map(|(side, value)| self.value(side, value, subject.unit(), places))
        };
        let finer = (4..=MOST_PLACES).map(|places| written(Some(places)));
        [written(None)].into_iter().chain(finer).find(|[was, is]| was != is).unwrap_or_else(|| {
            let [was, is] = written(None);
            [was, (self.text.differences().nearly)(&is)]
        })
    }

    /// A value as it is read, or with so many decimals.
    fn value(&self, side: Side, value: &Value, unit: Unit, places: Option<usize>) -> String {
        let words = &self.text.differences();
        let numbers = Numbers { currency: side.scenario.currency };
        let number =
            |number: f64| places.map_or_else(|| numbers.quantity(number, unit), |n| numbers.precise(number, unit, n));
        let list = |items: Vec<String>, none: &str| if items.is_empty() { none.to_owned() } else { items.join(", ") };
        match value {
            Value::Setting(Setting::Number(value)) => number(*value),
            Value::Setting(setting) => setting_words(*setting, unit, numbers, self.text),
            Value::Stage(score, weight) => (words.weighted)(&number(*score), &number(*weight)),
            Value::Stages(stages) => {
                let item = |stage: &Stage| (words.item)(&self.stage(side, &stage.id), &number(stage.score));
                list(stages.iter().map(item).collect(), words.one_score)
            }
            Value::Kinds(kinds) if kinds.len() < 2 => words.alike.to_owned(),
            Value::Kinds(kinds) => {
                let item = |(id, share): &(String, f64)| (words.item)(&self.kind(side, id), &numbers.percent(*share));
                list(kinds.iter().map(item).collect(), words.alike)
            }
        }
    }

    fn stage(&self, side: Side, id: &str) -> String {
        side.scenario.words_in(self.text.language.code()).map_or(id, |words| words.stage(id)).to_owned()
    }

    fn kind(&self, side: Side, id: &str) -> String {
        side.scenario.words_in(self.text.language.code()).map_or(id, |words| words.segment(id)).to_owned()
    }
}

/// The value of an input as it is read: `$90`, `on`, `none`.
pub(in crate::app::facts) fn setting_words(setting: Setting, unit: Unit, numbers: Numbers, text: &Text) -> String {
    match setting {
        Setting::Number(value) => numbers.quantity(value, unit),
        Setting::Switch(true) => text.moved().switch[0].to_owned(),
        Setting::Switch(false) => text.moved().switch[1].to_owned(),
        Setting::Absent => text.levers().none.to_owned(),
    }
}

impl Stock {
    /// Its name.
    #[must_use]
    pub fn name(self, text: &Text) -> &'static str {
        text.differences().stocks[self as usize]
    }
}
