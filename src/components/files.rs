//! What can be taken away or opened as a file.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlDialogElement};
use yew::prelude::*;

use super::contexts::use_text;
use super::saving::{everything, quiet, save_everything, save_results, save_scenario, usual_form};
use super::shared::Shared;
use crate::app::Sight;
use crate::app::export::Form;
use crate::text::Numbers;

/// What is taken away.
#[derive(Clone, Properties, PartialEq)]
pub struct Props {
    /// What is in sight.
    pub sight: Shared<Sight>,
}

/// The results as files, and a file to open.
#[component]
pub fn Files(props: &Props) -> Html {
    let (text, form) = (use_text(), use_state_eq(usual_form));
    let (sight, words) = (&props.sight, text.files());
    let numbers = Numbers { currency: sight.moment.edited.currency };
    let table = everything(sight, *form);
    let said = |n: usize| numbers.whole(f64::from(u32::try_from(n).unwrap_or(u32::MAX)));
    let all = (table.n_rows < table.n_all).then(|| said(table.n_all));
    let chosen = Form::ALL.iter().position(|known| *known == *form).unwrap_or_default();
    let setter = form.setter();
    let on_form = Callback::from(move |n| setter.set(Form::ALL.get(n).copied().unwrap_or_default()));
    let (scenario, document, rows, form) = (sight.clone(), sight.clone(), sight.clone(), *form);
    let on_scenario = Callback::from(move |_| save_scenario(&scenario, text));
    let on_results = Callback::from(move |_| save_results(&document, text));
    let on_everything = Callback::from(move |_| save_everything(&rows, form, text));
    html! {
        <div class="dialog__body files">
            { entry(words.scenario, on_scenario, html! { words.scenario_means }) }
            { entry(words.results, on_results, html! { words.results_means }) }
            { entry(words.everything, on_everything, html! {
                <>{ (words.everything_means)(&said(table.n_rows), all.as_deref()) }{ " " }
                { quiet(words.numbers, &words.forms, chosen, on_form) }</>
            }) }
            <div class="files__one"><Pick /><div class="soft">{ words.open_means }</div></div>
        </div>
    }
}

fn entry(does: &'static str, onclick: Callback<MouseEvent>, means: Html) -> Html {
    html! {
        <div class="files__one">
            <button class="button button--outlined" type="button" {onclick}>{ does }</button>
            <div class="soft">{ means }</div>
        </div>
    }
}

/// A button that lets the reader pick a file.
#[component]
pub fn Pick() -> Html {
    let (text, field) = (use_text(), use_node_ref());
    let onclick = {
        let field = field.clone();
        move |_| {
            if let Some(field) = field.cast::<web_sys::HtmlElement>() {
                field.click();
            }
        }
    };
    // Whoever watches the page opens it; the dialog has done its part.
    let onchange = |event: Event| {
        let dialog = event.target_dyn_into::<Element>().and_then(|field| field.closest("dialog").ok()?);
        if let Some(dialog) = dialog.and_then(|dialog| dialog.dyn_into::<HtmlDialogElement>().ok()) {
            dialog.close();
        }
    };
    html! {
        <>
            <button class="button button--outlined" type="button" {onclick}>{ text.files().open }</button>
            <input ref={field} type="file" hidden=true accept=".json,.svg,.png" {onchange} />
        </>
    }
}
