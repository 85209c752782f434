//! Reading what a step puts in sight.

use super::entries::{Entries, Entry};
use super::fault::{Fault, Problem};
use super::limits::{MOST_CHARTS, MOST_LEVERS, MOST_PERIODS};
use super::names::{chart_named, lever_name, lever_named, set};
use super::scene::{Scene, Target};
use super::source::Block;
use crate::scenario::{BASELINE, Lever};

const KEYS: &[&str] = &["variant", "period", "levers", "charts", "points at", "set", "goes on"];

impl Scene {
    /// Reads what is in sight.
    pub(super) fn read(block: &Block) -> Result<Self, Fault> {
        let entries = Entries::new(block.line, &block.body)?;
        entries.only(KEYS, &[])?;
        let mut scene = Self::default();
        for entry in &entries.all {
            match entry.key {
                "variant" => scene.variant = Some(entry.words()?).filter(|id| id != BASELINE),
                "period" => scene.period = Some(entry.whole(MOST_PERIODS)?),
                "levers" => scene.levers = entry.list((1, MOST_LEVERS), lever_named)?,
                "charts" => scene.charts = entry.list((1, MOST_CHARTS), chart_named)?,
                "set" => scene.sets = sets(entry)?,
                "points at" => {
                    scene.points_at = Some(Target::read(entry.value).map_err(|problem| entry.fault(problem))?);
                }
                _ => scene.goes_on = goes_on(entry.value).ok_or(entry.fault(Problem::Expected("yes or no")))?,
            }
        }
        let pointed = entries.find("points at").filter(|_| !scene.is_in_sight());
        pointed.map_or(Ok(scene), |entry| Err(entry.fault(Problem::NotInSight)))
    }

    /// Whether what is pointed at is among what is in sight.
    fn is_in_sight(&self) -> bool {
        match self.points_at {
            None => true,
            Some(Target::Lever(lever)) => self.levers.contains(&lever),
            Some(Target::Chart(chart)) => self.charts.contains(&chart),
        }
    }
}

fn sets(entry: &Entry) -> Result<Vec<(Lever, f64)>, Fault> {
    let sets = entry.list((1, MOST_LEVERS), set)?;
    let is_before = |(i, (lever, _)): &(usize, &(Lever, f64))| sets[..*i].iter().any(|(other, _)| other == lever);
    let twice = sets.iter().enumerate().find(is_before).map(|(_, (lever, _))| lever_name(*lever));
    twice.map_or(Ok(sets.clone()), |name| Err(entry.fault(Problem::Twice(name))))
}

fn goes_on(text: &str) -> Option<bool> {
    match text {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    }
}
