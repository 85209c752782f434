//! The bar: the scenario, its variants, and the way back.

use yew::prelude::*;

use super::contexts::{use_act, use_text};
use super::icons::{Icon, icon};
use super::picker::Picker;
use super::shared::Shared;
use super::variants::Variants;
use crate::app::{Action, Sight};
use crate::browser::media::Breadth;

/// What the bar shows.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What is in sight.
    pub sight: Shared<Sight>,
    /// Whether there is a step to take back.
    pub can_undo: bool,
    /// Whether there is one to take again.
    pub can_redo: bool,
    /// How the page is arranged: on a phone, Reset is an icon.
    pub breadth: Breadth,
}

/// Where the reader is, and the way to anywhere else.
#[component]
pub fn Bar(props: &Props) -> Html {
    let text = use_text();
    let shipped = &props.sight.moment.shipped;
    let title = shipped.words_in(text.language.code()).map_or(&shipped.id, |words| &words.title).clone();
    html! {
        <header class="bar">
            <span class="bar__brand">{ mark() }<span class="bar__name">{ text.page.name }</span></span>
            <Picker id={shipped.id.clone()} {title} />
            <Variants sight={props.sight.clone()} />
            <div class="bar__actions">
                <Act action={Action::Undo} name={text.page.undo} icon={Icon::Undo} is_off={!props.can_undo} />
                <Act action={Action::Redo} name={text.page.redo} icon={Icon::Redo} is_off={!props.can_redo} />
                <Act
                    action={Action::Reset}
                    name={text.page.reset}
                    icon={(props.breadth == Breadth::Phone).then_some(Icon::Reset)}
                    is_off={!props.sight.moment.is_edited()}
                />
            </div>
        </header>
    }
}

/// The mark: what a customer gets, what they give, what is left.
fn mark() -> Html {
    html! {
        <svg class="bar__mark" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
            <path class="bar__mark-gain" d="M1 2h8v17H1z" />
            <path class="bar__mark-cost" d="M11 8h8v11h-8z" />
            <path class="bar__mark-left" d="M11.75 2.75h6.5v3.5h-6.5z" />
        </svg>
    }
}

/// A button that does one thing.
#[derive(Properties, PartialEq)]
struct ActProps {
    action: Action,
    name: AttrValue,
    /// An icon instead of the name.
    icon: Option<Icon>,
    is_off: bool,
}

/// One thing to do, by name or by icon.
#[component]
fn Act(props: &ActProps) -> Html {
    let (act, action) = (use_act(), props.action.clone());
    let onclick = move |_| act.emit(action.clone());
    let shows = props.icon.map_or_else(|| html! { &props.name }, icon);
    html! {
        <button
            class={classes!("button", props.icon.map(|_| "button--icon"))}
            type="button"
            aria-label={props.name.clone()}
            title={props.icon.map(|_| props.name.clone())}
            disabled={props.is_off}
            {onclick}
        >
            { shows }
        </button>
    }
}
