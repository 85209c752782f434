//! What is done to the reader's work, and how.

use super::desk::{Desk, Hold, Notice, Work};
use super::item::{Item, ItemId, Kind, named};
use super::shelf::Shelf;

/// What is done to what is kept.
#[derive(Clone, Debug, PartialEq)]
pub enum Deed {
    /// Sees what is there, for another tab may have written.
    Look,
    /// Keeps where the reader is: what the page shows, by the scenario's title.
    Keep {
        /// The scenario's title.
        name: String,
        /// What the page shows.
        text: String,
    },
    /// Saves what the page shows under a name of the reader's.
    Save {
        /// The name; where it is taken, a number is added.
        name: String,
        /// What the page shows.
        text: String,
    },
    /// Gives a piece another name; one that was only left is saved by that.
    Rename(ItemId, String),
    /// Saves a piece once more, under this name.
    Duplicate(ItemId, String),
    /// Removes a piece.
    Delete(ItemId),
    /// Puts back everything that was removed.
    PutBack,
    /// Removes everything.
    Clear,
    /// The page shows this piece now and goes on from it.
    Open(ItemId),
    /// The page shows something else than any piece.
    Leave,
    /// The reader has read the notice.
    Heed,
}

impl Desk {
    /// With the deed done to what is known, stored or not.
    pub(super) fn do_it(&mut self, deed: &Deed, now: u64) {
        match deed {
            Deed::Look => {}
            Deed::Keep { text, .. } if self.last == *text => {}
            Deed::Keep { name, text } => {
                self.last.clone_from(text);
                self.keep(name, text, now);
            }
            Deed::Save { name, text } => drop(self.add(Kind::Own, name, text, now)),
            Deed::Rename(id, name) => self.rename(*id, name),
            Deed::Duplicate(id, name) => {
                if let Some(item) = self.shelf.item(*id).cloned() {
                    self.add(Kind::Own, name, &item.text, now);
                }
            }
            Deed::Delete(id) => {
                self.work.take_if(|work| work.item.id == *id);
                self.bin.extend(self.shelf.take(*id));
            }
            Deed::PutBack => self.put_back(),
            Deed::Clear => self.empty(),
            Deed::Open(id) => {
                let left = self.shelf.item(*id).filter(|item| item.kind == Kind::Left).cloned();
                self.work = left.map(|item| Work { item, hold: Hold::Taken });
                self.last = self.work.as_ref().map(|work| work.item.text.clone()).unwrap_or_default();
            }
            Deed::Leave => self.work = None,
            Deed::Heed => self.notice = None,
        }
    }

    /// Where another tab wrote over this tab's work, the work becomes a piece of its own again: both are kept.
    pub(super) fn part(&mut self, now: u64) {
        let Some(work) = self.work.clone() else { return };
        let there = self.shelf.item(work.item.id);
        if there == Some(&work.item) {
            return;
        }
        self.work = None;
        if work.hold == Hold::Taken {
            return; // it was never written here
        }
        if there.is_some() {
            self.keep(&work.item.name, &work.item.text, now);
            self.notice = Some(Notice::Parted);
        } else {
            // Another tab went on from it and removed what it made of it: what this tab shows can still be put back here, and
            // is written with the next change.
            self.bin.push(work.item);
        }
    }

    /// Nothing is known any more; what was can be put back.
    pub(super) fn empty(&mut self) {
        let revision = self.shelf.revision;
        let emptied = std::mem::replace(&mut self.shelf, Shelf { revision, ..Shelf::default() });
        self.bin.extend(emptied.items);
        self.work = None;
        self.era = None;
    }

    fn keep(&mut self, name: &str, text: &str, now: u64) {
        let item = match &self.work {
            Some(work) if work.item.name == name && work.item.text == text => return,
            Some(Work { item, .. }) => {
                let (name, text) = (name.to_owned(), text.to_owned());
                let item = Item { id: item.id, revision: item.revision + 1, kind: item.kind, name, saved: now, text };
                self.shelf.put(item.clone());
                item
            }
            None => self.add(Kind::Left, name, text, now),
        };
        self.work = Some(Work { item, hold: Hold::Written });
    }

    fn add(&mut self, kind: Kind, name: &str, text: &str, now: u64) -> Item {
        let name = match kind {
            Kind::Own => self.shelf.free_name(&named(name).unwrap_or_else(|| name.to_owned())),
            Kind::Left => name.to_owned(),
        };
        let item = Item { id: self.fresh(), revision: 1, kind, name, saved: now, text: text.to_owned() };
        self.shelf.put(item.clone());
        item
    }

    fn rename(&mut self, id: ItemId, name: &str) {
        let (Some(name), Some(item)) = (named(name), self.shelf.item(id)) else { return };
        if item.kind == Kind::Left || item.name != name {
            let name = self.shelf.free_name(&name);
            let item = Item { revision: item.revision + 1, kind: Kind::Own, name, ..item.clone() };
            self.work.take_if(|work| work.item.id == id);
            self.shelf.put(item);
        }
    }

    fn put_back(&mut self) {
        for item in std::mem::take(&mut self.bin) {
            let id = if self.shelf.item(item.id).is_some() { self.fresh() } else { item.id };
            // Later than it was removed, or the others would remove it again.
            let removed = self.shelf.gone.iter().find(|gone| gone.id == id).map_or(0, |gone| gone.revision);
            let item = Item { id, revision: item.revision.max(removed) + 1, ..item };
            // What this page shows follows it again.
            if self.work.is_none() && item.kind == Kind::Left && item.text == self.last {
                self.work = Some(Work { item: item.clone(), hold: Hold::Written });
            }
            self.shelf.put(item);
        }
        self.notice.take_if(|notice| *notice == Notice::Removed);
    }
}
