//! A lesson being written, in Yew's clothes.

use std::rc::Rc;

use yew::Reducible;

use crate::app::author::Manuscript;
use crate::lesson::Lesson;

/// A lesson being written, and which of its steps.
#[derive(Clone, PartialEq)]
pub struct Desk {
    /// The lesson.
    pub written: Manuscript,
    /// The step, from 0.
    pub at: usize,
    /// What was said last.
    pub said: String,
}

/// What an author does.
pub enum Deed {
    /// Types the text.
    Type(String),
    /// Fills in the form.
    Edit(Lesson),
    /// Is done with a field.
    Settle,
    /// Goes to a step, from 0.
    Go(usize),
    /// Puts another lesson in its place, and is told so.
    Replace(String, &'static str),
    /// Goes one step back.
    Undo,
    /// Is told something.
    Say(String),
}

impl Desk {
    /// A text as it is found.
    pub fn new(text: String) -> Self {
        Self { written: Manuscript::new(text), at: 0, said: String::new() }
    }
}

impl Reducible for Desk {
    type Action = Deed;

    fn reduce(self: Rc<Self>, deed: Deed) -> Rc<Self> {
        let Self { written, at, .. } = Self::clone(&self);
        let said = |written, at, said: &str| Self { written, at, said: said.to_owned() };
        let mut after = match deed {
            Deed::Type(text) => said(written.typed(text), at, ""),
            Deed::Edit(lesson) => said(written.edited(lesson), at, ""),
            Deed::Settle => Self { written: written.settled(), ..Self::clone(&self) },
            Deed::Go(at) => said(written, at, ""),
            Deed::Replace(text, says) => said(written.replaced(text), 0, says),
            Deed::Undo => said(written.undone(), at, ""),
            Deed::Say(says) => said(written, at, &says),
        };
        let n_steps = after.written.form().map_or(0, |lesson| lesson.steps.len());
        after.at = after.at.min(n_steps.saturating_sub(1));
        Rc::new(after)
    }
}
