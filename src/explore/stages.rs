//! Which stage holds the service back: what a better score of each would add.

use super::response::{Reading, ResponsePoint};
use crate::model::{Course, Setting, put_in_order, simulate};
use crate::scenario::{Draft, Lever};

/// How far each stage is raised, one at a time.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Raise {
    /// By so many points, to 100 at most.
    Points(f64),
    /// To the level of the next better stage; the best to 100.
    ToNext,
}

/// What a better score of one stage would add, the others staying as they are.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct StageGain {
    /// The stage, by its position.
    pub stage: usize,
    /// Its score, 0 to 100.
    pub score: f64,
    /// Its score when raised, 0 to 100.
    pub raised: f64,
    /// Points of the service score.
    pub service: f64,
    /// Delivered value ($).
    pub delivered_value: f64,
    /// Points of satisfaction in the shown period.
    pub satisfaction: f64,
    /// Share that stays in the shown period, as a difference.
    pub retention: f64,
}

/// What each stage would add, by whole runs: it is raised wherever its score of the shown period comes from, so that
/// expectation has got used to it. None where the service has no stages.
#[must_use]
pub fn stage_gains(draft: &Draft, reading: Reading, raise: Raise) -> Vec<StageGain> {
    let scores = scores(draft, reading);
    let Some(before) = outcome(draft, reading) else { return Vec::new() };
    let gain = |(stage, &score): (usize, &f64)| {
        let raised = raise.from(score, &scores);
        let better = draft.moved(reading.variant, reading.period, Lever::Stage(stage), Setting::Number(raised)).ok()?;
        let after = outcome(&better, reading)?;
        Some(StageGain {
            stage,
            score,
            raised,
            service: after.x - before.x,
            delivered_value: after.delivered_value - before.delivered_value,
            satisfaction: after.satisfaction - before.satisfaction,
            retention: after.retention - before.retention,
        })
    };
    scores.iter().enumerate().filter_map(gain).collect()
}

/// The stage that holds the service back: the one whose rise adds most to the service score, the first of equal ones.
/// None where no rise adds anything, or where all add the same within a millionth of a point.
#[must_use]
pub fn holding_back(gains: &[StageGain]) -> Option<usize> {
    let mut sorted: Vec<&StageGain> = gains.iter().collect();
    put_in_order(&mut sorted, |one, other| other.service < one.service); // the first of equal ones stays first
    let (most, least) = (sorted.first()?, sorted.last()?);
    (0.0 < most.service && 1e-6 < most.service - least.service).then_some(most.stage)
}

impl Raise {
    fn from(self, score: f64, scores: &[f64]) -> f64 {
        match self {
            Self::Points(points) => (score + points).clamp(0.0, 100.0),
            Self::ToNext => scores.iter().copied().filter(|other| score < *other).fold(100.0, f64::min),
        }
    }
}

/// The scores of the stages in the shown period.
fn scores(draft: &Draft, reading: Reading) -> Vec<f64> {
    let n_stages = draft.inputs_at(reading.variant, reading.period).map_or(0, |inputs| inputs.stages().len());
    let score = |stage| match draft.shown(reading.variant, reading.period, Lever::Stage(stage)) {
        Some(Setting::Number(score)) => Some(score),
        Some(Setting::Switch(_) | Setting::Absent) | None => None,
    };
    (0..n_stages).filter_map(score).collect()
}

/// The figures of the shown period, with the service score in the place of the lever; where segments differ, their mean by
/// share.
fn outcome(draft: &Draft, reading: Reading) -> Option<ResponsePoint> {
    let course = Course { n_periods: reading.period + 1, ..draft.course(reading.variant).ok()? };
    let span = course.spans.iter().find(|span| reading.period < span.until)?;
    let shares = course.segments.iter().map(|segment| segment.share);
    let service = span.own.iter().zip(shares).map(|(own, share)| own.service_score() * share).sum();
    let run = simulate(&course);
    Some(ResponsePoint::new(service, &run.periods.last()?.all, reading.who))
}
