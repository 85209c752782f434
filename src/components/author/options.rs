//! The forms of what has to hold, and of what there is to choose from.

use yew::prelude::*;

use super::ask::{questions, read};
use super::field::{Offer, select};
use super::figure::figure;
use super::form::Form;
use super::rows::{adds, removes, without};
use crate::app::author::Asks;
use crate::lesson::{Choice, Goal, Task};
use crate::scenario::Relation;
use crate::text::typing;

/// What has to hold.
pub fn goals(form: &Form, goals: &[Goal]) -> Html {
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
    html! { <div class="author__many"><ul>{ for goals.iter().enumerate().map(one) }</ul>{ adds(words.adds[0], more) }</div> }
}

/// What there is to choose from; exactly one is right.
pub fn choices(form: &Form, choices: &[Choice]) -> Html {
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
                { form.sentence((&format!("author-choice-{i}"), &label(words.choice[0])), &choice.words, changed(&all, i, |choice, words| choice.words = words, &on_choices)) }
                { form.sentence((&format!("author-why-{i}"), &label(words.choice[1])), &choice.why, changed(&all, i, |choice, why| choice.why = why, &on_choices)) }
                <label class="author__check"><input type="radio" name="author-right" checked={choice.is_right} {onchange} />{ words.choice[2] }</label>
                if 2 < choices.len() && !choice.is_right { { removes(form, words.choice[0], i, without(choices, i, &on_choices)) } }
            </li>
        }
    };
    let more =
        with_one_more(choices, Choice { words: String::new(), why: String::new(), is_right: false }, &on_choices);
    html! { <div class="author__many"><ul>{ for choices.iter().enumerate().map(one) }</ul>{ adds(words.adds[1], more) }</div> }
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
