//! What the reader has done, and what follows from it. Pure: no browser, no component.

mod moment;
mod history;
mod action;
mod state;
mod answer;
mod reach;
mod sight;
mod place;
pub mod facts;

pub use action::{Action, Move};
pub use answer::{Answer, Headline, balance, baseline, worths};
pub use history::History;
pub use moment::Moment;
pub use place::Place;
pub use reach::{Refused, reach, try_move};
pub use sight::Sight;
pub use state::State;
