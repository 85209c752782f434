//! The places for figures: what stands in each, and how many there are.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::exhibit::{Apart, Draws, ExhibitFigure};
use super::response::ResponseFigure;
use crate::app::facts::first;
use crate::app::{Action, Layout, Sight};
use crate::components::contexts::{use_act, use_text};
use crate::components::controls::choice;
use crate::components::later::{Asked, Later};
use crate::components::shared::Shared;
use crate::explore::{Exhibit, Topic};
use crate::scenario::Lever;
use crate::text::Text;

/// The figure in a place; nothing where the layout has no such place.
pub fn figure_at(place: usize, sight: &Shared<Sight>, on_ask: &Callback<Lever>) -> Html {
    let Some(exhibit) = sight.gallery.exhibits().get(place).copied() else { return Html::default() };
    let (sight, key) = (sight.clone(), exhibit.id());
    match exhibit {
        Exhibit::Response => html! { <ResponseFigure {key} {place} {sight} {on_ask} /> },
        Exhibit::Balance => html! { <ExhibitFigure {key} {exhibit} {place} {sight} draws={Draws(first)} /> },
        Exhibit::Curve
        | Exhibit::Time
        | Exhibit::Stocks
        | Exhibit::Judgement
        | Exhibit::Retention
        | Exhibit::WordOfMouth
        | Exhibit::Waiting
        | Exhibit::Earnings => html! { <Later {key} asked={Asked::Course(Apart::new(exhibit, place, sight))} /> },
        Exhibit::Why
        | Exhibit::Segments
        | Exhibit::Stages
        | Exhibit::Gaps
        | Exhibit::ValueMap
        | Exhibit::Shares
        | Exhibit::Lifetime
        | Exhibit::Return
        | Exhibit::Chain => html! { <Later {key} asked={Asked::Exhibit(Apart::new(exhibit, place, sight))} /> },
    }
}

/// Which figure stands in which place.
#[derive(Properties, PartialEq)]
pub struct PickProps {
    /// The place, from 0.
    pub place: usize,
    /// What stands there.
    pub exhibit: Exhibit,
}

/// The choice of another figure for a place, by topic.
#[component]
pub fn Pick(props: &PickProps) -> Html {
    let (text, act) = (use_text(), use_act());
    let words = text.exhibits();
    let place = props.place;
    let onchange = move |event: Event| {
        let chosen = event.target_dyn_into::<HtmlSelectElement>().and_then(|select| Exhibit::named(&select.value()));
        if let Some(exhibit) = chosen {
            act.emit(Action::Show(place, exhibit));
        }
    };
    let option = |exhibit: &Exhibit| {
        let selected = *exhibit == props.exhibit;
        html! { <option key={exhibit.id()} value={exhibit.id()} {selected}>{ (words.name)(*exhibit) }</option> }
    };
    let group = |topic: &Topic| {
        let exhibits = Exhibit::ALL.iter().filter(|exhibit| exhibit.topic() == *topic);
        let label = (words.topic)(*topic);
        html! { <optgroup key={label} {label}>{ for exhibits.map(option) }</optgroup> }
    };
    html! {
        <label class="button pick">
            <span aria-hidden="true">{ words.change }</span>
            <select aria-label={(words.instead)((words.name)(props.exhibit))} {onchange}>
                { for Topic::ALL.iter().map(group) }
            </select>
        </label>
    }
}

/// The choice of how many figures stand beside each other.
pub fn layouts(here: Layout, text: &Text, act: &Callback<Action>) -> Html {
    let words = text.exhibits();
    let act = act.clone();
    let on_choose = Callback::from(move |chosen: usize| {
        if let Some(layout) = Layout::ALL.get(chosen) {
            act.emit(Action::Lay(*layout));
        }
    });
    let chosen = Layout::ALL.iter().position(|layout| *layout == here).unwrap_or_default();
    html! {
        <div class="gallery">
            <span class="soft" aria-hidden="true">{ words.layout }</span>
            { choice(words.layout, &words.layouts.map(AttrValue::Static), chosen, &on_choose) }
        </div>
    }
}
