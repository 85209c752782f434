//! One piece of work that is kept.

use serde::{Deserialize, Serialize};

/// A longer name is cut (characters).
const LONGEST_NAME: usize = 80;

/// A piece of work as it is kept.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// Which one it is, however often it is renamed or written again.
    pub id: ItemId,
    /// How often it was written; of two versions the one that was written more often is the later.
    pub revision: u64,
    /// Whether the reader saved it or only left it.
    pub kind: Kind,
    /// Its name; the scenario's title where the reader gave none.
    pub name: String,
    /// When it was written (ms since 1970).
    pub saved: u64,
    /// What is kept.
    pub text: String,
}

/// Which piece of work it is: the tab that made it, and the writing by which it did.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ItemId(u64);

/// How a piece of work came to be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// The reader saved it under a name; what is kept never changes.
    Own,
    /// It is where the reader left off; it follows the page.
    Left,
}

impl ItemId {
    /// The piece made by the writing of this number in a tab.
    #[must_use]
    pub const fn new(tab: u32, writing: u64) -> Self {
        Self((tab as u64) << 32 | writing & 0xFFFF_FFFF)
    }

    /// As a number.
    pub(super) const fn number(self) -> u64 {
        self.0
    }

    /// The one that was written down.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        text.parse().ok().map(Self)
    }

    /// Written down, to be read again.
    #[must_use]
    pub fn text(self) -> String {
        self.0.to_string()
    }
}

/// A name as it is kept: one line, not too long, with no blanks around it; none where nothing is left of it.
#[must_use]
pub fn named(typed: &str) -> Option<String> {
    let line: String = typed.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    let cut: String = line.trim().chars().take(LONGEST_NAME).collect();
    let name = cut.trim_end();
    (!name.is_empty()).then(|| name.to_owned())
}
