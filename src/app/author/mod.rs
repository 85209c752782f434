//! A lesson being written: a text and a form, each of which follows the other.

mod asks;
mod lines;
mod packed;

use std::rc::Rc;

pub use asks::{ASKS, Asks};
pub use lines::range_of_line;
pub use packed::{packed, unpacked};

use crate::lesson::{Basis, Fault, LONGEST_ID, Lesson, Note, Scene, Step, check, passages, read};
use crate::scenario::Scenario;

/// So many texts can be gone back to.
const MOST_PAST: usize = 100;

/// A lesson being written. What is typed is never lost: a text that cannot be read stays as it is.
#[derive(Clone, Debug, PartialEq)]
pub struct Manuscript {
    text: String,
    sound: Option<Sound>,
    form: Option<Rc<Lesson>>,
    fault: Option<Fault>,
    hand: Hand,
    past: Vec<String>,
    is_open: bool,
}

/// The last text that could be read, and its lesson.
#[derive(Clone, Debug, PartialEq)]
struct Sound {
    text: String,
    lesson: Rc<Lesson>,
}

/// Who wrote last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Hand {
    Text,
    Form,
}

impl Manuscript {
    /// A text as it is found, readable or not.
    #[must_use]
    pub fn new(text: String) -> Self {
        let empty = Self {
            text: String::new(),
            sound: None,
            form: None,
            fault: None,
            hand: Hand::Text,
            past: Vec::new(),
            is_open: false,
        };
        empty.written(text, Hand::Text)
    }

    /// Its text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// What the form says; none where no text could ever be read.
    #[must_use]
    pub fn form(&self) -> Option<&Rc<Lesson>> {
        self.form.as_ref()
    }

    /// The lesson, where the text can be read.
    #[must_use]
    pub fn lesson(&self) -> Option<&Rc<Lesson>> {
        self.sound.as_ref().filter(|_| self.fault.is_none()).map(|sound| &sound.lesson)
    }

    /// The lesson as it was when its text could last be read.
    #[must_use]
    pub fn sound(&self) -> Option<&Rc<Lesson>> {
        self.sound.as_ref().map(|sound| &sound.lesson)
    }

    /// Whether the form waits until the text that was typed can be read again: it would write over it.
    #[must_use]
    pub fn is_locked(&self) -> bool {
        self.hand == Hand::Text && self.fault.is_some()
    }

    /// Whether there is something to go back to.
    #[must_use]
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// What is wrong with it, by itself or held against its scenario.
    #[must_use]
    pub fn fault(&self, scenario: Option<&Scenario>) -> Option<Fault> {
        self.fault.clone().or_else(|| check(&self.text, scenario?).err())
    }

    /// The text was typed.
    #[must_use]
    pub fn typed(self, text: String) -> Self {
        self.remembered(true).written(text, Hand::Text)
    }

    /// The form was filled in; a form that waits changes nothing.
    #[must_use]
    pub fn edited(self, lesson: Lesson) -> Self {
        if self.is_locked() {
            return self;
        }
        let text = self.sound.as_ref().map_or_else(|| lesson.text(), |sound| lesson.rewritten(&sound.text));
        let mut after = self.remembered(true).written(text, Hand::Form);
        if after.fault.is_some() {
            after.form = Some(Rc::new(lesson));
        }
        after
    }

    /// Another text takes its place.
    #[must_use]
    pub fn replaced(self, text: String) -> Self {
        let mut after = self.remembered(false).written(text, Hand::Text);
        after.is_open = false;
        after
    }

    /// What was typed or filled in is done with: what comes next is another step.
    #[must_use]
    pub fn settled(self) -> Self {
        Self { is_open: false, ..self }
    }

    /// One step back.
    #[must_use]
    pub fn undone(mut self) -> Self {
        let Some(text) = self.past.pop() else { return self };
        let mut after = self.written(text, Hand::Text);
        after.is_open = false;
        after
    }

    /// Keeps the text to go back to; what belongs to one step is kept once.
    fn remembered(mut self, goes_on: bool) -> Self {
        if !(goes_on && self.is_open) {
            self.past.push(self.text.clone());
            let n_over = self.past.len().saturating_sub(MOST_PAST);
            self.past.drain(..n_over);
        }
        self.is_open = true;
        self
    }

    fn written(mut self, text: String, hand: Hand) -> Self {
        match read(&text) {
            Ok(lesson) => {
                let lesson = Rc::new(lesson);
                self.sound = Some(Sound { text: text.clone(), lesson: Rc::clone(&lesson) });
                (self.form, self.fault) = (Some(lesson), None);
            }
            Err(fault) => self.fault = Some(fault),
        }
        Self { text, hand, ..self }
    }
}

/// A lesson to begin with, in the scenario of the library of this name; the words are for the writer to replace.
#[must_use]
pub fn blank(title: &str, step: &str, scenario: &str) -> Lesson {
    Lesson {
        id: "my-lesson".to_owned(),
        title: title.to_owned(),
        minutes: 15,
        language: "en".to_owned(),
        basis: Basis::Shipped(scenario.to_owned()),
        about: Vec::new(),
        note: Note::default(),
        steps: vec![blank_step(step)],
    }
}

/// A step to begin with.
#[must_use]
pub fn blank_step(name: &str) -> Step {
    Step {
        name: name.to_owned(),
        scene: Scene::default(),
        says: passages(""),
        ask: None,
        reveal: Vec::new(),
        note: Note::default(),
    }
}

/// A copy of a text under a name of its own, so that it is never taken for the one it came from.
#[must_use]
pub fn copied(text: &str) -> String {
    let Ok(mut lesson) = read(text) else { return text.to_owned() };
    let end = "-own";
    lesson.id.truncate(LONGEST_ID - end.len());
    lesson.id.push_str(end);
    lesson.rewritten(text)
}
