//! Questions asked of the model: how one lever moves satisfaction and loyalty, and why figures moved.

mod response;
mod exhibit;
pub mod ledger;

pub use exhibit::{Exhibit, Topic};
pub use response::{N_POINTS, Reading, ResponsePoint, Who, response};
pub use response::{N_POINTS, Reading, ResponsePoint, Who, response, weighted};
