//! The form of what a step asks.

use yew::prelude::*;

use super::field::{Offer, select};
use super::figure::figure;
use super::form::{Form, whole};
use super::rows::{adds, removes, rows, several, without};
use super::scene::{levers, levers_of, names};
use crate::app::author::{ASKS, Asks};
use crate::lesson::{Ask, Choice, Figure, Goal, Passage, Prediction, Question, Shape, Step, Task, passages, prose};
use crate::scenario::Relation;
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
fn questions<T: 'static>(form: &Form, change: impl Fn(&mut Question, T) + 'static) -> Callback<T> {
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
                    { form.number(("author-low", words.ends[0]), typing::typed(low), (read, on_low)) }
                    { form.number(("author-high", words.ends[1]), typing::typed(high), (read, on_high)) }
                </div>
            }
        }
        Shape::Rank(ranked) => {
            let on_all =
                predicts(form, |prediction, names: Vec<String>| prediction.shape = Shape::Rank(levers_of(&names)));
            several(form, "author-rank", words.levers, &levers(form), &names(ranked), &on_all)
        }
    };
    html! {
        <>
            { form.line(("author-ask", words.ask), &prediction.ask, predicts(form, |prediction, ask| prediction.ask = ask)) }
            { figure(form, "author-figure", &prediction.of, |_| true, &predicts(form, |prediction, of| prediction.of = of)) }
            { shape }
        </>
    }
}

fn questioning(form: &Form, question: &Question) -> Html {
    let words = form.text.author().ask;
    let is_choice = matches!(question.task, Task::Choose { .. });
    let on_right = questions(form, |question, right: String| question.right = paragraphs(&right));
    let hints = question.hints.iter().map(|hint| [hint.clone()]).collect();
    let on_hints =
        questions(form, |question, hints: Vec<[String; 1]>| question.hints = hints.into_iter().flatten().collect());
    html! {
        <>
            { form.line(("author-ask", words.ask), &question.ask, questions(form, |question, ask| question.ask = ask)) }
            { task(form, &question.task) }
            if !is_choice { { form.prose(("author-right", words.right), prose(&question.right), on_right) } }
            { rows(form, "author-hint", [words.hint], hints, &on_hints) }
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
                    { form.number(("author-fewest", words.fewest), fewest.map_or(String::new(), |few| few.to_string()), (read, on_fewest)) }
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
                    { several(form, "author-causes", words.levers, &levers(form), &names(offered), &on_all) }
                </>
            }
        }
        Task::Choose { choices: all, .. } => choices(form, all),
        Task::Number { of, within } => {
            let on_of = set(|task, figure| {
                if let Task::Number { of, .. } = task {
                    *of = figure
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
                    { form.number(("author-within", words.within), typing::typed(100.0 * within), (read, on_within)) }
                </>
            }
        }
    }
}

fn read(typed: &str) -> Option<f64> {
    typing::number(typed).ok()
}

/// What has to hold.
fn goals(form: &Form, goals: &[Goal]) -> Html {
    let words = form.text.author().ask;
    let on_goals = questions(form, |question, all: Vec<Goal>| match &mut question.task {
        Task::Reach { goals, .. } | Task::Fail { goals } => *goals = all,
        Task::Cause { .. } | Task::Choose { .. } | Task::Number { .. } => {}
    });
    let offers: Vec<Offer> =
        ["<", ">"].into_iter().zip(words.relations).map(|(is, name)| (is.to_owned(), name.to_owned())).collect();
    let one = |(i, goal): (usize, &Goal)| {
        let all = goals.to_vec();
        let with = |change: fn(&mut Goal, String)| changed(&all, i, change, &on_goals);
        let is = if goal.is == Relation::Less { "<" } else { ">" };
        let on_is = with(|goal, is| goal.is = if is == "<" { Relation::Less } else { Relation::Greater });
        let on_bound = with(|goal, bound| goal.bound = read(&bound).unwrap_or(goal.bound));
        html! {
            <li class="author__one" key={i}>
                { figure(form, &format!("author-goal-{i}"), &goal.of, |_| true, &changed(&all, i, |goal, of| goal.of = of, &on_goals)) }
                <div class="author__row">
                    { select(&format!("author-goal-is-{i}"), words.goal[1], &offers, is, on_is) }
                    { form.line((&format!("author-goal-bound-{i}"), words.goal[2]), &typing::typed(goal.bound), on_bound) }
                    { removes(form, words.goal[0], i, without(goals, i, &on_goals)) }
                </div>
            </li>
        }
    };
    let more = with_one_more(goals, goals.last().cloned().unwrap_or_else(Asks::goal), &on_goals);
    html! { <div class="author__many"><ul>{ for goals.iter().enumerate().map(one) }</ul>{ adds(form, words.goal[0], more) }</div> }
}

/// What there is to choose from; exactly one is right.
fn choices(form: &Form, choices: &[Choice]) -> Html {
    let words = form.text.author().ask;
    let on_choices = questions(form, |question, all: Vec<Choice>| {
        if let Task::Choose { choices, .. } = &mut question.task {
            *choices = all;
        }
    });
    let one = |(i, choice): (usize, &Choice)| {
        let all = choices.to_vec();
        let (right, on_all) = (all.clone(), on_choices.clone());
        let onchange = move |_: Event| {
            let one = |(other, choice): (usize, &Choice)| Choice { is_right: other == i, ..choice.clone() };
            on_all.emit(right.iter().enumerate().map(one).collect());
        };
        let label = |label: &str| format!("{label} {}", i + 1);
        html! {
            <li class="author__one" key={i}>
                { form.line((&format!("author-choice-{i}"), &label(words.choice[0])), &choice.words, changed(&all, i, |choice, words| choice.words = words, &on_choices)) }
                { form.line((&format!("author-why-{i}"), &label(words.choice[1])), &choice.why, changed(&all, i, |choice, why| choice.why = why, &on_choices)) }
                <label class="author__check"><input type="radio" name="author-right" checked={choice.is_right} {onchange} />{ words.choice[2] }</label>
                if 2 < choices.len() && !choice.is_right { { removes(form, words.choice[0], i, without(choices, i, &on_choices)) } }
            </li>
        }
    };
    let more =
        with_one_more(choices, Choice { words: String::new(), why: String::new(), is_right: false }, &on_choices);
    html! { <div class="author__many"><ul>{ for choices.iter().enumerate().map(one) }</ul>{ adds(form, words.choice[0], more) }</div> }
}

/// A list with one of its entries changed.
fn changed<T: Clone + 'static, V: 'static>(
    all: &[T],
    i: usize,
    change: fn(&mut T, V),
    on_all: &Callback<Vec<T>>,
) -> Callback<V> {
    let (all, on_all) = (all.to_vec(), on_all.clone());
    Callback::from(move |value: V| {
        let mut all = all.clone();
        change(&mut all[i], value);
        on_all.emit(all);
    })
}

fn with_one_more<T: Clone + 'static>(all: &[T], one: T, on_all: &Callback<Vec<T>>) -> impl Fn(MouseEvent) + 'static {
    let (all, on_all) = (all.to_vec(), on_all.clone());
    move |_| on_all.emit(all.iter().cloned().chain([one.clone()]).collect())
}
