//! The response: satisfaction and loyalty over any lever.

use yew::prelude::*;

use super::axis::Axis;
use super::figure::Figure;
use super::room::{use_followed, use_followed_from, use_room};
use super::writes;
use crate::app::Sight;
use crate::app::facts::{Answered, Lines, Question, response_facts};
use crate::charts::{response, response_in};
use crate::components::contexts::use_text;
use crate::components::shared::Shared;
use crate::explore::{Exhibit, ResponsePoint};
use crate::scenario::Lever;

/// What the figure shows and asks.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Its place on the page, from 0.
    pub place: usize,
    /// Everything in sight.
    pub sight: Shared<Sight>,
    /// The reader asks about another lever.
    pub on_ask: Callback<Lever>,
}

/// How satisfaction and loyalty answer to the lever on the axis, which the reader chooses.
#[component]
pub fn ResponseFigure(props: &Props) -> Html {
    let text = use_text();
    let (room, on_room) = use_room();
    let sight = &use_followed_from(&props.sight, props.place, room.is_near);
    let lines = use_lines(sight);
    let facts = use_memo((sight.clone(), text), move |(sight, text)| response_facts(sight, &lines, text));
    let known = (Shared::from(facts), sight.clone(), text);
    let redraws = use_callback(known.clone(), |width, (facts, sight, text)| {
        facts.as_ref().map(|facts| response(facts, width, text, writes(sight)))
    });
    let chart = use_memo((known, room.width, room.detail(sight.held)), |((facts, sight, text), width, detail)| {
        let facts = facts.as_ref()?;
        let start = position(&facts.now, facts.here.x);
        Some((Shared::new(response_in(*detail, facts, *width, text, writes(sight))), start))
    });
    let asked = use_followed(sight, sight.held);
    let Some((chart, start)) = &*chart else { return Html::default() };
    html! {
        <Figure
            exhibit={Exhibit::Response}
            place={props.place}
            chart={chart.clone()}
            sight={sight.clone()}
            {redraws}
            rests={sight.held && !room.is_seen}
            start={*start}
            {on_room}
        >
            <Axis sight={asked} on_ask={&props.on_ask} />
            { text.results().figures.changes }
        </Figure>
    }
}

/// The lines now and at baseline.
#[hook]
fn use_lines(sight: &Shared<Sight>) -> Lines {
    let baseline = use_answer(Some(Question::baseline(sight))).unwrap_or_default();
    let now = use_answer((!sight.is_baseline()).then(|| Question::now(sight)));
    Lines { now: now.unwrap_or_else(|| baseline.clone()), baseline }
}

/// The lines that answer a question, from the runs of the one before where they do.
#[hook]
fn use_answer(question: Option<Question>) -> Option<Vec<ResponsePoint>> {
    let answered = use_mut_ref(|| None::<Answered>);
    let question = question?;
    let mut answered = answered.borrow_mut();
    let earlier = answered.take();
    Some(answered.insert(Answered::after(earlier, question)).lines())
}

/// The point that is nearest to where the lever stands.
fn position(points: &[ResponsePoint], x: f64) -> usize {
    let distance = |point: &ResponsePoint| (point.x - x).abs();
    let nearest = points.iter().enumerate().min_by(|(_, one), (_, other)| distance(one).total_cmp(&distance(other)));
    nearest.map_or(0, |(position, _)| position)
}
