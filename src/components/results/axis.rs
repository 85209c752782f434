//! The choice of the lever on the axis of the response.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::app::Sight;
use crate::app::facts::levers;
use crate::components::contexts::use_text;
use crate::components::shared::Shared;
use crate::scenario::Lever;
use crate::text::Text;

/// What can be asked about.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Everything in sight.
    pub sight: Shared<Sight>,
    /// The reader asks about another lever.
    pub on_ask: Callback<Lever>,
}

/// A list of levers: the eight first, then the stages of the service, the firm's others, and the two other layers.
#[component]
pub fn Axis(props: &Props) -> Html {
    let text = use_text();
    let sight = &*props.sight;
    let offered = levers(sight);
    let (figures, layers) = (&text.results().figures, text.levers());
    let groups = [
        (figures.eight, offered.eight),
        (figures.stages, offered.stages),
        (figures.others, offered.others),
        (layers.customers, offered.customers),
        (layers.assumptions, offered.assumptions),
    ];
    let options = groups.iter().map(|(label, levers)| group(label, levers, sight, text)).collect::<Html>();
    let all: Vec<Lever> = groups.into_iter().flat_map(|(_, levers)| levers).collect();
    let on_ask = props.on_ask.clone();
    let onchange = move |event: Event| {
        let chosen = event.target_dyn_into::<HtmlSelectElement>().map(|select| select.value());
        let lever = chosen.and_then(|chosen| all.iter().copied().find(|lever| id(*lever) == chosen));
        if let Some(lever) = lever {
            on_ask.emit(lever);
        }
    };
    html! { <select aria-label={figures.lever} {onchange}>{ options }</select> }
}

fn group(label: &'static str, levers: &[Lever], sight: &Sight, text: &Text) -> Html {
    if levers.is_empty() {
        return Html::default();
    }
    let option = |lever: &Lever| {
        let (scenario, variant) = (&sight.moment.edited, sight.moment.variant);
        let name = text.lever(scenario, variant, sight.period, *lever);
        html! { <option key={id(*lever)} value={id(*lever)} selected={*lever == sight.asked}>{ name }</option> }
    };
    html! { <optgroup key={label} {label}>{ for levers.iter().map(option) }</optgroup> }
}

/// The name of a lever in the list.
fn id(lever: Lever) -> String {
    match lever {
        Lever::Input(key) => key.field().name.to_owned(),
        Lever::Stage(position) => format!("stage-{position}"),
    }
}
