//! Everything that needs a browser: one component, one fact.

#![cfg(target_arch = "wasm32")]

mod stage;
mod controls;
mod slider;
mod store;
mod page;
mod assume;
mod results;
mod ledger;
mod timeline;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
