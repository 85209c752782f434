//! The bar of steps: where the student is, and the ways back and on.

use yew::prelude::*;

use super::room;
use crate::app::Role;
use crate::app::sitting::{Ahead, Curtain, Deed, Sitting};
use crate::components::icons::{Icon, icon};
use crate::components::shared::Shared;
use crate::lesson::Step;
use crate::text::Text;

/// What the ways lead to.
#[derive(Clone, Copy)]
pub struct Ways<'a> {
    /// Whether the page at the end is shown.
    pub is_over: bool,
    /// Who looks at it.
    pub role: Role,
    /// What the address calls the lesson.
    pub place: &'a str,
    /// Goes to a step.
    pub on_deed: &'a Callback<Deed>,
    /// Goes to the page at the end.
    pub on_finish: &'a Callback<()>,
}

/// The bar of steps; for a student the page at the end comes after the last one.
pub fn steps(sitting: &Shared<Sitting>, ways: Ways, text: &Text) -> Html {
    let words = text.lessons().step;
    let (at, is_over) = (sitting.at(), ways.is_over);
    // Before a room no name of a step gives an answer away.
    let number = |position: usize| (ways.role == Role::Room).then(|| position + 1);
    let one = |(position, step): (usize, &Step)| {
        let is_here = position == at && !is_over;
        let onclick = ways.on_deed.reform(move |_: MouseEvent| Deed::Go(position));
        let is_closed = !sitting.may_go_to(position);
        html! {
            <li key={position}>
                <button class="steps__one" type="button" aria-current={is_here.then_some("step")} disabled={is_closed}
                    aria-label={number(position).map(text.lessons().present.step)} title={is_closed.then_some(words.later)} {onclick}>
                    { number(position).map_or(step.name.clone(), |number| number.to_string()) }
                </button>
            </li>
        }
    };
    html! {
        <nav class="steps" aria-label={words.steps}>
            <ol class="steps__all">{ for sitting.lesson().steps.iter().enumerate().map(one) }</ol>
            if ways.role == Role::Room { { room::ways(sitting, ways.place, ways.on_deed, text) } }
            if matches!(ways.role, Role::Room | Role::Console) { { led(sitting, ways, text) } } else { { turns(sitting, ways, text) } }
        </nav>
    }
}

/// One step back, one step on.
fn turns(sitting: &Shared<Sitting>, ways: Ways, text: &Text) -> Html {
    let words = text.lessons().step;
    let (at, is_over) = (sitting.at(), ways.is_over);
    let is_last = at + 1 == sitting.lesson().steps.len();
    let ends = is_last && ways.role == Role::Student;
    let back = ways.on_deed.reform(move |_: MouseEvent| if is_over { Deed::Go(at) } else { Deed::Back });
    let next =
        if ends { ways.on_finish.reform(|_: MouseEvent| ()) } else { ways.on_deed.reform(|_: MouseEvent| Deed::Next) };
    let is_shut = !ends && !sitting.may_go_on();
    html! {
        <>
            if is_shut && !is_last { <p class="steps__why small soft">{ words.first }</p> }
            <div class="steps__ways">
                <button class="button button--outlined" type="button" disabled={at == 0 && !is_over} onclick={back}>
                    { icon(Icon::Back) }{ words.back }
                </button>
                if !is_over {
                    <button class="button button--solid" type="button" disabled={is_shut} onclick={next}>
                        { if ends { words.finish } else { words.next } }{ icon(Icon::Forward) }
                    </button>
                }
            </div>
        </>
    }
}

/// Before a room: one step back, what a clicker does next, and beside it what it would do later or has done.
fn led(sitting: &Shared<Sitting>, ways: Ways, text: &Text) -> Html {
    let (words, present) = (text.lessons().step, text.lessons().present);
    let does = |deed: Deed| ways.on_deed.reform(move |_: MouseEvent| deed.clone());
    let [answer, why, hide] = present.curtain;
    let ahead = sitting.ahead();
    let (says, turns) = match ahead {
        Ahead::Answer => (answer, false),
        Ahead::Why => (why, false),
        Ahead::Step | Ahead::End => (words.next, true),
    };
    html! {
        <div class="steps__ways">
            if !turns && sitting.may_go_on() {
                <button class="button steps__less" type="button" onclick={does(Deed::Next)}>{ present.skip }</button>
            }
            if sitting.curtain() != Curtain::Down {
                <button class="button steps__less" type="button" onclick={does(Deed::Lower)}>{ hide }</button>
            }
            <button class="button button--outlined" type="button" disabled={sitting.at() == 0} onclick={does(Deed::Back)}>
                { icon(Icon::Back) }{ words.back }
            </button>
            <button class="button button--solid" type="button" disabled={ahead == Ahead::End} onclick={does(Deed::Forward)}>
                { says }if turns { { icon(Icon::Forward) } }
            </button>
        </div>
    }
}
