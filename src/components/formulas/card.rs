//! One formula: how it is written, what it answers to the reader's numbers, and what was printed about it.

use web_sys::{HtmlDetailsElement, HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use super::notation::{lines, math};
use crate::app::facts::formulas::{Asked, Checked, asked, checked, found, texts};
use crate::components::contexts::use_text;
use crate::model::formulas::{Check, Formula, Kind};
use crate::text::Text;
use crate::text::formulas::Guided;

/// Which formula it is.
#[derive(Properties)]
pub struct Props {
    /// The formula.
    pub formula: &'static Formula,
    /// The story that it is calculated for, instead of its title.
    #[prop_or_default]
    pub guided: Option<&'static Guided>,
}

impl PartialEq for Props {
    fn eq(&self, other: &Self) -> bool {
        self.formula.name == other.formula.name && self.guided == other.guided
    }
}

/// A fold with a formula to play with; what the reader types stays while the sheet is open.
#[component]
pub fn Card(props: &Props) -> Html {
    let (text, formula) = (use_text(), props.formula);
    let is_open = use_state_eq(|| false);
    let first =
        props.guided.and_then(|guided| guided.steps.first()).map_or_else(|| formula.examples(), |s| pairs(s.given));
    let typed = use_state_eq(|| texts(formula, &first));
    let ontoggle = use_callback(is_open.setter(), |event: Event, is_open| {
        if let Some(details) = event.target_dyn_into::<HtmlDetailsElement>() {
            is_open.set(details.open());
        }
    });
    let on_give =
        use_callback(typed.setter(), move |given: &'static str, typed| typed.set(texts(formula, &pairs(given))));
    let title = props.guided.map_or(formula.title, |guided| guided.title);
    html! {
        <details class="layer formula" {ontoggle}>
            <summary>{ title }</summary>
            if *is_open {
                <div class="formula__body">
                    { for props.guided.map(|guided| story(guided, &on_give, &typed, formula)) }
                    { lines(formula.notation) }
                    { play(formula, &typed, text) }
                    { results(formula, &typed, text) }
                    { for props.guided.map(|guided| html! { <p class="formula__story">{ guided.criticism }</p> }) }
                    { checks(formula, &on_give, text) }
                    <p class="soft">{ text.formulas().source }{ ": " }{ formula.source }{ " (" }{ formula.grade.words() }{ ")" }</p>
                </div>
            }
        </details>
    }
}

/// Inputs as on the command line, by name.
fn pairs(given: &'static str) -> Vec<(&'static str, &'static str)> {
    given.split_whitespace().filter_map(|pair| pair.split_once('=')).collect()
}

/// The story and its steps; the step whose numbers stand in the fields says what to see.
fn story(guided: &'static Guided, on_give: &Callback<&'static str>, typed: &[String], formula: &Formula) -> Html {
    let is_here = |given: &'static str| texts(formula, &pairs(given)) == typed;
    let step = |step: &'static crate::text::formulas::Step| {
        let on_give = on_give.clone();
        html! {
            <button key={step.title} class="button button--outlined" type="button"
                aria-pressed={is_here(step.given).to_string()} onclick={move |_| on_give.emit(step.given)}>
                { step.title }
            </button>
        }
    };
    let says = guided.steps.iter().find(|step| is_here(step.given)).map(|step| step.says);
    html! {
        <>
            { for guided.story.iter().map(|words| html! { <p class="formula__story">{ words }</p> }) }
            <div class="formula__steps">{ for guided.steps.iter().map(step) }</div>
            <p class="formula__story" aria-live="polite">{ says }</p>
        </>
    }
}

/// A field for each input: its symbol, what it stands for, its unit.
fn play(formula: &'static Formula, typed: &UseStateHandle<Vec<String>>, text: &Text) -> Html {
    let row = |(index, input): (usize, Asked)| {
        html! {
            <label key={input.name} class="formula__input">
                <span class="formula__symbol">{ math(input.symbol) }</span>
                <span>{ input.meaning }{ unit(&input, text) }</span>
                { field(index, &input, typed) }
            </label>
        }
    };
    html! {
        <section>
            <h3 class="formula__head">{ text.formulas().play }</h3>
            { for asked(formula).into_iter().enumerate().map(row) }
        </section>
    }
}

fn unit(input: &Asked, text: &Text) -> Html {
    let list = if input.kind == Kind::List { text.formulas().list } else { "" };
    let words: Vec<&str> = [input.unit, list].into_iter().filter(|words| !words.is_empty()).collect();
    html! { <span class="soft">{ " (" }{ words.join("; ") }{ ")" }</span> }
}

fn field(index: usize, input: &Asked, typed: &UseStateHandle<Vec<String>>) -> Html {
    let value = typed.get(index).cloned().unwrap_or_default();
    let put = {
        let typed = typed.clone();
        move |entry: String| {
            let mut entries = (*typed).clone();
            if let Some(old) = entries.get_mut(index) {
                *old = entry;
            }
            typed.set(entries);
        }
    };
    if let Kind::Choice(words) = input.kind {
        let onchange = move |event: Event| put(event.target_unchecked_into::<HtmlSelectElement>().value());
        let option = |word: &&'static str| html! { <option key={*word} selected={**word == *value}>{ word }</option> };
        return html! { <select class="formula__field" {onchange}>{ for words.iter().map(option) }</select> };
    }
    let oninput = move |event: InputEvent| put(event.target_unchecked_into::<HtmlInputElement>().value());
    html! { <input class="formula__field" type="text" inputmode="decimal" autocomplete="off" {value} {oninput} /> }
}

/// What comes out, or why nothing does.
fn results(formula: &'static Formula, typed: &[String], text: &Text) -> Html {
    let body = match found(formula, typed) {
        Err(why) => html! { <p class="refused">{ why.to_string() }</p> },
        Ok(found) => html! {
            <dl class="formula__results">
                { for found.into_iter().map(|found| html! {
                    <div key={found.symbol}>
                        <dt><span class="formula__symbol">{ math(found.symbol) }</span>{ found.meaning }<span class="soft">{ format!(" ({})", found.unit) }</span></dt>
                        <dd><output>{ found.value }</output></dd>
                    </div>
                }) }
            </dl>
        },
    };
    html! { <section><h3 class="formula__head">{ text.formulas().results }</h3>{ body }</section> }
}

/// What was printed beside what comes out here.
fn checks(formula: &'static Formula, on_give: &Callback<&'static str>, text: &Text) -> Html {
    let words = text.formulas();
    let rows = checked(formula).into_iter().zip(formula.checks);
    html! {
        <section>
            <h3 class="formula__head">{ words.checks }</h3>
            <div class="table-box">
                <table class="table formula__checks">
                    <thead>
                        <tr>
                            { for [words.given, words.printed, words.computed, words.source, ""].map(|head| html! { <th scope="col">{ head }</th> }) }
                        </tr>
                    </thead>
                    <tbody>{ for rows.enumerate().map(|(row, (checked, check))| one_check(row, &checked, check, on_give, text)) }</tbody>
                </table>
            </div>
        </section>
    }
}

fn one_check(
    row: usize,
    checked: &Checked,
    check: &'static Check,
    on_give: &Callback<&'static str>,
    text: &Text,
) -> Html {
    let words = text.formulas();
    let on_give = on_give.clone();
    let (sign, says) = if checked.agrees { ("✓", words.agrees) } else { ("✗", words.differs) };
    html! {
        <tr key={row}>
            <th scope="row">{ &checked.given }</th>
            <td>{ &checked.printed }</td>
            <td><span class="sr">{ says }{ " " }</span><span aria-hidden="true">{ sign }{ " " }</span>{ &checked.computed }</td>
            <td>{ &checked.source }</td>
            <td>
                <button class="button" type="button" aria-label={(words.try_these)(&checked.given)} onclick={move |_| on_give.emit(check.given)}>
                    { words.try_it }
                </button>
            </td>
        </tr>
    }
}
