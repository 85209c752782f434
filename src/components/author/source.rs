//! The text of the lesson, what is wrong with it, and the way to the line.

use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use super::desk::{Deed, Desk};
use crate::app::author::range_of_line;
use crate::browser::focus;
use crate::components::shared::Shared;
use crate::lesson::{Fault, lines_of_steps};
use crate::scenario::Scenario;
use crate::text::Text;

const TEXT: &str = "author-text";

/// The text, and above it what is wrong with it.
pub fn written(desk: &Desk, scenario: Option<&Shared<Scenario>>, on_deed: &Callback<Deed>, text: &Text) -> Html {
    let words = text.author();
    let fault = desk.written.fault(scenario.map(|scenario| &**scenario));
    let says = fault.as_ref().map_or_else(|| words.sound.to_owned(), |fault| (words.fault)(&fault.to_string()));
    let typed = on_deed.clone();
    let oninput = move |event: InputEvent| {
        if let Some(field) = event.target_dyn_into::<HtmlTextAreaElement>() {
            typed.emit(Deed::Type(field.value()));
        }
    };
    html! {
        <div class="author__field author__field--whole">
            <label for={TEXT}>{ words.parts[1] }</label>
            <p class="small soft" id="author-text-how">{ words.text_how }</p>
            <div class="author__faulty">
                <p class={classes!("author__fault", fault.is_some().then_some("refused"))} id="author-fault" role="status">{ says }</p>
                { for fault.as_ref().map(|fault| goes(desk, fault, text)) }
            </div>
            <textarea class="field author__source" id={TEXT} rows="24" spellcheck="true" aria-invalid={fault.is_some().then_some("true")}
                aria-describedby="author-fault author-text-how" value={desk.written.text().to_owned()} {oninput}
                onblur={on_deed.reform(|_: FocusEvent| Deed::Settle)} />
        </div>
    }
}

/// The way to the line that is named.
fn goes(desk: &Desk, fault: &Fault, text: &Text) -> Html {
    let range = range_of_line(desk.written.text(), fault.line);
    let onclick = move |_: MouseEvent| focus::mark(TEXT, &range);
    html! {
        <button class="button button--outlined" type="button" {onclick}>{ (text.author().go_to)(fault.line) }</button>
    }
}

/// Goes to a step, and the text shows where it begins.
pub fn shows_step(desk: &Desk, on_go: &Callback<usize>) -> Callback<usize> {
    let (lesson, on_go) = (desk.written.text().to_owned(), on_go.clone());
    Callback::from(move |step| {
        on_go.emit(step);
        if let Some(line) = lines_of_steps(&lesson).get(step) {
            focus::show(TEXT, range_of_line(&lesson, *line).start);
        }
    })
}
