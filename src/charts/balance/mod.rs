//! The value balance: an account of what customers get and give, back to back on one spine, and what is left.

pub(super) mod account;
mod finding;
mod labels;
mod layout;

pub use finding::balance_finding;

use super::sheet::Sheet;
use super::{Chart, Detail, Reading, Row, RowKind, Table, drawable};
use crate::model::Balance;
use crate::text::charts::{BalanceFinding, BalanceWords, CommonWords};
use crate::text::{Numbers, Text, money_difference};
use layout::Layout;

/// What the value balance is about.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BalanceFacts {
    /// The account that is shown.
    pub now: Balance,
    /// The account at baseline.
    pub baseline: Balance,
}

/// Height of the drawing (px).
const HEIGHT: f64 = 366.0;

/// Everything that the drawing and its twin are made of.
struct Scene<'a> {
    facts: &'a BalanceFacts,
    finding: BalanceFinding,
    words: &'a BalanceWords,
    common: &'a CommonWords,
    numbers: Numbers,
}

/// Draws the value balance at a width in px.
#[must_use]
pub fn balance(facts: &BalanceFacts, width: f64, text: &Text, numbers: Numbers) -> Chart {
    balance_in(Detail::Whole, facts, width, text, numbers)
}

/// The same, in as much detail as is asked for.
#[must_use]
pub fn balance_in(detail: Detail, facts: &BalanceFacts, width: f64, text: &Text, numbers: Numbers) -> Chart {
    let (words, common) = (&text.charts().balance, &text.charts().common);
    let scene = Scene { facts, finding: balance_finding(facts), words, common, numbers };
    let layout = Layout::new(&scene, drawable(width));
    let draw = || {
        let sheet = Sheet::new(drawable(width), HEIGHT);
        layout.draw_floor(&sheet.axes());
        layout.draw_account(&sheet.marks(), &scene);
        layout.draw_labels(&sheet.marks(), &scene);
        sheet.finish()
    };
    Chart {
        drawing: detail.drawn(draw),
        title: (words.title)(&scene.finding, numbers),
        caption: (words.caption)(&scene.finding, numbers),
        description: detail.of(|| (words.description)(&scene.finding, numbers)),
        table: detail.of(|| scene.table()),
        readings: detail.of(|| scene.readings(&layout)),
    }
}

impl Scene<'_> {
    fn table(&self) -> Table {
        let (words, now, before) = (self.words, &self.facts.now, &self.facts.baseline);
        let mut rows = self.parts(words.gains, now.gains, before.gains);
        rows.push(self.row(RowKind::SumValue, words.gets, (now.total_value(), before.total_value())));
        rows.extend(self.parts(words.cost_names, now.costs, before.costs));
        rows.push(self.row(RowKind::SumCost, words.gives, (now.total_cost(), before.total_cost())));
        rows.push(self.row(RowKind::SumValue, words.is_left, (now.delivered_value(), before.delivered_value())));
        let mut columns = vec![(words.unit)(self.numbers), self.common.now.to_owned()];
        if self.finding.was.is_some() {
            columns.extend([self.common.baseline.to_owned(), self.common.change.to_owned()]);
        }
        Table { columns, rows }
    }

    fn parts(&self, names: [&str; 4], now: [f64; 4], before: [f64; 4]) -> Vec<Row> {
        let amounts = now.into_iter().zip(before);
        names.into_iter().zip(amounts).map(|(name, amounts)| self.row(RowKind::Plain, name, amounts)).collect()
    }

    /// An amount now and, where anything differs, at baseline and the change.
    fn row(&self, kind: RowKind, name: &str, (now, before): (f64, f64)) -> Row {
        let mut cells = vec![name.to_owned(), self.numbers.amount(now)];
        if self.finding.was.is_some() {
            cells.extend([self.numbers.amount(before), self.numbers.amount_change(money_difference(before, now))]);
        }
        Row { kind, cells }
    }

    fn readings(&self, layout: &Layout) -> Vec<Reading> {
        let (words, now) = (self.words, &self.facts.now);
        let reading = |left: f64, words| {
            let x = left + 0.5 * layout.bar;
            Reading { x, words, rules: Vec::new(), dots: Vec::new() }
        };
        vec![
            reading(layout.gains_left(), (words.gains_reading)(now.gains, self.numbers)),
            reading(layout.costs_left(), (words.costs_reading)(now.costs, self.numbers)),
        ]
    }
}
