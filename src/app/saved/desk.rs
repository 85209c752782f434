//! What one tab knows of what is kept, and what it does to it.

use super::deeds::Deed;
use super::item::{Item, ItemId, Kind};
use super::shelf::Shelf;
use super::stored::{read, text};
use crate::text::saved::Fault;

/// What a tab knows of the reader's work; where nothing can be stored, this is all there is.
#[derive(Clone, Debug, PartialEq)]
pub struct Desk {
    pub(super) tab: u32,
    pub(super) shelf: Shelf,
    /// Which document was last seen in storage; none where there was none.
    pub(super) era: Option<u64>,
    pub(super) work: Option<Work>,
    /// What this tab kept last, so that it is not written again after it was removed.
    pub(super) last: String,
    pub(super) bin: Vec<Item>,
    standing: Standing,
    pub(super) notice: Option<Notice>,
}

/// The piece of work that follows the page, as this tab knows it.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Work {
    pub item: Item,
    pub hold: Hold,
}

/// How this tab came to its work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Hold {
    /// It was there, and nothing was changed yet.
    Taken,
    /// This tab wrote it.
    Written,
}

/// What stands in storage: a text, nothing, or nobody can tell.
pub type Found = Result<Option<String>, Fault>;

/// Whether the reader's work would survive the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// There is none yet.
    Nothing,
    /// It would.
    Saved,
    /// It would not.
    Unsaved(Fault),
}

/// What the reader should hear once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// What was stored could not be read and was put aside.
    SetAside,
    /// What was stored has been removed, not by this tab.
    Removed,
    /// Another tab goes on from the same place; both are kept.
    Parted,
}

/// What is to be done to the storage.
#[derive(Clone, Debug, PartialEq)]
pub enum Write {
    /// Nothing.
    Nothing,
    /// This stands there from now on.
    Text(String),
    /// What cannot be read goes to another place; then this stands there, if anything.
    SetAside(String, Option<String>),
    /// Nothing stands there from now on.
    Remove,
}

/// What was found, as far as it can be read.
enum Stored {
    Closed(Fault),
    Corrupt(String),
    Empty,
    Here(Shelf),
}

impl Desk {
    /// A tab that has seen nothing yet; its number is drawn at random.
    #[must_use]
    pub fn new(tab: u32) -> Self {
        let (shelf, last, bin) = (Shelf::default(), String::new(), Vec::new());
        Self { tab, shelf, era: None, work: None, last, bin, standing: Standing::Nothing, notice: None }
    }

    /// Everything that is kept.
    #[must_use]
    pub fn shelf(&self) -> &Shelf {
        &self.shelf
    }

    /// What the reader can open, latest first: all but the piece that follows this page.
    #[must_use]
    pub fn offered(&self, kind: Kind) -> Vec<&Item> {
        let is_here = |item: &&Item| self.work.as_ref().is_none_or(|work| work.item.id != item.id);
        self.shelf.items.iter().rev().filter(|item| item.kind == kind).filter(is_here).collect()
    }

    /// The piece that follows the page.
    #[must_use]
    pub fn work(&self) -> Option<&Item> {
        self.work.as_ref().map(|work| &work.item)
    }

    /// What was removed since the page was opened, by anybody.
    #[must_use]
    pub fn bin(&self) -> &[Item] {
        &self.bin
    }

    /// Whether the reader's work would survive the page.
    #[must_use]
    pub fn standing(&self) -> Standing {
        self.standing
    }

    /// What the reader should hear.
    #[must_use]
    pub fn notice(&self) -> Option<Notice> {
        self.notice
    }

    /// The desk after a deed, and what is to be written, where this was found in storage; `now` in ms since 1970.
    #[must_use]
    pub fn after(mut self, deed: &Deed, found: &Found, now: u64) -> (Self, Write) {
        let stored = self.see(found);
        self.part(now);
        self.do_it(deed, now);
        let write = match deed {
            Deed::Clear => Write::Remove,
            Deed::Look
            | Deed::Keep { .. }
            | Deed::Save { .. }
            | Deed::Rename(..)
            | Deed::Duplicate(..)
            | Deed::Delete(_)
            | Deed::PutBack
            | Deed::Open(_)
            | Deed::Leave
            | Deed::Heed => self.write(stored),
        };
        (self, write)
    }

    /// The desk when the writing has ended.
    #[must_use]
    pub fn written(mut self, write: &Write, end: Result<(), Fault>) -> Self {
        match (end, write) {
            (Err(fault), _) => self.standing = Standing::Unsaved(fault),
            (Ok(()), Write::Nothing) => {}
            (Ok(()), Write::Text(_) | Write::SetAside(_, Some(_))) => {
                (self.standing, self.era) = (Standing::Saved, Some(self.shelf.era));
            }
            (Ok(()), Write::SetAside(_, None) | Write::Remove) => self.standing = Standing::Nothing,
        }
        self
    }

    /// Joins what is known with what was found.
    fn see(&mut self, found: &Found) -> Stored {
        let stored = match found {
            Err(fault) => Stored::Closed(*fault),
            Ok(None) => Stored::Empty,
            Ok(Some(found)) => match read(found) {
                Ok(there) => Stored::Here(there),
                Err(Fault::Corrupt) => Stored::Corrupt(found.clone()),
                Err(fault @ (Fault::Newer | Fault::Blocked | Fault::Full)) => Stored::Closed(fault),
            },
        };
        let era = match &stored {
            Stored::Closed(_) | Stored::Corrupt(_) => self.era,
            Stored::Empty => None,
            Stored::Here(there) => Some(there.era),
        };
        if self.era.is_some() && self.era != era {
            self.empty();
            self.notice = (!self.bin.is_empty()).then_some(Notice::Removed);
        }
        self.era = era;
        if let Stored::Here(there) = &stored {
            self.shelf = there.clone().joined(&self.shelf);
        }
        stored
    }

    /// What is to be written over what was found.
    fn write(&mut self, stored: Stored) -> Write {
        let standing = if self.shelf.items.is_empty() { Standing::Nothing } else { Standing::Saved };
        match stored {
            Stored::Closed(fault) => {
                self.standing = Standing::Unsaved(fault);
                Write::Nothing
            }
            Stored::Corrupt(corrupt) => {
                self.notice = Some(Notice::SetAside);
                Write::SetAside(corrupt, (!self.shelf.items.is_empty()).then(|| self.text()))
            }
            Stored::Empty if self.shelf.items.is_empty() => {
                self.standing = standing;
                Write::Nothing
            }
            Stored::Here(found) if found.keeps_same(&self.shelf) => {
                self.standing = standing;
                Write::Nothing
            }
            Stored::Empty | Stored::Here(_) => Write::Text(self.text()),
        }
    }

    fn text(&mut self) -> String {
        let fresh = self.fresh().number();
        if self.shelf.era == 0 {
            self.shelf.era = fresh;
        }
        text(&self.shelf)
    }

    /// A number that nobody else has.
    pub(super) fn fresh(&mut self) -> ItemId {
        self.shelf.revision += 1;
        ItemId::new(self.tab, self.shelf.revision)
    }
}
