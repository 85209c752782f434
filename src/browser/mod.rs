//! The few things of the browser that are not components.

pub mod failure;
pub mod media;
pub mod focus;
pub mod loading;
pub mod location;
pub mod keys;
pub mod worker;
pub mod download;
pub mod dropping;
pub mod picture;
pub mod place;
pub mod tokens;
pub mod clipboard;
pub mod camera;
pub mod clock;
pub mod manner;
pub mod storage;
pub mod channel;
pub mod screen;
pub mod offline;
pub mod frame;
pub mod printing;
pub mod enclosed;
pub mod scorm;

/// Whether there is a page: a worker has no window.
#[must_use]
pub fn has_window() -> bool {
    web_sys::window().is_some()
}
