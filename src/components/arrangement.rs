//! The parts of the page in the order in which the eye meets them: the document's order is the order of focus.

use web_sys::Element;
use yew::prelude::*;

use super::contexts::{use_act, use_text};
use super::layers::{layers, more};
use super::levers::{Head, TITLE, costs, gains};
use super::results::{LastChange, Linked, Timeline, figure_at, layouts, lede, numbers, use_linked, why};
use super::shared::Shared;
use crate::app::{Action, Controls, Layout, Sight};
use crate::browser::focus;
use crate::browser::media::Breadth;
use crate::scenario::Lever;
use crate::text::Text;

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
    /// Which levers the page shows.
    pub controls: Controls,
}

/// A part of the page.
#[derive(Clone, Copy)]
enum Part {
    Head,
    Gains,
    Costs,
    More,
    Layers,
    Lede,
    Numbers,
    First,
    Second,
    Third,
    Fourth,
    Gallery,
    Timeline,
}

impl Part {
    /// All parts, in the order of the enum.
    const ALL: &[Self] = &[
        Self::Head,
        Self::Gains,
        Self::Costs,
        Self::More,
        Self::Layers,
        Self::Lede,
        Self::Numbers,
        Self::First,
        Self::Second,
        Self::Third,
        Self::Fourth,
        Self::Gallery,
        Self::Timeline,
    ];

    /// Whether a page with these levers has it.
    const fn is_shown(self, controls: Controls) -> bool {
        match self {
            Self::Head | Self::Gains | Self::Costs => !matches!(controls, Controls::None),
            Self::More | Self::Layers => matches!(controls, Controls::All),
            Self::Lede
            | Self::Numbers
            | Self::First
            | Self::Second
            | Self::Third
            | Self::Fourth
            | Self::Gallery
            | Self::Timeline => true,
        }
    }

    /// What it holds.
    fn made(self, Known { sight, text, on_ask, on_look, act, .. }: &Known) -> Html {
        match self {
            Self::Head => html! { <Head sight={sight.clone()} /> },
            Self::Gains => gains(sight, text, act),
            Self::Costs => costs(sight, text),
            Self::More => more(sight, text),
            Self::Layers => layers(sight, text),
            Self::Lede => lede(sight, text),
            Self::Numbers => headlines(sight, text),
            Self::First => figure_at(0, sight, on_ask),
            Self::Second => figure_at(1, sight, on_ask),
            Self::Third => figure_at(2, sight, on_ask),
            Self::Fourth => figure_at(3, sight, on_ask),
            Self::Gallery => layouts(sight.gallery.layout(), text, act),
            Self::Timeline => html! { <Timeline sight={sight.clone()} on_look={on_look} /> },
        }
    }
}

/// What the parts are made of.
#[derive(Clone, PartialEq)]
struct Known {
    sight: Shared<Sight>,
    text: &'static Text,
    on_ask: Callback<Lever>,
    on_look: Callback<usize>,
    act: Callback<Action>,
    controls: Controls,
}

/// Levers and results: side by side, or taking turns in one column. Each part is made once, in a place of its own that
/// moves with the arrangement: what is unfolded, typed or shown as a table stays so as the window changes.
#[component]
pub fn Arrangement(props: &Props) -> Html {
    let places = use_memo((), |()| Part::ALL.iter().filter_map(|_| place()).collect::<Vec<_>>());
    use_focus(props.breadth);
    let linked = use_linked();
    let known = Known {
        sight: props.sight.clone(),
        text: use_text(),
        on_ask: props.on_ask.clone(),
        on_look: props.on_look.clone(),
        act: use_act(),
        controls: props.controls,
    };
    // A reading of a chart makes no part anew.
    let made = use_memo(known, |known| {
        let made = |part: &Part| if part.is_shown(known.controls) { part.made(known) } else { Html::default() };
        Part::ALL.iter().map(made).collect::<Vec<_>>()
    });
    let at = |part: Part| places.get(part as usize).map(|place| Html::VRef(place.clone().into())).unwrap_or_default();
    let parts = match props.breadth {
        Breadth::Wide => wide(&at, props.sight.gallery.layout()),
        Breadth::Middle => middle(&at),
        Breadth::Phone => phone(&at),
    };
    let made = made.iter().zip(&*places).map(|(part, place)| create_portal(part.clone(), place.clone()));
    html! {
        <ContextProvider<Linked> context={linked}>
            <main class="page" data-controls={props.controls.id()} key={format!("{:?}", props.breadth)}>{ parts }</main>
            { for made }
        </ContextProvider<Linked>>
    }
}

/// An element in which a part stands; the layout does not see it.
fn place() -> Option<Element> {
    let place = web_sys::window()?.document()?.create_element("div").ok()?;
    place.set_class_name("place");
    Some(place)
}

/// Moving a part takes the keyboard away from it; this gives it back.
#[hook]
fn use_focus(breadth: Breadth) {
    let held = use_memo(breadth, |_| focus::held());
    use_effect_with(breadth, move |_| {
        if let Some(held) = &*held {
            focus::to(held);
        }
    });
}

/// Levers beside everything.
fn wide(at: &impl Fn(Part) -> Html, layout: Layout) -> Html {
    let charts = [Part::First, Part::Second, Part::Third, Part::Fourth];
    html! {
        <>
            { levers(at) }
            <div class="results">
                { at(Part::Lede) }
                { at(Part::Numbers) }
                <div class="charts" data-layout={layout.id()}>{ for charts.map(at) }</div>
                { at(Part::Gallery) }
                { at(Part::Timeline) }
            </div>
        </>
    }
}

/// Levers beside numbers and two charts, the two others below.
fn middle(at: &impl Fn(Part) -> Html) -> Html {
    let results = [
        Part::Lede,
        Part::Numbers,
        Part::Second,
        Part::First,
        Part::Timeline,
        Part::Third,
        Part::Fourth,
        Part::Gallery,
    ];
    html! { <>{ levers(at) }{ for results.map(at) }</> }
}

/// One column in which levers and charts take turns.
fn phone(at: &impl Fn(Part) -> Html) -> Html {
    html! {
        <>
            { at(Part::Lede) }
            { at(Part::Numbers) }
            { at(Part::Second) }
            { group(html! { <>{ at(Part::Head) }{ at(Part::Gains) }</> }) }
            { at(Part::First) }
            <div class="levers">{ at(Part::Costs) }</div>
            { at(Part::Third) }
            <div class="levers">{ at(Part::More) }</div>
            { at(Part::Fourth) }
            { at(Part::Gallery) }
            { at(Part::Timeline) }
            <div class="levers">{ at(Part::Layers) }</div>
        </>
    }
}

/// All levers, one below the other.
fn levers(at: &impl Fn(Part) -> Html) -> Html {
    let parts = [Part::Head, Part::Gains, Part::Costs, Part::More, Part::Layers];
    group(html! { <>{ for parts.map(at) }</> })
}

/// The levers that are named by their head.
fn group(parts: Html) -> Html {
    html! {
        <section class="levers" id={LEVERS} tabindex="-1" role="group" aria-labelledby={TITLE}>{ parts }</section>
    }
}

fn headlines(sight: &Shared<Sight>, text: &Text) -> Html {
    html! {
        <section class="numbers">
            { numbers(sight, text) }
            { why(sight, text) }
            <LastChange sight={sight.clone()} />
        </section>
    }
}
