//! Turns: where a frame takes long, figures follow a lever in the hand by turns, so that the hand is not held up.

/// A frame takes long from here on (ms): half of it is left for what the model answers and for the rest of the page.
const LONG_MS: f64 = 24.0;
/// By turns a frame costs less; all follow again where it takes no longer than this (ms).
const SHORT_MS: f64 = 9.0;
/// How much of the mean the latest frame is.
const LATEST: f64 = 0.25;
/// However long a frame took, it counts as no longer than this (ms): one long frame by itself means nothing.
const LONGEST_MS: f64 = 2.0 * LONG_MS;

/// How long frames took lately, and whose turn it is.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Turns {
    mean_ms: f64,
    is_slow: bool,
    is_odd: bool,
}

impl Turns {
    /// After a frame that took so long to be laid out and painted (ms).
    #[must_use]
    pub fn after(self, frame_ms: f64) -> Self {
        let mean_ms = self.mean_ms + LATEST * (frame_ms.min(LONGEST_MS) - self.mean_ms);
        let is_slow = if self.is_slow { SHORT_MS < mean_ms } else { LONG_MS < mean_ms };
        Self { mean_ms, is_slow, is_odd: !self.is_odd }
    }

    /// Whether it is not the turn of the figure in this place of the page, from 0.
    #[must_use]
    pub const fn waits(self, place: usize) -> bool {
        self.is_slow && self.is_odd == place.is_multiple_of(2)
    }
}
