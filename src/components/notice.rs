//! One sentence about what went wrong, what was kept and what to do.

use yew::prelude::*;

/// The reader is told at once, in words.
pub fn notice(says: String) -> Html {
    html! { <div class="notice notice--alert" role="alert"><p>{ says }</p></div> }
}

/// The same, until the reader has seen it.
pub fn refusal(says: String, dismiss: &'static str, on_dismiss: Callback<MouseEvent>) -> Html {
    html! {
        <div class="notice notice--alert" role="alert">
            <p>{ says }</p>
            <button class="button" type="button" onclick={on_dismiss}>{ dismiss }</button>
        </div>
    }
}
