//! The Rust side of the set-up: parts of the toolchain, the packages of the lock file, and two tools in a cache of their own.

use crate::step::{Outcome, command, output, root, run, step};
use std::env;
use std::path::PathBuf;
use std::process::Command;

/// The compilation target of the page.
pub const WASM: &str = "wasm32-unknown-unknown";

/// Newer ones need a newer Rust.
const TRUNK: &str = "0.21.14";

/// Toolchain, packages and tools, each only where it is missing.
pub fn set_up() -> Outcome {
    toolchain()?;
    step("Fetch the packages", "a minute the first time", || run(&mut command("cargo", &["fetch", "--locked"])))?;
    for tool in tools()? {
        tool.install()?;
    }
    Ok(())
}

/// A command that finds our tools, and those in `more` folders, before all others.
pub fn with_tools(program: &str, arguments: &[&str], more: &[PathBuf]) -> Result<Command, String> {
    let path = env::var_os("PATH").unwrap_or_default();
    let own = tools()?.map(|tool| tool.folder().join("bin"));
    let folders = own.into_iter().chain(more.iter().cloned()).chain(env::split_paths(&path));
    let path = env::join_paths(folders).map_err(|error| format!("The search path cannot be extended: {error}."))?;
    let mut command = command(program, arguments);
    command.env("PATH", path);
    // Trunk reads this as an option and knows only the words true and false.
    if env::var_os("NO_COLOR").is_some() {
        command.env("NO_COLOR", "true");
    }
    Ok(command)
}

/// The program that runs the browser tests.
pub fn test_runner() -> Result<PathBuf, String> {
    Ok(bindgen()?.folder().join("bin").join("wasm-bindgen-test-runner"))
}

/// The program that gives a compiled program its script.
pub fn bindgen_program() -> Result<PathBuf, String> {
    Ok(bindgen()?.folder().join("bin").join("wasm-bindgen"))
}

fn toolchain() -> Outcome {
    if !has_target() {
        step("Add the WebAssembly target", "half a minute, once", || {
            run(&mut command("rustup", &["target", "add", WASM]))
        })?;
    }
    for (part, program) in [("rustfmt", "fmt"), ("clippy", "clippy")] {
        if output(&mut command("cargo", &[program, "--version"])).is_none() {
            step(&format!("Add {part}"), "half a minute, once", || {
                run(&mut command("rustup", &["component", "add", part]))
            })?;
        }
    }
    Ok(())
}

fn has_target() -> bool {
    output(&mut command("rustc", &["--print", "target-libdir", "--target", WASM]))
        .is_some_and(|folder| PathBuf::from(folder).is_dir())
}

/// A program from the package registry, pinned, in a folder of its own that survives a fresh clone.
struct Tool {
    package: &'static str,
    program: &'static str,
    version: String,
    minutes: u32,
}

fn tools() -> Result<[Tool; 2], String> {
    let trunk = Tool { package: "trunk", program: "trunk", version: TRUNK.to_owned(), minutes: 15 };
    Ok([trunk, bindgen()?])
}

fn bindgen() -> Result<Tool, String> {
    let lock = std::fs::read_to_string(root().join("Cargo.lock")).map_err(|error| format!("Cargo.lock: {error}"))?;
    let version = locked_version(&lock, "wasm-bindgen").ok_or("Cargo.lock does not name wasm-bindgen.")?;
    Ok(Tool { package: "wasm-bindgen-cli", program: "wasm-bindgen", version, minutes: 6 })
}

impl Tool {
    fn folder(&self) -> PathBuf {
        cache().join(format!("{}-{}", self.package, self.version))
    }

    fn install(&self) -> Outcome {
        let program = self.folder().join("bin").join(self.program);
        let told = output(Command::new(program).arg("--version"));
        if told.is_some_and(|told| told.split_whitespace().any(|word| word == self.version)) {
            return Ok(());
        }
        let name = format!("Install {} {}", self.package, self.version);
        step(&name, &format!("about {} minutes, once", self.minutes), || {
            let package = format!("{}@{}", self.package, self.version);
            let mut install = command("cargo", &["install", "--locked", "--force", &package, "--root"]);
            run(install.arg(self.folder()))
        })
    }
}

fn cache() -> PathBuf {
    if let Some(own) = env::var_os("WORTHWHILE_CACHE") {
        return PathBuf::from(own);
    }
    let shared = env::var_os("XDG_CACHE_HOME").map(PathBuf::from);
    let home = || env::home_dir().unwrap_or_else(env::temp_dir).join(".cache");
    shared.unwrap_or_else(home).join("worthwhile")
}

/// The version of a package in the text of a `Cargo.lock`: the command line tool must be of the very same one.
fn locked_version(lock: &str, package: &str) -> Option<String> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name);
    lines.nth(1)?.strip_prefix("version = \"")?.strip_suffix('"').map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tool_has_the_version_of_the_lock_file() {
        let lock =
            "[[package]]\nname = \"a\"\nversion = \"1.0.0\"\n\n[[package]]\nname = \"ab\"\nversion = \"2.0.0\"\n";
        assert_eq!(locked_version(lock, "ab").as_deref(), Some("2.0.0"));
        assert_eq!(locked_version(lock, "b"), None);
    }
}
