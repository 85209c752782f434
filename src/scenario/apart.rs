//! Taking a service apart into stages, and putting it together again.

use super::draft::{Draft, Settings};
use super::fault::{Fault, Reason};
use crate::model::{Inputs, Key, Kind, SERVQUAL_WEIGHTS, Setting, Stage, power_mean, put_in_order};

/// The five dimensions of service quality, by their names in files, in the order of their weights (Zeithaml,
/// Parasuraman and Berry 1990).
pub const DIMENSIONS: [&str; 5] = ["reliability", "responsiveness", "assurance", "empathy", "tangibles"];

/// The five dimensions with the weights of their authors, each at the same score, 0 to 100.
#[must_use]
pub fn dimensions(score: f64) -> Vec<Stage> {
    let stage = |(id, weight): (&str, f64)| Stage { id: id.to_owned(), score, weight };
    DIMENSIONS.into_iter().zip(SERVQUAL_WEIGHTS).map(stage).collect()
}

impl Draft {
    /// This draft with a service that is made of these stages, each as good as the service was, wherever its score is set:
    /// for everybody and for some, for good and for a while. Equal stages are worth what the whole was under any blend, so
    /// no result changes (a score below 0.000001 counts as that). `named` has the names of the stages.
    ///
    /// # Errors
    /// Refuses a service that has stages somewhere.
    pub fn taken_apart(&self, stages: &[Stage], named: &Self) -> Result<Self, Fault> {
        let mut draft = self.clone();
        let in_stages = !self.base.stages().is_empty() || self.all_settings().any(|settings| settings.stages.is_some());
        if in_stages {
            return Err(Fault::new("service_stages", Reason::Divided));
        }
        let at = |score: f64| stages.iter().map(|stage| Stage { score, ..stage.clone() }).collect();
        let refused = |refusal| Fault::new("service_stages", Reason::Refused(refusal));
        draft.base.set_stages(at(self.base[Key::ScoreService])).map_err(refused)?;
        for settings in draft.all_settings_mut() {
            if let Some(Setting::Number(score)) = settings.value(Key::ScoreService) {
                settings.values.retain(|(key, _)| *key != Key::ScoreService);
                settings.stages = Some(at(score));
            }
        }
        draft.rename(|language, words| {
            words.stages = named.words_in(language).map_or(Vec::new(), |words| words.stages.clone());
        });
        Ok(draft)
    }

    /// This draft with one score for the service, wherever its stages are set: what they came to under the blend that is set
    /// beside them, else that of the base.
    ///
    /// # Errors
    /// Refuses a service that is one score, and one that came in stages.
    pub fn put_together(&self, shipped: &Self) -> Result<Self, Fault> {
        if self.base.stages().is_empty() {
            return Err(Fault::new("service_stages", Reason::Undivided));
        }
        if !shipped.base.stages().is_empty() {
            return Err(Fault::new("service_stages", Reason::CameDivided));
        }
        let mut draft = self.clone();
        let blend = self.base[Key::ServiceBlend];
        draft.base = without_stages(&self.base).map_err(|refusal| Fault::new("base", Reason::Refused(refusal)))?;
        draft.all_settings_mut().for_each(|settings| settings.put_together(blend));
        draft.rename(|language, words| {
            words.stages = shipped.words_in(language).map_or(Vec::new(), |words| words.stages.clone());
        });
        Ok(draft)
    }
}

impl Settings {
    fn put_together(&mut self, blend: f64) {
        let Some(stages) = self.stages.take() else { return };
        let blend = if let Some(Setting::Number(own)) = self.value(Key::ServiceBlend) { own } else { blend };
        let score = power_mean(stages.iter().map(|stage| (stage.score, stage.weight)), blend);
        self.put(Key::ScoreService, Setting::Number(score.clamp(0.0, 100.0)));
        put_in_order(&mut self.values, |(one, _), (other, _)| one < other);
    }
}

/// The same inputs with the service as one score.
fn without_stages(inputs: &Inputs) -> Result<Inputs, crate::model::Refusal> {
    let mut whole = Inputs::default();
    for &key in Key::ALL {
        let is_promise = key.field().kind == Kind::Optional;
        if key != Key::ScoreService && (!is_promise || inputs.promised_value().is_some()) {
            whole.set(key, inputs.setting(key))?;
        }
    }
    whole.set(Key::ScoreService, Setting::Number(inputs.service_score().clamp(0.0, 100.0)))?;
    Ok(whole)
}
