//! Rows of bars and points under one axis: parts of a whole, levels beside each other, what moved.

mod layout;

use super::sheet::Sheet;
use super::{Chart, Class, Reading, Rule, Table, drawable};
use layout::Layout;

/// What a drawing of bars is about, and everything that is said with it.
#[derive(Clone, Debug, PartialEq)]
pub struct BarFacts {
    /// What it found.
    pub title: String,
    /// How to read it.
    pub caption: String,
    /// What it shows, in words.
    pub description: String,
    /// The same facts as a table.
    pub table: Table,
    /// The panels, from above.
    pub panels: Vec<Panel>,
}

/// Rows under one axis.
#[derive(Clone, Debug, PartialEq)]
pub struct Panel {
    /// What its axis counts; empty where the title says it.
    pub head: String,
    /// The rows, from above.
    pub bars: Vec<Bar>,
    /// Writes a number of the axis.
    pub tick: Tick,
    /// Where the axis begins.
    pub begins: Begins,
    /// Whether each bar goes on where the one above it ends.
    pub order: Order,
}

/// Writes a number of the axis.
#[derive(Clone, Copy, Debug)]
pub struct Tick(pub fn(f64, crate::text::Numbers) -> String, pub crate::text::Numbers);

/// Where an axis begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Begins {
    /// At nothing: lengths can be compared.
    AtZero,
    /// Where the values do: only places can be compared.
    AtValues,
}

/// How rows stand to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// Each by itself.
    Apart,
    /// Each begins where the one above it ends.
    Linked,
}

/// A row.
#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    /// What it is.
    pub name: String,
    /// What stands smaller below its name.
    pub aside: String,
    /// What is drawn.
    pub shape: Shape,
    /// What colour means.
    pub meaning: Meaning,
    /// Its value, at the end of the row.
    pub value: String,
}

/// What is drawn in a row.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Shape {
    /// Nothing: there is no such value.
    Nothing,
    /// A value at baseline.
    Past(f64),
    /// A value now.
    Now(f64),
    /// From one value to another: solid where it adds, hatched where it takes away.
    Part(f64, f64),
    /// From the baseline to now.
    Moved(f64, f64),
}

/// What the colour of a row means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// Value.
    Value,
    /// Cost.
    Cost,
    /// Satisfaction.
    Satisfaction,
    /// Loyalty.
    Loyalty,
    /// People and money of the firm.
    Firm,
}

impl Meaning {
    /// All meanings.
    pub const ALL: &[Self] = &[Self::Value, Self::Cost, Self::Satisfaction, Self::Loyalty, Self::Firm];

    const fn adds(self) -> Class {
        match self {
            Self::Value => Class::AddsValue,
            Self::Cost => Class::AddsCost,
            Self::Satisfaction => Class::AddsSatisfaction,
            Self::Loyalty => Class::AddsLoyalty,
            Self::Firm => Class::AddsFirm,
        }
    }

    const fn takes(self) -> Class {
        match self {
            Self::Value => Class::TakesValue,
            Self::Cost => Class::TakesCost,
            Self::Satisfaction => Class::TakesSatisfaction,
            Self::Loyalty => Class::TakesLoyalty,
            Self::Firm => Class::TakesFirm,
        }
    }

    const fn dot(self) -> Class {
        match self {
            Self::Value => Class::DotValue,
            Self::Cost => Class::DotCost,
            Self::Satisfaction => Class::DotSatisfaction,
            Self::Loyalty => Class::DotLoyalty,
            Self::Firm => Class::DotInk,
        }
    }
}

/// Writers are equal where they write the same.
impl PartialEq for Tick {
    fn eq(&self, other: &Self) -> bool {
        self.1 == other.1 && self.0(1234.5, self.1) == other.0(1234.5, other.1)
    }
}

impl Tick {
    fn write(self, number: f64) -> String {
        self.0(number, self.1)
    }
}

impl Shape {
    /// The values that it reaches.
    fn values(self) -> Vec<f64> {
        match self {
            Self::Nothing => Vec::new(),
            Self::Past(value) | Self::Now(value) => vec![value],
            Self::Part(from, to) | Self::Moved(from, to) => vec![from, to],
        }
    }

    /// Where it ends.
    fn end(self) -> Option<f64> {
        self.values().last().copied()
    }

    /// Where it begins.
    fn start(self) -> Option<f64> {
        self.values().first().copied()
    }
}

/// Draws rows of bars at a width in px.
#[must_use]
pub fn bars(facts: &BarFacts, width: f64) -> Chart {
    let layouts = Layout::stacked(&facts.panels, drawable(width));
    let sheet = Sheet::new(drawable(width), layouts.last().map_or(1.0, Layout::bottom));
    for (layout, panel) in layouts.iter().zip(&facts.panels) {
        layout.draw_axis(&sheet.axes(), panel);
        layout.draw_rows(&sheet.marks(), panel);
    }
    let rows = layouts.iter().zip(&facts.panels).flat_map(|(layout, panel)| {
        panel.bars.iter().enumerate().map(|(row, bar)| reading(layout, row, bar, &panel.head))
    });
    Chart {
        drawing: sheet.finish(),
        title: facts.title.clone(),
        caption: facts.caption.clone(),
        description: facts.description.clone(),
        table: facts.table.clone(),
        readings: rows.collect(),
    }
}

/// A row as it is read.
fn reading(layout: &Layout, row: usize, bar: &Bar, head: &str) -> Reading {
    let (top, bottom) = layout.row(row);
    let words = [head, &bar.name, &bar.aside, &bar.value];
    let words: Vec<&str> = words.into_iter().filter(|words| !words.is_empty()).collect();
    let x = layout.left();
    Reading { x, words: words.join(", "), rules: vec![Rule { x, top, bottom }], dots: Vec::new() }
}
