//! The parts of the page in the order in which the eye meets them: the document's order is the order of focus.

use yew::prelude::*;

use super::layers::{Layers, More};
use super::levers::{Costs, Gains, Head, TITLE};
use super::results::{
    BalanceFigure, CurveFigure, LastChange, Lede, Numbers, ResponseFigure, TimeFigure, Timeline, Why,
};
use super::shared::Shared;
use crate::app::Sight;
use crate::browser::media::Breadth;
use crate::scenario::Lever;

/// The id of the levers, where the skip link goes.
pub const LEVERS: &str = "levers";

/// What is in sight, and what the parts can ask for.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What is in sight.
    pub sight: Shared<Sight>,
    /// The reader asks how a lever moves satisfaction and loyalty.
    pub on_ask: Callback<Lever>,
    /// The reader looks at a period.
    pub on_look: Callback<usize>,
    /// How broad the window is.
    pub breadth: Breadth,
}

/// Levers and results: side by side, or taking turns in one column.
#[component]
pub fn Arrangement(props: &Props) -> Html {
    let parts = match props.breadth {
        Breadth::Wide => wide(props),
        Breadth::Middle => middle(props),
        Breadth::Phone => phone(props),
    };
    html! { <main class="page" key={format!("{:?}", props.breadth)}>{ parts }</main> }
}

/// Levers beside everything.
fn wide(props: &Props) -> Html {
    html! {
        <>
            { levers(props) }
            <div class="results">
                { lede(props) }
                { numbers(props) }
                <div class="charts">{ balance(props) }{ response(props) }{ curve(props) }{ time(props) }</div>
                { timeline(props) }
            </div>
        </>
    }
}

/// Levers beside numbers and two charts, the two others below.
fn middle(props: &Props) -> Html {
    html! {
        <>
            { levers(props) }
            { lede(props) }
            { numbers(props) }
            { response(props) }
            { balance(props) }
            { timeline(props) }
            { curve(props) }
            { time(props) }
        </>
    }
}

/// One column in which levers and charts take turns.
fn phone(props: &Props) -> Html {
    let sight = &props.sight;
    html! {
        <>
            { lede(props) }
            { numbers(props) }
            { response(props) }
            <section class="levers" id={LEVERS} tabindex="-1" role="group" aria-labelledby={TITLE}>
                <Head />
                <Gains sight={sight.clone()} />
            </section>
            { balance(props) }
            <div class="levers"><Costs sight={sight.clone()} /></div>
            { curve(props) }
            <div class="levers"><More sight={sight.clone()} /></div>
            { time(props) }
            { timeline(props) }
            <div class="levers"><Layers sight={sight.clone()} /></div>
        </>
    }
}

/// All levers, one below the other.
fn levers(props: &Props) -> Html {
    let sight = &props.sight;
    html! {
        <section class="levers" id={LEVERS} tabindex="-1" role="group" aria-labelledby={TITLE}>
            <Head />
            <Gains sight={sight.clone()} />
            <Costs sight={sight.clone()} />
            <More sight={sight.clone()} />
            <Layers sight={sight.clone()} />
        </section>
    }
}

fn lede(props: &Props) -> Html {
    html! { <Lede sight={props.sight.clone()} /> }
}

fn numbers(props: &Props) -> Html {
    let sight = &props.sight;
    html! {
        <section class="numbers">
            <Numbers sight={sight.clone()} />
            <Why sight={sight.clone()} />
            <LastChange sight={sight.clone()} />
        </section>
    }
}

fn balance(props: &Props) -> Html {
    html! { <BalanceFigure sight={props.sight.clone()} /> }
}

fn response(props: &Props) -> Html {
    html! { <ResponseFigure sight={props.sight.clone()} on_ask={props.on_ask.clone()} /> }
}

fn curve(props: &Props) -> Html {
    html! { <CurveFigure sight={props.sight.clone()} /> }
}

fn time(props: &Props) -> Html {
    html! { <TimeFigure sight={props.sight.clone()} /> }
}

fn timeline(props: &Props) -> Html {
    html! { <Timeline sight={props.sight.clone()} on_look={props.on_look.clone()} /> }
}
