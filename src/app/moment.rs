//! Everything that can be undone: the scenario, what was made of it, and the variant.

use std::rc::Rc;

use crate::model::Course;
use crate::scenario::{Charge, Pricing, Scenario};

/// A scenario as shipped, as edited, and the variant in sight. Baseline always means as shipped, variant 0.
#[derive(Clone, Debug)]
pub struct Moment {
    /// The scenario as it came.
    pub shipped: Rc<Scenario>,
    /// What the reader made of it.
    pub edited: Rc<Scenario>,
    /// The variant in sight, 0 being the baseline.
    pub variant: usize,
    /// Whether improvements are paid for.
    pub pricing: Pricing,
}

impl PartialEq for Moment {
    fn eq(&self, other: &Self) -> bool {
        let same = |a: &Rc<Scenario>, b: &Rc<Scenario>| Rc::ptr_eq(a, b) || a == b;
        self.variant == other.variant
            && self.pricing == other.pricing
            && same(&self.shipped, &other.shipped)
            && same(&self.edited, &other.edited)
    }
}

impl Moment {
    /// A scenario as it came, doing nothing.
    #[must_use]
    pub fn opened(scenario: Rc<Scenario>) -> Self {
        Self { shipped: Rc::clone(&scenario), edited: scenario, variant: 0, pricing: Pricing::default() }
    }

    /// The same scenario and variant without the reader's changes.
    #[must_use]
    pub fn reset(&self) -> Self {
        Self { edited: Rc::clone(&self.shipped), ..self.clone() }
    }

    /// Whether the reader changed the scenario.
    #[must_use]
    pub fn is_edited(&self) -> bool {
        !Rc::ptr_eq(&self.shipped, &self.edited) && self.shipped != self.edited
    }

    /// Whether there is nothing to compare: the baseline as shipped.
    #[must_use]
    pub fn is_baseline(&self) -> bool {
        *self.shipped.course_of(0) == self.course_of(self.variant)
    }

    /// The course of a variant as edited, with what the improvements cost.
    #[must_use]
    pub fn course_of(&self, variant: usize) -> Rc<Course> {
        match self.pricing {
            Pricing::Priced => self.edited.charged(&self.shipped, variant),
            Pricing::Free => Rc::clone(self.edited.course_of(variant)),
        }
    }

    /// What the improvements would cost in a period of the variant in sight if they were paid for.
    #[must_use]
    pub fn would_cost(&self, period: usize) -> Charge {
        self.edited.charge(&self.shipped, self.variant, period)
    }

    /// What the improvements cost in a period of the variant in sight; nothing in free play.
    #[must_use]
    pub fn charge(&self, period: usize) -> Charge {
        match self.pricing {
            Pricing::Priced => self.would_cost(period),
            Pricing::Free => Charge::default(),
        }
    }
}
