//! What the model answers to an answer: the two beside each other, what was missed, what it is worth.

use yew::prelude::*;

use super::ask::Asked;
use super::prose::prose;
use crate::app::sitting::{Deed, Mark, Reply, Sitting, Truth, counts};
use crate::lesson::{Ask, Choice, Figure, Prediction, Shape, Task};
use crate::text::{Figure as Counts, Numbers, Proof, Text};

/// A figure as it is written.
pub fn written(counts: Counts, value: f64, numbers: Numbers, text: &Text) -> String {
    (text.results().outcomes.figures)(counts, Proof::Alone(value), numbers)
}

/// What a figure is called.
pub fn figure_name(figure: &Figure, asked: &Asked) -> String {
    let _ = asked;
    format!("{:?}", figure.of)
}

/// What a mark says, in a sentence.
pub fn told(mark: Mark, text: &Text) -> String {
    let words = text.lessons().ask;
    match mark {
        Mark::Scored { points, .. } => (words.points)(points),
        Mark::Right => words.marks[0].to_owned(),
        Mark::Wrong => words.marks[1].to_owned(),
    }
}

/// What comes of an answer, once it is locked.
pub fn answer(asked: &Asked) -> Html {
    let Some(mark) = asked.work.mark else { return Html::default() };
    let missed = asked.verdict.map(|verdict| super::missed::missed(verdict, asked)).unwrap_or_default();
    html! {
        <div class="answer" data-mark={look(mark)}>
            { sides(asked) }
            if let Mark::Scored { .. } = mark {} else { <p class="answer__mark"><b>{ told(mark, asked.text) }</b></p> }
            { why(asked, mark) }
            if !missed.is_empty() {
                <ul class="answer__missed">{ for missed.iter().map(|says| html! { <li>{ says }</li> }) }</ul>
            }
            { worth(asked, mark) }
        </div>
    }
}

const fn look(mark: Mark) -> &'static str {
    match mark {
        Mark::Scored { .. } => "scored",
        Mark::Right => "right",
        Mark::Wrong => "wrong",
    }
}

/// The model's figure and the student's, large.
fn sides(asked: &Asked) -> Html {
    let (Ask::Predict(Prediction { of, .. }), Some(truth)) = (asked.ask, asked.truth) else { return Html::default() };
    let write = |value| written(counts(of), value, asked.numbers, asked.text);
    let (model, own, also) = match (truth, &asked.work.reply) {
        (Truth::Curve { values, .. }, Some(Reply::Curve(points))) => {
            (values.last().copied(), points.last().copied().flatten(), None)
        }
        (Truth::Number(is), Some(Reply::Interval { best, low, high })) => {
            (Some(*is), Some(*best), Some(format!("{} – {}", write(*low), write(*high))))
        }
        _ => return Html::default(),
    };
    let (Some(model), Some(own)) = (model, own) else { return Html::default() };
    let [says_model, says_own] = asked.text.lessons().ask.sides;
    html! {
        <dl class="answer__sides">
            <div><dt>{ says_model }</dt><dd>{ write(model) }</dd></div>
            <div class="answer__own">
                <dt>{ says_own }</dt><dd>{ write(own) }</dd>
                if let Some(also) = also { <dd class="small">{ also }</dd> }
            </div>
        </dl>
    }
}

/// Why the answer to a question is right or not, as the lesson says it.
fn why(asked: &Asked, mark: Mark) -> Html {
    let Ask::Question(question) = asked.ask else { return Html::default() };
    let chosen: Option<&Choice> = match (&question.task, &asked.work.reply) {
        (Task::Choose { choices, .. }, Some(Reply::Choice(chosen))) => choices.get(*chosen),
        _ => None,
    };
    html! {
        <>
            if let Some(choice) = chosen { <p>{ &choice.why }</p> }
            if mark == Mark::Right { { prose(&question.right) } }
        </>
    }
}

/// What a prediction is worth, and how that is counted.
fn worth(asked: &Asked, mark: Mark) -> Html {
    let (Ask::Predict(prediction), Mark::Scored { points, .. }) = (asked.ask, mark) else { return Html::default() };
    let words = asked.text.lessons().ask;
    let how = match prediction.shape {
        Shape::Curve => words.scored[0],
        Shape::Number { .. } => words.scored[1],
        Shape::Rank(_) => words.scored[2],
    };
    html! { <p class="answer__worth"><b>{ (words.points)(points) }</b>{ ". " }<span class="soft">{ how }</span></p> }
}

/// The hints that were taken, and the way to another.
pub fn hints(asked: &Asked, sitting: &Sitting) -> Html {
    let Ask::Question(question) = asked.ask else { return Html::default() };
    let words = asked.text.lessons().ask;
    let (taken, n_hints) = (sitting.hints(), question.hints.len());
    let has_more = sitting.has_hint() && asked.work.mark != Some(Mark::Right);
    let onclick = asked.on_deed.reform(|_: MouseEvent| Deed::Hint);
    html! {
        <div class="hints">
            if !taken.is_empty() {
                <ol class="hints__all" aria-label={words.hints} aria-live="polite">
                    { for taken.iter().map(|hint| html! { <li>{ hint }</li> }) }
                </ol>
            }
            if has_more {
                <button class="button button--outlined" type="button" {onclick}>{ (words.hint)(taken.len() + 1, n_hints) }</button>
            }
        </div>
    }
}
