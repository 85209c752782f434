//! A fold that holds levers; its badge says what differs while it is shut.

use web_sys::HtmlDetailsElement;
use yew::prelude::*;

use super::badge::Badge;
use super::contexts::use_text;
use super::levers::lever;
use super::shared::Shared;
use crate::app::{Place, Sight};
use crate::model::{FieldGroup, Key};
use crate::scenario::Lever as Which;
use crate::text::Text;

/// What a fold holds.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Its name.
    pub title: AttrValue,
    /// Which levers it holds.
    pub place: Place,
    /// What is in sight.
    pub sight: Shared<Sight>,
    /// Whether it is a layer of its own, with its levers in groups.
    #[prop_or_default]
    pub is_big: bool,
}

/// Levers that wait until they are asked for; they are made when the fold is opened.
#[component]
pub fn Layer(props: &Props) -> Html {
    let text = use_text();
    let is_open = use_state_eq(|| false);
    let ontoggle = {
        let is_open = is_open.clone();
        move |event: Event| {
            if let Some(details) = event.target_dyn_into::<HtmlDetailsElement>() {
                is_open.set(details.open());
            }
        }
    };
    let badge = Badge::new(&props.sight, text, props.place);
    let name = props.is_big.then(|| props.title.clone());
    html! {
        <details
            class={classes!("layer", props.is_big.then_some("layer--big"))}
            role={props.is_big.then_some("group")}
            aria-label={name}
            {ontoggle}
        >
            <summary>
                { &props.title }
                <span class={classes!("badge", badge.is_loud.then_some("badge--differs"))}>{ &badge.says }</span>
            </summary>
            <div class="layer__body">
                if *is_open { { body(props, text) } }
            </div>
        </details>
    }
}

fn body(props: &Props, text: &Text) -> Html {
    let input = |key: Key| lever(&props.sight, text, Which::Input(key), None);
    if !props.is_big {
        return html! { <div class="levers__list">{ for props.place.keys().map(input) }</div> };
    }
    let group = |group: &FieldGroup| {
        let mut keys = props.place.keys().filter(|key| key.field().group == *group).peekable();
        keys.peek()?;
        Some(html! {
            <section class="layer__group" key={format!("{group:?}")}>
                <h3 class="layer__name">{ (text.levers.group)(*group) }</h3>
                <div class="levers__list">{ for keys.map(input) }</div>
            </section>
        })
    };
    html! { <>{ for FieldGroup::ALL.iter().filter_map(group) }</> }
}
