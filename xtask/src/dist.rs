//! `cargo xtask dist`: the folder `dist/`, optimised, ready for any static host.

use crate::step::{Outcome, run, step};
use crate::{npm, size, tools};

/// Sets up, builds and says how large the folder is.
pub fn dist() -> Outcome {
    tools::set_up()?;
    npm::set_up()?;
    step("Build dist/", "two minutes the first time", build)?;
    println!("\ndist/ is ready: copy it to any static host. {}", size::of_dist()?);
    Ok(())
}

/// Builds the folder; the optimiser comes with the Node packages.
pub fn build() -> Outcome {
    let mut trunk = tools::with_tools("trunk", &["build", "--release", "--offline", "--locked"], &[npm::programs()])?;
    run(&mut trunk)
}
