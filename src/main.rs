//! Mounts the page. The program itself is the library.

/// Takes the place of the static first paint.
#[cfg(target_arch = "wasm32")]
fn main() {
    worthwhile::components::mount();
}

/// There is no page to mount outside a browser.
#[cfg(not(target_arch = "wasm32"))]
fn main() {}
