//! The accounts of several states side by side: left what customers get, right what they give, solid what is left.

use super::look::{PIN, RADIUS, pin};
use super::{Lettered, heads};
use crate::charts::balance::account::{stack, stacked};
use crate::charts::class::Class;
use crate::charts::mark::Anchor;
use crate::charts::measure::width;
use crate::charts::reading::Reading;
use crate::charts::sheet::{Brush, Sheet};
use crate::charts::table::{Row, RowKind, Table};
use crate::charts::{Chart, drawable};
use crate::model::{Balance, count};
use crate::text::compare::{Overlay, Standing};
use crate::text::{Numbers, Text};

/// Top and bottom of the bars, and the height of the drawing (px).
const CEILING: f64 = 40.0;
const FLOOR: f64 = 214.0;
const HEIGHT: f64 = 246.0;
/// Width of each half of the spine, the room between parts and the widest bar (px).
const EDGE: f64 = 3.0;
const GAP: f64 = 2.0;
const WIDEST: f64 = 64.0;

/// A state's account on paper.
struct Columns<'a> {
    state: &'a Lettered<Balance>,
    middle: f64,
    bar: f64,
    scale: f64,
}

/// Draws accounts side by side at a width in px; the shown period in words.
#[must_use]
pub fn compared_balance(
    states: &[Lettered<Balance>],
    period: &str,
    width: f64,
    text: &Text,
    numbers: Numbers,
) -> Chart {
    let sheet = Sheet::new(drawable(width), HEIGHT);
    let columns = columns(states, drawable(width));
    let px = sheet.marks();
    sheet.axes().line(Class::Axis, (0.0, FLOOR + 1.5), (drawable(width), FLOOR + 1.5));
    for column in &columns {
        column.draw(&px, numbers);
    }
    let standings: Vec<Standing> = states.iter().map(|state| left(state, numbers)).collect();
    let heads = &text.charts().balance;
    sheet.axes().words(Class::Words, (0.0, 14.0), Anchor::Start, format!("{}, {}", heads.gets, heads.gives));
    Chart {
        drawing: sheet.finish(),
        title: (text.compare().title)(Overlay::Balance, &standings),
        caption: (text.compare().caption)(Overlay::Balance, period),
        description: (text.compare().description)(&(text.compare().figure)(Overlay::Balance), &standings),
        table: table(states, text, numbers),
        readings: columns.iter().map(|columns| columns.reading(text, numbers)).collect(),
    }
}

fn left(state: &Lettered<Balance>, numbers: Numbers) -> Standing {
    let value = state.of.delivered_value();
    state.standing(value, numbers.short_money(value))
}

/// A column for each state, all to one scale.
fn columns(states: &[Lettered<Balance>], end: f64) -> Vec<Columns<'_>> {
    let room = end / count(states.len().max(1));
    let bar = (0.5 * room - EDGE - 0.5 * GAP - 8.0).min(WIDEST).floor();
    let sums = states.iter().flat_map(|state| [stacked(state.of.gains), stacked(state.of.costs)]);
    let most = sums.fold(0.0, f64::max);
    let scale = if 0.0 < most { (FLOOR - CEILING) / most } else { 0.0 };
    let column = |(n, state)| Columns { state, middle: ((count(n) + 0.5) * room).round(), bar, scale };
    states.iter().enumerate().map(column).collect()
}

impl Columns<'_> {
    fn y(&self, money: f64) -> f64 {
        FLOOR - self.scale * money
    }

    fn draw(&self, px: &Brush, numbers: Numbers) {
        let Balance { gains, costs, .. } = self.state.of;
        let (gets, gives) = (stacked(gains), stacked(costs));
        // The inner edges of the spine, then those of the bars.
        let (inner_left, inner_right) = (self.middle - 0.5 * GAP, self.middle + 0.5 * GAP);
        let (left, right) = (inner_left - EDGE, inner_right + EDGE);
        self.draw_stack(px, gains, (Class::Gain, left - self.bar), (Class::GainSolid, left));
        self.draw_stack(px, costs, (Class::Cost, right), (Class::CostSolid, inner_right));
        if gives < gets {
            px.rect(Class::GainSolid, (inner_right, self.y(gets)), (right + self.bar, self.y(gives) - GAP));
        } else if gets < gives {
            px.rect(Class::CostSolid, (left - self.bar, self.y(gives)), (inner_left, self.y(gets) - GAP));
        }
        let (sign, top) = (self.state.of.delivered_value(), self.y(gets.max(gives)) - 6.0);
        let class = if sign < 0.0 { Class::CostSum } else { Class::ValueSum };
        px.words(class, (self.middle, top), Anchor::Middle, self.written(sign, numbers));
        self.draw_sums(px, (gets, gives), numbers);
        pin(px, self.state.letter, (self.middle, FLOOR + 8.0 + RADIUS));
    }

    /// The parts of a side, and its half of the spine.
    fn draw_stack(&self, px: &Brush, parts: [f64; 4], bar: (Class, f64), spine: (Class, f64)) {
        for part in stack(parts).into_iter().filter(|part| part.from < part.to) {
            let (bottom, full) = (self.y(part.from), self.y(part.to));
            let top = (full + GAP).min(bottom - 1.0);
            px.rect(bar.0, (bar.1, top), (bar.1 + self.bar, bottom));
            px.rect(spine.0, (spine.1, top), (spine.1 + EDGE, bottom));
        }
    }

    /// What is got and given, at the foot of the bars where there is room.
    fn draw_sums(&self, px: &Brush, (gets, gives): (f64, f64), numbers: Numbers) {
        let aside = 0.5 * (self.bar + GAP) + EDGE;
        for (sum, x) in [(gets, self.middle - aside), (gives, self.middle + aside)] {
            let words = numbers.compact_amount(sum);
            if width(Class::Ink, &words) <= self.bar && FLOOR - 20.0 > self.y(sum) {
                px.words(Class::Ink, (x, FLOOR - 6.0), Anchor::Middle, words);
            }
        }
    }

    fn written(&self, money: f64, numbers: Numbers) -> String {
        let full = numbers.short_money(money);
        let room = 2.0 * self.bar + PIN;
        if width(Class::ValueSum, &full) <= room { full } else { numbers.compact_money(money) }
    }

    fn reading(&self, text: &Text, numbers: Numbers) -> Reading {
        let words = &text.charts().balance;
        let (gains, costs) = (self.state.of.gains, self.state.of.costs);
        let said = [(words.gains_reading)(gains, numbers), (words.costs_reading)(costs, numbers)].join(" ");
        Reading {
            x: self.middle,
            words: format!("{}: {said}", self.state.letter.sign()),
            rules: Vec::new(),
            dots: Vec::new(),
        }
    }
}

fn table(states: &[Lettered<Balance>], text: &Text, numbers: Numbers) -> Table {
    let words = &text.charts().balance;
    let row = |kind, name: &str, of: &dyn Fn(&Balance) -> f64| {
        let cells = states.iter().map(|state| numbers.amount(of(&state.of)));
        Row { kind, cells: std::iter::once(name.to_owned()).chain(cells).collect() }
    };
    let mut rows = Vec::new();
    rows.extend((0..4).map(|i| row(RowKind::Plain, words.gains[i], &|account: &Balance| account.gains[i])));
    rows.push(row(RowKind::SumValue, words.gets, &Balance::total_value));
    rows.extend((0..4).map(|i| row(RowKind::Plain, words.cost_names[i], &|account: &Balance| account.costs[i])));
    rows.push(row(RowKind::SumCost, words.gives, &Balance::total_cost));
    rows.push(row(RowKind::SumValue, words.is_left, &Balance::delivered_value));
    Table { columns: heads(&(words.unit)(numbers), states, text), rows }
}
