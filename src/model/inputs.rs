//! The inputs of the model in one period: a number for each entry of [`FIELDS`], checked where it enters.

use std::ops::Index;

use super::Refusal;
use super::field::Setting;
use super::fields::{FIELDS, Key};
use super::value::power_mean;

/// The inputs that hold in one period for one group of customers.
///
/// Only [`Inputs::set`] writes, and it checks kind and range, so that every value is finite and in range. Read a number
/// as `inputs[Key::Price]`; a switch is 0 or 1 there.
#[derive(Clone, Debug, PartialEq)]
pub struct Inputs {
    numbers: [f64; FIELDS.len()],
    promised: bool,
    stages: Vec<Stage>,
}

/// A stage of the service, one link of the chain (equation 1).
#[derive(Clone, Debug, PartialEq)]
pub struct Stage {
    /// Its name in files.
    pub id: String,
    /// How good it is, 0 to 100.
    pub score: f64,
    /// How much it weighs beside the others, above 0.
    pub weight: f64,
}

impl Default for Inputs {
    fn default() -> Self {
        let mut numbers = [0.0; FIELDS.len()];
        for (number, field) in numbers.iter_mut().zip(FIELDS) {
            *number = field.default;
        }
        Self { numbers, promised: false, stages: Vec::new() }
    }
}

impl Index<Key> for Inputs {
    type Output = f64;

    fn index(&self, key: Key) -> &f64 {
        &self.numbers[key as usize]
    }
}

impl Inputs {
    /// Whether a switch is on.
    #[must_use]
    pub fn is_on(&self, key: Key) -> bool {
        self[key] > 0.0
    }

    /// The promised delivered value, if one is promised ($, equation 6).
    #[must_use]
    pub fn promised_value(&self) -> Option<f64> {
        self.promised.then_some(self[Key::PromisedValue])
    }

    /// The stages of the service; empty where the score is set directly.
    #[must_use]
    pub fn stages(&self) -> &[Stage] {
        &self.stages
    }

    /// How good the service is, 0 to 100: set, or derived from its stages (equation 1).
    #[must_use]
    pub fn service_score(&self) -> f64 {
        if self.stages.is_empty() {
            return self[Key::ScoreService];
        }
        power_mean(self.stages.iter().map(|stage| (stage.score, stage.weight)), self[Key::ServiceBlend])
    }

    /// How good a stage of the service is, 0 to 100: of one that has none, how good it is; none beyond the last stage.
    #[must_use]
    pub fn stage_score(&self, index: usize) -> Option<f64> {
        if self.stages.is_empty() {
            return Some(self[Key::ScoreService]);
        }
        self.stages.get(index).map(|stage| stage.score)
    }

    /// The sum of the four worths: what a perfect offer is worth ($, `V_max`).
    #[must_use]
    pub fn perfect_value(&self) -> f64 {
        self[Key::WorthProduct] + self[Key::WorthService] + self[Key::WorthPersonnel] + self[Key::WorthImage]
    }

    /// The value of an input.
    #[must_use]
    pub fn setting(&self, key: Key) -> Setting {
        match key.field().default_setting() {
            Setting::Number(_) => Setting::Number(self[key]),
            Setting::Switch(_) => Setting::Switch(self.is_on(key)),
            Setting::Absent => self.promised_value().map_or(Setting::Absent, Setting::Number),
        }
    }

    /// Sets an input.
    ///
    /// # Errors
    /// Refuses a value of the wrong kind or out of range, and a service score beside stages; nothing changes then.
    pub fn set(&mut self, key: Key, setting: Setting) -> Result<(), Refusal> {
        key.field().check(setting)?;
        if key == Key::ScoreService && !self.stages.is_empty() {
            return Err(Refusal::Derived);
        }
        if key == Key::PromisedValue {
            self.promised = setting != Setting::Absent;
        }
        self.numbers[key as usize] = match setting {
            Setting::Number(value) => value + 0.0, // -0 becomes 0, so that equal inputs are equal bits
            Setting::Switch(on) => f64::from(u8::from(on)),
            Setting::Absent => 0.0,
        };
        Ok(())
    }

    /// Sets the stages of the service; from then on the service score is derived.
    ///
    /// # Errors
    /// Refuses fewer than 2 or more than 12 stages, a name twice, a score outside 0 to 100, a weight not above 0 or
    /// above 1000.
    pub fn set_stages(&mut self, stages: Vec<Stage>) -> Result<(), Refusal> {
        check_stages(&stages)?;
        self.numbers[Key::ScoreService as usize] = Key::ScoreService.field().default; // so that equal inputs are equal bits
        self.stages = stages;
        Ok(())
    }

    /// Takes what makes the service good from other inputs: their score, or their stages.
    pub fn take_service(&mut self, other: &Self) {
        self.numbers[Key::ScoreService as usize] = other[Key::ScoreService];
        self.stages.clone_from(&other.stages);
    }

    /// Checks the rules across inputs.
    ///
    /// # Errors
    /// Says which rule does not hold.
    pub fn check_rules(&self) -> Result<(), Refusal> {
        RULES.iter().find_map(|rule| (rule.broken)(self)).map_or(Ok(()), Err)
    }
}

/// A rule across inputs.
struct Rule {
    /// The inputs that it binds.
    keys: &'static [Key],
    /// What is wrong where it does not hold.
    broken: fn(&Inputs) -> Option<Refusal>,
}

const RULES: &[Rule] = &[
    Rule {
        keys: &[Key::ResolvedQuickly, Key::ResolvedLater],
        broken: |inputs| {
            let resolved = inputs[Key::ResolvedQuickly] + inputs[Key::ResolvedLater];
            (resolved > 1.0 + 1e-9).then_some(Refusal::Resolved(resolved))
        },
    },
    Rule {
        keys: &[Key::WorthProduct, Key::WorthService, Key::WorthPersonnel, Key::WorthImage],
        broken: |inputs| (inputs.perfect_value() < 0.01).then_some(Refusal::Worthless),
    },
    Rule {
        keys: &[Key::DetractorLevel, Key::PromoterLevel],
        broken: |inputs| {
            let (detractor, promoter) = (inputs[Key::DetractorLevel], inputs[Key::PromoterLevel]);
            (detractor > promoter).then_some(Refusal::Opinions { detractor, promoter })
        },
    },
];

impl Key {
    /// Whether a rule binds this input to others ([`Inputs::check_rules`]).
    #[must_use]
    pub fn is_bound(self) -> bool {
        RULES.iter().any(|rule| rule.keys.contains(&self))
    }
}

/// Checks the stages of a service; [`Inputs::set_stages`] says the rules.
///
/// # Errors
/// Says which rule does not hold.
pub fn check_stages(stages: &[Stage]) -> Result<(), Refusal> {
    if !(2..=12).contains(&stages.len()) {
        return Err(Refusal::Stages(stages.len()));
    }
    for (i, stage) in stages.iter().enumerate() {
        Key::ScoreService.field().check(Setting::Number(stage.score))?;
        if !(0.0 < stage.weight && stage.weight <= 1000.0) {
            return Err(Refusal::StageWeight(stage.weight));
        }
        if stages[..i].iter().any(|earlier| earlier.id == stage.id) {
            return Err(Refusal::StageTwice);
        }
    }
    Ok(())
}
