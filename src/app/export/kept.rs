//! The state that a picture carries.

use crate::app::Sight;

/// What is in sight as it is kept.
// TODO at the merge with KEEP: `Kept { stand: Stand { moment, period, asked, gallery }, manner: Manner::default(), home: None }.text()`.
#[must_use]
pub fn kept_in(sight: &Sight) -> String {
    let (edited, variant) = (&sight.moment.edited, sight.moment.variant);
    let (scenario, variant) = (&sight.moment.shipped.id, edited.variant_id(variant));
    format!("{{\"worthwhile\":1,\"scenario\":\"{scenario}\",\"variant\":\"{variant}\",\"period\":{}}}", sight.period)
}
