//! What a class chose: a table whose rows are as long as many chose them.

use yew::prelude::*;

use crate::charts::{RowKind, Table};
use crate::model::fixed;

/// A table of choices with a bar in each row for the share of the class, 0 to 1; whoever hears it hears the number.
pub fn choices(name: AttrValue, table: &Table, shares: &[f64]) -> Html {
    let row = |(row, share): (&crate::charts::Row, &f64)| {
        let (first, rest) = row.cells.split_first().map_or(("", [].as_slice()), |(first, rest)| (first.as_str(), rest));
        let class = (row.kind == RowKind::SumValue).then_some("table__sum table__sum--value");
        html! {
            <tr key={first} {class}>
                <th scope="row">
                    { first }
                    <span class="class__bar" aria-hidden="true" style={format!("--share:{}", fixed(*share, 3))} />
                </th>
                { for rest.iter().map(|cell| html! { <td>{ cell }</td> }) }
            </tr>
        }
    };
    html! {
        <table class="table class__choices" aria-label={name}>
            <thead><tr>{ for table.columns.iter().map(|column| html! { <th scope="col">{ column }</th> }) }</tr></thead>
            <tbody>{ for table.rows.iter().zip(shares).map(row) }</tbody>
        </table>
    }
}
