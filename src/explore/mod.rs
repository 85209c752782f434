//! Questions asked of the model: how one lever moves satisfaction and loyalty, and why figures moved.

mod response;
pub mod ledger;

pub use response::{N_POINTS, Reading, ResponsePoint, Who, response};
