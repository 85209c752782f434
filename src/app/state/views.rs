//! What a reader looks at, which is no step: the period, its passing, and the pins.

use super::State;
use crate::app::pins::{Pinning, Pins};
use crate::app::playing::{Playback, Playing};

impl State {
    /// The states that are pinned to be compared.
    #[must_use]
    pub fn pins(&self) -> &Pins {
        &self.pins
    }

    /// With something done to the pins.
    pub(super) fn pinned(mut self, done: Pinning) -> Self {
        self.pins = self.pins.after(done, self.history.present());
        self
    }

    /// Looking at a period, or at the last where the run has no such period.
    pub(super) fn looking(self, period: usize) -> Self {
        let period = period.min(self.moment().edited.n_periods - 1);
        Self { period, ..self }
    }

    /// A period passes only while nothing is held, so that what is held stays where it is.
    pub(super) fn played(self, playback: Playback) -> Self {
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

    pub(in crate::app) fn paused(self) -> Self {
        Self { playing: Playing { is_on: false, ..self.playing }, ..self }
    }
}
