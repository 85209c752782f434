//! Questions asked of the model: how one lever moves satisfaction and loyalty.

mod response;
mod exhibit;

pub use exhibit::{Exhibit, Topic};
pub use response::{N_POINTS, Reading, ResponsePoint, Who, response};
