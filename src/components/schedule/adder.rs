//! Adds an input, to a change or as a new one: a list, and a button that adds what is chosen in it.

use web_sys::{Element, HtmlSelectElement};
use yew::prelude::*;

use super::Desk;
use crate::app::Place;
use crate::model::Key;
use crate::scenario::Lever;
use crate::text::Text;

/// The words of a list with its button, and what the button does.
pub struct Adder {
    /// The name of the list.
    pub says: String,
    /// The name of the button.
    pub does: String,
    /// What stands on the button.
    pub shows: &'static str,
    /// It is pressed.
    pub onclick: Callback<MouseEvent>,
}

/// The lever that is chosen in the list before the button that was pressed; its name in files is its value.
pub fn chosen(event: &MouseEvent) -> Option<Lever> {
    let list = event.target_dyn_into::<Element>()?.closest(BUTTON).ok()??.previous_element_sibling()?;
    let name = wasm_bindgen::JsCast::dyn_into::<HtmlSelectElement>(list).ok()?.value();
    if name == STAGES { Some(Lever::Stage(0)) } else { Key::named(&name).map(Lever::Input) }
}

const BUTTON: &str = "button";
/// The value of all stages together.
const STAGES: &str = "service_stages";

impl Desk {
    /// A list of what the firm does and who the customers are, without what is there already, and its button.
    pub(super) fn adder(&self, adder: Adder, taken: &[Lever]) -> Html {
        let offered = |place: Place| self.offered(place).filter(|lever| !taken.contains(lever));
        let first = Place::ALL.iter().find_map(|place| offered(*place).next());
        let group = |place: &Place| {
            let label = title(*place, self.text);
            let options: Html = offered(*place).map(|lever| self.option(lever, first)).collect();
            html! { <optgroup key={label} {label}>{ options }</optgroup> }
        };
        let places = Place::ALL.iter().filter(|place| **place != Place::Assumptions);
        html! {
            <span class="adder">
                <select class="select" aria-label={adder.says}>{ for places.map(group) }</select>
                <button class="button button--outlined" type="button" aria-label={adder.does} onclick={adder.onclick}>
                    { adder.shows }
                </button>
            </span>
        }
    }

    /// What can change of a place; a service made of stages, by them.
    fn offered(&self, place: Place) -> impl Iterator<Item = Lever> {
        let moment = &self.sight.moment;
        let inputs = moment.edited.inputs_at(moment.variant, self.sight.period);
        let has_stages = inputs.is_ok_and(|inputs| !inputs.stages().is_empty());
        place.keys().filter(|key| !key.is_constant()).map(move |key| match key {
            Key::ScoreService if has_stages => Lever::Stage(0),
            key => Lever::Input(key),
        })
    }

    fn option(&self, lever: Lever, first: Option<Lever>) -> Html {
        let (value, name) = match lever {
            Lever::Input(key) => (key.field().name, (self.text.levers().field)(key).name()),
            Lever::Stage(_) => (STAGES, self.text.schedule().stages.to_owned()),
        };
        html! { <option key={value} {value} selected={Some(lever) == first}>{ name }</option> }
    }
}

const fn title(place: Place, text: &Text) -> &'static str {
    let words = text.levers();
    match place {
        Place::Gains => words.gains.name,
        Place::Costs => words.costs.name,
        Place::Promise => words.promise,
        Place::Capacity => words.capacity,
        Place::Recovery => words.recovery,
        Place::Money => words.money,
        Place::Customers => words.customers,
        Place::Assumptions => words.assumptions,
    }
}
