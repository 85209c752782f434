//! `cargo xtask dist`: the folder `dist/`, optimised, ready for any static host.

use crate::step::{Outcome, run, step};
use crate::{enclosed, formulas, guide, library, npm, offline, parts, sheet, size, tools};
use std::env;
use std::path::PathBuf;

/// Sets up, builds and says how large the folder is.
pub fn dist() -> Outcome {
    tools::set_up()?;
    npm::set_up()?;
    step("Build dist/", "two minutes the first time", build)?;
    println!("\ndist/ is ready: copy it to any static host. {}", size::of_dist()?);
    Ok(())
}

/// What trunk's hook does to the folder it is building: one style sheet, the pages beside it and, last, the list of
/// what the offline copy holds.
pub fn finish() -> Outcome {
    let folder = env::var_os("TRUNK_STAGING_DIR").ok_or("Only trunk calls this: it names the folder of the page.")?;
    let folder = PathBuf::from(folder);
    parts::take_apart(&folder)?;
    sheet::join(&folder)?;
    guide::write(&folder)?;
    formulas::write(&folder)?;
    library::write(&folder)?;
    enclosed::write(&folder)?;
    offline::write(&folder)
}

/// Builds the folder; the optimiser comes with the Node packages.
pub fn build() -> Outcome {
    let mut trunk = tools::with_tools("trunk", &["build", "--release", "--offline", "--locked"], &[npm::programs()])?;
    run(&mut trunk)
}
