//! A figure in which the states are laid over each other, or the table that says the same.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::app::facts::{Comparison, compared, overlays};
use crate::app::{Action, Sight};
use crate::charts::Chart;
use crate::components::contexts::{use_act, use_text};
use crate::components::results::{Axis, Measured, Plot, twin, use_room};
use crate::components::shared::Shared;
use crate::explore::Exhibit;
use crate::text::Text;
use crate::text::compare::Overlay;

/// What is shown where.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Its place, from 0.
    pub place: usize,
    /// Which figure it is.
    pub overlay: Overlay,
    /// What is in sight, for the choice of a lever.
    pub sight: Shared<Sight>,
    /// The states.
    pub comparison: Shared<Comparison>,
    /// The reader asks for another figure in a place.
    pub on_choose: Callback<(usize, Overlay)>,
}

/// A figure by its name, with the choice of another, its finding and its table.
#[component]
pub fn CompareFigure(props: &Props) -> Html {
    let (text, act, (room, on_room)) = (use_text(), use_act(), use_room());
    let is_table = use_state_eq(|| false);
    let (overlay, comparison) = (props.overlay, &props.comparison);
    let asked = (overlay == Overlay::Response).then_some(props.sight.asked);
    let known = (comparison.clone(), asked, room.width, overlay, text);
    let chart = use_memo(known, move |(comparison, _, width, overlay, text)| {
        let lever = asked.unwrap_or(crate::scenario::Lever::Stage(0));
        compared(comparison, *overlay, lever, *width, text).map(Shared::new)
    });
    let on_ask = use_callback(act, |lever, act| act.emit(Action::Ask(lever)));
    let name = (text.compare().figure)(overlay);
    let start = comparison.baseline().and_then(|state| state.shown).unwrap_or_default();
    let toggle = {
        let is_table = is_table.clone();
        Callback::from(move |_| is_table.set(!*is_table))
    };
    html! {
        <figure class="figure compare__figure" aria-label={name.clone()}>
            <figcaption class="figure__head">
                <p class="figure__name">
                    { &name }
                    if overlay == Overlay::Response {
                        <Axis sight={props.sight.clone()} {on_ask} />
                    }
                </p>
                <div class="figure__tools">
                    { pick(props, &name, text) }
                    { twin_button(&name, *is_table, toggle, text) }
                </div>
                <h2 class="figure__title">
                    { chart.as_ref().as_ref().map_or(text.compare().nothing, |chart| chart.title.as_str()) }
                </h2>
            </figcaption>
            <Measured {on_room}>{ drawn((*chart).as_ref(), *is_table, &name, (overlay, start)) }</Measured>
            <p class="figure__caption">{ chart.as_ref().as_ref().map(|chart| chart.caption.clone()) }</p>
        </figure>
    }
}

/// The drawing, or its table.
fn drawn(chart: Option<&Shared<Chart>>, is_table: bool, name: &str, (overlay, start): (Overlay, usize)) -> Html {
    let Some(chart) = chart else { return Html::default() };
    if is_table {
        return twin(name.to_owned().into(), &chart.table);
    }
    let (exhibit, start) = match overlay {
        Overlay::Over(_) => (Exhibit::Stocks, start),
        Overlay::Balance => (Exhibit::Balance, 0),
        Overlay::Curve => (Exhibit::Curve, 0),
        Overlay::Response => (Exhibit::Response, 0),
    };
    html! { <Plot {exhibit} chart={chart.clone()} says={chart.description.clone()} {start} /> }
}

fn twin_button(name: &str, is_table: bool, onclick: Callback<MouseEvent>, text: &Text) -> Html {
    let words = &text.results().figures;
    let (does, label) =
        if is_table { (words.chart, (words.as_chart)(name)) } else { (words.table, (words.as_table)(name)) };
    html! { <button class="button" type="button" aria-label={label} {onclick}>{ does }</button> }
}

/// The choice of another figure: what makes no sense for these states is not offered.
fn pick(props: &Props, name: &str, text: &Text) -> Html {
    let groups = overlays(&props.comparison);
    let all: Vec<Overlay> = groups.iter().flat_map(|(_, overlays)| overlays).copied().collect();
    let (place, on_choose) = (props.place, props.on_choose.clone());
    let names = all.clone();
    let onchange = move |event: Event| {
        let chosen = event.target_dyn_into::<HtmlSelectElement>().map(|select| select.value());
        let overlay = chosen.and_then(|chosen| names.iter().copied().find(|overlay| id(*overlay) == chosen));
        if let Some(overlay) = overlay {
            on_choose.emit((place, overlay));
        }
    };
    let option = |overlay: &Overlay| {
        let selected = *overlay == props.overlay;
        html! { <option key={id(*overlay)} value={id(*overlay)} {selected}>{ (text.compare().figure)(*overlay) }</option> }
    };
    let group = |(topic, overlays): &(Option<crate::text::charts::Topic>, Vec<Overlay>)| {
        let label = topic.map_or(text.compare().moment, text.compare().topic);
        html! { <optgroup key={label} {label}>{ for overlays.iter().map(option) }</optgroup> }
    };
    html! {
        <label class="button compare__pick">
            <span aria-hidden="true">{ text.exhibits().change }</span>
            <select aria-label={(text.compare().instead)(name)} {onchange}>{ for groups.iter().map(group) }</select>
        </label>
    }
}

/// The name of a figure in the list.
fn id(overlay: Overlay) -> String {
    format!("{overlay:?}")
}
