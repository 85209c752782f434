//! One sentence about what went wrong, what was kept and what to do.

use yew::prelude::*;

/// The reader is told at once, in words.
pub fn notice(says: String) -> Html {
    html! { <div class="notice notice--alert" role="alert"><p>{ says }</p></div> }
}
