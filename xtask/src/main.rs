//! The commands of the README: `cargo xtask serve`, `cargo xtask test`, `cargo xtask dist`.
//!
//! Each installs what it needs, pinned and only once, says what it does and how long that takes, and stops at the first
//! step that fails, by name. (`cargo xtask finish` is trunk's: a hook of its builds, see `Trunk.toml`.)

mod bench;
mod dist;
mod enclosed;
mod letters;
mod formulas;
mod guide;
mod library;
mod npm;
mod offline;
mod parts;
mod programs;
mod serve;
mod sheet;
mod size;
mod step;
mod test;
mod tools;

use std::process::ExitCode;

const HELP: &str = "\
Worthwhile: build, try and check the simulator

    cargo xtask serve [--port N]   build the page and serve it on this machine (from port 8080 on)
    cargo xtask dist               build the folder dist/, ready for any static host (needs Node 20)
    cargo xtask test               every check, from formatting to real browsers (needs Node 20)
    cargo xtask bench              measure the model

What else a command needs, it installs itself: the first time takes minutes, later ones seconds.";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let outcome = match words.as_slice() {
        ["serve", options @ ..] => serve::serve(options),
        ["dist"] => dist::dist(),
        ["test"] => test::test(),
        ["bench"] => bench::bench(),
        ["finish"] => dist::finish(),
        [] | ["help" | "--help" | "-h"] => {
            println!("{HELP}");
            Ok(())
        }
        _ => Err(format!("There is no command {:?}.\n\n{HELP}", words.join(" "))),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("\nFailed. {why}");
            ExitCode::FAILURE
        }
    }
}
