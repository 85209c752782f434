//! What a class answered, step by step, beside the model.

use std::rc::Rc;

use yew::prelude::*;

use super::choices::choices;
use crate::app::Sight;
use crate::app::bench::begun;
use crate::app::class::{Asked, Class};
use crate::app::code::asks;
use crate::app::facts::{ClassCurve, class_answer, counts, movers, touched};
use crate::app::sitting::{Truth, truth};
use crate::charts::{SketchFacts, sketch_of_class};
use crate::components::contexts::use_text;
use crate::components::results::{Measured, nodes, twin, use_room};
use crate::components::shared::Shared;
use crate::lesson::{Ask, Lesson};
use crate::model::plain;
use crate::scenario::Scenario;
use crate::text::{Numbers, Text};

/// Height of the axes (px).
const HIGH: f64 = 260.0;

/// Whose answers are shown.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The class.
    pub class: Shared<Class>,
    /// The scenario of its lesson.
    pub scenario: Shared<Scenario>,
}

/// What is in sight as a step begins, and what is right there.
struct Known {
    sight: Sight,
    truth: Option<Truth>,
}

/// How the class answered each question, and which levers it moved.
#[component]
pub fn Answers(props: &Props) -> Html {
    let (text, class) = (use_text(), &props.class);
    let (lesson, scenario) = (Shared::from(Rc::clone(&class.lesson)), props.scenario.clone());
    let known = use_memo((lesson, scenario), |(lesson, scenario)| known(lesson, scenario));
    let (room, on_room) = use_room();
    let words = text.class();
    let asked = class.asked();
    let steps = asks(&class.lesson).zip(&asked).zip(&*known);
    let steps = steps.map(|(((_, ask), asked), known)| step(&class.lesson, (ask, asked, known), room.width, text));
    let levers = known.first().map(|known| (touched(class, &known.sight, text), movers(class, &known.sight, text)));
    html! {
        <section aria-label={words.answers.0}>
            <h2>{ words.answers.0 }</h2>
            <Measured {on_room}>{ for steps }</Measured>
            if let Some(levers) = levers {
                <h2>{ words.touched.0 }</h2>
                { twin(words.touched.0.into(), &levers.0) }
                <details><summary>{ words.movers.0 }</summary>{ twin(words.movers.0.into(), &levers.1) }</details>
            }
        </section>
    }
}

fn known(lesson: &Shared<Lesson>, scenario: &Shared<Scenario>) -> Vec<Known> {
    let known = asks(lesson).map(|(step, ask)| {
        let sight = begun(lesson.rc(), step, scenario.rc());
        Known { truth: truth(ask, &sight), sight }
    });
    known.collect()
}

fn step(lesson: &Lesson, (ask, asked, known): (&Ask, &Asked, &Known), width: f64, text: &Text) -> Html {
    let words = text.class();
    let answer = class_answer(asked, ask, known.truth.as_ref(), &known.sight, text);
    let name = lesson.steps.get(asked.step).map_or("", |step| step.name.as_str());
    let title = (words.answers.1)(asked.step + 1, name);
    let question = match ask {
        Ask::Predict(prediction) => &prediction.ask,
        Ask::Question(question) => &question.ask,
    };
    let table = answer.table.map(|table| {
        let name = AttrValue::from(title.clone());
        match (answer.shares.is_empty(), answer.is_folded) {
            (false, _) => choices(name, &table, &answer.shares),
            (true, false) => twin(name, &table),
            (true, true) => html! { <details><summary>{ words.numbers }</summary>{ twin(name, &table) }</details> },
        }
    });
    html! {
        <article class="class__step" key={asked.step}>
            <h3>{ title }</h3>
            <p>{ question }</p>
            { for answer.lines.iter().map(|line| html! { <p class="class__told">{ line }</p> }) }
            { answer.curve.as_ref().map(|curve| drawing(curve, &known.sight, width, text)).unwrap_or_default() }
            { table.unwrap_or_default() }
        </article>
    }
}

/// How the class drew, with the model's curve over it.
fn drawing(curve: &ClassCurve, sight: &Sight, width: f64, text: &Text) -> Html {
    let facts = SketchFacts {
        figure: counts(&curve.figure),
        n_periods: sight.moment.shipped.n_periods,
        period: sight.moment.shipped.period,
        drawn: &curve.middle,
        start: None,
        model: curve.model.as_deref(),
        without: None,
        span: curve.frame.0..curve.frame.1,
        stretch: None,
    };
    let numbers = Numbers { currency: sight.moment.edited.currency };
    let drawing = sketch_of_class(&facts, &curve.bands, (width, HIGH), text, numbers).drawing;
    let view = format!("0 0 {} {}", plain(drawing.width), plain(drawing.height));
    let says = text.class().curve[usize::from(curve.is_few)];
    html! {
        <figure class="class__figure">
            <svg class="chart" viewBox={view} role="img" aria-label={says}>
                <g>{ nodes(&drawing.axes) }</g>
                <g>{ nodes(&drawing.marks) }</g>
            </svg>
            <figcaption class="small soft">{ says }</figcaption>
        </figure>
    }
}
