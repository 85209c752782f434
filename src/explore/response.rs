//! The response to one lever: whole runs over its span, read in the shown period.

use crate::model::{Balance, Course, Group, Inputs, Period, Setting, Simulation, count};
use crate::scenario::{Draft, Fault, Lever, Span};

/// How many positions of the lever are tried.
pub const N_POINTS: usize = 51;

/// Whose satisfaction and loyalty are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// Customers who were there before.
    Regulars,
    /// People who try the firm in the period.
    Newcomers,
}

/// How many of the positions are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grain {
    /// Every one.
    Fine,
    /// Every other one and both ends, for an answer within a frame.
    Coarse,
}

/// What comes of one position of the lever, in the shown period.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ResponsePoint {
    /// Where the lever stands.
    pub x: f64,
    /// Satisfaction, 0 to 100.
    pub satisfaction: f64,
    /// Share that stays, 0 to 1.
    pub retention: f64,
    /// Delivered value ($).
    pub delivered_value: f64,
    /// What waiting takes of it ($).
    pub waiting: f64,
    /// Least found adequate ($).
    pub adequate: f64,
    /// What is desired ($).
    pub desired: f64,
}

/// Which run is read where.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Reading {
    /// The variant, 0 being the baseline.
    pub variant: usize,
    /// The period, from 0.
    pub period: usize,
    /// Whose figures.
    pub who: Who,
}

impl Who {
    /// Regulars where there are any, else newcomers.
    #[must_use]
    pub fn of(group: &Group) -> Self {
        if group.customers > 0.0 { Self::Regulars } else { Self::Newcomers }
    }
}

impl ResponsePoint {
    /// The figures of a group, with the lever at `x`; waiting takes nothing until it is said what it takes.
    #[must_use]
    pub fn new(x: f64, group: &Group, who: Who) -> Self {
        let [satisfaction, retention, adequate, desired] = match who {
            Who::Regulars => {
                [group.satisfaction_regular, group.retention_regular, group.adequate_regular, group.desired_regular]
            }
            Who::Newcomers => [group.satisfaction_new, group.retention_new, group.adequate_new, group.desired_new],
        };
        Self { x, satisfaction, retention, delivered_value: group.delivered_value, waiting: 0.0, adequate, desired }
    }
}

/// Whole runs of a scenario, one for every position of a lever, that go as far as they were read.
#[derive(Clone, Debug)]
pub struct Response {
    /// Where the lever stands, and what comes of it.
    runs: Vec<(f64, Simulation)>,
}

impl Response {
    /// The lever is moved as it would be in a period of a variant.
    ///
    /// Positions that the rules of the model refuse are left out. Each run stands where the lever then really does, which
    /// is not where it was put if it takes whole numbers or some segment is at its end; they rise, each position once.
    #[must_use]
    pub fn new(draft: &Draft, lever: Lever, span: Span, (variant, period): (usize, usize)) -> Self {
        let mut runs: Vec<(f64, Simulation)> = Vec::with_capacity(N_POINTS);
        for to in positions(span) {
            let Ok((moved, x)) = moved(draft, lever, to, (variant, period)) else { continue };
            if runs.last().is_none_or(|(last, _)| *last < x) {
                runs.extend(moved.course(variant).ok().map(|course| (x, Simulation::new(course))));
            }
        }
        Self { runs }
    }

    /// The figures of one period, position by position.
    pub fn read(&mut self, period: usize, who: Who, grain: Grain) -> Vec<ResponsePoint> {
        let last = self.runs.len().saturating_sub(1);
        let is_read = |i: usize| grain == Grain::Fine || i.is_multiple_of(2) || i == last;
        let runs = self.runs.iter_mut().enumerate().filter(|(i, _)| is_read(*i));
        runs.filter_map(|(_, (x, run))| point(run, *x, period, who)).collect()
    }
}

/// Evenly spaced positions, both ends among them.
fn positions(span: Span) -> impl Iterator<Item = f64> {
    let last = N_POINTS - 1;
    (0..=last).map(move |i| {
        let share = count(i) / count(last);
        if i == last { span.high } else { span.low + (span.high - span.low) * share }
    })
}

/// The scenario with the lever put somewhere, and where it stands then.
fn moved(draft: &Draft, lever: Lever, to: f64, (variant, period): (usize, usize)) -> Result<(Draft, f64), Fault> {
    let to = if lever.is_whole() { to.round() } else { to };
    let moved = draft.moved(variant, period, lever, Setting::Number(to))?;
    let x = if let Some(Setting::Number(x)) = moved.shown(variant, period, lever) { x } else { to };
    Ok((moved, x))
}

fn point(run: &mut Simulation, x: f64, period: usize, who: Who) -> Option<ResponsePoint> {
    run.go_through(period);
    let period = run.period(period)?;
    let parts = weighted(run.course(), period).into_iter();
    let waiting = parts.map(|(inputs, weight)| weight * Balance::new(inputs, period.wait_minutes).waiting).sum();
    Some(ResponsePoint { waiting, ..ResponsePoint::new(x, &period.all, who) })
}

/// The inputs of each segment in a period with its share of the heads; even shares where there is nobody.
#[must_use]
pub fn weighted<'a>(course: &'a Course, period: &Period) -> Vec<(&'a Inputs, f64)> {
    let Some(span) = course.spans.iter().find(|span| period.period < span.until) else { return Vec::new() };
    let heads: Vec<f64> = period.segments.iter().map(|s| s.group.customers + s.group.newcomers).collect();
    let total: f64 = heads.iter().sum();
    let even = 1.0 / count(heads.len().max(1));
    let weights = heads.iter().map(|heads| if 0.0 < total { heads / total } else { even });
    span.own.iter().zip(weights).collect()
}
