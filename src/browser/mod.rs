//! The few things of the browser that are not components.

pub mod failure;
pub mod media;
pub mod focus;
pub mod loading;
pub mod keys;
pub mod worker;
pub mod offline;
pub mod frame;

/// Whether there is a page: a worker has no window.
#[must_use]
pub fn has_window() -> bool {
    web_sys::window().is_some()
}
