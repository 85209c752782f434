//! The two tables: key figures with their differences, and the inputs that differ.

use yew::prelude::*;

use crate::app::facts::{Beside, Comparison, InputCell, InputRow, KeyCell, KeyRow, differing_inputs, key_figures};
use crate::scenario::PeriodLength;
use crate::text::Text;

/// Both tables; nothing where nothing is pinned.
pub fn tables(comparison: &Comparison, text: &Text) -> Html {
    let Some(baseline) = comparison.baseline() else { return Html::default() };
    let words = text.compare();
    html! {
        <div class="compare__tables" data-states={comparison.states.len().to_string()}>
            <section>
                <h2>{ words.key_figures }</h2>
                { boxed(words.key_figures, figures(comparison, baseline, text)) }
            </section>
            <section>
                <h2>{ words.inputs }</h2>
                { inputs(comparison, text) }
            </section>
        </div>
    }
}

/// A table in a box of its own that scrolls, sideways where it is wide.
fn boxed(name: &'static str, table: Html) -> Html {
    html! { <div class="table-box compare__box" tabindex="0" role="group" aria-label={name}>{ table }</div> }
}

/// The head of the column of a state.
fn column(state: &Beside, aside: Option<String>) -> Html {
    html! {
        <th scope="col" key={state.letter.sign()}>
            <span class="letter">{ state.letter.sign() }</span>
            <span class="sr">{ format!(" {} ", state.name) }</span>
            if let Some(aside) = aside {
                <span class="table__difference">{ aside }</span>
            }
        </th>
    }
}

fn figures(comparison: &Comparison, baseline: &Beside, text: &Text) -> Html {
    let words = text.compare();
    let head = |(position, state): (usize, &Beside)| {
        column(state, (position != comparison.against).then(|| (words.less)(baseline.letter.sign())))
    };
    let rows = key_figures(comparison, text);
    let of = |is_at_end: bool| rows.iter().filter(move |row| row.figure.is_at_end() == is_at_end);
    let group = |name: String| {
        let n = (comparison.states.len() + 1).to_string();
        html! { <tr class="table__group"><th scope="rowgroup" colspan={n}>{ name }</th></tr> }
    };
    let now = (words.in_period)(baseline.length(), baseline.shown.unwrap_or_default(), comparison.is_one_length);
    let line = |row: &KeyRow| figure(row, comparison, text);
    html! {
        <table class="table table--compare" aria-label={words.key_figures}>
            <thead><tr><td />{ for comparison.states.iter().enumerate().map(head) }</tr></thead>
            <tbody>{ group(now) }{ for of(false).map(line) }</tbody>
            <tbody>{ group((words.after)(comparison.end())) }{ for of(true).map(line) }</tbody>
        </table>
    }
}

fn figure(row: &KeyRow, comparison: &Comparison, text: &Text) -> Html {
    let name = (text.compare().key)(row.figure);
    let cell = |(position, cell): (usize, &KeyCell)| {
        let (full, written) = cell.difference.clone().map_or((None, None), |(full, said)| (Some(full), Some(said)));
        html! {
            <td data-value={cell.value.map(|value| value.to_string())} data-difference={full.map(|full| full.to_string())}>
                <span class="together">{ &cell.written }</span>
                if position != comparison.against {
                    { " " }<span class="table__difference">{ written }</span>
                }
            </td>
        }
    };
    html! { <tr key={name}><th scope="row">{ name }</th>{ for row.cells.iter().enumerate().map(cell) }</tr> }
}

fn inputs(comparison: &Comparison, text: &Text) -> Html {
    let words = text.compare();
    let found = differing_inputs(comparison, text);
    let Some(alike) = found.alike.filter(|_| 1 < comparison.states.len()) else { return Html::default() };
    let length = alike.period;
    let head = |state: &Beside| column(state, None);
    let table = html! {
        <table class="table table--compare" aria-label={words.inputs}>
            <thead><tr><td />{ for comparison.states.iter().map(head) }</tr></thead>
            <tbody>{ for found.rows.iter().map(|row| input(row, length, text)) }</tbody>
        </table>
    };
    html! {
        <>
            if found.rows.is_empty() {
                <p>{ words.no_inputs }</p>
            } else {
                { boxed(words.inputs, table) }
            }
            <p class="small soft table__note">{ (words.alike)(alike) }</p>
        </>
    }
}

fn input(row: &InputRow, length: PeriodLength, text: &Text) -> Html {
    let cell = |cell: &InputCell| {
        let last = cell.stretches.len().saturating_sub(1);
        let stretch = |(n, stretch): (usize, &crate::app::facts::Stretch)| {
            let when = stretch.when.map(|(from, until)| (text.differences().when)(length, from, until));
            let value = if cell.differs {
                html! { <b>{ &stretch.value }</b> }
            } else {
                html! { { &stretch.value } }
            };
            html! {
                <span class="stretch">{ value }
                    if let Some(when) = when { { " " }<span class="when">{ when }</span> }
                    if n < last { { "," } }
                </span>
            }
        };
        html! { <td>{ for cell.stretches.iter().enumerate().map(stretch) }</td> }
    };
    html! { <tr key={row.name.clone()}><th scope="row">{ &row.name }</th>{ for row.cells.iter().map(cell) }</tr> }
}
