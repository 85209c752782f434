//! The table that says what a drawing shows.

use yew::prelude::*;

use crate::charts::{Row, RowKind, Table};

/// A table in the place of a drawing, in a box of its own that scrolls.
pub fn twin(name: AttrValue, table: &Table) -> Html {
    let head = |column: &String| html! { <th key={column.as_str()} scope="col">{ column }</th> };
    let bodies = bodies(&table.rows);
    html! {
        <div class="table-box" tabindex="0" role="group" aria-label={name.clone()}>
            <table class="table" aria-label={name}>
                <thead><tr>{ for table.columns.iter().map(head) }</tr></thead>
                { for bodies.into_iter().map(|rows| body(rows, table.columns.len())) }
            </table>
        </div>
    }
}

/// The rows from each head of a group on.
fn bodies(rows: &[Row]) -> Vec<&[Row]> {
    let mut bodies = Vec::new();
    let mut first = 0;
    for (n, row) in rows.iter().enumerate() {
        if row.kind == RowKind::Group && first < n {
            bodies.push(&rows[first..n]);
            first = n;
        }
    }
    bodies.push(&rows[first..]);
    bodies
}

fn body(rows: &[Row], n_columns: usize) -> Html {
    let key = rows.first().map(|row| row.cells.join(" ")).unwrap_or_default();
    html! { <tbody {key}>{ for rows.iter().map(|row| line(row, n_columns)) }</tbody> }
}

fn line(row: &Row, n_columns: usize) -> Html {
    let key = row.cells.iter().take(2).map(String::as_str).collect::<Vec<_>>().join(" ");
    let class = match row.kind {
        RowKind::Plain => None,
        RowKind::SumValue => Some("table__sum table__sum--value"),
        RowKind::SumCost => Some("table__sum table__sum--cost"),
        RowKind::Group => Some("table__group"),
    };
    let (first, rest) = row.cells.split_first().map_or(("", [].as_slice()), |(first, rest)| (first.as_str(), rest));
    if row.kind == RowKind::Group {
        return html! { <tr {key} {class}><th scope="rowgroup" colspan={n_columns.to_string()}>{ first }</th></tr> };
    }
    html! {
        <tr {key} {class}>
            <th scope="row">{ first }</th>
            { for rest.iter().map(|cell| html! { <td>{ cell }</td> }) }
        </tr>
    }
}
