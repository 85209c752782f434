//! The menu of a figure: show it as its table, save it as a picture or a table.

use wasm_bindgen::JsCast;
use web_sys::Node;
use yew::prelude::*;

use crate::app::Sight;
use crate::app::export::{Form, Width};
use crate::browser::focus;
use crate::charts::Chart;
use crate::components::contexts::use_text;
use crate::components::icons::{Icon, icon};
use crate::components::saving::{Figure, quiet, usual_form};
use crate::components::shared::Shared;
use crate::explore::Exhibit;
use crate::text::Text;

/// What the menu is about.
#[derive(Properties, PartialEq)]
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

/// What is chosen in the menu; it stays while the figure does.
#[derive(Clone, Copy, PartialEq)]
struct Chosen {
    is_open: bool,
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
    let text = use_text();
    let chosen =
        use_state_eq(|| Chosen { is_open: false, width: Width::default(), form: Form::default(), failed: false });
    let (place, words) = (use_node_ref(), &text.files);
    let ids = [format!("menu-{}", props.place), format!("menu-{}-first", props.place)];
    use_effect_with((chosen.is_open, ids[1].clone()), |(is_open, first)| {
        if *is_open {
            focus::on(first);
        }
    });
    let onclick = {
        let chosen = chosen.clone();
        move |_| chosen.set(Chosen { is_open: !chosen.is_open, form: usual_form(), failed: false, ..*chosen })
    };
    let shut = shuts(&chosen, &ids[0]);
    let onkeydown = escapes(shut.clone());
    let onfocusout = leaves(&chosen, &place);
    let label = (words.menu)((text.exhibits.name)(props.exhibit));
    html! {
        <div class="figure__menu" ref={place} {onkeydown} {onfocusout}>
            <button class="button button--icon" type="button" id={ids[0].clone()} aria-label={label.clone()}
                aria-expanded={chosen.is_open.to_string()} {onclick}>{ icon(Icon::More) }</button>
            if chosen.is_open {
                <div class="menu" role="group" aria-label={label} tabindex="-1">
                    { choices(props, &ids[1], shut, &chosen, text) }
                </div>
            }
        </div>
    }
}

/// Shuts the menu and gives the keyboard back to its button.
fn shuts(chosen: &UseStateHandle<Chosen>, button: &str) -> Callback<()> {
    let (chosen, button) = (chosen.clone(), button.to_owned());
    Callback::from(move |()| {
        focus::on(&button);
        chosen.set(Chosen { is_open: false, ..*chosen });
    })
}

/// Escape shuts an open menu; where it is shut, its button has the keyboard anyway.
fn escapes(shut: Callback<()>) -> impl Fn(KeyboardEvent) {
    move |event| {
        if event.key() == "Escape" {
            shut.emit(());
        }
    }
}

/// A menu whose keyboard goes elsewhere shuts.
fn leaves(chosen: &UseStateHandle<Chosen>, place: &NodeRef) -> impl Fn(FocusEvent) + use<> {
    let (chosen, place) = (chosen.clone(), place.clone());
    move |event| {
        let to = event.related_target().and_then(|to| to.dyn_into::<Node>().ok());
        if place.cast::<Node>().is_some_and(|place| !place.contains(to.as_ref())) {
            chosen.set(Chosen { is_open: false, ..*chosen });
        }
    }
}

/// What can be done, and how.
fn choices(
    props: &Props,
    first: &str,
    shut: Callback<()>,
    chosen: &UseStateHandle<Chosen>,
    text: &'static Text,
) -> Html {
    let words = &text.files;
    let on_table = {
        let on_table = props.on_table.clone();
        move |event| {
            on_table.emit(event);
            shut.emit(());
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
            <button class="menu__item" type="button" id={first.to_owned()} onclick={on_table}>
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
fn item(props: &Props, save: Save, does: &'static str, chosen: &UseStateHandle<Chosen>, text: &'static Text) -> Html {
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
