//! The comparison: pinned states in the place of levers and results. Loaded when it is asked for; only its buttons are not.

mod buttons;
mod strip;
mod figure;
mod tables;

use yew::prelude::*;

use super::contexts::{use_act, use_text};
use super::icons::{Icon, icon};
use super::results::{Linked, use_linked};
use super::shared::Shared;
use crate::app::facts::Comparison;
use crate::app::{Action, Pins, Sight};
use crate::text::Text;
use crate::text::charts::Quantity;
use crate::text::compare::Overlay;
use figure::CompareFigure;

pub use buttons::pinning;

/// Its id, where the skip link goes.
pub const COMPARISON: &str = "comparison";

/// The figures that stand there at first.
const FIRST: [Overlay; 4] = [
    Overlay::Over(Quantity::Customers),
    Overlay::Over(Quantity::SatisfactionRegular),
    Overlay::Balance,
    Overlay::Curve,
];

/// What is compared, and what is in sight.
#[derive(Clone, Properties, PartialEq)]
pub struct Props {
    /// What is in sight: another state to pin, the shown period and the lever that is asked about.
    pub sight: Shared<Sight>,
    /// The pinned states.
    pub pins: Pins,
}

/// The pinned states, laid over each other in four figures and set against each other in two tables.
#[component]
pub fn Compare(props: &Props) -> Html {
    let (text, act) = (use_text(), use_act());
    let (shown, linked) = (use_state_eq(|| FIRST), use_linked());
    let known = (props.pins.clone(), props.sight.period, text);
    let comparison = use_memo(known, |(pins, period, text)| Comparison::new(pins, *period, text));
    let comparison = Shared::from(comparison);
    let on_choose = use_callback(shown.clone(), |(place, overlay): (usize, Overlay), shown| {
        let mut chosen = **shown;
        chosen[place] = overlay;
        shown.set(chosen);
    });
    let place = |(place, overlay): (usize, &Overlay)| {
        let (sight, comparison, on_choose) = (props.sight.clone(), comparison.clone(), on_choose.clone());
        html! { <CompareFigure key={place} {place} overlay={*overlay} {sight} {comparison} {on_choose} /> }
    };
    let tables = use_memo((comparison.clone(), text), |(comparison, text)| tables::tables(comparison, text));
    html! {
        <ContextProvider<Linked> context={linked}>
            <main class="compare" id={COMPARISON} tabindex="-1" aria-labelledby="compare-title">
                { head(&comparison, text) }
                { strip::strip(&comparison, props.pins.free().is_some(), text, &act) }
                { period(&comparison, text, &act) }
                if 1 < comparison.states.len() {
                    <div class="compare__charts">{ for shown.iter().enumerate().map(place) }</div>
                }
                { (*tables).clone() }
            </main>
        </ContextProvider<Linked>>
    }
}

/// The finding, and up to when states are compared.
fn head(comparison: &Comparison, text: &Text) -> Html {
    let said = comparison.reach().map(|reach| (text.compare().reach)(&reach).join(" "));
    html! {
        <div class="lede">
            <h1 class="lede__question" id="compare-title">{ comparison.head(text) }</h1>
            <p class="lede__what compare__reach">{ said }</p>
        </div>
    }
}

/// The shown period, and the way to the ones beside it.
fn period(comparison: &Comparison, text: &Text, act: &Callback<Action>) -> Html {
    let Some((state, shown)) = comparison.baseline().and_then(|state| Some((state, state.shown?))) else {
        return Html::default();
    };
    let words = &text.results().timeline;
    let button = |does: &'static str, to: Option<usize>, by: Icon| {
        let act = act.clone();
        let onclick = move |_| to.into_iter().for_each(|to| act.emit(Action::Look(to)));
        html! {
            <button class="button button--icon" type="button" aria-label={does} disabled={to.is_none()} {onclick}>
                { icon(by) }
            </button>
        }
    };
    let next = Some(shown + 1).filter(|next| *next < state.n_periods);
    html! {
        <div class="compare__period">
            { button(words.previous, shown.checked_sub(1), Icon::Previous) }
            <p><b>{ (text.compare().in_period)(state.length(), shown, comparison.is_one_length) }</b>{ " " }
                <span class="soft">{ (words.of)(state.n_periods) }</span></p>
            { button(words.next, next, Icon::Next) }
        </div>
    }
}
