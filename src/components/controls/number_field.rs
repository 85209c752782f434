//! A number field: keeps what is typed as a draft, and hands on only what is a value.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::gesture::Gesture;
use super::limits::{Limits, Wrong};
use crate::components::use_text;
use crate::text::Text;
use crate::text::typing::Typo;

/// What a number field shows.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Its id; the sentence about a refused entry has one made of it.
    pub id: AttrValue,
    /// Its accessible name.
    pub name: AttrValue,
    /// Its value; none is an empty field.
    pub value: Option<f64>,
    /// Where that value holds: an entry that was refused there is forgotten elsewhere.
    #[prop_or_default]
    pub place: AttrValue,
    /// What it takes.
    pub limits: Limits,
    /// What still holds when an entry is refused, in a sentence.
    pub still: AttrValue,
    /// The sign before the value.
    #[prop_or_default]
    pub before: AttrValue,
    /// The sign after it.
    #[prop_or_default]
    pub after: AttrValue,
    /// What an empty field shows.
    #[prop_or_default]
    pub placeholder: AttrValue,
    /// Whether it only shows.
    #[prop_or_default]
    pub is_fixed: bool,
    /// What the reader does to it.
    pub on_gesture: Callback<Gesture>,
}

/// What is typed and not yet a value.
#[derive(Clone, Debug, Default, PartialEq)]
struct Draft {
    text: Option<String>,
    wrong: Option<Wrong>,
}

impl Draft {
    /// What is left of it where the reader goes on: an entry that was refused waits to be corrected.
    fn left(&self) -> Self {
        if self.wrong.is_some() { self.clone() } else { Self::default() }
    }
}

/// A value to type. An entry that cannot be is kept and marked, and a sentence says what can be, until it is corrected or
/// taken back, or the value changes otherwise.
#[component]
pub fn NumberField(props: &Props) -> Html {
    let text = use_text();
    let kept = use_state_eq(Draft::default);
    let draft = use_draft(&kept, (props.value, props.place.clone()));
    let Entry { oninput, onkeydown, onblur } = use_entry(&kept, props);
    let wrong_id = AttrValue::from(format!("{}-wrong", props.id));
    let shown = draft.text.clone().unwrap_or_else(|| written(props));
    let is_long = 6 <= shown.chars().count() + props.after.chars().count();
    html! {
        <>
            <span class={classes!("lever__field", is_long.then_some("lever__field--wide"))}>
                { sign(&props.before, "lever__unit") }
                <input
                    type="text"
                    id={props.id.clone()}
                    inputmode="decimal"
                    autocomplete="off"
                    aria-label={props.name.clone()}
                    aria-invalid={draft.wrong.is_some().then_some("true")}
                    aria-describedby={draft.wrong.is_some().then(|| wrong_id.clone())}
                    placeholder={props.placeholder.clone()}
                    value={shown}
                    data-draft={draft.text.is_some().then_some("")}
                    disabled={props.is_fixed}
                    {oninput}
                    {onkeydown}
                    {onblur}
                />
                { sign(&props.after, "lever__unit lever__unit--after") }
            </span>
            if let Some(wrong) = &draft.wrong {
                { refused(wrong_id, wrong, &props.still, text) }
            }
        </>
    }
}

/// The value as it can be typed again; none is nothing.
fn written(props: &Props) -> String {
    props.value.map(|value| props.limits.notation.write(value)).unwrap_or_default()
}

fn sign(sign: &AttrValue, class: &'static str) -> Html {
    if sign.is_empty() {
        Html::default()
    } else {
        html! { <span {class} aria-hidden="true">{ sign }</span> }
    }
}

/// Says why an entry is refused, and what still holds.
fn refused(id: AttrValue, wrong: &Wrong, still: &AttrValue, text: &Text) -> Html {
    let why = match wrong {
        Wrong::Typo(typo) => AttrValue::from((text.levers().entry.typo)(typo)),
        Wrong::Says(says) => says.clone(),
    };
    html! { <p class="refused" {id} role="alert">{ why }{ " " }{ still }</p> }
}

/// The draft; an entry that was refused beside another value, or elsewhere, is forgotten.
#[hook]
fn use_draft(kept: &UseStateHandle<Draft>, now: (Option<f64>, AttrValue)) -> Draft {
    let refused = kept.wrong.as_ref().and(kept.text.clone());
    let beside = use_memo(refused, |_| now.clone());
    let is_over = kept.wrong.is_some() && *beside != now;
    let setter = kept.setter();
    use_effect_with(is_over, move |is_over| {
        if *is_over {
            setter.set(Draft::default());
        }
    });
    if is_over { Draft::default() } else { (**kept).clone() }
}

/// What the field listens for.
struct Entry {
    oninput: Callback<InputEvent>,
    onkeydown: Callback<KeyboardEvent>,
    onblur: Callback<FocusEvent>,
}

/// Typing previews what is a value; Enter or leaving settles it, Escape takes it back.
#[hook]
fn use_entry(draft: &UseStateHandle<Draft>, props: &Props) -> Entry {
    let (asks, limits) = (props.on_gesture.clone(), props.limits.clone());
    let oninput = {
        let (draft, asks, limits) = (draft.clone(), asks.clone(), limits.clone());
        Callback::from(move |event: InputEvent| {
            let Some(input) = event.target_dyn_into::<HtmlInputElement>() else { return };
            let judged = limits.judge(&input.value());
            asks.emit(judged.as_ref().map_or(Gesture::Cancel, |to| Gesture::Step(*to)));
            // An empty field is only the beginning of an entry.
            let wrong = judged.err().filter(|wrong| *wrong != Wrong::Typo(Typo::Empty));
            draft.set(Draft { text: Some(input.value()), wrong });
        })
    };
    let onkeydown = {
        let (draft, asks) = (draft.clone(), asks.clone());
        Callback::from(move |event: KeyboardEvent| match (event.key().as_str(), &draft.text) {
            ("Enter", Some(entry)) => match limits.judge(entry) {
                Ok(to) => {
                    asks.emit(Gesture::Settle(to));
                    draft.set(Draft::default());
                }
                Err(wrong) => draft.set(Draft { text: Some(entry.clone()), wrong: Some(wrong) }),
            },
            ("Escape", _) => {
                asks.emit(Gesture::Cancel);
                draft.set(Draft::default());
            }
            _ => {}
        })
    };
    let onblur = {
        let draft = draft.clone();
        Callback::from(move |_| {
            asks.emit(Gesture::Leave);
            draft.set(draft.left());
        })
    };
    Entry { oninput, onkeydown, onblur }
}
