//! The bar of steps: where the student is, and the ways back and on.

use yew::prelude::*;

use crate::app::sitting::{Deed, Sitting};
use crate::components::icons::{Icon, icon};
use crate::lesson::Step;
use crate::text::Text;

/// The bar of steps; after the last one comes the page at the end.
pub fn steps(sitting: &Sitting, is_over: bool, on_deed: &Callback<Deed>, on_finish: &Callback<()>, text: &Text) -> Html {
    let words = text.lessons().step;
    let (at, n_steps) = (sitting.at(), sitting.lesson().steps.len());
    let one = |(position, step): (usize, &Step)| {
        let is_here = position == at && !is_over;
        let onclick = on_deed.reform(move |_: MouseEvent| Deed::Go(position));
        let is_closed = !sitting.may_go_to(position);
        html! {
            <li key={position}>
                <button class="steps__one" type="button" aria-current={is_here.then_some("step")} disabled={is_closed}
                    title={is_closed.then_some(words.later)} {onclick}>{ &step.name }</button>
            </li>
        }
    };
    let is_last = at + 1 == n_steps;
    let back = on_deed.reform(move |_: MouseEvent| if is_over { Deed::Go(at) } else { Deed::Back });
    let next = if is_last { on_finish.reform(|_: MouseEvent| ()) } else { on_deed.reform(|_: MouseEvent| Deed::Next) };
    let is_shut = !is_last && !sitting.may_go_on();
    html! {
        <nav class="steps" aria-label={words.steps}>
            <ol class="steps__all">{ for sitting.lesson().steps.iter().enumerate().map(one) }</ol>
            if is_shut { <p class="steps__why small soft">{ words.first }</p> }
            <div class="steps__ways">
                <button class="button button--outlined" type="button" disabled={at == 0 && !is_over} onclick={back}>
                    { icon(Icon::Back) }{ words.back }
                </button>
                if !is_over {
                    <button class="button button--solid" type="button" disabled={is_shut} onclick={next}>
                        { if is_last { words.finish } else { words.next } }{ icon(Icon::Forward) }
                    </button>
                }
            </div>
        </nav>
    }
}
