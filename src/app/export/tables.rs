//! What a figure shows, and everything that was calculated, as tables.

use super::csv::{Cell, Form, MOST_ROWS, csv};
use crate::charts::{RowKind, Table};
use crate::model::{Group, Run, plain};
use crate::scenario::Results;

/// A table as a text, and how much of it is there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// The text.
    pub text: String,
    /// How many rows it has, without its head.
    pub n_rows: usize,
    /// How many there would be.
    pub n_all: usize,
}

/// Heads of the columns that name a row.
const NAMES: [&str; 3] = ["variant", "period", "segment"];
/// Figures of a period that belong to no segment.
const FIRM: [&str; 5] = ["wait_minutes", "turned_away", "utilisation", "profit", "npv"];
/// Everybody, and what follows the last period.
const ALL: &str = "all";
const END: &str = "end";

/// The table of a figure; numbers as they are read there, money without its sign.
#[must_use]
pub fn table_shown(table: &Table, symbol: &str, form: Form) -> Written {
    let cell = |words: &String| digits(words, symbol).map_or_else(|| Cell::Words(words.clone()), Cell::Number);
    let head = table.columns.iter().cloned().map(Cell::Words).collect();
    let rows = table.rows.iter().map(|row| match row.kind {
        RowKind::Group => row.cells.iter().cloned().map(Cell::Words).collect(),
        RowKind::Plain | RowKind::SumValue | RowKind::SumCost => row.cells.iter().map(cell).collect(),
    });
    written(head, rows, table.rows.len(), form)
}

/// Everything: each figure of each segment in each period of each variant, named as in the results document.
#[must_use]
pub fn table_of_everything(results: &Results, form: Form) -> Written {
    let names = NAMES.iter().chain(&FIRM).chain(Group::KEYS);
    let head = names.map(|name| Cell::Words((*name).to_owned())).collect();
    let rows = results.variants.iter().flat_map(|variant| rows_of(&variant.id, &variant.run));
    let n_all = results.variants.iter().map(|variant| n_rows_of(&variant.run)).sum();
    written(head, rows, n_all, form)
}

fn written(head: Vec<Cell>, rows: impl Iterator<Item = Vec<Cell>>, n_all: usize, form: Form) -> Written {
    Written { text: csv(std::iter::once(head).chain(rows), form), n_rows: n_all.min(MOST_ROWS), n_all }
}

/// The rows of a variant: each period with its segments, and the heads at the end.
fn rows_of<'a>(variant: &'a str, run: &'a Run) -> impl Iterator<Item = Vec<Cell>> + 'a {
    let periods = run.periods.iter().flat_map(move |period| {
        let at = period.period.to_string();
        let firm = [period.wait_minutes, period.turned_away, period.utilisation, period.profit, period.npv];
        let everybody = row([variant, &at, ALL], &firm.map(Some), &figures(&period.all));
        let segments = period.segments.iter().filter(|_| 1 < period.segments.len());
        let segments =
            segments.map(move |segment| row([variant, &at, &segment.id], &[None; 5], &figures(&segment.group)));
        std::iter::once(everybody).chain(segments)
    });
    let heads = |key: &&str| match *key {
        "prospects" => Some(run.end.prospects),
        "customers" => Some(run.end.customers),
        "lost" => Some(run.end.lost),
        _ => None,
    };
    let heads: Vec<Option<f64>> = Group::KEYS.iter().map(heads).collect();
    let npv = [None, None, None, None, Some(run.npv)];
    periods.chain(std::iter::once_with(move || row([variant, END, ALL], &npv, &heads)))
}

fn n_rows_of(run: &Run) -> usize {
    let n_segments = run.periods.first().map_or(0, |period| period.segments.len());
    run.periods.len() * (1 + if 1 < n_segments { n_segments } else { 0 }) + 1
}

fn figures(group: &Group) -> Vec<Option<f64>> {
    Group::KEYS.iter().map(|key| group.figure(key)).collect()
}

fn row(names: [&str; 3], firm: &[Option<f64>; 5], figures: &[Option<f64>]) -> Vec<Cell> {
    let number = |figure: &Option<f64>| Cell::Number(figure.map(plain).unwrap_or_default());
    let [variant, period, segment] = names.map(str::to_owned);
    let period = if period == END { Cell::Words(period) } else { Cell::Number(period) };
    let names = [Cell::Words(variant), period, Cell::Words(segment)];
    names.into_iter().chain(firm.iter().chain(figures).map(number)).collect()
}

/// The digits of a number as a table shows it: `−$1,250.50` is -1250.50, `88%` is 0.88, `27k` is 27000; none for words.
#[must_use]
pub fn digits(shown: &str, symbol: &str) -> Option<String> {
    let (sign, size) = match shown.strip_prefix(['−', '-']) {
        Some(size) => ("-", size),
        None => ("", shown.strip_prefix(['+', '±']).unwrap_or(shown)),
    };
    let size = size.strip_prefix(symbol).unwrap_or(size);
    let (size, shift) = match size.strip_suffix(['%', 'k', 'm']) {
        Some(rest) if size.ends_with('%') => (rest, -2),
        Some(rest) if size.ends_with('k') => (rest, 3),
        Some(rest) => (rest, 6),
        None => (size, 0),
    };
    let (whole, decimals) = size.split_once('.').unwrap_or((size, ""));
    let is_number = |digits: &str| digits.bytes().all(|byte| byte.is_ascii_digit());
    let whole = ungrouped(whole)?;
    let has_end = size.contains('.') != decimals.is_empty();
    (!whole.is_empty() && is_number(&whole) && is_number(decimals) && has_end)
        .then(|| sign.to_owned() + &shifted(&whole, decimals, shift))
}

/// A whole number without its commas; none where they do not stand before each three digits.
fn ungrouped(whole: &str) -> Option<String> {
    let mut groups = whole.split(',');
    let first = groups.next().filter(|first| !whole.contains(',') || (1..=3).contains(&first.len()))?;
    groups.try_fold(first.to_owned(), |digits, group| (group.len() == 3).then(|| digits + group))
}

/// The same digits with the point so many places further right.
fn shifted(whole: &str, decimals: &str, places: i32) -> String {
    let (mut whole, mut decimals) = (whole.to_owned(), decimals.to_owned());
    for _ in 0..places {
        whole.push(if decimals.is_empty() { '0' } else { decimals.remove(0) });
    }
    for _ in places..0 {
        decimals.insert(0, whole.pop().unwrap_or('0'));
    }
    let whole = whole.trim_start_matches('0');
    let whole = if whole.is_empty() { "0" } else { whole };
    if decimals.is_empty() { whole.to_owned() } else { format!("{whole}.{decimals}") }
}
