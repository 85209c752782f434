//! What stands in the bar: pins what is in sight, opens the comparison and goes back.

use yew::prelude::*;

use crate::app::{Action, Pinning, Pins};
use crate::browser::media::Breadth;
use crate::components::icons::{Icon, icon};
use crate::text::Text;

/// The two buttons: the second is there once something is pinned.
pub fn pinning(
    pins: &Pins,
    is_comparing: bool,
    on_compare: Callback<MouseEvent>,
    (text, breadth, act): (&'static Text, Breadth, &Callback<Action>),
) -> Html {
    let (words, n, is_full) = (&text.page().openers, pins.all().len(), pins.free().is_none());
    let act = act.clone();
    let on_pin = move |_| act.emit(Action::Pinned(Pinning::Pin));
    let by = (breadth == Breadth::Phone).then_some(Icon::Pin);
    let title = if is_full { Some(words.full) } else { by.map(|_| words.pin) };
    let open = (words.compare)(n);
    html! {
        <>
            <button
                class={classes!("button", by.map(|_| "button--icon"))}
                type="button" aria-label={words.pin} {title} disabled={is_full} onclick={on_pin}
            >
                { by.map_or_else(|| html! { words.pin }, icon) }
            </button>
            if 0 < n || is_comparing {
                <button class="button button--outlined bar__compare" type="button" onclick={on_compare}>
                    { if is_comparing { words.back.to_owned() } else { open } }
                </button>
            }
        </>
    }
}
