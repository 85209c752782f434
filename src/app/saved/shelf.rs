//! Everything that is kept, as one value.

use serde::{Deserialize, Serialize};

use super::item::{Item, ItemId, Kind};

/// So many removals are remembered, so that a tab that has not heard of one does not bring the piece back.
const MOST_GONE: usize = 100;

/// All pieces of work, oldest first, and which were removed.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Shelf {
    /// Which document it is: another one after everything was removed. 0 as long as nothing was written.
    pub(super) era: u64,
    /// How often it was written.
    pub(super) revision: u64,
    pub(super) items: Vec<Item>,
    pub(super) gone: Vec<Gone>,
}

/// A piece of work that was removed when it had been written so often.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Gone {
    pub id: ItemId,
    pub revision: u64,
}

impl Shelf {
    /// All pieces, oldest first.
    #[must_use]
    pub fn items(&self) -> &[Item] {
        &self.items
    }

    /// The piece of this id.
    #[must_use]
    pub fn item(&self, id: ItemId) -> Option<&Item> {
        self.items.iter().find(|item| item.id == id)
    }

    /// The piece that was left last.
    #[must_use]
    pub fn last_left(&self) -> Option<&Item> {
        self.items.iter().filter(|item| item.kind == Kind::Left).max_by_key(|item| item.saved)
    }

    /// A name like this one that no saved piece has.
    #[must_use]
    pub fn free_name(&self, name: &str) -> String {
        let is_taken = |name: &str| self.items.iter().any(|item| item.kind == Kind::Own && item.name == name);
        if !is_taken(name) {
            return name.to_owned();
        }
        let mut n = 2_usize;
        loop {
            let numbered = format!("{name} ({n})");
            if !is_taken(&numbered) {
                return numbered;
            }
            n += 1;
        }
    }

    /// With a piece in its place, or as the latest one.
    pub(super) fn put(&mut self, item: Item) {
        self.gone.retain(|gone| gone.id != item.id);
        match self.items.iter_mut().find(|known| known.id == item.id) {
            Some(known) => *known = item,
            None => self.items.push(item),
        }
    }

    /// Without a piece; hands it over.
    pub(super) fn take(&mut self, id: ItemId) -> Option<Item> {
        let place = self.items.iter().position(|item| item.id == id)?;
        let item = self.items.remove(place);
        self.gone.push(Gone { id, revision: item.revision });
        let too_many = self.gone.len().saturating_sub(MOST_GONE);
        self.gone.drain(..too_many);
        Some(item)
    }

    /// Whether the same is kept, however often it was written.
    pub(super) fn keeps_same(&self, other: &Self) -> bool {
        self.era == other.era && self.items == other.items && self.gone == other.gone
    }
}
