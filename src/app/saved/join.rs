//! Joining what two tabs know: nothing that either of them kept gets lost.

use super::item::Item;
use super::shelf::{Gone, Shelf};

impl Shelf {
    /// This document, which stands in storage, with what a tab knows besides. Of two versions of a piece the one written
    /// more often stays; what was removed stays away unless it was written again.
    #[must_use]
    pub fn joined(mut self, known: &Self) -> Self {
        for gone in &known.gone {
            self.forget(*gone);
        }
        for item in &known.items {
            if !self.gone.iter().any(|gone| gone.id == item.id && item.revision <= gone.revision) {
                self.meet(item);
            }
        }
        self.revision = self.revision.max(known.revision);
        self
    }

    fn forget(&mut self, gone: Gone) {
        let is_later = |item: &Item| item.id == gone.id && gone.revision < item.revision;
        let is_known = |known: &Gone| known.id == gone.id && gone.revision <= known.revision;
        if self.items.iter().any(is_later) || self.gone.iter().any(is_known) {
            return;
        }
        self.items.retain(|item| item.id != gone.id);
        self.gone.retain(|known| known.id != gone.id);
        self.gone.push(gone);
    }

    /// Takes the later version of a piece; where both are as late, the greater one, so that all tabs take the same.
    fn meet(&mut self, item: &Item) {
        match self.items.iter_mut().find(|known| known.id == item.id) {
            Some(known) if (known.revision, &*known) < (item.revision, item) => known.clone_from(item),
            Some(_) => {}
            None => {
                self.gone.retain(|gone| gone.id != item.id);
                self.items.push(item.clone());
            }
        }
    }
}
