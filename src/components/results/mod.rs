//! The results: the question, three numbers and why they are so, four figures, the timeline, the story and its outcomes.

mod lede;
mod numbers;
mod number;
mod why;
mod last_change;
mod gallery;
mod exhibit;
mod moved;
mod figure;
mod menu;
mod linked;
mod plot;
mod reading;
mod marks;
mod twin;
mod room;
mod response;
mod axis;
mod timeline;
mod story;
mod outcomes;

pub use axis::Axis;
pub use exhibit::{Apart, awaited};
pub use gallery::{figure_at, layouts};
pub use last_change::LastChange;
pub use lede::lede;
pub use linked::{Linked, use_linked};
pub use marks::nodes;
pub use menu::{Choices, ChoicesProps};
pub use numbers::numbers;
pub use outcomes::outcomes;
pub use plot::{Plot, still};
pub use response::ResponseFigure;
pub use room::{Measured, Seen, use_followed, use_room};
pub use story::story;
pub use timeline::Timeline;
pub use twin::twin;
pub use why::why;

use yew::prelude::*;

use super::shared::Shared;
use crate::app::Sight;
use crate::scenario::Words;
use crate::text::{Numbers as Writes, Text};

/// What a part of the results shows.
#[derive(Properties, PartialEq)]
pub struct SightProps {
    /// Everything in sight.
    pub sight: Shared<Sight>,
}

/// How numbers are written for the scenario in sight.
fn writes(sight: &Sight) -> Writes {
    Writes { currency: sight.moment.edited.currency }
}

/// The words of the scenario in sight.
fn told<'a>(sight: &'a Sight, text: &Text) -> Option<&'a Words> {
    sight.moment.edited.words_in(text.language.code())
}
