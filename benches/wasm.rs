//! The benchmark of `benches/model.rs` in WebAssembly: `cargo bench --target wasm32-unknown-unknown --bench wasm`.
#![cfg(target_arch = "wasm32")]

use std::hint::black_box;

use wasm_bindgen_test::{Criterion, wasm_bindgen_bench};
use worthwhile::model::simulate;
use worthwhile::scenario::Entry;

#[wasm_bindgen_bench]
fn one_variant_of_the_dental_clinic(criterion: &mut Criterion) {
    let Some(scenario) = Entry::named("dental-clinic").and_then(|entry| entry.open().ok()) else { return };
    let course = scenario.course_of(1);
    criterion.bench_function("simulate promise-only", |bencher| bencher.iter(|| simulate(black_box(course))));
}
