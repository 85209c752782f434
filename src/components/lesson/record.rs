//! Where a lesson is kept until the next time: at the learning platform around it, else in the browser.

use crate::app::sitting::Sitting;
use crate::app::takeaway::Standing;
use crate::browser::{scorm, storage};

/// What was kept of a lesson; none where nothing was.
pub fn left(id: &str) -> Option<String> {
    scorm::begin().or_else(|| storage::kept_sitting(id))
}

/// Keeps a lesson as it was taken, and says whether the platform around it took all of it.
pub fn keep(id: &str, sitting: &Sitting) -> bool {
    if scorm::is_there() {
        return scorm::tell(&Standing::of(sitting));
    }
    storage::keep_sitting(id, &sitting.text());
    true
}
