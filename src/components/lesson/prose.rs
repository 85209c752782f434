//! Prose: paragraphs and lists; never markup.

use yew::prelude::*;

use crate::lesson::{Passage, Span, Tone};

/// The passages, one below the other.
pub fn prose(passages: &[Passage]) -> Html {
    html! { <div class="prose">{ for passages.iter().map(passage) }</div> }
}

fn passage(passage: &Passage) -> Html {
    match passage {
        Passage::Paragraph(spans) => html! { <p>{ words(spans) }</p> },
        Passage::List(items) => {
            html! { <ul>{ for items.iter().map(|spans| html! { <li>{ words(spans) }</li> }) }</ul> }
        }
    }
}

fn words(spans: &[Span]) -> Html {
    let word = |span: &Span| match span.tone {
        Tone::Plain => html! { { &span.words } },
        Tone::Stressed => html! { <em>{ &span.words }</em> },
        Tone::Strong => html! { <strong>{ &span.words }</strong> },
    };
    spans.iter().map(word).collect()
}
