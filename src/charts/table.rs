//! The twin of a drawing: the same facts as a table.

/// A table; words stand left, numbers right.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Table {
    /// Heads of the columns.
    pub columns: Vec<String>,
    /// Its rows.
    pub rows: Vec<Row>,
}

/// A row of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// What it is.
    pub kind: RowKind,
    /// Its cells, as many as there are columns; a group has one.
    pub cells: Vec<String>,
}

/// What a row of a table is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowKind {
    /// Figures.
    Plain,
    /// A sum of value, or what the table is about.
    SumValue,
    /// A sum of cost.
    SumCost,
    /// The head of the rows that follow.
    Group,
}

impl Row {
    /// Figures.
    #[must_use]
    pub fn plain(cells: Vec<String>) -> Self {
        Self { kind: RowKind::Plain, cells }
    }

    /// The head of the rows that follow.
    #[must_use]
    pub fn group(words: impl Into<String>) -> Self {
        Self { kind: RowKind::Group, cells: vec![words.into()] }
    }
}
