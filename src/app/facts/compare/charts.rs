//! The figures in which pinned states are laid over each other.

use super::{Beside, Comparison};
use crate::app::answer::balance;
use crate::app::facts::curve::shape;
use crate::charts::{
    Chart, CourseFacts, Lettered, LeverFacts, LeverState, OnCurve, compared_balance, compared_curve,
    compared_over_time, compared_quantities, compared_response, is_money,
};
use crate::explore::{Grain, Response, ResponsePoint, Who};
use crate::model::{Key, Period, Setting, Unit};
use crate::scenario::{Lever, Span};
use crate::text::charts::Topic;
use crate::text::compare::Overlay;
use crate::text::{Numbers, Text};

/// The figures that make sense for these states, by topic; none stands for those of the shown period.
#[must_use]
pub fn overlays(comparison: &Comparison) -> Vec<(Option<Topic>, Vec<Overlay>)> {
    let with_money = comparison.is_one_currency;
    let is_compared = comparison.states.iter().all(|state| state.shown.is_some());
    let mut groups = Vec::new();
    for topic in Topic::ALL.iter().filter(|_| comparison.is_one_length && is_compared) {
        let quantities = compared_quantities(*topic).iter().filter(|quantity| with_money || !is_money(**quantity));
        groups.push((Some(*topic), quantities.map(|quantity| Overlay::Over(*quantity)).collect::<Vec<_>>()));
    }
    if is_compared {
        let all = [Overlay::Balance, Overlay::Curve, Overlay::Response];
        let offered = all.into_iter().filter(|overlay| with_money || *overlay == Overlay::Curve);
        groups.push((None, offered.collect()));
    }
    groups.retain(|(_, overlays)| !overlays.is_empty());
    groups
}

/// A figure of the states at a width in px; none where there is nothing to lay over each other.
#[must_use]
pub fn compared(comparison: &Comparison, overlay: Overlay, asked: Lever, width: f64, text: &Text) -> Option<Chart> {
    if !comparison.offers(overlay) {
        return None;
    }
    let first = comparison.baseline()?;
    let (numbers, shown) = (first.numbers(), first.shown?);
    let period = if comparison.is_one_length {
        (text.results().timeline.period_within)(first.length(), shown)
    } else {
        (text.compare().in_period)(first.length(), shown, false)
    };
    match overlay {
        Overlay::Over(quantity) => {
            let states = comparison.states.iter().zip(comparison.lettered(|_| Some(())));
            let states = states.map(|(state, lettered)| lettered.with(&*state.run)).collect();
            let (n_periods, period) = (first.n_periods, first.length());
            let facts = CourseFacts { quantity, states, n_periods, shown, period };
            Some(compared_over_time(&facts, width, text, numbers))
        }
        Overlay::Balance => {
            let accounts =
                comparison.lettered(|state| Some(balance(&state.moment.edited, state.moment.variant, now(state)?)));
            Some(compared_balance(&accounts, &period, width, text, numbers))
        }
        Overlay::Curve => Some(compared_curve(&comparison.lettered(on_curve), &period, width, text, numbers)),
        Overlay::Response => responses(comparison, asked, period, (width, text, numbers)),
    }
}

/// The shown period of a state.
fn now(state: &Beside) -> Option<&Period> {
    state.run.periods.get(state.shown?)
}

fn on_curve(state: &Beside) -> Option<OnCurve> {
    let period = now(state)?;
    let ResponsePoint { satisfaction, retention, .. } = ResponsePoint::new(0.0, &period.all, Who::of(&period.all));
    let is_somebody = 0.0 < period.all.customers + period.all.newcomers;
    let shape = shape(&state.moment.edited, state.moment.variant, period);
    Some(OnCurve { shape, at: is_somebody.then_some((satisfaction, retention)) })
}

/// The response to a lever in every state in which it has a number.
fn responses(
    comparison: &Comparison,
    asked: Lever,
    period: String,
    (width, text, numbers): (f64, &Text, Numbers),
) -> Option<Chart> {
    let spans = comparison.states.iter().filter_map(|state| Some((state, here(state, asked)?)));
    let spans: Vec<Span> =
        spans.map(|(state, here)| state.moment.shipped.span_of(asked).stretched(here, asked)).collect();
    let (low, high) = spans
        .iter()
        .fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), span| (low.min(span.low), high.max(span.high)));
    let span = Span { low, high, ..*spans.first()? };
    let states: Vec<Lettered<LeverState>> = comparison.lettered(|state| response(state, asked, span));
    let first = comparison.baseline()?;
    let lever = text.lever(&first.moment.edited, first.moment.variant, first.shown?, asked);
    let unit: Unit = if let Lever::Input(key) = asked { key.field().unit } else { Key::ScoreService.field().unit };
    let facts = LeverFacts { lever, unit, span: (low, high), period, states };
    Some(compared_response(&facts, width, text, numbers))
}

/// The lever that answers for the one that is asked about: a service that is made of stages is answered by its weakest.
fn varied(state: &Beside, asked: Lever) -> Lever {
    let (scenario, shown) = (&state.moment.edited, state.shown.unwrap_or_default());
    let inputs = scenario.inputs_at(state.moment.variant, shown);
    let stages = inputs.as_ref().map_or(&[] as &[_], |inputs| inputs.stages());
    let weakest = stages.iter().enumerate().min_by(|one, other| one.1.score.total_cmp(&other.1.score));
    match weakest {
        Some((weakest, _)) if asked == Lever::Input(Key::ScoreService) => Lever::Stage(weakest),
        Some(_) | None => asked,
    }
}

/// Where a lever stands in the shown period of a state; none where it has no number.
fn here(state: &Beside, lever: Lever) -> Option<f64> {
    let lever = varied(state, lever);
    match state.moment.edited.shown(state.moment.variant, state.shown?, lever)? {
        Setting::Number(here) => Some(here),
        Setting::Switch(_) | Setting::Absent => None,
    }
}

fn response(state: &Beside, lever: Lever, span: Span) -> Option<LeverState> {
    let (x, shown, period) = (here(state, lever)?, state.shown?, now(state)?);
    let (who, lever) = (Who::of(&period.all), varied(state, lever));
    let mut response = Response::new(&state.moment.edited, lever, span, (state.moment.variant, shown));
    Some(LeverState { points: response.read(shown, who, Grain::Fine), here: ResponsePoint::new(x, &period.all, who) })
}
