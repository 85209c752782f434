//! A field for words: what is typed stays as it was typed until the field is left.

use web_sys::{HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};
use yew::prelude::*;

/// What a field takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Takes {
    /// One line.
    Line,
    /// A sentence: one line that may be too long for its place.
    Sentence,
    /// Many lines, so many in sight.
    Lines(u32),
    /// A number.
    Number,
}

/// What a field shows.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Its id.
    pub id: AttrValue,
    /// What stands above it.
    pub label: AttrValue,
    /// The id of what says how it is written.
    #[prop_or_default]
    pub how: Option<AttrValue>,
    /// What it says.
    pub value: AttrValue,
    /// What it takes.
    pub takes: Takes,
    /// What the author types.
    pub on_type: Callback<String>,
    /// The author is done with it.
    pub on_settle: Callback<()>,
}

/// A field with its label. What the value loses on its way (spaces at the end, an empty line) is not lost while it is typed.
#[component]
pub fn Field(props: &Props) -> Html {
    let draft = use_state_eq(|| None::<String>);
    let shown = draft.as_ref().map_or_else(|| props.value.clone(), |draft| AttrValue::from(draft.clone()));
    let is_sentence = props.takes == Takes::Sentence;
    let oninput = {
        let (draft, on_type) = (draft.setter(), props.on_type.clone());
        Callback::from(move |event: InputEvent| {
            let line = event.target_dyn_into::<HtmlInputElement>().map(|field| field.value());
            let lines = || event.target_dyn_into::<HtmlTextAreaElement>().map(|field| field.value());
            if let Some(typed) = line.or_else(lines) {
                let typed = if is_sentence { typed.replace(['\r', '\n'], " ") } else { typed };
                draft.set(Some(typed.clone()));
                on_type.emit(typed);
            }
        })
    };
    let onblur = {
        let (draft, on_settle) = (draft.setter(), props.on_settle.clone());
        Callback::from(move |_: FocusEvent| {
            draft.set(None);
            on_settle.emit(());
        })
    };
    let id = props.id.clone();
    let how = props.how.clone();
    let field = match props.takes {
        Takes::Line | Takes::Number => html! {
            <input class="field" {id} type="text" inputmode={(props.takes == Takes::Number).then_some("decimal")} autocomplete="off"
                aria-describedby={how} value={shown} {oninput} {onblur} />
        },
        Takes::Sentence => html! {
            <textarea class="field author__sentence" {id} rows="2" aria-describedby={how} value={shown} {oninput} {onblur} onkeydown={|event: KeyboardEvent| stays(&event)} />
        },
        Takes::Lines(rows) => html! {
            <textarea class="field" {id} rows={rows.to_string()} aria-describedby={how} value={shown} {oninput} {onblur} />
        },
    };
    html! {
        <div class="author__field">
            <label for={props.id.clone()}>{ &props.label }</label>
            { field }
        </div>
    }
}

/// A sentence has no second line.
fn stays(event: &KeyboardEvent) {
    if event.key() == "Enter" && !event.is_composing() {
        event.prevent_default();
    }
}

/// Something to choose: what it stands for, and its name.
pub type Offer = (String, String);

/// One of many, with its label.
pub fn select(id: &str, label: &str, options: &[Offer], chosen: &str, on_choose: Callback<String>) -> Html {
    let onchange = move |event: Event| {
        if let Some(field) = event.target_dyn_into::<HtmlSelectElement>() {
            on_choose.emit(field.value());
        }
    };
    html! {
        <div class="author__field">
            <label for={id.to_owned()}>{ label }</label>
            <select class="field" id={id.to_owned()} {onchange}>
                { for options.iter().map(|(value, name)| html! {
                    <option key={value.clone()} value={value.clone()} selected={value == chosen}>{ name }</option>
                }) }
            </select>
        </div>
    }
}

/// What is picked from, and what that does.
#[derive(Properties, PartialEq)]
pub struct PickProps {
    /// Its id.
    pub id: AttrValue,
    /// What stands above it.
    pub label: AttrValue,
    /// What the button says.
    pub does: AttrValue,
    /// What can be picked.
    pub offers: Vec<Offer>,
    /// The author picked one.
    pub on_pick: Callback<String>,
}

/// One of many and a button: to go through the list with the keyboard does nothing yet.
#[component]
pub fn Pick(props: &PickProps) -> Html {
    let chosen = use_state_eq(String::new);
    let first = || props.offers.first().map_or("", |(value, _)| value);
    let is_offered = props.offers.iter().any(|(value, _)| *value == *chosen);
    let now = if is_offered { (*chosen).clone() } else { first().to_owned() };
    let on_choose = use_callback(chosen.setter(), |value, chosen| chosen.set(value));
    let onclick = {
        let (on_pick, now) = (props.on_pick.clone(), now.clone());
        move |_: MouseEvent| on_pick.emit(now.clone())
    };
    html! {
        <div class="author__row">
            { select(&props.id, &props.label, &props.offers, &now, on_choose) }
            <button class="button button--outlined" type="button" disabled={props.offers.is_empty()} {onclick}>{ &props.does }</button>
        </div>
    }
}
