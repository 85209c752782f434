//! All that can be taken away or opened, over the page.

use yew::prelude::*;

use super::contexts::use_text;
use super::dialog::Dialog;
use super::saving::{everything, quiet, save_everything, save_results, usual_form};
use super::shared::Shared;
use crate::app::Sight;
use crate::app::export::Form;
use crate::text::{Numbers, Text};

/// What is taken away.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What is in sight.
    pub sight: Shared<Sight>,
}

/// A button, and what it opens: the results as files, and a file to open.
#[component]
pub fn Files(props: &Props) -> Html {
    let text = use_text();
    let (is_open, form) = (use_state_eq(|| false), use_state_eq(Form::default));
    let onclick = {
        let (is_open, form) = (is_open.clone(), form.clone());
        move |_| {
            form.set(usual_form());
            is_open.set(true);
        }
    };
    let on_close = use_callback(is_open.setter(), |(), is_open| is_open.set(false));
    let words = &text.files;
    html! {
        <>
            <button class="button" type="button" aria-haspopup="dialog" {onclick}>{ words.title }</button>
            <Dialog id="files" title={words.title} intro={words.intro} is_open={*is_open} on_close={on_close.clone()}>
                if *is_open {
                    { body(&props.sight, &form, &on_close, text) }
                }
            </Dialog>
        </>
    }
}

fn body(sight: &Shared<Sight>, form: &UseStateHandle<Form>, on_close: &Callback<()>, text: &'static Text) -> Html {
    let words = &text.files;
    let numbers = Numbers { currency: sight.moment.edited.currency };
    let table = everything(sight, **form);
    let said = |n: usize| numbers.whole(f64::from(u32::try_from(n).unwrap_or(u32::MAX)));
    let all = (table.n_rows < table.n_all).then(|| said(table.n_all));
    let chosen = Form::ALL.iter().position(|known| *known == **form).unwrap_or_default();
    let setter = form.setter();
    let on_form = Callback::from(move |n| setter.set(Form::ALL.get(n).copied().unwrap_or_default()));
    let (document, rows, form) = (sight.clone(), sight.clone(), **form);
    let on_results = Callback::from(move |_| save_results(&document, text));
    let on_everything = Callback::from(move |_| save_everything(&rows, form, text));
    html! {
        <div class="dialog__body files">
            { entry(words.results, on_results, html! { words.results_means }) }
            { entry(words.everything, on_everything, html! {
                <>{ (words.everything_means)(&said(table.n_rows), all.as_deref()) }{ " " }
                { quiet(words.numbers, &words.forms, chosen, on_form) }</>
            }) }
            <div class="files__one"><Pick on_pick={on_close} /><div class="soft">{ words.open_means }</div></div>
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

/// What happens when a file is picked.
#[derive(Properties, PartialEq)]
pub struct PickProps {
    /// A file was picked; whoever watches the page opens it.
    pub on_pick: Callback<()>,
}

/// A button that lets the reader pick a file.
#[component]
pub fn Pick(props: &PickProps) -> Html {
    let (text, field) = (use_text(), use_node_ref());
    let onclick = {
        let field = field.clone();
        move |_| {
            if let Some(field) = field.cast::<web_sys::HtmlElement>() {
                field.click();
            }
        }
    };
    let on_pick = props.on_pick.clone();
    html! {
        <>
            <button class="button button--outlined" type="button" {onclick}>{ text.files.open }</button>
            <input ref={field} type="file" hidden=true accept=".json,.svg,.png" onchange={move |_| on_pick.emit(())} />
        </>
    }
}
