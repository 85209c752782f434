//! One sentence about what went wrong, what was kept and what to do.

use yew::prelude::*;

/// What is said.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The sentence.
    pub says: AttrValue,
}

/// The reader is told at once, in words.
#[component]
pub fn Notice(props: &Props) -> Html {
    html! { <div class="notice notice--alert" role="alert"><p>{ &props.says }</p></div> }
}
