//! Paper.

/// Asks the browser to print the page; nothing where a frame may not.
pub fn print() {
    if let Some(window) = web_sys::window() {
        drop(window.print()); // a sandbox may refuse it
    }
}
