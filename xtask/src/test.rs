//! `cargo xtask test`: every check, the quick ones first. What is missing fails; nothing is skipped.

use crate::step::{Outcome, command, root, run, spoken, step};
use crate::{dist, enclosed, npm, programs, size, tools};
use std::time::Instant;

type Check = (&'static str, &'static str, fn() -> Outcome);

const CHECKS: [Check; 9] = [
    ("Formatting", "a second", formatting),
    ("Lints, native", "a minute the first time", lints_native),
    ("Lints, WebAssembly", "a minute the first time", lints_wasm),
    ("Native tests", "three minutes the first time", native),
    ("Browser tests", "two minutes the first time", browser),
    ("Release build", "two minutes the first time", dist::build),
    ("Size of the first load", "a second", size::check_first_load),
    ("Size of a lesson in one file", "a second", || enclosed::check_size(&root().join("dist"))),
    ("Journeys in real browsers", "minutes", journeys),
];

/// Sets up, runs each check, and counts them in its last line.
pub fn test() -> Outcome {
    let start = Instant::now();
    tools::set_up()?;
    npm::set_up()?;
    programs::set_up()?;
    for (name, about, check) in CHECKS {
        step(name, about, check)?;
    }
    println!("\nAll checks passed in {}.", spoken(start.elapsed()));
    println!("Checks: {} passed, 0 failed", CHECKS.len());
    Ok(())
}

fn formatting() -> Outcome {
    run(&mut command("cargo", &["fmt", "--all", "--check"]))
}

fn lints_native() -> Outcome {
    let what = ["clippy", "--locked", "--workspace", "--all-targets"];
    run(command("cargo", &what).args(["--", "-D", "warnings"]))
}

fn lints_wasm() -> Outcome {
    let what = [
        "clippy",
        "--locked",
        "--package",
        "worthwhile",
        "--lib",
        "--bins",
        "--test",
        "browser",
        "--features",
        "split",
    ];
    run(command("cargo", &what).args(["--target", tools::WASM, "--", "-D", "warnings"]))
}

fn native() -> Outcome {
    run(&mut command("cargo", &["test", "--locked", "--workspace"]))
}

fn browser() -> Outcome {
    let what = ["test", "--locked", "--package", "worthwhile", "--test", "browser", "--target", tools::WASM];
    let mut tests = command("cargo", &what);
    tests.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", tools::test_runner()?);
    tests.env("WASM_BINDGEN_USE_BROWSER", "1");
    tests.env("WASM_BINDGEN_TEST_TIMEOUT", "300");
    tests.env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", root().join("tests").join("browser").join("webdriver.json"));
    run(programs::with_browsers(&mut tests))
}

fn journeys() -> Outcome {
    let mut tests = command("node", &["node_modules/@playwright/test/cli.js", "test"]);
    tests.current_dir(npm::folder()).env("FORCE_COLOR", "0");
    run(programs::with_browsers(&mut tests))
}
