//! What the reader has done, and what follows from it. Pure: no browser, no component.

mod moment;
mod gallery;
mod history;
mod held;
mod playing;
mod action;
mod state;
mod answer;
mod reach;
mod recast;
mod sight;
mod place;
mod embed;
mod message;
pub mod facts;

pub use action::{Action, Move};
pub use answer::{Answer, Headline, balance, baseline, worths};
pub use embed::{Controls, embedded};
pub use gallery::{Gallery, Layout};
pub use history::History;
pub use message::{Command, LONGEST, MOST_FIELDS, Value};
pub use moment::Moment;
pub use place::Place;
pub use playing::{Pace, Playback, Playing};
pub use reach::{Refused, reach, reach_of, try_edit, try_move};
pub use recast::{Recast, baseline_alike, kinds, recast};
pub use sight::Sight;
pub use state::State;
