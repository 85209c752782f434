//! Controls: a value in, a gesture of values out. No event leaves them, and none knows what its value means.

mod gesture;
mod limits;
mod slider;
mod number_field;
mod switch;
mod choice;

pub use choice::choice;
pub use gesture::Gesture;
pub use limits::{Limits, Wrong};
pub use number_field::NumberField;
pub use slider::Slider;
pub use switch::switch;
