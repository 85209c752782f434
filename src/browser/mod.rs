//! The few things of the browser that are not components.

pub mod failure;
pub mod media;
pub mod focus;
pub mod guide;
pub mod keys;
