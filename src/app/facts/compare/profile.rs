//! What an input is, period by period.

use super::Beside;
use crate::app::facts::differences::setting_words;
use crate::model::{Course, Inputs, Key, Setting, Unit};
use crate::scenario::Scenario;
use crate::text::{Numbers, Text};

/// What an input is in every period; words stand for what is no setting.
pub(super) type Profile = Vec<Value>;

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Value {
    Setting(Setting, Unit),
    Words(String),
}

/// A state as far as its inputs go.
pub(super) struct Given<'a> {
    pub course: &'a Course,
    pub scenario: &'a Scenario,
    pub numbers: Numbers,
    pub n_periods: usize,
}

/// Whether two profiles are the same: period by period, or throughout, however many periods there are.
pub(super) fn is_same(one: &Profile, other: &Profile) -> bool {
    let steady = |profile: &Profile| profile.windows(2).all(|two| two[0] == two[1]);
    one == other || steady(one) && steady(other) && one.first() == other.first()
}

impl<'a> Given<'a> {
    pub fn new(state: &'a Beside) -> Self {
        let Beside { course, moment, n_periods, .. } = state;
        Self { course, scenario: &moment.edited, numbers: state.numbers(), n_periods: *n_periods }
    }

    /// What all customers share in a period.
    pub fn inputs(&self, period: usize) -> Option<&'a Inputs> {
        self.course.spans.iter().find(|span| period < span.until).map(|span| &span.shared)
    }

    /// A value of the shared inputs of each period.
    pub fn each(&self, value: impl Fn(&Inputs) -> Value) -> Profile {
        (0..self.n_periods).filter_map(|period| self.inputs(period)).map(value).collect()
    }

    /// An input for all customers; money that is spent once stands in its period only.
    pub fn of_all(&self, key: Key) -> Profile {
        if key == Key::OneOffCost {
            let spent = |period: usize| self.course.one_off.get(period).copied().unwrap_or_default();
            let value = |period| Value::Setting(Setting::Number(spent(period)), key.field().unit);
            return (0..self.n_periods).map(value).collect();
        }
        self.each(|inputs| setting(inputs, key))
    }

    /// An input for one segment.
    pub fn of_one(&self, key: Key, segment: usize) -> Profile {
        let own = |period: usize| self.course.spans.iter().find(|span| period < span.until)?.own.get(segment);
        (0..self.n_periods).filter_map(own).map(|inputs| setting(inputs, key)).collect()
    }

    pub fn write(&self, value: &Value, text: &Text) -> String {
        match value {
            Value::Words(words) => words.clone(),
            Value::Setting(setting, unit) => setting_words(*setting, *unit, self.numbers, text),
        }
    }
}

/// An input; a service that is made of stages follows from them.
fn setting(inputs: &Inputs, key: Key) -> Value {
    let setting = match key {
        Key::ScoreService => Setting::Number(inputs.service_score()),
        _ => inputs.setting(key),
    };
    Value::Setting(setting, key.field().unit)
}

/// The stretches of one value: the first period of each, and the first after it.
pub(super) fn runs(profile: &Profile) -> Vec<(usize, usize)> {
    let begins = |n: &usize| *n == 0 || profile[*n] != profile[*n - 1];
    let mut starts: Vec<usize> = (0..profile.len()).filter(begins).collect();
    starts.push(profile.len());
    starts.windows(2).map(|two| (two[0], two[1])).collect()
}
