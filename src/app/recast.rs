//! Making a scenario over as a whole: one step that can be undone.

use std::rc::Rc;

use super::moment::Moment;
use crate::scenario::{Entry, Fault, Reason, Scenario, Theory, dimensions};

/// How a scenario is made over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Recast {
    /// Customers who are all alike become the kinds of the scenario on values and lifestyles.
    Split,
    /// Those kinds become alike again.
    Join,
    /// A service that is one score becomes the five dimensions of service quality.
    TakeApart,
    /// Those dimensions become one score again.
    PutTogether,
    /// A theory's assumptions hold.
    Assume(Theory),
}

/// The scenario whose kinds of customers others are split into.
const KINDS: &str = "values-and-lifestyles";

/// The scenario whose words name the five dimensions of service quality.
const DIMENSIONS_NAMED: &str = "life-insurer";

/// The kinds of customers that a scenario can be split into.
///
/// # Errors
/// None: the scenario ships, and a test reads it.
pub fn kinds() -> Result<Scenario, Fault> {
    shipped(KINDS)
}

fn shipped(id: &str) -> Result<Scenario, Fault> {
    Entry::named(id).ok_or_else(|| Fault::new("id", Reason::Nothing(id.to_owned())))?.open()
}

/// The moment after a scenario was made over; what came stays as it came.
///
/// # Errors
/// Says in words why it cannot be: what is divided already, or what would not hold together in some variant.
pub fn recast(moment: &Moment, made: Recast) -> Result<Moment, Fault> {
    let draft = match made {
        Recast::Split => moment.edited.split(&*kinds()?)?,
        Recast::Join => moment.edited.joined(&moment.shipped)?,
        Recast::TakeApart => moment.edited.taken_apart(&dimensions(0.0), &*shipped(DIMENSIONS_NAMED)?)?,
        Recast::PutTogether => moment.edited.put_together(&moment.shipped)?,
        Recast::Assume(theory) => moment.edited.under(theory),
    };
    Ok(Moment { edited: Rc::new(Scenario::new(draft)?), ..moment.clone() })
}

/// The scenario as it came, divided as the edited one is: what each kind of customers would get from each stage of the
/// service if nothing were done.
///
/// # Errors
/// Says in words why it cannot be.
pub fn baseline_alike(moment: &Moment) -> Result<Rc<Scenario>, Fault> {
    let (shipped, edited) = (&moment.shipped, &moment.edited);
    let splits = shipped.segments.is_empty() && !edited.segments.is_empty();
    let takes_apart = shipped.base.stages().is_empty() && !edited.base.stages().is_empty();
    if !splits && !takes_apart {
        return Ok(Rc::clone(shipped));
    }
    let draft = if splits { shipped.split(edited)? } else { (***shipped).clone() };
    let draft = if takes_apart { draft.taken_apart(edited.base.stages(), edited)? } else { draft };
    Ok(Rc::new(Scenario::new(draft)?))
}
