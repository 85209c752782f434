//! A stage of the service as a lever: the score in force, moved where it comes from, for every kind of customers alike.

use super::draft::{Draft, Settings};
use super::lever::Lever;
use crate::model::{Inputs, Key};

impl Draft {
    /// The score of a stage; where segments differ, the mean by share.
    pub(super) fn shown_stage(&self, variant: usize, period: usize, index: usize, shared: &Inputs) -> Option<f64> {
        let score = |inputs: &Inputs| inputs.stages().get(index).map(|stage| stage.score);
        let own: Option<Vec<f64>> = self.own_inputs(variant, period, shared).iter().map(score).collect();
        let everybody = score(shared)?;
        let Some(own) = own.filter(|own| own.iter().any(|own| 0.0 < (own - everybody).abs())) else {
            return Some(everybody);
        };
        Some(own.iter().zip(&self.segments).map(|(score, segment)| score * segment.share).sum())
    }

    /// Moves a stage where its score comes from; segments that have stages of their own shift alike, within the range.
    pub(super) fn move_stage(&mut self, at: (usize, usize), index: usize, to: f64, shared: &Inputs) {
        let (variant, period) = at;
        let shown = self.shown_stage(variant, period, index, shared).unwrap_or(to);
        let mut stages = shared.stages().to_vec();
        let Some(stage) = stages.get_mut(index) else { return };
        let (mut weight, mut pull) = (0.0, 0.0);
        for segment in 0..self.segments.len() {
            let (share, factor) = (self.segments[segment].share, self.segments[segment].factor(Key::ScoreService));
            if let Some(settings) = self.own_stages_mut(variant, period, segment) {
                settings.shift_stage(index, to - shown);
            } else {
                (weight, pull) = (weight + share, pull + share * factor);
            }
        }
        let is_alone = self.segments.is_empty();
        let moved = if is_alone { to } else { stage.score + (to - shown) * weight / pull.max(1e-9) };
        stage.score = moved.clamp(0.0, 100.0);
        if is_alone || 0.0 < weight {
            let origin = self.origin(variant, period, Lever::Stage(index));
            self.write_stages(variant, origin, stages);
        }
    }

    /// Where a segment sets stages of its own: in the last change in force that does, else for good.
    fn own_stages_mut(&mut self, variant: usize, period: usize, segment: usize) -> Option<&mut Settings> {
        let segment = self.segments.get_mut(segment)?;
        let own = variant.checked_sub(1).and_then(|index| self.variants.get_mut(index));
        let changes = self.changes.iter_mut().chain(own.into_iter().flat_map(|variant| &mut variant.changes));
        let in_force = changes.filter(|change| change.holds_in(period)).flat_map(|change| &mut change.segments);
        let own = in_force.filter(|(id, settings)| *id == segment.id && settings.stages.is_some());
        own.map(|(_, settings)| settings).last().or(Some(&mut segment.set).filter(|set| set.stages.is_some()))
    }
}

impl Settings {
    fn shift_stage(&mut self, index: usize, shift: f64) {
        if let Some(stage) = self.stages.as_mut().and_then(|stages| stages.get_mut(index)) {
            stage.score = (stage.score + shift).clamp(0.0, 100.0);
        }
    }
}
