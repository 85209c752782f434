//! What a step asks and what the model answers as the step begins, for whoever reads it rather than takes it.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::bench::begun;
use crate::app::facts::exhibit;
use crate::app::sitting::truth;
use crate::app::{Offered, Sight, options, solution};
use crate::components::results::still;
use crate::lesson::{Ask, Lesson, Step};
use crate::scenario::Scenario;
use crate::text::Text;

/// The width of a figure (px).
const WIDE: f64 = 560.0;

/// What a step asks and what the model answers.
pub struct Answered {
    /// What there is to choose from.
    pub options: Vec<Offered>,
    /// What the model answers, in words; none where it has no answer.
    pub answer: Option<String>,
    sight: Sight,
}

impl Answered {
    /// What is asked in a step, and what the model answers in it as it begins.
    pub fn of(lesson: &Rc<Lesson>, scenario: &Rc<Scenario>, (at, ask): (usize, &Ask), text: &Text) -> Self {
        let sight = begun(lesson, at, scenario);
        let options = options(ask, truth(ask, &sight).as_ref(), &sight, text);
        Self { options, answer: solution(ask, &sight, text), sight }
    }

    /// The first figure of the step, where it has one.
    pub fn figure(&self, step: &Step, text: &Text) -> Option<Html> {
        let first = *step.scene.charts.first()?;
        Some(still(first, &exhibit(first, &self.sight, WIDE, text)?))
    }

    /// What the model answers, in a sentence that says so.
    pub fn says(&self, text: &Text) -> Html {
        let answer = |answer: &String| {
            html! { <p><span class="soft">{ text.teach().rehearsal.answer }{ " " }</span><b>{ answer }</b></p> }
        };
        self.answer.as_ref().map(answer).unwrap_or_default()
    }

    /// What there is to choose from, as a list; what is right is said where that is asked for.
    pub fn list(&self, is_marked: bool, text: &Text) -> Html {
        if self.options.is_empty() {
            return Html::default();
        }
        let one = |offered: &Offered| {
            let is_right = is_marked && offered.is_right;
            html! {
                <li>
                    { &offered.words }
                    if is_right { <b>{ " · " }{ text.class().is_right }</b> }
                </li>
            }
        };
        html! { <ul class="options">{ for self.options.iter().map(one) }</ul> }
    }
}
