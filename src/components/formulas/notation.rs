//! A formula set in `MathML`, which screen readers speak.

use yew::prelude::*;

use crate::text::notation::{Notation, SUM};

/// Lines of a formula.
pub fn lines(lines: &'static [&'static str]) -> Html {
    let line = |line: &&'static str| {
        // After a semicolon stands when the line holds.
        let (holds, when) = line.split_once(';').unwrap_or((line, ""));
        html! {
            <p key={*line} class="formula__line">
                { math(holds) }
                if !when.is_empty() { <span class="formula__when">{ math(when) }</span> }
            </p>
        }
    };
    html! { <div class="formula__lines">{ for lines.iter().map(line) }</div> }
}

/// A piece in a line of words or by itself.
pub fn math(notation: &str) -> Html {
    html! { <math>{ node(&Notation::read(notation)) }</math> }
}

fn node(notation: &Notation) -> Html {
    match notation {
        Notation::Name(name) => html! { <mi>{ name }</mi> },
        Notation::Number(number) => html! { <mn>{ number }</mn> },
        Notation::Sign(sign) => html! { <mo>{ sign }</mo> },
        Notation::Row(pieces) => html! { <mrow>{ for pieces.iter().map(node) }</mrow> },
        Notation::Fraction(over, under) => html! { <mfrac>{ node(over) }{ node(under) }</mfrac> },
        Notation::Script { base, below, above } => script(base, below.as_deref(), above.as_deref()),
    }
}

/// Foot and head beside the base; under and over a sum.
fn script(base: &Notation, below: Option<&Notation>, above: Option<&Notation>) -> Html {
    let is_sum = matches!(base, Notation::Sign(sign) if sign == SUM);
    let (base, below, above) = (node(base), below.map(node), above.map(node));
    match (below, above, is_sum) {
        (Some(below), Some(above), true) => html! { <munderover>{ base }{ below }{ above }</munderover> },
        (Some(below), Some(above), false) => html! { <msubsup>{ base }{ below }{ above }</msubsup> },
        (Some(below), None, true) => html! { <munder>{ base }{ below }</munder> },
        (Some(below), None, false) => html! { <msub>{ base }{ below }</msub> },
        (None, Some(above), true) => html! { <mover>{ base }{ above }</mover> },
        (None, Some(above), false) => html! { <msup>{ base }{ above }</msup> },
        (None, None, _) => base,
    }
}
