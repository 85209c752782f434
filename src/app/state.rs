//! The state of the page, and the only way to change it.

use std::rc::Rc;

use super::action::{Action, Move};
use super::history::History;
use super::moment::Moment;
use super::reach::try_move;
use crate::model::Key;
use crate::scenario::{Lever, Scenario};

/// What the reader has done and looks at. Results are computed from it, never stored in it.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    history: History,
    preview: Option<Moment>,
    period: usize,
    asked: Lever,
}

impl State {
    /// A scenario as it opens.
    #[must_use]
    pub fn opened(scenario: Rc<Scenario>) -> Self {
        let period = scenario.first_shown();
        let history = History::new(Moment::opened(scenario));
        Self { history, preview: None, period, asked: Lever::Input(Key::ScoreService) }
    }

    /// What is in sight: the moment being previewed, else the present one.
    #[must_use]
    pub fn moment(&self) -> &Moment {
        self.preview.as_ref().unwrap_or_else(|| self.history.present())
    }

    /// The period in sight, from 0.
    #[must_use]
    pub fn period(&self) -> usize {
        self.period
    }

    /// The lever on the axis of the response: service is answered by its weakest stage, where it has stages.
    #[must_use]
    pub fn asked(&self) -> Lever {
        self.asked
    }

    /// The lever that answers for the one that is asked about.
    #[must_use]
    pub fn varied(&self) -> Lever {
        let moment = self.moment();
        let Ok(inputs) = moment.edited.inputs_at(moment.variant, self.period) else { return self.asked };
        let scores = inputs.stages().iter().map(|stage| stage.score).enumerate();
        match scores.min_by(|a, b| a.1.total_cmp(&b.1)) {
            Some((weakest, _)) if self.asked == Lever::Input(Key::ScoreService) => Lever::Stage(weakest),
            _ => self.asked,
        }
    }

    /// Whether there is something to undo.
    #[must_use]
    pub fn can_undo(&self) -> bool {
        self.preview.is_some() || self.history.has_past()
    }

    /// Whether there is something to redo.
    #[must_use]
    pub fn can_redo(&self) -> bool {
        self.preview.is_none() && self.history.has_future()
    }

    /// Whether a lever is being held.
    #[must_use]
    pub fn is_preview(&self) -> bool {
        self.preview.is_some()
    }

    /// The state after an action. Total: what the model refuses changes nothing.
    #[must_use]
    pub fn after(self, action: Action) -> Self {
        match action {
            Action::Preview(made) => self.previewed(made),
            Action::Settle(made) => self.previewed(made).settled(),
            Action::Restore(lever) => self.settled().restored(lever),
            Action::Open(scenario) => {
                let (period, moment) = (scenario.first_shown(), Moment::opened(scenario));
                Self { period, asked: Lever::Input(Key::ScoreService), ..self.settled().stepped(moment) }
            }
            Action::Choose(variant) => {
                let state = self.settled();
                let moment = state.moment().clone();
                let variant = variant.min(moment.edited.n_variants() - 1);
                state.stepped(Moment { variant, ..moment })
            }
            Action::Undo if self.preview.is_some() => Self { preview: None, ..self },
            Action::Undo => self.turned(History::undo),
            Action::Redo => self.settled().turned(History::redo),
            Action::Reset => {
                let state = self.settled();
                let moment = state.moment().reset();
                state.stepped(moment)
            }
            Action::Play(play) => {
                let state = self.settled();
                let moment = Moment { play, ..state.moment().clone() };
                state.stepped(moment)
            }
            Action::Look(period) => {
                let period = period.min(self.moment().edited.n_periods - 1);
                Self { period, ..self.settled() }
            }
            Action::Ask(lever) => Self { asked: lever, ..self },
        }
    }

    /// With a lever moved, but not let go; each move starts from the present, so that a drag leaves no trace of its way.
    fn previewed(self, made: Move) -> Self {
        match try_move(self.history.present(), self.period, made) {
            Ok(moment) => Self { preview: Some(moment), ..self },
            Err(_) => self,
        }
    }

    /// With the lever let go: one step, however long it was held.
    fn settled(mut self) -> Self {
        match self.preview.take() {
            Some(moment) => self.stepped(moment),
            None => self,
        }
    }

    fn stepped(self, moment: Moment) -> Self {
        Self { history: self.history.then(moment), ..self }
    }

    fn restored(self, lever: Lever) -> Self {
        let moment = self.moment();
        match Scenario::new(moment.edited.restored(&moment.shipped, lever)) {
            Ok(edited) => {
                let moment = Moment { edited: Rc::new(edited), ..moment.clone() };
                self.stepped(moment)
            }
            Err(_) => self,
        }
    }

    /// With the history turned; another scenario opens at its own period.
    fn turned(self, turn: fn(History) -> History) -> Self {
        let before = self.history.present().shipped.id.clone();
        let history = turn(self.history);
        let after = &history.present().shipped;
        let period = if after.id == before { self.period } else { after.first_shown() };
        let asked = if after.id == before { self.asked } else { Lever::Input(Key::ScoreService) };
        Self { history, preview: None, period, asked }
    }
}
