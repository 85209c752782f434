//! `cargo xtask bench`: how fast the model answers.

use crate::step::{Outcome, command, run, step};

/// Runs the benchmarks of the program.
pub fn bench() -> Outcome {
    step("Benchmarks", "minutes", || run(&mut command("cargo", &["bench", "--locked", "--package", "worthwhile"])))
}
