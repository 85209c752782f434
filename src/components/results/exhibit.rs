//! A figure that is a function of what is in sight.

use yew::prelude::*;

use super::figure::{Figure, empty};
use super::room::{use_followed, use_room};
use crate::app::Sight;
use crate::app::facts::exhibit;
use crate::components::contexts::use_text;
use crate::components::shared::Shared;
use crate::explore::{Exhibit, Topic};

/// Which figure stands where.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Which figure it is.
    pub exhibit: Exhibit,
    /// Its place on the page, from 0.
    pub place: usize,
    /// Everything in sight.
    pub sight: Shared<Sight>,
}

/// A figure, drawn anew when what is in sight changes; what it says where it has nothing to show.
#[component]
pub fn ExhibitFigure(props: &Props) -> Html {
    let text = use_text();
    let (room, on_room) = use_room();
    let sight = use_followed(&props.sight, props.sight.held && !room.is_near);
    let (shown, place) = (props.exhibit, props.place);
    let known = (sight.clone(), room.width, text);
    let chart = use_memo(known, move |(sight, width, text)| exhibit(shown, sight, *width, text).map(Shared::new));
    let redraws =
        use_callback((sight.clone(), shown, text), |width, (sight, shown, text)| exhibit(*shown, sight, width, text));
    let start = if shown.topic() == Topic::Time { sight.period } else { 0 };
    match &*chart {
        Some(chart) => {
            let (chart, rests) = (chart.clone(), sight.held && !room.is_seen);
            html! { <Figure exhibit={shown} {place} {sight} {chart} {redraws} {rests} {start} {on_room} /> }
        }
        None => empty(shown, place, (text.exhibits.nothing)(shown), text),
    }
}
