//! A curve to draw over axes, by hand or point by point; the model's answer lies over it once it is locked.

use std::rc::Rc;

use web_sys::Element;
use yew::prelude::*;

use super::ask::Asked;
use super::points::{described, points};
use crate::app::facts::{brackets, counts};
use crate::app::hand::{joined, stroke};
use crate::app::sitting::{Deed, Reply, Truth, Work};
use crate::app::{Moment, Sight};
use crate::charts::{Sketch, SketchFacts, sketch};
use crate::components::contexts::use_text;
use crate::components::results::{Measured, nodes, use_room};
use crate::lesson::{Figure, Prediction, Quantity, View};
use crate::model::plain;
use crate::scenario::Measure;
use crate::text::{Figure as Counts, Numbers, PeriodLength, Text};

/// Height of the axes (px).
const HIGH: f64 = 300.0;

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
    /// What passes in that time: first period, first period after, name.
    pub stretch: Option<(usize, usize, String)>,
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
            stretch: stretch(of, begun, asked.text),
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
            stretch: self.stretch.clone(),
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

/// What passes in the run that is asked about.
fn stretch(of: &Figure, sight: &Sight, text: &Text) -> Option<(usize, usize, String)> {
    let shipped = &sight.moment.shipped;
    let named = of.variant.as_ref();
    let variant = named.and_then(|id| (0..shipped.n_variants()).find(|&number| shipped.variant_id(number) == id));
    let moment = variant.map_or(sight.moment.clone(), |variant| Moment { variant, ..sight.moment.reset() });
    brackets(&Sight { moment, ..sight.clone() }, text).into_iter().next()
}

/// The answer, if the curve goes through to its end.
///
/// # Errors
/// Says in one sentence what is missing.
pub fn whole(work: &Work, (length, n_periods): (PeriodLength, usize), text: &Text) -> Result<Reply, String> {
    let words = text.lessons().sketch;
    let Some(Reply::Curve(points)) = &work.reply else { return Err(words.empty.to_owned()) };
    match points.iter().position(Option::is_none) {
        Some(gap) => Err((words.unfinished)(&(words.point)(length, Some(gap), n_periods < points.len()))),
        None => Ok(Reply::Curve(points.clone())),
    }
}

/// The student draws with a finger, a pen, the mouse or the keys; the parent owns what is drawn.
#[component]
pub fn Curve(props: &Props) -> Html {
    let text = use_text();
    let (room, on_room) = use_room();
    let (svg, hand) = (use_node_ref(), use_state(|| None::<Vec<Option<f64>>>));
    let drawn = hand.as_ref().unwrap_or(&props.drawn);
    let sketch = Rc::new(props.sketch(drawn, room.width, text));
    let Strokes { onpointerdown, onpointermove, lands } = use_strokes(props, &sketch, &svg, &hand);
    let words = text.lessons().sketch;
    let n_drawn = drawn.iter().flatten().count();
    let (width, height) = (plain(sketch.drawing.width), plain(sketch.drawing.height));
    html! {
        <figure class="sketch" aria-label={words.region}>
            if !props.is_locked { <p class="small soft sketch__how">{ words.how }</p> }
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

/// What a hand does to the drawing.
struct Strokes {
    onpointerdown: Callback<PointerEvent>,
    onpointermove: Callback<PointerEvent>,
    lands: Callback<PointerEvent>,
}

/// The hand draws as long as it is down; then the curve is told.
#[hook]
fn use_strokes(
    props: &Props,
    sketch: &Rc<Sketch>,
    svg: &NodeRef,
    hand: &UseStateHandle<Option<Vec<Option<f64>>>>,
) -> Strokes {
    let (last, latest) = (use_mut_ref(|| None::<(usize, f64)>), use_mut_ref(Vec::<Option<f64>>::new));
    let draw = {
        let (svg, hand, sketch, start) = (svg.clone(), hand.setter(), Rc::clone(sketch), props.start);
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
        Callback::from(move |event: PointerEvent| {
            if is_locked || event.button() != 0 {
                return;
            }
            if let Some(plot) = event.target_dyn_into::<Element>() {
                drop(plot.set_pointer_capture(event.pointer_id())); // a pointer that is gone is not held
            }
            latest.replace(drawn.clone());
            draw(&event);
        })
    };
    let moves = last.clone();
    let onpointermove = Callback::from(move |event: PointerEvent| {
        if moves.borrow().is_some() {
            draw(&event);
        }
    });
    let (hand, on_draw) = (hand.setter(), props.on_draw.clone());
    let lands = Callback::from(move |_: PointerEvent| {
        if last.take().is_some() {
            on_draw.emit(joined(latest.take()));
            hand.set(None);
        }
    });
    Strokes { onpointerdown, onpointermove, lands }
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
