//! A scenario that holds together: every variant has a course.

use std::ops::Deref;
use std::rc::Rc;

use super::draft::Draft;
use super::fault::Fault;
use super::outcome::Outcome;
use crate::model::Course;

/// A scenario that has been checked as a whole. It cannot be changed, only read, so what was checked stays true.
#[derive(Clone, Debug)]
pub struct Scenario {
    draft: Draft,
    courses: Vec<Rc<Course>>,
    entry: Option<&'static str>,
}

/// Equal scenarios say the same, wherever they come from.
impl PartialEq for Scenario {
    fn eq(&self, other: &Self) -> bool {
        self.draft == other.draft && self.courses == other.courses
    }
}

impl Deref for Scenario {
    type Target = Draft;

    fn deref(&self) -> &Draft {
        &self.draft
    }
}

impl Scenario {
    /// Checks a draft: every input in range and every rule kept, in every period, for every segment and variant.
    ///
    /// # Errors
    /// Says what is wrong and where.
    pub fn new(draft: Draft) -> Result<Self, Fault> {
        let courses = (0..draft.n_variants()).map(|variant| draft.course(variant).map(Rc::new));
        let courses = courses.collect::<Result<_, _>>()?;
        Ok(Self { draft, courses, entry: None })
    }

    /// The same scenario with other outcomes.
    #[must_use]
    pub(super) fn with_outcomes(mut self, outcomes: Vec<Outcome>) -> Self {
        self.draft.outcomes = outcomes.into();
        self
    }

    /// The same scenario, known to be that of an entry of the library.
    #[must_use]
    pub(super) fn of_library(self, id: &'static str) -> Self {
        Self { entry: Some(id), ..self }
    }

    /// Its name in the library, where it came from there and is as it came.
    #[must_use]
    pub fn entry(&self) -> Option<&'static str> {
        self.entry
    }

    /// The course of a variant, 0 being the baseline; a number beyond the last variant is the last.
    #[must_use]
    pub fn course_of(&self, variant: usize) -> &Rc<Course> {
        &self.courses[variant.min(self.courses.len() - 1)]
    }

    /// Every course, the baseline's first.
    #[must_use]
    pub fn courses(&self) -> &[Rc<Course>] {
        &self.courses
    }
}
