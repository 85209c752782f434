//! Customers over time: people, wait and profit.

use std::rc::Rc;

use yew::prelude::*;

use super::figure::{Figure, Kind};
use super::room::{use_followed, use_room};
use super::{SightProps, writes};
use crate::app::Sight;
use crate::app::facts::time_facts;
use crate::charts::time;
use crate::components::contexts::use_text;
use crate::components::shared::Shared;

/// What the drawing depends on: the runs, and which of them is in sight when.
#[derive(Clone)]
struct Known(Shared<Sight>);

impl PartialEq for Known {
    fn eq(&self, other: &Self) -> bool {
        let (one, other) = (&self.0, &other.0);
        let same_view = one.period == other.period && one.moment.variant == other.moment.variant;
        same_view && Rc::ptr_eq(&one.answer, &other.answer)
    }
}

/// The run in sight beside the baseline's, with a band for the period in sight.
#[component]
pub fn TimeFigure(props: &SightProps) -> Html {
    let text = use_text();
    let (room, on_room) = use_room();
    let sight = use_followed(&props.sight, props.sight.held && !room.is_near);
    let known = (Known(sight.clone()), room.width, writes(&sight), text);
    let chart = use_memo(known, |(Known(sight), width, writes, text)| {
        Shared::new(time(&time_facts(sight, text), *width, text, *writes))
    });
    html! {
        <Figure
            kind={Kind::Time}
            name={text.results.figures.time}
            chart={(*chart).clone()}
            rests={sight.held && !room.is_seen}
            start={sight.period}
            {on_room}
        />
    }
}
