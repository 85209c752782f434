//! Browsers, their driver and fonts: installed from the system's packages where we may, asked for in words elsewhere.

use crate::step::{Outcome, command, output, run, step};
use std::env;
use std::path::PathBuf;
use std::process::Command;

/// The variable that names another program, the program's usual name, and the package that has it.
const PROGRAMS: [(&str, &str, &str); 3] = [
    ("CHROMIUM", "chromium", "chromium"),
    ("CHROMEDRIVER", "chromedriver", "chromium-driver"),
    ("FIREFOX", "firefox-esr", "firefox-esr"),
];

/// Drawings and screenshots measure the same only with the same fonts.
const FONTS: [&str; 2] = ["fonts-liberation", "fonts-noto-cjk"];

/// Installs what is missing, as root and with apt, or says what to install.
pub fn set_up() -> Outcome {
    let missing = missing();
    if missing.is_empty() {
        return Ok(());
    }
    let list = missing.join(" ");
    if !(has_apt() && is_root()) {
        return Err(format!("Please install {list} (as root: apt-get install {list}) and run the command again."));
    }
    step(&format!("Install {list}"), "two minutes, once", || {
        apt(&["update"])?;
        apt(&[&["install", "--yes", "--no-install-recommends"], missing.as_slice()].concat())
    })?;
    still_missing()
}

/// Tells a child process where the browsers and their driver are.
pub fn with_browsers(command: &mut Command) -> &mut Command {
    let found = PROGRAMS.iter().filter_map(|(variable, program, _)| Some((variable, find(variable, program)?)));
    command.envs(found)
}

fn missing() -> Vec<&'static str> {
    let programs = PROGRAMS.iter().filter(|(variable, program, _)| find(variable, program).is_none());
    let programs = programs.map(|(_, _, package)| *package);
    let fonts = FONTS.into_iter().filter(|font| has_apt() && !is_installed(font));
    programs.chain(fonts).collect()
}

fn still_missing() -> Outcome {
    let missing = missing();
    if missing.is_empty() { Ok(()) } else { Err(format!("Still missing after installing: {}.", missing.join(" "))) }
}

fn find(variable: &str, program: &str) -> Option<PathBuf> {
    if let Some(named) = env::var_os(variable) {
        return Some(PathBuf::from(named)).filter(|file| file.is_file());
    }
    let path = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&path).map(|folder| folder.join(program)).find(|file| file.is_file())
}

fn is_installed(package: &str) -> bool {
    output(&mut command("dpkg-query", &["--show", "--showformat=${db:Status-Status}", package]))
        .is_some_and(|status| status == "installed")
}

fn has_apt() -> bool {
    find("APT_GET", "apt-get").is_some()
}

fn is_root() -> bool {
    output(&mut command("id", &["-u"])).is_some_and(|user| user == "0")
}

fn apt(arguments: &[&str]) -> Outcome {
    let mut apt = command("apt-get", &["--quiet"]);
    run(apt.args(arguments).env("DEBIAN_FRONTEND", "noninteractive"))
}
