//! The menu of a figure: show it as its table, save it as a picture or a table.

use web_sys::Node;
use yew::prelude::*;

use crate::app::Sight;
use crate::app::export::{Form, Width};
use crate::browser::focus;
use crate::charts::Chart;
use crate::components::contexts::use_text;
use crate::components::icons::{Icon, icon};
use crate::components::later::{Asked, Later};
use crate::components::saving::{Figure, quiet, usual_form};
use crate::components::shared::Shared;
use crate::explore::Exhibit;

/// What the menu is about.
#[derive(Clone, Properties, PartialEq)]
pub struct Props {
    /// Which figure it is.
    pub exhibit: Exhibit,
    /// Its place on the page, from 0.
    pub place: usize,
    /// What is in sight.
    pub sight: Shared<Sight>,
    /// The same figure at another width (px); none where it says nothing any more.
    pub redraws: Callback<f64, Option<Chart>>,
    /// Whether the table stands in the place of the drawing.
    pub is_table: bool,
    /// The reader wants the other of the two.
    pub on_table: Callback<MouseEvent>,
}

/// What is chosen in the menu.
#[derive(Clone, Copy, PartialEq)]
struct Chosen {
    width: Width,
    form: Form,
    /// Whether the browser could not make a picture.
    failed: bool,
}

/// How a figure is saved.
#[derive(Clone, Copy)]
enum Save {
    Svg,
    Png,
    Csv,
}

const SAVES: [Save; 3] = [Save::Svg, Save::Png, Save::Csv];

/// A button and what it opens; Escape, a choice or leaving it shuts it.
#[component]
pub fn Menu(props: &Props) -> Html {
    let (text, is_open, place) = (use_text(), use_state_eq(|| false), use_node_ref());
    let id = format!("menu-{}", props.place);
    let onclick = {
        let is_open = is_open.clone();
        move |_| is_open.set(!*is_open)
    };
    let on_shut = use_callback((is_open.setter(), id.clone()), |(), (is_open, button)| {
        focus::on(button);
        is_open.set(false);
    });
    let onkeydown = {
        let (on_shut, is_open) = (on_shut.clone(), *is_open);
        move |event: KeyboardEvent| {
            if is_open && event.key() == "Escape" {
                on_shut.emit(());
            }
        }
    };
    let onfocusout = {
        let (is_open, place) = (is_open.setter(), place.clone());
        move |event: FocusEvent| {
            let to = event.related_target().and_then(|to| wasm_bindgen::JsCast::dyn_into::<Node>(to).ok());
            if place.cast::<Node>().is_some_and(|place| !place.contains(to.as_ref())) {
                is_open.set(false);
            }
        }
    };
    let label = (text.page().openers.menu)((text.exhibits().name)(props.exhibit));
    html! {
        <div class="figure__menu" ref={place} {onkeydown} {onfocusout}>
            <button class="button button--icon" type="button" id={id} aria-label={label.clone()}
                aria-expanded={is_open.to_string()} {onclick}>{ icon(Icon::More) }</button>
            if *is_open {
                <div class="menu" role="group" aria-label={label} tabindex="-1">
                    <Later asked={Asked::Menu(ChoicesProps { menu: props.clone(), on_shut })} />
                </div>
            }
        </div>
    }
}

/// What the open menu is about.
#[derive(Clone, Properties, PartialEq)]
pub struct ChoicesProps {
    /// The menu.
    pub menu: Props,
    /// It has done its part.
    pub on_shut: Callback<()>,
}

/// What can be done, and how.
#[component]
pub fn Choices(props: &ChoicesProps) -> Html {
    let (text, on_shut, props) = (use_text(), &props.on_shut, &props.menu);
    let (words, first) = (text.files(), format!("menu-{}-first", props.place));
    let chosen = &use_state_eq(|| Chosen { width: Width::default(), form: usual_form(), failed: false });
    use_effect_with(first.clone(), |first| focus::on(first));
    let on_table = {
        let (on_table, on_shut) = (props.on_table.clone(), on_shut.clone());
        move |event| {
            on_table.emit(event);
            on_shut.emit(());
        }
    };
    let changed = |change: fn(Chosen, usize) -> Chosen| {
        let chosen = chosen.clone();
        Callback::from(move |n| chosen.set(change(*chosen, n)))
    };
    let on_width = changed(|chosen, n| Chosen { width: Width::ALL.get(n).copied().unwrap_or_default(), ..chosen });
    let on_form = changed(|chosen, n| Chosen { form: Form::ALL.get(n).copied().unwrap_or_default(), ..chosen });
    let width = Width::ALL.iter().position(|width| *width == chosen.width).unwrap_or_default();
    let form = Form::ALL.iter().position(|form| *form == chosen.form).unwrap_or_default();
    html! {
        <>
            <button class="menu__item" type="button" id={first} onclick={on_table}>
                { icon(Icon::Table) }{ if props.is_table { words.as_drawing } else { words.as_table } }
            </button>
            { for SAVES.into_iter().zip(words.save).map(|(save, does)| item(props, save, does, chosen, text)) }
            <div class="menu__how">
                { quiet(words.width, &words.widths, width, on_width) }
                { quiet(words.numbers, &words.forms, form, on_form) }
                <p role={chosen.failed.then_some("alert")}>{ if chosen.failed { words.unmade } else { words.carries } }</p>
            </div>
        </>
    }
}

/// One way to save.
fn item(
    props: &Props,
    save: Save,
    does: &'static str,
    chosen: &UseStateHandle<Chosen>,
    text: &'static crate::text::Text,
) -> Html {
    let (sight, exhibit, redraws, chosen) = (props.sight.clone(), props.exhibit, props.redraws.clone(), chosen.clone());
    let onclick = move |_| {
        let Chosen { width, form, .. } = *chosen;
        let Some(chart) = redraws.emit(width.room()) else { return };
        let figure = Figure { sight: &sight, exhibit, chart: &chart, text };
        match save {
            Save::Svg => figure.save_svg(width),
            Save::Png => {
                let chosen = chosen.clone();
                figure
                    .save_png(width, Callback::from(move |made: bool| chosen.set(Chosen { failed: !made, ..*chosen })));
            }
            Save::Csv => figure.save_csv(form),
        }
    };
    html! { <button key={does} class="menu__item" type="button" {onclick}>{ icon(Icon::Save) }{ does }</button> }
}
