//! What the browser keeps of the reader's work. Pure: what is written where is decided here and done elsewhere.
//!
//! All of it is one document. Each tab reads it afresh, joins it with what it knows, does one deed to it and writes it
//! back; so no tab needs to know of another, and what two of them wrote stands beside each other.

mod item;
mod shelf;
mod join;
mod stored;
mod desk;
mod deeds;

pub use crate::text::saved::Fault;
pub use deeds::Deed;
pub use desk::{Desk, Found, Notice, Standing, Write};
pub use item::{Item, ItemId, Kind, named};
pub use shelf::Shelf;
pub use stored::{everything, read, text};
