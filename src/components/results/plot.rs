//! The drawing of a chart, with what can be read off it.

use web_sys::Element;
use yew::prelude::*;

use super::linked::use_reading;
use super::marks::{Layer, Marks, nodes};
use super::reading::{Asked, asked, under};
use crate::charts::Chart;
use crate::components::shared::Shared;
use crate::explore::Exhibit;
use crate::model::plain;

/// What is drawn.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Which figure it is.
    pub exhibit: Exhibit,
    /// The chart.
    pub chart: Shared<Chart>,
    /// The drawing in words.
    pub says: AttrValue,
    /// The same chart at a width (px) with its readings, where it comes without them: while a lever is held.
    #[prop_or_default]
    pub whole: Option<Callback<f64, Option<Chart>>>,
    /// The reading at which arrow keys begin.
    pub start: usize,
}

/// A drawing; hover, tap and arrow keys read values off it, leaving it or Escape puts it back.
#[component]
pub fn Plot(props: &Props) -> Html {
    let svg = use_node_ref();
    let (reads, on_read) = use_reading(props.exhibit);
    let chart = &props.chart;
    let hovers =
        use_callback((svg.clone(), chart.clone(), on_read.clone()), |event: PointerEvent, (svg, chart, on_read)| {
            if let Some(svg) = svg.cast::<Element>() {
                on_read.emit(under(&event, &svg, chart));
            }
        });
    let onpointerleave = use_callback(on_read.clone(), |event: PointerEvent, on_read| {
        // A finger that is lifted has tapped: what it read stays.
        if event.pointer_type() != "touch" {
            on_read.emit(None);
        }
    });
    let onblur = use_callback(on_read.clone(), |_, on_read| on_read.emit(None));
    let known = (reads, on_read, props.start, chart.readings.len());
    let onkeydown = use_callback(known, |event: KeyboardEvent, (reads, on_read, start, n_readings)| {
        let Some(asked) = asked(&event, *reads, *start, *n_readings) else { return };
        event.prevent_default();
        on_read.emit(if let Asked::At(reading) = asked { Some(reading) } else { None });
    });
    let is_bare = reads.is_some() && chart.readings.is_empty();
    let whole = props.whole.as_ref().filter(|_| is_bare).and_then(|whole| whole.emit(chart.drawing.width));
    let reading = reads.and_then(|reading| whole.as_ref().unwrap_or(chart).readings.get(reading));
    html! {
        <>
            <div
                class="figure__plot"
                tabindex="0"
                role="img"
                aria-label={props.says.clone()}
                onpointermove={&hovers}
                onpointerdown={&hovers}
                {onpointerleave}
                {onblur}
                {onkeydown}
            >
                { drawing(props.exhibit, chart, &svg, reading.map(crate::charts::Reading::marks)) }
            </div>
            <p class="sr" aria-live="polite">{ reading.map(|reading| reading.words.clone()) }</p>
        </>
    }
}

/// A drawing that only stands there, described in words.
pub fn still(exhibit: Exhibit, chart: &Chart) -> Html {
    let (width, height) = (plain(chart.drawing.width), plain(chart.drawing.height));
    html! {
        <svg
            class={classes!("chart", format!("chart--{}", exhibit.id()))}
            viewBox={format!("0 0 {width} {height}")}
            preserveAspectRatio="xMinYMin meet"
            role="img"
            aria-label={chart.description.clone()}
        >
            <g>{ nodes(&chart.drawing.axes) }</g>
            <g>{ nodes(&chart.drawing.marks) }</g>
        </svg>
    }
}

fn drawing(
    exhibit: Exhibit,
    chart: &Shared<Chart>,
    place: &NodeRef,
    reading: Option<Vec<crate::charts::Mark>>,
) -> Html {
    let (width, height) = (chart.drawing.width, chart.drawing.height);
    let reads = reading.as_ref().is_some_and(|marks| !marks.is_empty());
    html! {
        <svg
            ref={place}
            class={classes!("chart", format!("chart--{}", exhibit.id()), reads.then_some("chart--reads"))}
            viewBox={format!("0 0 {} {}", plain(width), plain(height))}
            aria-hidden="true"
            focusable="false"
        >
            <Marks chart={chart.clone()} layer={Layer::Axes} />
            <Marks chart={chart.clone()} layer={Layer::Marks} />
            <g class="chart__reading">{ reading.map(|marks| nodes(&marks)) }</g>
        </svg>
    }
}
