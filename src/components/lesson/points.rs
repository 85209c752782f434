//! The points of a curve as numbers: fields as long as it can be drawn, then a table beside the model's.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::answer::written;
use super::curve::Props;
use crate::app::hand::put;
use crate::charts::{Row, Table};
use crate::components::results::twin;
use crate::model::{fixed, plain};
use crate::text::typing::Notation;
use crate::text::{Figure as Counts, Text};

/// So many steps of the arrow keys take a point from the bottom to the top.
const N_STEPS: f64 = 50.0;

/// The drawing in words.
pub fn described(props: &Props, n_drawn: usize, text: &Text) -> String {
    let words = text.lessons().sketch;
    let write = |value: f64| written(props.counts, value, props.numbers, text);
    let end = |values: Option<f64>, n: usize| values.map(|value| (words.ends[n])(&write(value)));
    let ends = [
        end(props.drawn.last().copied().flatten(), 0),
        end(props.model.as_ref().and_then(|model| model.last().copied()), 1),
        end(props.without.as_ref().and_then(|without| without.last().copied()), 2),
    ];
    let ends: Vec<String> = ends.into_iter().flatten().collect();
    let asked = props.name.trim_end_matches(['.', '?', '!', ' ']);
    format!("{asked}. {}. {}", (words.drawn)(n_drawn, props.drawn.len()), ends.join(", "))
}

/// The points as fields; once they are locked, as a table beside the model's.
pub fn points(props: &Props, text: &Text) -> Html {
    let words = text.lessons().sketch;
    let is_start = props.periods.0 < props.drawn.len();
    let name = |n: usize| (words.point)(props.periods.1, Some(n).filter(|n| *n < props.periods.0), is_start);
    if let Some(model) = &props.model {
        let write = |value: f64| written(props.counts, value, props.numbers, text);
        let row = |(n, (drawn, model)): (usize, (&Option<f64>, &f64))| {
            Row::plain(vec![name(n), drawn.map(write).unwrap_or_default(), write(*model)])
        };
        let rows = props.drawn.iter().zip(model).enumerate().map(row).collect();
        let columns =
            [(text.time().period)(props.periods.1)].into_iter().chain(words.columns).map(str::to_owned).collect();
        let table = Table { columns, rows };
        return html! {
            <details class="points"><summary>{ words.points[0] }</summary>{ twin(words.points[0].into(), &table) }</details>
        };
    }
    if props.is_locked {
        return Html::default();
    }
    let [low, high] = [props.frame.0, props.frame.1].map(|end| written(props.counts, end, props.numbers, text));
    let is_given = |n: usize| n == 0 && props.start.is_some();
    html! {
        <details class="points">
            <summary>{ words.points[0] }</summary>
            <p class="small soft">{ (text.lessons().ask.range)(&low, &high) }{ ". " }{ words.points[1] }</p>
            <div class="points__all">
                { for (0..props.drawn.len()).filter(|n| !is_given(*n)).map(|n| point(props, n, name(n))) }
            </div>
            <button class="button" type="button" onclick={props.on_draw.reform(|_: MouseEvent| Vec::new())}>{ words.wipe }</button>
        </details>
    }
}

/// One point.
fn point(props: &Props, n: usize, name: String) -> Html {
    let notation = if props.counts == Counts::Share { Notation::Percent } else { Notation::Number };
    let scale = if notation == Notation::Percent { 100.0 } else { 1.0 };
    let step = scale * (props.frame.1 - props.frame.0) / N_STEPS;
    let places = usize::from(step < 10.0);
    let value = props.drawn[n].map(|value| fixed(scale * value, places)).unwrap_or_default();
    let (on_draw, drawn, frame) = (props.on_draw.clone(), props.drawn.clone(), props.frame);
    let onchange = move |event: Event| {
        let Some(input) = event.target_dyn_into::<HtmlInputElement>() else { return };
        let typed = Some(input.value_as_number() / scale).filter(|typed| typed.is_finite());
        let held = typed.map(|typed| typed.clamp(frame.0, frame.1));
        if held != typed {
            // Where the point already stands at that end, nothing else would write it.
            input.set_value(&held.map(|held| fixed(scale * held, places)).unwrap_or_default());
        }
        on_draw.emit(put(drawn.clone(), n, held));
    };
    html! {
        <label class="points__one" key={n}>
            <span class="small">{ name }</span>
            <input type="number" step={fixed(step, places)} min={plain(scale * frame.0)} max={plain(scale * frame.1)} {value} {onchange} />
        </label>
    }
}
