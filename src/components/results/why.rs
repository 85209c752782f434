//! Why the three numbers are what they are.

use yew::prelude::*;

use super::{SightProps, writes};
use crate::app::facts::why_finding;
use crate::components::contexts::use_text;

/// One sentence that says what moved the numbers, and one about what stands behind it.
#[component]
pub fn Why(props: &SightProps) -> Html {
    let text = use_text();
    let finding = why_finding(&props.sight, text);
    let why = finding.map(|finding| (text.results.why.why)(&finding, writes(&props.sight))).unwrap_or_default();
    html! { <p class="why"><b>{ together(&why.finding) }</b>{ " " }{ together(&why.behind) }</p> }
}

/// The words with every minus sign kept on the line of its number.
fn together(words: &str) -> String {
    words.replace('\u{2212}', "\u{2212}\u{2060}")
}
