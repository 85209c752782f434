//! Questions asked of the model: how one lever moves satisfaction and loyalty.

mod response;

pub use response::{N_POINTS, Reading, ResponsePoint, Who, response, weighted};
