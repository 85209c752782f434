//! The formula sheet: a page and a program of its own, so that the first visit does not wait for it.

/// Shows the sheet in the place of the static first paint.
#[cfg(target_arch = "wasm32")]
fn main() {
    worthwhile::components::mount_formulas();
}

/// There is no page to mount outside a browser.
#[cfg(not(target_arch = "wasm32"))]
fn main() {}
