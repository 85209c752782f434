//! Mounts the page, or serves as its worker. The program itself is the library.

/// Takes the place of the static first paint; where there is no window, it answers the page's questions.
#[cfg(target_arch = "wasm32")]
fn main() {
    if worthwhile::browser::has_window() {
        worthwhile::components::mount();
    } else {
        worthwhile::browser::worker::serve();
    }
}

/// There is no page to mount outside a browser.
#[cfg(not(target_arch = "wasm32"))]
fn main() {}
