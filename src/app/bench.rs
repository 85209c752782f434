//! What stands on the page in a step of a lesson: its scenario, variant, period and figures, and its levers where they are.

use std::rc::Rc;

use super::action::{Action, Move};
use super::answer::Answer;
use super::gallery::{Gallery, Layout};
use super::kept::{Kept, Stand};
use super::manner::Manner;
use super::moment::Moment;
use super::reach::try_move;
use super::sight::Sight;
use super::sitting::Sitting;
use super::state::State;
use crate::lesson::{Lesson, Scene, Step};
use crate::model::Setting;
use crate::scenario::{Lever, Scenario};

/// A step of a lesson as it begins; Reset leads back there.
#[must_use]
pub fn scene(sitting: &Sitting, step: usize, scenario: &Rc<Scenario>) -> State {
    let opened = Stand::opened(Rc::clone(scenario));
    let Some(Step { scene, .. }) = sitting.lesson().steps.get(step) else { return State::opened(Rc::clone(scenario)) };
    let period = scene.period.map_or(scenario.n_periods, index).clamp(1, scenario.n_periods) - 1;
    let mut moment = Moment { variant: variant(scene, scenario), ..opened.moment.clone() };
    for (lever, to) in settings(sitting, step) {
        moment = try_move(&moment, period, Move { lever, to }).unwrap_or(moment);
    }
    let stand = Stand { moment, period, gallery: gallery(scene), ..opened };
    State::kept(Kept { home: Some(Rc::new(stand.clone())), stand, manner: Manner::default() })
}

/// What is in sight as a step begins, whatever is done in any.
#[must_use]
pub fn begun(lesson: &Rc<Lesson>, step: usize, scenario: &Rc<Scenario>) -> Sight {
    let state = scene(&Sitting::led(Rc::clone(lesson)), step, scenario);
    Sight::new(&state, Rc::new(Answer::new(state.moment())))
}

/// A step with the levers where the student left them.
#[must_use]
pub fn bench(sitting: &Sitting, step: usize, scenario: &Rc<Scenario>) -> State {
    let moves = sitting.work_of(step).moved.into_iter().map(|(lever, to)| Action::Settle(Move { lever, to }));
    moves.fold(scene(sitting, step, scenario), State::after)
}

/// The levers of a step that do not stand where they stood as it began.
#[must_use]
pub fn moved(levers: &[Lever], before: &State, now: &State) -> Vec<(Lever, Setting)> {
    let stands = |state: &State, lever| {
        let moment = state.moment();
        moment.edited.shown(moment.variant, state.period(), lever)
    };
    let moved = |lever: &Lever| {
        let here = stands(now, *lever)?;
        (stands(before, *lever) != Some(here)).then_some((*lever, here))
    };
    levers.iter().filter_map(moved).collect()
}

/// Where levers stand when a step begins, beyond its variant: as the step before left them where it goes on, then as it says.
fn settings(sitting: &Sitting, step: usize) -> Vec<(Lever, Setting)> {
    let Some(Step { scene, .. }) = sitting.lesson().steps.get(step) else { return Vec::new() };
    let before = step.checked_sub(1).filter(|_| scene.goes_on);
    let mut settings = before.map_or_else(Vec::new, |before| settings(sitting, before));
    settings.extend(before.into_iter().flat_map(|before| sitting.work_of(before).moved));
    settings.extend(scene.sets.iter().map(|(lever, to)| (*lever, Setting::Number(*to))));
    settings
}

fn variant(scene: &Scene, scenario: &Scenario) -> usize {
    let Some(id) = &scene.variant else { return 0 };
    (0..scenario.n_variants()).find(|&number| scenario.variant_id(number) == id).unwrap_or_default()
}

/// The figures in their places.
fn gallery(scene: &Scene) -> Gallery {
    let charts = scene.charts.iter().enumerate();
    charts.fold(Gallery::default().laid(Layout::Four), |gallery, (place, chart)| gallery.showing(place, *chart))
}

fn index(period: u32) -> usize {
    usize::try_from(period).unwrap_or(usize::MAX)
}
