//! A curve to draw over axes, by hand or point by point; the model's answer lies over it once it is locked.

use web_sys::{Element, HtmlInputElement};
use yew::prelude::*;

use super::answer::written;
use super::ask::Asked;
use crate::app::Sight;
use crate::app::facts::counts;
use crate::app::hand::{joined, put, stroke};
use crate::app::sitting::{Deed, Reply, Truth, Work};
use crate::charts::{Row, Sketch, SketchFacts, Table, sketch};
use crate::components::contexts::use_text;
use crate::components::results::{Measured, nodes, twin, use_room};
use crate::lesson::{Figure, Prediction, Quantity, View};
use crate::model::{fixed, plain};
use crate::scenario::Measure;
use crate::text::typing::Notation;
use crate::text::{Figure as Counts, Numbers, PeriodLength, Text};

/// Height of the axes (px).
const HIGH: f64 = 300.0;
/// So many steps of the arrow keys take a point from the bottom to the top.
const N_STEPS: f64 = 50.0;

/// A curve and everything around it.
#[derive(Clone, Properties, PartialEq)]
pub struct Props {
    /// What is asked.
    pub name: AttrValue,
    /// What the figure counts.
    pub counts: Counts,
    /// How many periods there are, and how long one is.
    pub periods: (usize, PeriodLength),
    /// From where to where can be drawn.
    pub frame: (f64, f64),
    /// Where every curve begins.
    pub start: Option<f64>,
    /// What is drawn.
    pub drawn: Vec<Option<f64>>,
    /// What the model answers, once it is shown.
    pub model: Option<Vec<f64>>,
    /// The baseline, which is shown with it.
    pub without: Option<Vec<f64>>,
    /// Whether it can still be drawn.
    pub is_locked: bool,
    /// How numbers are written.
    pub numbers: Numbers,
    /// What the student draws.
    pub on_draw: Callback<Vec<Option<f64>>>,
}

impl Props {
    /// The curve that is asked for; none where the model has none.
    pub fn of(asked: &Asked, prediction: &Prediction, begun: &Sight) -> Option<Self> {
        let Some(Truth::Curve { values, frame }) = asked.truth else { return None };
        let of = &prediction.of;
        let start = is_counted_at_start(of).then(|| values.first().copied()).flatten();
        let mut drawn = if let Some(Reply::Curve(points)) = &asked.work.reply { points.clone() } else { Vec::new() };
        drawn.resize(values.len(), None);
        if let (Some(first), Some(start)) = (drawn.first_mut(), start) {
            *first = Some(start);
        }
        let is_shown = asked.is_shown;
        let on_deed = asked.on_deed.clone();
        Some(Self {
            name: prediction.ask.clone().into(),
            counts: counts(of),
            periods: (begun.moment.shipped.n_periods, begun.moment.shipped.period),
            frame: *frame,
            start,
            drawn,
            model: is_shown.then(|| values.clone()),
            without: if is_shown { baseline(of, begun) } else { None },
            is_locked: is_shown,
            numbers: asked.numbers,
            on_draw: Callback::from(move |points| on_deed.emit(Deed::Reply(Reply::Curve(points)))),
        })
    }

    /// What is drawn, at a width in px.
    fn sketch(&self, drawn: &[Option<f64>], width: f64, text: &Text) -> Sketch {
        let (n_periods, period) = self.periods;
        let facts = SketchFacts {
            figure: self.counts,
            n_periods,
            period,
            drawn,
            start: self.start,
            model: self.model.as_deref(),
            without: self.without.as_deref(),
            span: self.frame.0..self.frame.1,
            stretch: None,
        };
        sketch(&facts, (width, HIGH), text, self.numbers)
    }
}

/// Whether a figure is counted at the start of a period, so that the first number is known.
fn is_counted_at_start(figure: &Figure) -> bool {
    matches!(figure.of, Quantity::Measure(Measure::Of("prospects" | "customers" | "lost")))
}

/// The figure at the baseline; none where that is what is asked.
fn baseline(of: &Figure, sight: &Sight) -> Option<Vec<f64>> {
    let shipped = &sight.moment.shipped;
    let run = &sight.answer.baseline;
    let of = of
        .variant
        .as_ref()
        .filter(|id| shipped.variant_id(0) != **id)
        .map(|_| Figure { variant: None, ..of.clone() })?;
    of.course(View { shipped, runs: &[], run, period: sight.period })
}

/// The answer, if the curve goes through to its end.
///
/// # Errors
/// Says in one sentence what is missing.
pub fn whole(work: &Work, length: PeriodLength, text: &Text) -> Result<Reply, String> {
    let words = text.lessons().sketch;
    let Some(Reply::Curve(points)) = &work.reply else { return Err(words.empty.to_owned()) };
    match points.iter().position(Option::is_none) {
        Some(gap) => Err((words.unfinished)(&(words.point)(length, Some(gap)))),
        None => Ok(Reply::Curve(points.clone())),
    }
}

/// The student draws with a finger, a pen, the mouse or the keys; the parent owns what is drawn.
#[component]
pub fn Curve(props: &Props) -> Html {
    let text = use_text();
    let (room, on_room) = use_room();
    let (svg, hand) = (use_node_ref(), use_state(|| None::<Vec<Option<f64>>>));
    let (last, latest) = (use_mut_ref(|| None::<(usize, f64)>), use_mut_ref(Vec::<Option<f64>>::new));
    let drawn = hand.as_ref().unwrap_or(&props.drawn);
    let sketch = std::rc::Rc::new(props.sketch(drawn, room.width, text));
    let draw = {
        let (svg, hand, sketch, start) = (svg.clone(), hand.clone(), std::rc::Rc::clone(&sketch), props.start);
        let (last, latest) = (last.clone(), latest.clone());
        move |event: &PointerEvent| {
            let Some(to) = svg.cast::<Element>().and_then(|svg| place(event, &svg, &sketch)) else { return };
            let from = last.replace(Some(to));
            let mut points = stroke(latest.take(), from, to);
            if let (Some(first), Some(start)) = (points.first_mut(), start) {
                *first = Some(start);
            }
            latest.replace(points.clone());
            hand.set(Some(points));
        }
    };
    let onpointerdown = {
        let (draw, latest, drawn, is_locked) = (draw.clone(), latest.clone(), props.drawn.clone(), props.is_locked);
        move |event: PointerEvent| {
            if is_locked || event.button() != 0 {
                return;
            }
            if let Some(plot) = event.target_dyn_into::<Element>() {
                drop(plot.set_pointer_capture(event.pointer_id())); // a pointer that is gone is not held
            }
            latest.replace(drawn.clone());
            draw(&event);
        }
    };
    let onpointermove = {
        let last = last.clone();
        move |event: PointerEvent| {
            if last.borrow().is_some() {
                draw(&event);
            }
        }
    };
    let lands = {
        let (hand, on_draw) = (hand.setter(), props.on_draw.clone());
        Callback::from(move |_: PointerEvent| {
            if last.take().is_some() {
                on_draw.emit(joined(latest.take()));
                hand.set(None);
            }
        })
    };
    let words = text.lessons().sketch;
    let n_drawn = drawn.iter().flatten().count();
    let (width, height) = (plain(sketch.drawing.width), plain(sketch.drawing.height));
    html! {
        <figure class="sketch" aria-label={words.region}>
            if !props.is_locked { <p class="small soft">{ words.how }</p> }
            <Measured {on_room}>
                <div class="sketch__plot" role="img" aria-label={described(props, n_drawn, text)} data-open={(!props.is_locked).then_some("on")}
                    {onpointerdown} {onpointermove} onpointerup={&lands} onpointercancel={&lands}>
                    <svg ref={svg} class="chart chart--sketch" viewBox={format!("0 0 {width} {height}")} aria-hidden="true" focusable="false">
                        <g>{ nodes(&sketch.drawing.axes) }</g>
                        <g>{ nodes(&sketch.drawing.marks) }</g>
                    </svg>
                </div>
            </Measured>
            { points(props, text) }
        </figure>
    }
}

/// The point that a pointer is at.
fn place(event: &PointerEvent, svg: &Element, sketch: &Sketch) -> Option<(usize, f64)> {
    let rect = svg.get_bounding_client_rect();
    if rect.width() <= 0.0 {
        return None;
    }
    let scale = sketch.drawing.width / rect.width();
    let (x, y) = (f64::from(event.client_x()) - rect.left(), f64::from(event.client_y()) - rect.top());
    Some(sketch.at((scale * x, scale * y)))
}

/// The drawing in words.
fn described(props: &Props, n_drawn: usize, text: &Text) -> String {
    let words = text.lessons().sketch;
    let write = |value: f64| written(props.counts, value, props.numbers, text);
    let end = |values: Option<f64>, n: usize| values.map(|value| (words.ends[n])(&write(value)));
    let ends = [
        end(props.drawn.last().copied().flatten(), 0),
        end(props.model.as_ref().and_then(|model| model.last().copied()), 1),
        end(props.without.as_ref().and_then(|without| without.last().copied()), 2),
    ];
    let ends: Vec<String> = ends.into_iter().flatten().collect();
    format!("{}. {}. {}", props.name, (words.drawn)(n_drawn, props.drawn.len()), ends.join(", "))
}

/// The points as fields; once they are locked, as a table beside the model's.
fn points(props: &Props, text: &Text) -> Html {
    let words = text.lessons().sketch;
    let name = |n: usize| (words.point)(props.periods.1, Some(n).filter(|n| *n < props.periods.0));
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
            <details class="points"><summary>{ words.points }</summary>{ twin(words.points.into(), &table) }</details>
        };
    }
    if props.is_locked {
        return Html::default();
    }
    let is_given = |n: usize| n == 0 && props.start.is_some();
    html! {
        <details class="points">
            <summary>{ words.points }</summary>
            <p class="small soft">{ words.points_how }</p>
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
    let places = if 10.0 <= step { 0 } else { 1 };
    let value = props.drawn[n].map(|value| fixed(scale * value, places)).unwrap_or_default();
    let (on_draw, drawn, frame) = (props.on_draw.clone(), props.drawn.clone(), props.frame);
    let onchange = move |event: Event| {
        let Some(input) = event.target_dyn_into::<HtmlInputElement>() else { return };
        let typed = Some(input.value_as_number() / scale).filter(|typed| typed.is_finite());
        on_draw.emit(put(drawn.clone(), n, typed.map(|typed| typed.clamp(frame.0, frame.1))));
    };
    html! {
        <label class="points__one" key={n}>
            <span class="small">{ name }</span>
            <input type="number" step={fixed(step, places)} min={plain(scale * frame.0)} max={plain(scale * frame.1)} {value} {onchange} />
        </label>
    }
}
