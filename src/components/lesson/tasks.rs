//! Questions that are answered by choosing, or by moving levers until goals hold.

use yew::prelude::*;

use super::answer::written;
use super::ask::Asked;
use crate::app::facts::{counts, figure_words};
use crate::app::sitting::{Deed, Met, Reply, Truth};
use crate::app::{Offered, options};
use crate::components::icons::{Icon, icon};
use crate::lesson::Goal;
use crate::scenario::Relation;
use crate::text::Figure as Counts;

/// One of a few, below each other.
pub fn choices(asked: &Asked) -> Html {
    let options = options(asked.ask, None, asked.sight, asked.text);
    let chosen = if let Some(Reply::Choice(chosen)) = asked.work.reply { Some(chosen) } else { None };
    let option = |(index, offered): (usize, &Offered)| {
        let on_deed = asked.on_deed.clone();
        let onchange = move |_: Event| {
            on_deed.emit(Deed::Again);
            on_deed.emit(Deed::Reply(Reply::Choice(index)));
        };
        html! {
            <label class="choose__one" key={index}>
                <input type="radio" name="choose" checked={chosen == Some(index)} {onchange} />
                <span>{ &offered.words }</span>
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
    // A goal is a number that was said: it is written whole.
    let write = |value| match counts {
        Counts::Total => asked.numbers.whole_money(value),
        _ => written(counts, value, asked.numbers, asked.text),
    };
    let holds = met.is_some_and(|met| met.holds);
    let number = (1 < n_goals).then_some(n + 1);
    html! {
        <li class="goals__one" data-holds={holds.then_some("on")} key={n}>
            { icon(if holds { Icon::Check } else { Icon::Cross }) }
            <span>
                <b>{ (words.goal)(number, &figure_words(&goal.of, asked.sight, asked.text), goal.is == Relation::Greater, &write(goal.bound)) }</b>
                if let Some(met) = met { { ", " }{ (words.now)(&write(met.value)) } }
            </span>
            <span class="small soft">{ words.goals[usize::from(!holds)] }</span>
        </li>
    }
}
