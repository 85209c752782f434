//! The state that a picture carries.

use crate::app::{Kept, Manner, Sight, Stand};

/// What is in sight as it is kept; how the page shows it is the next reader's matter.
#[must_use]
pub fn kept_in(sight: &Sight) -> String {
    let Sight { moment, period, asked, gallery, .. } = sight;
    let stand = Stand { moment: moment.clone(), period: *period, asked: *asked, gallery: *gallery };
    Kept { stand, manner: Manner::default(), home: None }.text()
}
