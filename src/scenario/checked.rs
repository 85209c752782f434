//! A scenario that holds together: every variant has a course.

use std::ops::Deref;
use std::rc::Rc;

use super::draft::Draft;
use super::fault::Fault;
use super::outcome::Outcome;
use crate::model::Course;

/// A scenario that has been checked as a whole. It cannot be changed, only read, so what was checked stays true.
#[derive(Clone, Debug, PartialEq)]
pub struct Scenario {
    draft: Draft,
    courses: Vec<Rc<Course>>,
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
        Ok(Self { draft, courses })
    }

    /// The same scenario with other outcomes.
    #[must_use]
    pub(super) fn with_outcomes(mut self, outcomes: Vec<Outcome>) -> Self {
        self.draft.outcomes = outcomes.into();
        self
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
