//! The state of the page, and the only way to change it.

use std::rc::Rc;

use super::action::{Action, Move};
use super::gallery::Gallery;
use super::held::{Held, Preview};
use super::history::History;
use super::kept::{Kept, Stand};
use super::manner::Manner;
use super::moment::Moment;
use super::playing::{Playback, Playing};
use super::reach::{try_edit, try_move};
use super::recast::{Recast, recast};
use crate::model::Key;
use crate::scenario::{Edit, Lever, Scenario};

/// What the reader has done and looks at. Results are computed from it, never stored in it.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    pub(super) history: History,
    pub(super) preview: Option<Preview>,
    pub(super) period: usize,
    pub(super) playing: Playing,
    pub(super) asked: Lever,
    pub(super) gallery: Gallery,
    pub(super) manner: Manner,
    pub(super) home: Option<Rc<Stand>>,
}

impl State {
    /// A scenario as it opens.
    #[must_use]
    pub fn opened(scenario: Rc<Scenario>) -> Self {
        Self::kept(Kept { stand: Stand::opened(scenario), manner: Manner::default(), home: None })
    }

    /// What is in sight: the moment being previewed, else the present one.
    #[must_use]
    pub fn moment(&self) -> &Moment {
        self.preview.as_ref().map_or_else(|| self.history.present(), |preview| &preview.moment)
    }

    /// The period in sight, from 0.
    #[must_use]
    pub fn period(&self) -> usize {
        self.period
    }

    /// Whether the periods pass by themselves, and how fast.
    #[must_use]
    pub fn playing(&self) -> Playing {
        self.playing
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

    /// The figures on the page.
    #[must_use]
    pub fn gallery(&self) -> Gallery {
        self.gallery
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
            Action::Settle(made) => self.let_go(made),
            Action::Sketch(edit) => self.sketched(&edit),
            Action::Schedule(edit) => self.scheduled(&edit),
            Action::Restore(lever) => self.settled().restored(lever),
            Action::Open(scenario) => {
                let (period, moment) = (scenario.first_shown(), Moment::opened(scenario));
                Self { period, asked: Lever::Input(Key::ScoreService), ..self.settled().stepped(moment) }.paused()
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
            Action::Reset => self.settled().reset(),
            Action::Look(period) => self.settled().looking(period).paused(),
            Action::Playback(playback) => self.played(playback),
            Action::Recast(made) => self.settled().recast(made),
            Action::Price(pricing) => {
                let state = self.settled();
                let moment = Moment { pricing, ..state.moment().clone() };
                state.stepped(moment)
            }
            Action::Ask(lever) => Self { asked: lever, ..self },
            Action::Show(place, exhibit) => Self { gallery: self.gallery.showing(place, exhibit), ..self },
            Action::Lay(layout) => Self { gallery: self.gallery.laid(layout), ..self },
            Action::Resume(kept) => self.settled().resumed(kept),
            Action::Behave(manner) => Self { manner, ..self },
        }
    }

    /// With a lever moved, but not let go; each move starts from the present, so that a drag leaves no trace of its way.
    /// A refused one leaves the lever where it was held; another lever that was held is let go.
    fn previewed(self, made: Move) -> Self {
        let state = self.without_other(Held::Lever(made.lever));
        match try_move(state.history.present(), state.period, made) {
            Ok(moment) => Self { preview: Some(Preview { held: Held::Lever(made.lever), moment }), ..state },
            Err(_) => state,
        }
    }

    /// With a lever let go where it was moved to; where it cannot be, nothing of the way there remains.
    fn let_go(self, made: Move) -> Self {
        let state = self.without_other(Held::Lever(made.lever));
        match try_move(state.history.present(), state.period, made) {
            Ok(moment) => Self { preview: None, ..state }.stepped(moment),
            Err(_) => Self { preview: None, ..state },
        }
    }

    /// With what is in hand let go, if it is something else.
    fn without_other(self, held: Held) -> Self {
        if self.preview.as_ref().is_some_and(|preview| preview.held != held) { self.settled() } else { self }
    }

    /// With the schedule edited, but not let go.
    fn sketched(self, edit: &Edit) -> Self {
        let state = self.without_other(Held::Schedule);
        match try_edit(state.history.present(), edit) {
            Ok(moment) => Self { preview: Some(Preview { held: Held::Schedule, moment }), ..state },
            Err(_) => state,
        }
    }

    /// With the schedule edited; where it cannot be so, nothing of the way there remains.
    fn scheduled(self, edit: &Edit) -> Self {
        let state = self.without_other(Held::Schedule);
        match try_edit(state.history.present(), edit) {
            Ok(moment) => Self { preview: None, ..state }.stepped(moment),
            Err(_) => Self { preview: None, ..state },
        }
    }

    /// Looking at a period, or at the last where the run has no such period.
    fn looking(self, period: usize) -> Self {
        let period = period.min(self.moment().edited.n_periods - 1);
        Self { period, ..self }
    }

    /// A period passes only while nothing is held, so that what is held stays where it is.
    fn played(self, playback: Playback) -> Self {
        let last = self.moment().edited.n_periods - 1;
        match playback {
            Playback::Play => {
                let period = if self.period < last { self.period } else { 0 };
                Self { period, playing: Playing { is_on: 0 < last, ..self.playing }, ..self.settled() }
            }
            Playback::Pause => self.paused(),
            Playback::Pass if self.playing.is_on && self.preview.is_none() => {
                let passed = Self { period: last.min(self.period + 1), ..self };
                if passed.period < last { passed } else { passed.paused() }
            }
            Playback::Pass => self,
            Playback::Turn(pace) => Self { playing: Playing { pace, ..self.playing }, ..self },
        }
    }

    pub(super) fn paused(self) -> Self {
        Self { playing: Playing { is_on: false, ..self.playing }, ..self }
    }

    /// With the lever let go: one step, however long it was held.
    fn settled(mut self) -> Self {
        match self.preview.take() {
            Some(held) => self.stepped(held.moment),
            None => self,
        }
    }

    pub(super) fn stepped(self, moment: Moment) -> Self {
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

    fn recast(self, made: Recast) -> Self {
        match recast(self.moment(), made) {
            Ok(moment) => self.stepped(moment),
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
        let playing = Playing { is_on: self.playing.is_on && after.id == before, ..self.playing };
        Self { history, preview: None, period, playing, asked, ..self }
    }
}
