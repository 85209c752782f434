//! An order of levers, moved by buttons.

use yew::prelude::*;

use super::ask::Asked;
use crate::app::sitting::{Deed, Reply, Truth};
use crate::components::icons::{Icon, icon};
use crate::scenario::Lever;

/// The levers in the student's order, beside the model's once it is known.
pub fn order(asked: &Asked, levers: &[Lever]) -> Html {
    let words = asked.text.lessons().ask;
    let order: Vec<usize> = match &asked.work.reply {
        Some(Reply::Rank(order)) => order.clone(),
        Some(Reply::Curve(_) | Reply::Interval { .. } | Reply::Choice(_) | Reply::Number(_)) | None => {
            (0..levers.len()).collect()
        }
    };
    let is_locked = asked.work.is_locked();
    let name = |lever: Lever| {
        let moment = &asked.sight.moment;
        asked.text.lever(&moment.edited, moment.variant, asked.sight.period, lever)
    };
    let button = |does: String, by: Icon, change: Option<(usize, usize)>| {
        let (on_deed, order) = (asked.on_deed.clone(), order.clone());
        let onclick = move |_: MouseEvent| {
            let Some((one, other)) = change else { return };
            let mut order = order.clone();
            order.swap(one, other);
            on_deed.emit(Deed::Reply(Reply::Rank(order)));
        };
        html! {
            <button class="button button--outlined button--icon" type="button" aria-label={does.clone()} title={does}
                aria-disabled={change.is_none().then_some("true")} {onclick}>{ icon(by) }</button>
        }
    };
    let one = |(place, position): (usize, &usize)| {
        let name = levers.get(*position).copied().map(name).unwrap_or_default();
        let up = place.checked_sub(1).map(|above| (above, place));
        let down = (place + 1 < order.len()).then_some((place, place + 1));
        html! {
            <li class="rank__one" key={*position}>
                <span class="rank__place">{ place + 1 }</span>
                <span class="rank__name">{ &name }</span>
                if !is_locked {
                    { button((words.moves[0])(&name), Icon::Up, up) }
                    { button((words.moves[1])(&name), Icon::Down, down) }
                }
            </li>
        }
    };
    let model = |(place, (lever, _)): (usize, &(Lever, f64))| {
        html! {
            <li class="rank__one" key={place}>
                <span class="rank__place">{ place + 1 }</span><span class="rank__name">{ name(*lever) }</span>
            </li>
        }
    };
    let right = asked.truth.filter(|_| asked.is_shown);
    html! {
        <>
            <p class="small soft">{ words.order }</p>
            <div class="rank">
                <div>
                    if asked.is_shown { <p class="small soft">{ words.sides[1] }</p> }
                    <ol class="rank__all">{ for order.iter().enumerate().map(one) }</ol>
                </div>
                if let Some(Truth::Order(right)) = right {
                    <div>
                        <p class="small soft">{ words.sides[0] }</p>
                        <ol class="rank__all">{ for right.iter().enumerate().map(model) }</ol>
                    </div>
                }
            </div>
        </>
    }
}
