//! Questions that are answered by choosing, or by moving levers until goals hold.

use yew::prelude::*;

use super::answer::written;
use super::ask::Asked;
use crate::app::facts::counts;
use crate::app::sitting::{Deed, Met, Reply, Truth};
use crate::components::icons::{Icon, icon};
use crate::lesson::{Goal, Task};
use crate::scenario::Relation;

/// One of a few, below each other.
pub fn choices(asked: &Asked, task: &Task) -> Html {
    let moment = &asked.sight.moment;
    let options: Vec<String> = match task {
        Task::Cause { levers, .. } => {
            let name = |lever| asked.text.lever(&moment.edited, moment.variant, asked.sight.period, lever);
            levers.iter().copied().map(name).collect()
        }
        Task::Choose { choices, .. } => choices.iter().map(|choice| choice.words.clone()).collect(),
        Task::Reach { .. } | Task::Fail { .. } | Task::Number { .. } => Vec::new(),
    };
    let chosen = if let Some(Reply::Choice(chosen)) = asked.work.reply { Some(chosen) } else { None };
    let option = |(index, words): (usize, &String)| {
        let on_deed = asked.on_deed.clone();
        let onchange = move |_: Event| {
            on_deed.emit(Deed::Again);
            on_deed.emit(Deed::Reply(Reply::Choice(index)));
        };
        html! {
            <label class="choose__one" key={index}>
                <input type="radio" name="choose" checked={chosen == Some(index)} {onchange} />
                <span>{ words }</span>
            </label>
        }
    };
    html! { <div class="choose" role="radiogroup" aria-label={asked.text.lessons().ask.number}>{ for options.iter().enumerate().map(option) }</div> }
}

/// What has to hold, and whether it does as the levers stand.
pub fn goals(asked: &Asked, goals: &[Goal]) -> Html {
    let met: &[Met] = if let Some(Truth::Goals(met)) = asked.truth { met } else { &[] };
    html! { <ul class="goals">{ for goals.iter().enumerate().map(|(n, one)| goal(asked, one, (n, goals.len()), met.get(n))) }</ul> }
}

fn goal(asked: &Asked, goal: &Goal, (n, n_goals): (usize, usize), met: Option<&Met>) -> Html {
    let words = asked.text.lessons().ask;
    let counts = counts(&goal.of);
    let write = |value| written(counts, value, asked.numbers, asked.text);
    let holds = met.is_some_and(|met| met.holds);
    let number = (1 < n_goals).then_some(n + 1);
    html! {
        <li class="goals__one" data-holds={holds.then_some("on")} key={n}>
            { icon(if holds { Icon::Check } else { Icon::Cross }) }
            <span>
                <b>{ (words.goal)(number, goal.is == Relation::Greater, &write(goal.bound)) }</b>
                if let Some(met) = met { { ", " }{ (words.now)(&write(met.value)) } }
            </span>
            <span class="small soft">{ words.goals[usize::from(!holds)] }</span>
        </li>
    }
}
