//! The frame of a figure: its name, what it found, the drawing or its table, and how to read it.

use yew::prelude::*;

use super::plot::Plot;
use super::room::{Measured, Seen, use_followed};
use super::twin::Twin;
use crate::charts::Chart;
use crate::components::contexts::use_text;
use crate::components::shared::Shared;
use crate::text::{FigureName, Text};

/// A figure by what it shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The value balance.
    Balance,
    /// The response to a lever; the headline of the page.
    Response,
    /// The loyalty curve.
    Curve,
    /// Customers over time.
    Time,
}

impl Kind {
    /// What the style sheet calls it.
    pub const fn css(self) -> &'static str {
        match self {
            Self::Balance => "balance",
            Self::Response => "response",
            Self::Curve => "curve",
            Self::Time => "time",
        }
    }

    const fn classes(self) -> &'static str {
        match self {
            Self::Balance => "figure figure--balance",
            Self::Response => "figure figure--headline figure--response",
            Self::Curve => "figure figure--curve",
            Self::Time => "figure figure--time",
        }
    }
}

/// What a figure shows.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Which figure it is.
    pub kind: Kind,
    /// Its name.
    pub name: FigureName,
    /// What completes the line of its name.
    #[prop_or_default]
    pub children: Html,
    /// The chart.
    pub chart: Shared<Chart>,
    /// Whether the drawing rests as it is; words never do.
    pub rests: bool,
    /// The reading at which arrow keys begin.
    #[prop_or_default]
    pub start: usize,
    /// The room there is for the drawing.
    pub on_room: Callback<Seen>,
}

/// A chart, or the table that says the same, under a title that says the finding.
#[component]
pub fn Figure(props: &Props) -> Html {
    let text = use_text();
    let is_table = use_state_eq(|| false);
    let toggle = {
        let is_table = is_table.clone();
        Callback::from(move |_| is_table.set(!*is_table))
    };
    let (name, chart) = (AttrValue::Static(props.name.name), &props.chart);
    let drawn = use_followed(chart, props.rests);
    html! {
        <figure class={props.kind.classes()} aria-label={name.clone()}>
            <figcaption class="figure__head">
                <p class="figure__name">{ props.name.line }{ props.children.clone() }</p>
                { tools(props.name.name, *is_table, toggle, text) }
                <h2 class="figure__title">{ &chart.title }</h2>
            </figcaption>
            <Measured on_room={&props.on_room}>
                if *is_table {
                    <Twin {name} chart={drawn} />
                } else {
                    <Plot kind={props.kind} chart={drawn} start={props.start} />
                }
            </Measured>
            <p class="figure__caption">{ &chart.caption }</p>
        </figure>
    }
}

fn tools(name: &str, is_table: bool, onclick: Callback<MouseEvent>, text: &Text) -> Html {
    let words = &text.results.figures;
    let (does, label) =
        if is_table { (words.chart, (words.as_chart)(name)) } else { (words.table, (words.as_table)(name)) };
    html! {
        <div class="figure__tools">
            <button class="button" type="button" aria-label={label} {onclick}>{ does }</button>
        </div>
    }
}
