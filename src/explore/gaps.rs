//! The five gaps of service quality, in money (Parasuraman, Zeithaml and Berry 1985).

use super::response::{Reading, Who};
use crate::model::{Key, Period, Setting};
use crate::scenario::{Draft, Lever};

/// What is expected, believed, decided, delivered and promised in a period; all $ of delivered value.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct GapView {
    /// What customers expect.
    pub expectation: f64,
    /// What management believes they expect, where it is stated.
    pub believed: Option<f64>,
    /// What management has made its standard, where it is stated.
    pub standard: Option<f64>,
    /// What is delivered.
    pub delivered: f64,
    /// What is promised, where anything is; of segments, the mean by share.
    pub promised: Option<f64>,
}

/// A gap between two of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Gap {
    /// Gap 1: expectation less belief.
    Knowledge,
    /// Gap 2: belief less standard.
    Standards,
    /// Gap 3: standard less delivery.
    Delivery,
    /// Gap 4: promise less delivery.
    Promise,
    /// Gap 5: expectation less delivery, which is the sum of gaps 1 to 3.
    Service,
}

impl Gap {
    /// All five, in the order of their numbers.
    pub const ALL: &[Self] = &[Self::Knowledge, Self::Standards, Self::Delivery, Self::Promise, Self::Service];
}

impl GapView {
    /// What a scenario states and a period of its run shows, for regulars or newcomers.
    #[must_use]
    pub fn new(draft: &Draft, period: &Period, reading: Reading) -> Self {
        let expectation = match reading.who {
            Who::Regulars => period.all.expectation_regular,
            Who::Newcomers => period.all.expectation_new,
        };
        let promised = match draft.shown(reading.variant, reading.period, Lever::Input(Key::PromisedValue)) {
            Some(Setting::Number(promised)) => Some(promised),
            Some(Setting::Switch(_) | Setting::Absent) | None => None,
        };
        Self {
            expectation,
            believed: draft.believed_expectation,
            standard: draft.standard,
            delivered: period.all.delivered_value,
            promised,
        }
    }

    /// How large a gap is ($ of delivered value); below 0 where the second is above the first. None where one of the two is
    /// not stated.
    #[must_use]
    pub fn size(&self, gap: Gap) -> Option<f64> {
        match gap {
            Gap::Knowledge => Some(self.expectation - self.believed?),
            Gap::Standards => Some(self.believed? - self.standard?),
            Gap::Delivery => Some(self.standard? - self.delivered),
            Gap::Promise => Some(self.promised? - self.delivered),
            Gap::Service => Some(self.expectation - self.delivered),
        }
    }

    /// The gap that opens most of gap 5: the largest of the first three above 0, the first of equal ones. None where none is.
    #[must_use]
    pub fn widest(&self) -> Option<Gap> {
        let mut widest = None;
        let mut size = 0.0;
        for gap in [Gap::Knowledge, Gap::Standards, Gap::Delivery] {
            if let Some(own) = self.size(gap).filter(|own| size < *own) {
                (widest, size) = (Some(gap), own);
            }
        }
        widest
    }
}
