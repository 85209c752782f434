//! A class without a server: the result codes of many students, from whatever text they came in, beside the model.
//!
//! All follows from one text, in which every code stands that was pasted, scanned or dropped.

mod found;
mod quantiles;
mod spread;
mod scan;

use std::rc::Rc;

pub use quantiles::Quantiles;
pub use scan::scan;
pub use spread::{Asked, Placed, Spread};

use super::code::{Code, CodeFault};
use super::sitting::{Standing, levers_of};
use crate::lesson::Lesson;
use crate::scenario::Lever;
use found::{Found, found};

/// So many codes are taken in; a lecture hall, not a city.
pub const MOST_STUDENTS: usize = 1_000;

/// The students of a lesson, as their codes tell.
#[derive(Clone, Debug, PartialEq)]
pub struct Class {
    /// The lesson.
    pub lesson: Rc<Lesson>,
    /// Who is in, in the order of their codes.
    pub students: Vec<Student>,
    /// What could not be read.
    pub bad: Vec<Bad>,
    /// How many codes stood there again, or were followed by a later one of the same name.
    pub repeats: usize,
    /// The lines in which something stands, but no code, from 1.
    pub without: Vec<usize>,
}

/// A student.
#[derive(Clone, Debug, PartialEq)]
pub struct Student {
    /// What the code says.
    pub code: Code,
    /// The line in which it stands, from 1.
    pub line: usize,
}

/// A code that could not be read.
#[derive(Clone, Debug, PartialEq)]
pub struct Bad {
    /// The line in which it stands, from 1.
    pub line: usize,
    /// How it begins.
    pub begins: String,
    /// What is wrong with it.
    pub fault: CodeFault,
}

impl Class {
    /// The students of a lesson whose codes stand in a text, each once.
    #[must_use]
    pub fn of(text: &str, lesson: Rc<Lesson>) -> Self {
        let Found { codes, without } = found(text, &lesson);
        let mut class = Self { lesson, students: Vec::new(), bad: Vec::new(), repeats: 0, without };
        for (line, word, read) in codes {
            match read {
                Ok(code) => class.take(Student { code, line }),
                Err(fault) => class.bad.push(Bad { line, begins: word.chars().take(24).collect(), fault }),
            }
        }
        class
    }

    /// Takes a student in; the same code counts once, and of a name the last.
    fn take(&mut self, student: Student) {
        let same_name = |known: &Code| !known.name.is_empty() && known.name.eq_ignore_ascii_case(&student.code.name);
        let known = self.students.iter().position(|known| known.code == student.code || same_name(&known.code));
        match known {
            Some(place) => {
                self.repeats += 1;
                self.students[place] = student;
            }
            None if self.students.len() < MOST_STUDENTS => self.students.push(student),
            None => self.repeats += 1,
        }
    }

    /// Every lever of the lesson with how many students ever moved it.
    #[must_use]
    pub fn touched(&self) -> Vec<(Lever, usize)> {
        let touched =
            |lever: &Lever| self.students.iter().filter(|student| student.code.touched.contains(lever)).count();
        levers_of(&self.lesson).into_iter().map(|lever| (lever, touched(&lever))).collect()
    }

    /// All intervals of the class: how many held, of how many.
    #[must_use]
    pub fn intervals(&self) -> (usize, usize) {
        let standings = self.students.iter().map(|student| student.code.standing());
        standings.fold((0, 0), |(held, n), Standing { held: own, intervals, .. }| (held + own, n + intervals))
    }
}
