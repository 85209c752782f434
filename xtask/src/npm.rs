//! Node, and the packages of `tests/e2e`: the browsers' driver and the optimiser of the release build.

use crate::step::{Outcome, command, output, root, run, step};
use std::fs;
use std::path::PathBuf;

const OLDEST_NODE: u32 = 20;

/// The folder with `package.json`.
pub fn folder() -> PathBuf {
    root().join("tests").join("e2e")
}

/// The folder of the installed programs.
pub fn programs() -> PathBuf {
    folder().join("node_modules").join(".bin")
}

/// Installs the packages unless they are those of the lock file.
pub fn set_up() -> Outcome {
    node()?;
    let lock = read("package-lock.json")?;
    let stamp = folder().join("node_modules").join(".installed-lock.json");
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    step("Install the Node packages", "half a minute, once", || {
        let mut install = command("npm", &["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
        run(install.current_dir(folder()).env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))?;
        fs::write(&stamp, &lock).map_err(|error| format!("{}: {error}", stamp.display()))
    })
}

fn node() -> Outcome {
    let version = output(&mut command("node", &["--version"])).unwrap_or_default();
    match major(&version) {
        Some(major) if OLDEST_NODE <= major => Ok(()),
        Some(major) => Err(format!("Node {OLDEST_NODE} or newer is needed, this is {major}.")),
        None => {
            Err(format!("Node {OLDEST_NODE} or newer is needed. Install it with its npm and run the command again."))
        }
    }
}

fn major(version: &str) -> Option<u32> {
    version.strip_prefix('v')?.split('.').next()?.parse().ok()
}

fn read(name: &str) -> Result<String, String> {
    fs::read_to_string(folder().join(name)).map_err(|error| format!("tests/e2e/{name}: {error}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_of_node_is_read_from_its_own_words() {
        assert_eq!(major("v20.11.1"), Some(20));
        assert_eq!(major(""), None);
    }
}
