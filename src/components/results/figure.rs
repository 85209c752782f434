//! The frame of a figure: its name, what it found, the drawing or its table, and how to read it.

use yew::prelude::*;

use super::gallery::Pick;
use super::menu::Menu;
use super::plot::Plot;
use super::room::{Measured, Seen, use_followed};
use super::twin::twin;
use crate::app::Sight;
use crate::browser::enclosed;
use crate::charts::Chart;
use crate::components::contexts::use_text;
use crate::components::shared::Shared;
use crate::explore::Exhibit;
use crate::text::Text;

/// What a figure shows.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Which figure it is.
    pub exhibit: Exhibit,
    /// Its place on the page, from 0.
    pub place: usize,
    /// What completes the line of its name.
    #[prop_or_default]
    pub children: Html,
    /// What stands between the title and the drawing.
    #[prop_or_default]
    pub above: Html,
    /// The chart.
    pub chart: Shared<Chart>,
    /// What is in sight.
    pub sight: Shared<Sight>,
    /// The same figure at another width (px), with all there is to it.
    pub redraws: Callback<f64, Option<Chart>>,
    /// Whether the drawing and how to read it rest as they are; the title never does.
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
    let toggle = use_callback(is_table.clone(), |_, is_table| is_table.set(!**is_table));
    // Its menu has nothing to do while a lever is held.
    let saved = use_followed(&Shared::new((props.sight.clone(), props.redraws.clone())), props.sight.held);
    let (sight, redraws) = (saved.0.clone(), saved.1.clone());
    let (exhibit, place, chart) = (props.exhibit, props.place, &props.chart);
    let name = AttrValue::Static((text.exhibits().name)(exhibit));
    let drawn = use_followed(&Shared::new((chart.clone(), props.redraws.clone())), props.rests);
    let (drawn, whole) = (drawn.0.clone(), drawn.1.clone());
    let caption = drawn.caption.clone();
    let described = use_followed(chart, props.sight.held);
    let says = AttrValue::from(described.description.clone());
    html! {
        <div class={classes(exhibit, place)}>
        <Pick {exhibit} {place} />
        <figure class="figure" aria-label={name.clone()}>
            <figcaption class="figure__head">
                <p class="figure__name">{ (text.exhibits().line)(exhibit) }{ props.children.clone() }</p>
                <div class="figure__tools">
                    { twin_button(&name, *is_table, toggle.clone(), text) }
                    // What it opens is left out of a lesson in one file.
                    if !enclosed::is_enclosed() {
                        <Menu {exhibit} {place} {sight} {redraws}
                            is_table={*is_table} on_table={toggle} />
                    }
                </div>
                <h2 class="figure__title">{ &chart.title }</h2>
            </figcaption>
            { props.above.clone() }
            <Measured on_room={&props.on_room}>
                if *is_table {
                    { tabled(name, &drawn, &whole) }
                } else {
                    <Plot {exhibit} chart={drawn} {says} {whole} start={props.start} />
                }
            </Measured>
            <p class="figure__caption">{ caption }</p>
        </figure>
        </div>
    }
}

/// The table; while a lever is held the chart has none at hand.
fn tabled(name: AttrValue, drawn: &Chart, whole: &Callback<f64, Option<Chart>>) -> Html {
    let whole = if drawn.table.rows.is_empty() { whole.emit(drawn.drawing.width) } else { None };
    twin(name, whole.as_ref().map_or(&drawn.table, |whole| &whole.table))
}

/// A figure that says why it shows nothing, or what to do, and the choice of another.
pub fn empty(exhibit: Exhibit, place: usize, says: Html, text: &Text) -> Html {
    let name = (text.exhibits().name)(exhibit);
    html! {
        <div class={classes(exhibit, place)}>
            <Pick {exhibit} {place} />
            <figure class="figure" aria-label={name}>
                <figcaption class="figure__head">
                    <p class="figure__name">{ name }</p>
                    <div class="figure__empty">{ says }</div>
                </figcaption>
            </figure>
        </div>
    }
}

/// What the style sheet calls a figure, and its place.
fn classes(exhibit: Exhibit, place: usize) -> Classes {
    let headline = (exhibit == Exhibit::Response).then_some("figure--headline");
    classes!("exhibit", format!("figure--{}", exhibit.id()), format!("figure--place-{place}"), headline)
}

fn twin_button(name: &str, is_table: bool, onclick: Callback<MouseEvent>, text: &Text) -> Html {
    let words = &text.results().figures;
    let (does, label) =
        if is_table { (words.chart, (words.as_chart)(name)) } else { (words.table, (words.as_table)(name)) };
    html! { <button class="button" type="button" aria-label={label} {onclick}>{ does }</button> }
}
