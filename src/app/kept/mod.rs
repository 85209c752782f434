//! A state to keep: what a link, a file, a picture and the storage of the browser carry, each as the same text.
//!
//! The text is one JSON object. A scenario of the library stands there by its name, any other as its whole file; what the
//! reader made of it is what differs between the two documents. What is as when a scenario opens is left out.
//!
//! ```json
//! {"worthwhile":1,"scenario":"dental-clinic","edits":{"base":{"price":55}},"variant":"promise-only","period":4}
//! ```

mod names;
mod patch;
mod read;
mod write;

use std::rc::Rc;

use super::gallery::Gallery;
use super::history::History;
use super::manner::Manner;
use super::moment::Moment;
use super::playing::Playing;
use super::state::State;
use crate::model::Key;
use crate::scenario::{Lever, Scenario};

/// Where the reader stands: the moment and what is looked at.
#[derive(Clone, Debug, PartialEq)]
pub struct Stand {
    /// The scenario as it came, as edited, the variant, and whether improvements are paid for.
    pub moment: Moment,
    /// The period in sight, from 0; one of the run.
    pub period: usize,
    /// The lever on the axis of the response.
    pub asked: Lever,
    /// The figures on the page.
    pub gallery: Gallery,
}

/// A state to keep.
#[derive(Clone, Debug, PartialEq)]
pub struct Kept {
    /// Where the reader stands.
    pub stand: Stand,
    /// How the page shows it.
    pub manner: Manner,
    /// Where Reset leads; none: to the scenario as it came. It came in the same way as the scenario of the stand.
    pub home: Option<Rc<Stand>>,
    // What is pinned for the comparison will stand here, in `write`, in `read` and in `State::kept`.
}

impl Stand {
    /// A scenario as it opens.
    #[must_use]
    pub fn opened(scenario: Rc<Scenario>) -> Self {
        let period = scenario.first_shown();
        let asked = Lever::Input(Key::ScoreService);
        Self { moment: Moment::opened(scenario), period, asked, gallery: Gallery::default() }
    }

    /// Whether it is about the same scenario, as it came.
    fn is_about(&self, shipped: &Rc<Scenario>) -> bool {
        Rc::ptr_eq(&self.moment.shipped, shipped) || self.moment.shipped == *shipped
    }
}

impl Kept {
    /// What there is to keep of a state.
    #[must_use]
    pub fn of(state: &State) -> Self {
        let stand = state.stand();
        let home = state.home.as_ref().filter(|home| home.is_about(&stand.moment.shipped)).map(Rc::clone);
        Self { stand, manner: state.manner, home }
    }

    /// The same, such that Reset leads back to this very state, or to the scenario as it came.
    #[must_use]
    pub fn returning(self, returns: bool) -> Self {
        Self { home: returns.then(|| Rc::new(self.stand.clone())), ..self }
    }
}

impl State {
    /// What was kept, with nothing to undo.
    #[must_use]
    pub fn kept(kept: Kept) -> Self {
        let Kept { stand: Stand { moment, period, asked, gallery }, manner, home } = kept;
        let (history, playing) = (History::new(moment), Playing::default());
        Self { history, preview: None, period, playing, asked, gallery, manner, home }
    }

    /// How the page shows itself.
    #[must_use]
    pub fn manner(&self) -> Manner {
        self.manner
    }

    /// Where the reader stands.
    #[must_use]
    pub fn stand(&self) -> Stand {
        let (period, asked, gallery) = (self.period, self.asked, self.gallery);
        Stand { moment: self.moment().clone(), period, asked, gallery }
    }

    /// With what was kept in sight: one step, which can be undone.
    pub(super) fn resumed(self, kept: Kept) -> Self {
        Self { manner: kept.manner, home: kept.home, ..self.standing(kept.stand) }
    }

    /// Back home: to the state that was kept as such, else to the scenario as it came, in the same variant.
    pub(super) fn reset(self) -> Self {
        let home = self.home.as_ref().filter(|home| home.is_about(&self.moment().shipped));
        if let Some(home) = home.map(|home| Stand::clone(home)) {
            return self.standing(home);
        }
        let moment = self.moment().reset();
        self.stepped(moment)
    }

    fn standing(self, stand: Stand) -> Self {
        let Stand { moment, period, asked, gallery } = stand;
        Self { period, asked, gallery, ..self.stepped(moment) }.paused()
    }
}
