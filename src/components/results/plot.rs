//! The drawing of a chart, with what can be read off it.

use web_sys::Element;
use yew::prelude::*;

use super::figure::Kind;
use super::marks::{Layer, Marks, nodes};
use super::reading::{Asked, asked, under};
use crate::charts::Chart;
use crate::components::shared::Shared;

/// What is drawn.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Which figure it is.
    pub kind: Kind,
    /// The chart.
    pub chart: Shared<Chart>,
    /// The reading at which arrow keys begin.
    pub start: usize,
}

/// A drawing; hover, tap and arrow keys read values off it, leaving it or Escape puts it back.
#[component]
pub fn Plot(props: &Props) -> Html {
    let (svg, reads) = (use_node_ref(), use_state_eq(|| None::<usize>));
    let chart = &props.chart;
    let hovers =
        use_callback((svg.clone(), chart.clone(), reads.setter()), |event: PointerEvent, (svg, chart, reads)| {
            if let Some(svg) = svg.cast::<Element>() {
                reads.set(under(&event, &svg, chart));
            }
        });
    let onpointerleave = use_callback(reads.setter(), |event: PointerEvent, reads| {
        // A finger that is lifted has tapped: what it read stays.
        if event.pointer_type() != "touch" {
            reads.set(None);
        }
    });
    let onblur = use_callback(reads.setter(), |_, reads| reads.set(None));
    let known = (reads.clone(), props.start, chart.readings.len());
    let onkeydown = use_callback(known, |event: KeyboardEvent, (reads, start, n_readings)| {
        let Some(asked) = asked(&event, **reads, *start, *n_readings) else { return };
        event.prevent_default();
        reads.set(if let Asked::At(reading) = asked { Some(reading) } else { None });
    });
    let reading = reads.and_then(|reading| chart.readings.get(reading));
    html! {
        <>
            <div
                class="figure__plot"
                tabindex="0"
                role="img"
                aria-label={chart.description.clone()}
                onpointermove={&hovers}
                onpointerdown={&hovers}
                {onpointerleave}
                {onblur}
                {onkeydown}
            >
                { drawing(props.kind, chart, &svg, reads.and_then(|_| reading).map(crate::charts::Reading::marks)) }
            </div>
            <p class="sr" aria-live="polite">{ reading.map(|reading| reading.words.clone()) }</p>
        </>
    }
}

fn drawing(kind: Kind, chart: &Shared<Chart>, place: &NodeRef, reading: Option<Vec<crate::charts::Mark>>) -> Html {
    let (width, height) = (chart.drawing.width, chart.drawing.height);
    let reads = reading.as_ref().is_some_and(|marks| !marks.is_empty());
    html! {
        <svg
            ref={place}
            class={classes!("chart", format!("chart--{}", kind.css()), reads.then_some("chart--reads"))}
            viewBox={format!("0 0 {width} {height}")}
            aria-hidden="true"
            focusable="false"
        >
            <Marks chart={chart.clone()} layer={Layer::Axes} />
            <Marks chart={chart.clone()} layer={Layer::Marks} />
            <g class="chart__reading">{ reading.map(|marks| nodes(&marks)) }</g>
        </svg>
    }
}
