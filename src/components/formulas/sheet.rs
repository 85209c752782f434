//! The formula sheet, opened from the foot of the page.

use yew::prelude::*;

use super::card::Card;
use crate::components::contexts::use_text;
use crate::model::formulas::{FORMULAS, Formula};
use crate::text::formulas::Guided;

/// Every published formula, the two calculations with a story first.
#[component]
pub fn FormulaSheet() -> Html {
    let text = use_text();
    let words = text.formulas();
    html! {
        <main class="formulas formulas--alone" aria-label={words.title}>
            <h1 class="formulas__title">{ words.title }</h1>
            <h2 class="formulas__group">{ words.guided_title }</h2>
            <div>{ for words.guided.iter().filter_map(guided) }</div>
            <h2 class="formulas__group">{ words.all }</h2>
            <div>{ for FORMULAS.iter().map(|formula| html! { <Card key={formula.name} {formula} /> }) }</div>
        </main>
    }
}

/// A story with its formula.
fn guided(guided: &'static Guided) -> Option<Html> {
    let formula: &'static Formula = FORMULAS.iter().find(|formula| formula.name == guided.formula)?;
    Some(html! { <Card key={guided.title} {formula} {guided} /> })
}
