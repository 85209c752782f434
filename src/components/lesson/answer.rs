//! What the model answers to an answer: the two beside each other, what was missed, what it is worth.

use yew::prelude::*;

use super::ask::Asked;
use super::prose::prose;
use super::room::ANSWER;
use crate::app::facts::{missed_words, rule_words, value_words};
use crate::app::options;
use crate::app::sitting::{Deed, Mark, Missed, Reply, Sitting, Truth};
use crate::lesson::{Ask, Choice, Prediction, Question, Task};
use crate::text::{Figure as Counts, Numbers, Proof, Text};

/// The id of the hints that were taken, where the keyboard goes after the last.
pub const HINTS: &str = "step-hints";

/// A figure as it is written.
pub fn written(counts: Counts, value: f64, numbers: Numbers, text: &Text) -> String {
    (text.results().outcomes.figures)(counts, Proof::Alone(value), numbers)
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
    let Some(mark) = asked.work.mark else { return plainly(asked) };
    let missed =
        asked.verdict.map(|verdict| missed_words(verdict, asked.ask, asked.sight, asked.text)).unwrap_or_default();
    let is_shown_too = mark == Mark::Wrong && !asked.hides_the_right;
    html! {
        <div class="answer" id={(!is_shown_too).then_some(ANSWER)} tabindex="-1" data-mark={look(mark)}>
            { sides(asked) }
            if let Mark::Scored { .. } = mark {} else { <p class="answer__mark"><b>{ told(mark, asked.text) }</b></p> }
            { why(asked, mark) }
            if !missed.is_empty() {
                <ul class="answer__missed">{ for missed.iter().map(|says| html! { <li>{ says }</li> }) }</ul>
            }
            { worth(asked, mark) }
            if is_shown_too { { plainly(asked) } }
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

/// What is right, where nobody has answered: whoever leads a room shows it.
fn plainly(asked: &Asked) -> Html {
    let Some(truth) = asked.truth.filter(|_| asked.is_shown) else { return Html::default() };
    let says = if let Ask::Question(Question { task: Task::Number { of, .. }, .. }) = asked.ask {
        figure(truth).map(|value| value_words(of, value, asked.numbers, asked.text))
    } else {
        let offered = options(asked.ask, Some(truth), asked.sight, asked.text);
        offered.into_iter().find(|one| one.is_right).map(|one| one.words)
    };
    let right = if let Ask::Question(question) = asked.ask { &question.right[..] } else { &[] };
    html! {
        <div class="answer" id={ANSWER} data-mark="shown">
            { sides(asked) }
            if let Some(says) = says { <p><b>{ says }</b></p> }
            { prose(right) }
        </div>
    }
}

/// The one figure that is right; of a curve its end.
fn figure(truth: &Truth) -> Option<f64> {
    match truth {
        Truth::Curve { values, .. } => values.last().copied(),
        Truth::Number(is) => Some(*is),
        Truth::Order(_) | Truth::Goals(_) | Truth::Parts(_) | Truth::Choice(_) => None,
    }
}

/// The model's figure and the student's, large.
fn sides(asked: &Asked) -> Html {
    let Ask::Predict(Prediction { of, .. }) = asked.ask else { return Html::default() };
    let Some(model) = asked.truth.and_then(figure) else { return Html::default() };
    let write = |value| value_words(of, value, asked.numbers, asked.text);
    let (own, also) = match &asked.work.reply {
        Some(Reply::Curve(points)) => (points.last().copied().flatten(), None),
        Some(Reply::Interval { best, low, high }) => (Some(*best), Some(format!("{} – {}", write(*low), write(*high)))),
        Some(Reply::Rank(_) | Reply::Choice(_) | Reply::Number(_)) | None => (None, None),
    };
    let [says_model, says_own] = asked.text.lessons().ask.sides;
    html! {
        <dl class="answer__sides">
            <div><dt>{ says_model }</dt><dd>{ write(model) }</dd></div>
            if let Some(own) = own {
                <div class="answer__own">
                    <dt>{ says_own }</dt><dd>{ write(own) }</dd>
                    if let Some(also) = also { <dd class="small">{ also }</dd> }
                </div>
            }
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
    // What the lesson says of the short way is not said of a long one.
    let is_roundabout =
        asked.verdict.is_some_and(|verdict| verdict.missed.iter().any(|missed| matches!(missed, Missed::Fewer { .. })));
    html! {
        <>
            if mark == Mark::Right {
                if let Some(choice) = chosen { <p>{ &choice.why }</p> }
                if !is_roundabout { { prose(&question.right) } }
            }
        </>
    }
}

/// What a prediction is worth, and how that is counted.
fn worth(asked: &Asked, mark: Mark) -> Html {
    let (Ask::Predict(_), Mark::Scored { points, .. }) = (asked.ask, mark) else { return Html::default() };
    let words = asked.text.lessons().ask;
    let how = rule_words(asked.ask, asked.text);
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
                <ol class="hints__all" id={HINTS} tabindex="-1" aria-label={words.hints} aria-live="polite">
                    { for taken.iter().map(|hint| html! { <li>{ hint }</li> }) }
                </ol>
            }
            if has_more {
                <button class="button button--outlined" type="button" {onclick}>{ (words.hint)(taken.len() + 1, n_hints) }</button>
            }
        </div>
    }
}
