//! What a class answered, step by step, beside the model.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::bench::scene;
use crate::app::class::{Asked, Class};
use crate::app::code::asks;
use crate::app::facts::{ClassCurve, class_answer, counts, touched};
use crate::app::sitting::{Sitting, Truth, truth};
use crate::app::{Answer, Sight};
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
    let levers = known.first().map(|known| touched(class, &known.sight, text));
    html! {
        <section aria-label={words.answers.0}>
            <h3>{ words.answers.0 }</h3>
            <Measured {on_room}>{ for steps }</Measured>
            if let Some(levers) = levers {
                <h3>{ words.touched.0 }</h3>
                { twin(words.touched.0.into(), &levers) }
            }
        </section>
    }
}

fn known(lesson: &Shared<Lesson>, scenario: &Shared<Scenario>) -> Vec<Known> {
    let sitting = Sitting::led(Rc::clone(lesson.rc()));
    let known = asks(lesson).map(|(step, ask)| {
        let state = scene(&sitting, step, scenario.rc());
        let sight = Sight::new(&state, Rc::new(Answer::new(state.moment())));
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
    let table = answer.table.map(|table| twin(title.clone().into(), &table));
    let table = match (&answer.curve, table) {
        (Some(_), Some(table)) => html! { <details><summary>{ words.numbers }</summary>{ table }</details> },
        (_, table) => table.unwrap_or_default(),
    };
    html! {
        <article class="class__step" key={asked.step}>
            <h4>{ title }</h4>
            <p>{ question }</p>
            <p>{ answer.lines.join(". ") }</p>
            { answer.curve.as_ref().map(|curve| drawing(curve, &known.sight, width, text)).unwrap_or_default() }
            { table }
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
    html! {
        <figure class="class__figure">
            <svg class="chart" viewBox={view} role="img" aria-label={text.class().curve}>
                <g>{ nodes(&drawing.axes) }</g>
                <g>{ nodes(&drawing.marks) }</g>
            </svg>
            <figcaption class="small soft">{ text.class().curve }</figcaption>
        </figure>
    }
}
