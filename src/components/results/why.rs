//! Why the three numbers are what they are.

use yew::prelude::*;

use super::writes;
use crate::app::Sight;
use crate::app::facts::why_finding;
use crate::text::Text;

/// One sentence that says what moved the numbers, and one about what stands behind it.
pub fn why(sight: &Sight, text: &Text) -> Html {
    let finding = why_finding(sight, text);
    let why = finding.map(|finding| (text.results().why.why)(&finding, writes(sight))).unwrap_or_default();
    html! { <p class="why"><b>{ together(&why.finding) }</b>{ " " }{ together(&why.behind) }</p> }
}

/// The words with every minus sign kept on the line of its number.
fn together(words: &str) -> String {
    words.replace('\u{2212}', "\u{2212}\u{2060}")
}
