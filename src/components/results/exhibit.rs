//! A figure that is a function of what is in sight.

use yew::prelude::*;

use super::figure::{Figure, empty};
use super::moved::MovedFigure;
use super::room::{INITIAL, use_followed_from, use_room_from};
use crate::app::Gallery;
use crate::app::Sight;
use crate::app::facts::{course, further};
use crate::charts::{Chart, Detail};
use crate::components::contexts::use_text;
use crate::components::shared::Shared;
use crate::explore::{Exhibit, Topic};
use crate::text::Text;

/// Which figure stands where.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Which figure it is.
    pub exhibit: Exhibit,
    /// Its place on the page, from 0.
    pub place: usize,
    /// Everything in sight.
    pub sight: Shared<Sight>,
    /// How it is drawn.
    pub draws: Draws,
    /// The width of its place before it is measured (px).
    #[prop_or(INITIAL)]
    pub width: f64,
}

/// How a figure is drawn: always the same way.
#[derive(Clone, Copy)]
pub struct Draws(pub fn(Exhibit, &Sight, (f64, Detail), &Text) -> Option<Chart>);

impl PartialEq for Draws {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

/// A figure that is loaded later.
#[derive(Clone, PartialEq)]
pub struct Apart {
    /// Which figure it is.
    pub exhibit: Exhibit,
    /// Its place on the page, from 0.
    pub place: usize,
    /// Everything in sight.
    pub sight: Shared<Sight>,
    /// The width of its place (px).
    pub width: f64,
}

impl Apart {
    /// A figure apart, in a place that is not measured yet.
    #[must_use]
    pub fn new(exhibit: Exhibit, place: usize, sight: Shared<Sight>) -> Self {
        Self { exhibit, place, sight, width: INITIAL }
    }

    /// A figure that is drawn with those over time.
    pub fn course(&self) -> Html {
        self.drawn(Draws(course))
    }

    /// A figure that the reader asked for.
    pub fn exhibit(&self) -> Html {
        if self.exhibit == Exhibit::Why {
            return html! { <MovedFigure place={self.place} sight={self.sight.clone()} /> };
        }
        self.drawn(Draws(further))
    }

    /// Whether nobody has asked for anything yet: then it comes when it is near the screen.
    #[must_use]
    pub fn waits(&self) -> bool {
        self.sight.gallery == Gallery::default() && self.sight.is_baseline()
    }

    fn drawn(&self, draws: Draws) -> Html {
        let Self { exhibit, place, width, .. } = *self;
        html! { <ExhibitFigure {exhibit} {place} {width} sight={self.sight.clone()} {draws} /> }
    }
}

/// The place of a figure that is on its way.
pub fn awaited(figure: &Apart, shows: Html, text: &Text) -> Html {
    empty(figure.exhibit, figure.place, shows, text)
}

/// A figure, drawn anew when what is in sight changes; what it says where it has nothing to show.
#[component]
pub fn ExhibitFigure(props: &Props) -> Html {
    let text = use_text();
    let (room, on_room) = use_room_from(props.width);
    let sight = use_followed_from(&props.sight, props.place, room.is_near);
    let (shown, place) = (props.exhibit, props.place);
    let known = (sight.clone(), (room.width, room.detail(sight.held)), text);
    let draws = props.draws.0;
    let chart = use_memo(known, move |(sight, room, text)| draws(shown, sight, *room, text).map(Shared::new));
    let redraws = use_callback((sight.clone(), shown, text), move |width, (sight, shown, text)| {
        draws(*shown, sight, (width, Detail::Whole), text)
    });
    let start = if shown.topic() == Topic::Time { sight.period } else { 0 };
    match &*chart {
        Some(chart) => {
            let (chart, rests) = (chart.clone(), sight.held && !room.is_seen);
            html! { <Figure exhibit={shown} {place} {sight} {chart} {redraws} {rests} {start} {on_room} /> }
        }
        None => empty(shown, place, html! { (text.exhibits().nothing)(shown) }, text),
    }
}
