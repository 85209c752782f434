//! A fold that holds levers; its badge says what differs while it is shut.

use web_sys::HtmlDetailsElement;
use yew::prelude::*;

use super::badge::Badge;
use super::charge::free_play;
use super::contexts::{use_act, use_text};
use super::later::{Asked, Later};
use super::levers::lever;
use super::recast::{split, theories};
use super::shared::Shared;
use crate::app::{Action, Place, Sight};
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
    let (text, act) = (use_text(), use_act());
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
                if *is_open { <Later asked={Asked::Fold(Body { place: props.place, sight: props.sight.clone(), is_big: props.is_big, act: act.clone() })} /> }
            </div>
        </details>
    }
}

/// What a fold holds, unfolded.
#[derive(Clone, PartialEq)]
pub struct Body {
    place: Place,
    sight: Shared<Sight>,
    is_big: bool,
    act: Callback<Action>,
}

impl Body {
    /// The levers, in groups where it is a layer of its own.
    pub fn show(&self, text: &Text) -> Html {
        body(self, text)
    }
}

fn body(props: &Body, text: &Text) -> Html {
    let head = head(props, text);
    let input = |key: Key| lever(&props.sight, text, Which::Input(key), None);
    if !props.is_big {
        return html! { <>{ head }<div class="levers__list">{ for props.sight.keys(props.place).map(input) }</div></> };
    }
    let group = |group: &FieldGroup| {
        let mut keys = props.sight.keys(props.place).filter(|key| key.field().group == *group).peekable();
        keys.peek()?;
        Some(html! {
            <section class="layer__group" key={format!("{group:?}")}>
                <h3 class="layer__name">{ (text.levers().group)(*group) }</h3>
                <div class="levers__list">{ for keys.map(input) }</div>
            </section>
        })
    };
    html! { <>{ head }{ for FieldGroup::ALL.iter().filter_map(group) }</> }
}

/// What stands above the levers of a fold: what moves many at once.
fn head(props: &Body, text: &Text) -> Html {
    let (sight, act) = (&props.sight, &props.act);
    match props.place {
        Place::Money => free_play(sight, text, act),
        Place::Customers => split(sight, text, act),
        Place::Assumptions => theories(sight, text, act),
        Place::Gains | Place::Costs | Place::Promise | Place::Capacity | Place::Recovery => Html::default(),
    }
}
