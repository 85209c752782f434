//! Worthwhile: a simulator of customer delivered value.

pub mod model;
pub mod scenario;
pub mod explore;
pub mod app;
