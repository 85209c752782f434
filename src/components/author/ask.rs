//! The form of what a step asks.

use yew::prelude::*;

use super::field::{Offer, select};
use super::figure::figure;
use super::form::{Form, whole};
use super::options::{choices, goals};
use super::rows::{rows, several};
use super::scene::{levers, levers_of, names};
use crate::app::author::{ASKS, Asks};
use crate::lesson::{Ask, Figure, Passage, Prediction, Question, Shape, Step, Task, passages, prose};
use crate::text::typing;

/// The form of what is asked.
pub fn asking(form: &Form, step: &Step) -> Html {
    let words = form.text.author().ask;
    let kind = Asks::of(step.ask.as_ref());
    let offers: Vec<Offer> =
        ASKS.iter().zip(words.kinds).map(|(asks, name)| (asks.id().to_owned(), name.to_owned())).collect();
    let on_kind = form.change(|step, id: String| {
        step.ask = ASKS.iter().find(|asks| asks.id() == id).and_then(|asks| asks.begun(step.ask.take()));
    });
    html! {
        <details class="author__fold" open=true>
            <summary>{ words.title }</summary>
            { select("author-kind", words.title, &offers, kind.id(), on_kind) }
            {
                match &step.ask {
                    None => Html::default(),
                    Some(Ask::Predict(prediction)) => predicting(form, prediction),
                    Some(Ask::Question(question)) => questioning(form, question),
                }
            }
        </details>
    }
}

/// What changes the prediction.
fn predicts<T: 'static>(form: &Form, change: impl Fn(&mut Prediction, T) + 'static) -> Callback<T> {
    form.change(move |step, value| {
        if let Some(Ask::Predict(prediction)) = &mut step.ask {
            change(prediction, value);
        }
    })
}

/// What changes the question.
pub fn questions<T: 'static>(form: &Form, change: impl Fn(&mut Question, T) + 'static) -> Callback<T> {
    form.change(move |step, value| {
        if let Some(Ask::Question(question)) = &mut step.ask {
            change(question, value);
        }
    })
}

fn predicting(form: &Form, prediction: &Prediction) -> Html {
    let words = form.text.author().ask;
    let shape = match &prediction.shape {
        Shape::Curve => Html::default(),
        Shape::Number { low, high } => {
            let (low, high) = (*low, *high);
            let on_low = predicts(form, move |prediction, low| prediction.shape = Shape::Number { low, high });
            let on_high = predicts(form, move |prediction, high| prediction.shape = Shape::Number { low, high });
            html! {
                <div class="author__row">
                    { form.number(("author-low", words.ends[0]), &typing::typed(low), (read, on_low)) }
                    { form.number(("author-high", words.ends[1]), &typing::typed(high), (read, on_high)) }
                </div>
            }
        }
        Shape::Rank(ranked) => {
            let on_all =
                predicts(form, |prediction, names: Vec<String>| prediction.shape = Shape::Rank(levers_of(&names)));
            several(form, "author-rank", [words.levers, words.adds[3]], &levers(form), &names(ranked), &on_all)
        }
    };
    html! {
        <>
            { form.sentence(("author-ask", words.ask), &prediction.ask, predicts(form, |prediction, ask| prediction.ask = ask)) }
            { figure(form, "author-figure", &prediction.of, |_| true, &predicts(form, |prediction, of| prediction.of = of)) }
            { shape }
        </>
    }
}

fn questioning(form: &Form, question: &Question) -> Html {
    let words = form.text.author().ask;
    let is_choice = matches!(question.task, Task::Choose { .. });
    let on_right = questions(form, |question, right: String| question.right = paragraphs(&right));
    let hints: Vec<_> = question.hints.iter().map(|hint| [hint.clone()]).collect();
    let on_hints =
        questions(form, |question, hints: Vec<[String; 1]>| question.hints = hints.into_iter().flatten().collect());
    html! {
        <>
            { form.sentence(("author-ask", words.ask), &question.ask, questions(form, |question, ask| question.ask = ask)) }
            { task(form, &question.task) }
            if !is_choice { { form.prose(("author-right", words.right), &prose(&question.right), on_right) } }
            { rows(form, ("author-hint", words.adds[2]), [words.hint], &hints, &on_hints) }
        </>
    }
}

/// Paragraphs only: what is right is said on lines.
fn paragraphs(text: &str) -> Vec<Passage> {
    let lines = passages(text).into_iter().flat_map(|passage| match passage {
        Passage::Paragraph(spans) => vec![spans],
        Passage::List(items) => items,
    });
    lines.map(Passage::Paragraph).collect()
}

fn task(form: &Form, task: &Task) -> Html {
    let words = form.text.author().ask;
    let set = |change: fn(&mut Task, Figure)| questions(form, move |question, of| change(&mut question.task, of));
    match task {
        Task::Reach { goals: all, fewest } => {
            let on_fewest = questions(form, |question, few: Option<u32>| {
                if let Task::Reach { fewest, .. } = &mut question.task {
                    *fewest = few;
                }
            });
            let read: fn(&str) -> Option<Option<u32>> =
                |typed| if typed.is_empty() { Some(None) } else { whole(typed).map(Some) };
            html! {
                <>
                    { goals(form, all) }
                    { form.number(("author-fewest", words.fewest), &fewest.map_or(String::new(), |few| few.to_string()), (read, on_fewest)) }
                </>
            }
        }
        Task::Fail { goals: all } => goals(form, all),
        Task::Cause { of, levers: offered } => {
            let on_of = set(|task, figure| {
                if let Task::Cause { of, .. } = task {
                    *of = Figure { variant: None, ..figure }
                }
            });
            let on_all = questions(form, |question, names: Vec<String>| {
                if let Task::Cause { levers, .. } = &mut question.task {
                    *levers = levers_of(&names);
                }
            });
            html! {
                <>
                    { figure(form, "author-figure", of, |of| of.explained().is_some(), &on_of) }
                    { several(form, "author-causes", [words.levers, words.adds[3]], &levers(form), &names(offered), &on_all) }
                </>
            }
        }
        Task::Choose { choices: all, .. } => choices(form, all),
        Task::Number { of, within } => {
            let on_of = set(|task, figure| {
                if let Task::Number { of, .. } = task {
                    *of = figure;
                }
            });
            let on_within = questions(form, |question, percent: f64| {
                if let Task::Number { within, .. } = &mut question.task {
                    *within = percent / 100.0;
                }
            });
            html! {
                <>
                    { figure(form, "author-figure", of, |_| true, &on_of) }
                    { form.number(("author-within", words.within), &typing::typed(100.0 * within), (read, on_within)) }
                </>
            }
        }
    }
}

/// A number that is typed.
pub fn read(typed: &str) -> Option<f64> {
    typing::number(typed).ok()
}
