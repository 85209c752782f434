//! The value balance: what customers get and give.

use yew::prelude::*;

use super::figure::{Figure, Kind};
use super::room::{use_followed, use_room};
use super::{SightProps, writes};
use crate::app::facts::balance_facts;
use crate::charts::balance;
use crate::components::contexts::use_text;
use crate::components::shared::Shared;

/// The widest drawing (px): wider bars say no more.
const WIDEST: f64 = 480.0;

/// The account of the customer in the period in sight, beside the baseline's.
#[component]
pub fn BalanceFigure(props: &SightProps) -> Html {
    let text = use_text();
    let (room, on_room) = use_room();
    let sight = use_followed(&props.sight, props.sight.held && !room.is_near);
    let known = (balance_facts(&sight), room.width.min(WIDEST), writes(&sight), text);
    let chart = use_memo(known, |(facts, width, writes, text)| {
        facts.map(|facts| Shared::new(balance(&facts, *width, text, *writes)))
    });
    match &*chart {
        Some(chart) => html! {
            <Figure
                kind={Kind::Balance}
                name={text.results.figures.balance}
                chart={chart.clone()}
                rests={sight.held && !room.is_seen}
                {on_room}
            />
        },
        None => Html::default(),
    }
}
