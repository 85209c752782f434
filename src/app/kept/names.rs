//! Names in files and links of what is kept.

use crate::app::gallery::Layout;
use crate::app::manner::{Controls, Theme};
use crate::explore::Exhibit;
use crate::model::Key;
use crate::scenario::{Lever, Pricing};
use crate::text::Language;

/// Before the position of a stage, from 0.
const STAGE: &str = "stage-";
/// So many stages a service can have.
const MOST_STAGES: usize = 12;

/// Something with a name in files and links.
pub(in crate::app) trait Named: Copy + 'static {
    /// Everything of its kind.
    const EVERY: &'static [Self];

    /// Its name.
    fn name(self) -> &'static str;

    /// The one of this name.
    fn of_name(name: &str) -> Option<Self> {
        Self::EVERY.iter().copied().find(|one| one.name() == name)
    }
}

macro_rules! named {
    ($($kind:ty, $id:expr;)*) => {
        $(impl Named for $kind {
            const EVERY: &'static [Self] = Self::ALL;

            fn name(self) -> &'static str {
                let id: fn(Self) -> &'static str = $id;
                id(self)
            }
        })*
    };
}

named! {
    Layout, Self::id;
    Exhibit, Self::id;
    Theme, Self::id;
    Controls, Self::id;
    Language, Self::code;
    Pricing, pricing;
}

const fn pricing(pricing: Pricing) -> &'static str {
    match pricing {
        Pricing::Priced => "priced",
        Pricing::Free => "free",
    }
}

/// The name of a lever: that of the input, or the position of the stage.
pub(in crate::app) fn lever_name(lever: Lever) -> String {
    match lever {
        Lever::Input(key) => key.field().name.to_owned(),
        Lever::Stage(index) => format!("{STAGE}{index}"),
    }
}

/// The lever of this name.
pub(in crate::app) fn lever_named(name: &str) -> Option<Lever> {
    let stage = || {
        let index = name.strip_prefix(STAGE)?.parse().ok().filter(|index| *index < MOST_STAGES)?;
        Some(Lever::Stage(index)).filter(|lever| lever_name(*lever) == name)
    };
    Key::named(name).map(Lever::Input).or_else(stage)
}
