//! What was done, so that it can be undone. Of inputs only, never of views; bounded.

use super::moment::Moment;

/// So many steps can be undone.
const MOST_STEPS: usize = 200;

/// The moments before and after the present one.
#[derive(Clone, Debug, PartialEq)]
pub struct History {
    past: Vec<Moment>,
    present: Moment,
    future: Vec<Moment>,
}

impl History {
    /// A history that begins here.
    #[must_use]
    pub fn new(present: Moment) -> Self {
        Self { past: Vec::new(), present, future: Vec::new() }
    }

    /// The present moment.
    #[must_use]
    pub fn present(&self) -> &Moment {
        &self.present
    }

    /// Whether there is something to undo.
    #[must_use]
    pub fn has_past(&self) -> bool {
        !self.past.is_empty()
    }

    /// Whether there is something to redo.
    #[must_use]
    pub fn has_future(&self) -> bool {
        !self.future.is_empty()
    }

    /// One step on; what was undone is forgotten. A moment like the present one is no step.
    #[must_use]
    pub fn then(mut self, next: Moment) -> Self {
        if next == self.present {
            return self;
        }
        self.past.push(std::mem::replace(&mut self.present, next));
        let too_many = self.past.len().saturating_sub(MOST_STEPS);
        self.past.drain(..too_many);
        self.future.clear();
        self
    }

    /// One step back; nothing where there is no past.
    #[must_use]
    pub fn undo(mut self) -> Self {
        if let Some(earlier) = self.past.pop() {
            self.future.push(std::mem::replace(&mut self.present, earlier));
        }
        self
    }

    /// One undone step on again; nothing where there is none.
    #[must_use]
    pub fn redo(mut self) -> Self {
        if let Some(later) = self.future.pop() {
            self.past.push(std::mem::replace(&mut self.present, later));
        }
        self
    }
}
