//! A lever: its name, what it is worth, a field and a slider of one value.

use yew::prelude::*;

use super::contexts::{use_act, use_text, use_touch};
use super::controls::{Gesture, NumberField, Slider, switch};
use super::icons::{Icon, icon};
use super::look::{Look, Scale, Value};
use super::term::{TermParts, use_term};
use crate::app::Action;
use crate::model::fixed;
use crate::text::Text;

/// What a lever shows.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What it shows.
    pub look: Look,
    /// What it is worth in money, and of what; none for most.
    #[prop_or_default]
    pub effect: Option<(AttrValue, AttrValue)>,
}

/// Something the reader moves, by hand, by keys or by typing; the page owns its value.
#[component]
pub fn Lever(props: &Props) -> Html {
    let (text, act) = (use_text(), use_act());
    let look = &props.look;
    let on_gesture = use_touch(look.lever);
    let name = look.name();
    let TermParts { mark, words } = use_term(&name, means(look, text));
    let has_term = look.means.is_some();
    let control = match &look.value {
        Value::Switch(is_on) => switch(look.id.clone(), name, *is_on, &on_gesture),
        Value::Number(scale) => number(look, scale, text, &on_gesture),
    };
    html! {
        <div class="lever">
            <span class="lever__name">
                <label class="lever__label" for={look.id.clone()}>
                    { &look.label }
                    if !look.aside.is_empty() {
                        { " " }<span class="small soft">{ &look.aside }</span>
                    }
                </label>
                if has_term { { mark } }
                if look.is_elsewhere { { put_back(look, text, act) } }
            </span>
            { effect(props) }
            { control }
            { note(props, text) }
            if has_term { { words } }
        </div>
    }
}

/// What it means; of an assumption also where the guide tells of it.
fn means(look: &Look, text: &Text) -> Html {
    let link = |address: &AttrValue| {
        html! { <>{ " " }<a href={address.clone()} target="_blank" rel="noopener">{ text.levers().in_guide }</a></> }
    };
    html! { <>{ look.means.clone() }{ look.guide.as_ref().map(link) }</> }
}

/// The field and the slider of a number.
fn number(look: &Look, scale: &Scale, text: &Text, on_gesture: &Callback<Gesture>) -> Html {
    let knob = scale.knob();
    let (at, baseline) = (scale.span.share(knob), scale.baseline.map(|baseline| scale.span.share(baseline)));
    let is_moved = scale.here.is_some() && baseline.is_some_and(|baseline| 0.002 < (baseline - at).abs());
    let track = classes!(
        "lever__track",
        is_moved.then_some("lever__track--moved"),
        baseline.is_none().then_some("lever__track--unset"),
        scale.here.is_none().then_some("lever__track--empty"),
    );
    html! {
        <>
            <NumberField
                id={format!("{}-field", look.id)}
                name={look.name()}
                value={scale.here}
                place={look.place.clone()}
                limits={scale.limits.clone()}
                still={scale.still.clone()}
                before={scale.signs.0.clone()}
                after={scale.signs.1.clone()}
                placeholder={if scale.limits.is_optional { text.levers().none } else { "" }}
                is_fixed={scale.is_derived}
                on_gesture={on_gesture.clone()}
            />
            <span class={track} style={format!("--at:{};--baseline:{}", fixed(at, 4), fixed(baseline.unwrap_or_default(), 4))}>
                <Slider
                    id={look.id.clone()}
                    name={look.name()}
                    span={scale.span}
                    value={knob}
                    open={scale.limits.open}
                    says={scale.says.clone()}
                    is_fixed={scale.is_derived}
                    on_gesture={on_gesture.clone()}
                />
            </span>
        </>
    }
}

/// What stands beside the field: money, else from when the value holds.
fn effect(props: &Props) -> Html {
    let says = match (&props.effect, &props.look.when) {
        (Some((money, rest)), _) => html! { <><b>{ money }</b>{ rest }</> },
        (None, Some(when)) => html! { when },
        (None, None) => Html::default(),
    };
    html! { <span class="lever__effect">{ says }</span> }
}

/// What stands below: that the value follows from others, or from when it holds where money stands beside the field.
fn note(props: &Props, text: &Text) -> Html {
    let is_derived = matches!(&props.look.value, Value::Number(scale) if scale.is_derived);
    let when = props.look.when.as_ref().filter(|_| props.effect.is_some());
    let says = when.cloned().or_else(|| is_derived.then_some(AttrValue::Static(text.levers().follows)));
    says.map(|says| html! { <p class="lever__note">{ says }</p> }).unwrap_or_default()
}

/// Puts a lever back to where the scenario has it.
fn put_back(look: &Look, text: &Text, act: Callback<Action>) -> Html {
    let lever = look.lever;
    let onclick = move |_| act.emit(Action::Restore(lever));
    let name = (text.levers().put_back)(&look.name());
    html! {
        <button class="lever__back" type="button" aria-label={name.clone()} title={name} {onclick}>{ icon(Icon::Reset) }</button>
    }
}
