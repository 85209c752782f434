//! The loyalty curve: from satisfaction to the share that stays.

use yew::prelude::*;

use super::figure::{Figure, Kind};
use super::room::{use_followed, use_room};
use super::{SightProps, writes};
use crate::app::facts::curve_facts;
use crate::charts::loyalty_curve;
use crate::components::contexts::use_text;
use crate::components::shared::Shared;

/// The widest drawing (px): a flatter curve would mislead.
const WIDEST: f64 = 480.0;
/// Arrow keys begin at this reading: a satisfaction of 50, the border of defection.
const START: usize = 10;

/// The curve with the customers of the period in sight on it, beside the baseline's.
#[component]
pub fn CurveFigure(props: &SightProps) -> Html {
    let text = use_text();
    let (room, on_room) = use_room();
    let sight = use_followed(&props.sight, props.sight.held && !room.is_near);
    let known = (curve_facts(&sight), room.width.min(WIDEST), writes(&sight), text);
    let chart = use_memo(known, |(facts, width, writes, text)| {
        facts.map(|facts| Shared::new(loyalty_curve(&facts, *width, text, *writes)))
    });
    match &*chart {
        Some(chart) => html! {
            <Figure
                kind={Kind::Curve}
                name={text.results.figures.curve}
                chart={chart.clone()}
                rests={sight.held && !room.is_seen}
                start={START}
                {on_room}
            />
        },
        None => Html::default(),
    }
}
