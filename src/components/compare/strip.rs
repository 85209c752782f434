//! The pinned states: letter and line, name and what is done, and a menu each.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlInputElement, Node};
use yew::prelude::*;

use crate::app::facts::{Beside, Comparison};
use crate::app::{Action, Pinning};
use crate::explore::Letter;
use crate::text::Text;

/// The list of the pinned states, and the way to another while a letter is free.
pub fn strip(comparison: &Comparison, has_room: bool, text: &'static Text, act: &Callback<Action>) -> Html {
    let states = comparison.states.iter().enumerate();
    let pinned = |(position, state): (usize, &Beside)| one(state, position == comparison.against, text, act);
    let n = comparison.states.len();
    let on_pin = {
        let act = act.clone();
        move |_| act.emit(Action::Pinned(Pinning::Pin))
    };
    html! {
        <ol class="pins" aria-label={text.compare().pins} data-states={n.to_string()}>
            { for states.map(pinned) }
            if has_room {
                <li class="pinned pinned--free" key="free">
                    <button class="button button--outlined" type="button" onclick={on_pin}>{ (text.compare().another)(n) }</button>
                </li>
            }
        </ol>
    }
}

fn one(state: &Beside, is_against: bool, text: &'static Text, act: &Callback<Action>) -> Html {
    html! {
        <li class="pinned" key={state.letter.sign()}>
            { line(state.letter, is_against) }
            <div class="pinned__words">
                <b class="pinned__name">{ &state.name }</b>
                <p class="pinned__what">{ &state.what }</p>
            </div>
            { menu(state, is_against, text, act) }
        </li>
    }
}

/// The letter with a piece of the state's line.
fn line(letter: Letter, is_against: bool) -> Html {
    let hue = if is_against { "compared-past" } else { "compared-ink" };
    let dash = format!("state-{}", letter.sign().to_ascii_lowercase());
    html! {
        <svg class="chart pinned__line" viewBox="0 0 72 24" role="img" aria-label={letter.sign()}>
            <path class={classes!("compared", hue, dash)} d="M26,12H72" />
            <circle class="pin" cx="11" cy="12" r="10" />
            <text class="pin-letter" x="11" y="16.5" text-anchor="middle">{ letter.sign() }</text>
        </svg>
    }
}

/// Renames the state, makes it the one that differences are taken against, or takes it away.
fn menu(state: &Beside, is_against: bool, text: &'static Text, act: &Callback<Action>) -> Html {
    let (letter, words) = (state.letter, text.compare());
    let does = |done: Pinning| {
        let act = act.clone();
        Callback::from(move |event: MouseEvent| {
            shut(event.target_dyn_into::<Element>());
            act.emit(Action::Pinned(done.clone()));
        })
    };
    let act = act.clone();
    let onchange = move |event: Event| {
        if let Some(field) = event.target_dyn_into::<HtmlInputElement>() {
            act.emit(Action::Pinned(Pinning::Name(letter, field.value())));
        }
    };
    let onkeydown = |event: KeyboardEvent| {
        if event.key() == "Escape" {
            shut(event.target_dyn_into::<Element>());
        }
    };
    html! {
        <details class="pinned__menu" {onkeydown} onfocusout={|event: FocusEvent| leave(&event)}>
            <summary class="button button--icon" aria-label={(words.menu)(letter.sign(), &state.name)}>{ dots() }</summary>
            <div class="pinned__panel" tabindex="-1">
                <label class="pinned__field">
                    <span>{ words.name }</span>
                    <input class="field" value={state.name.clone()} maxlength="60" autocomplete="off" {onchange} />
                </label>
                <button class="button" type="button" disabled={is_against} onclick={does(Pinning::Against(letter))}>
                    { if is_against { words.is_against } else { words.against_this } }
                </button>
                <button class="button" type="button" onclick={does(Pinning::Unpin(letter))}>{ words.remove }</button>
            </div>
        </details>
    }
}

fn dots() -> Html {
    html! {
        <svg class="icon pinned__dots" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="M5 12h.01M12 12h.01M19 12h.01" /></svg>
    }
}

/// Shuts the menu around an element; the keyboard goes to what opens it.
fn shut(within: Option<Element>) {
    let Some(menu) = within.and_then(|element| element.closest("details").ok().flatten()) else { return };
    drop(menu.remove_attribute("open")); // a name that cannot be wrong
    let summary = menu.query_selector("summary").ok().flatten();
    if let Some(summary) = summary.and_then(|summary| summary.dyn_into::<HtmlElement>().ok()) {
        crate::browser::focus::to(&summary);
    }
}

/// Shuts the menu that the keyboard or the pointer has left.
fn leave(event: &FocusEvent) {
    let Some(menu) = event.target_dyn_into::<Element>().and_then(|element| element.closest("details").ok().flatten())
    else {
        return;
    };
    let to = event.related_target().and_then(|to| to.dyn_into::<Node>().ok());
    if !menu.contains(to.as_ref()) {
        drop(menu.remove_attribute("open"));
    }
}
