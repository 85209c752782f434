//! What must come out of the scenario, and whether it does.

use yew::prelude::*;

use super::writes;
use crate::app::Sight;
use crate::app::facts::{Line, outcome_lines};
use crate::components::icons::{Icon, icon};
use crate::text::{Numbers, OutcomeWords, Text};

/// A list of sentences, each with a tick or a cross and the figures that prove it, evaluated on the edited variants.
pub fn outcomes(sight: &Sight, text: &Text) -> Html {
    let words = &text.results().outcomes;
    let lines = outcome_lines(sight, text);
    if lines.is_empty() {
        return Html::default();
    }
    let writes = writes(sight);
    html! {
        <div>
            <h2>{ words.title }</h2>
            <ul class="outcomes" aria-label={words.title}>
                { for lines.iter().map(|line| outcome(line, words, writes)) }
            </ul>
        </div>
    }
}

fn outcome(line: &Line, words: &OutcomeWords, writes: Numbers) -> Html {
    let (sign, says) = if line.holds { (Icon::Check, words.holds) } else { (Icon::Cross, words.fails) };
    let figures = line.proof.map(|(figure, proof)| (words.figures)(figure, proof, writes));
    html! {
        <li key={line.sentence.as_str()} class="outcome">
            { icon(sign) }
            <span>
                <span class="sr">{ says }</span>{ &line.sentence }
                if line.is_assumed { { " " }<span class="outcome__assumed">{ words.assumed }</span> }
            </span>{ " " }
            <span class="outcome__figures">{ figures }</span>
        </li>
    }
}
