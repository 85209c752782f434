//! The program in parts: what the page shows at first, and files that come when they are first asked for.
//!
//! Part of trunk's hook (`Trunk.toml`). Cargo's program is taken apart (`wasm_split_cli_support`) where the source says so
//! (`src/components/later.rs`), the main part gets its script from wasm-bindgen, and a release is optimised file by file.

use std::env;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use wasm_split_cli_support::{Options, transform};

use crate::sheet::fingerprint;
use crate::step::Outcome;
use crate::{npm, tools};

const PROGRAM: &str = "worthwhile";
/// The module that the program imports what loads its parts from; its place takes our own script.
const LINK: &str = "./__wasm_split.js";
/// Parts below this gain less than it takes to start the optimiser (bytes).
const TOO_SMALL: usize = 3_000;
/// What loads the parts; names and files stand in for `LOADERS`, and where their bytes come from for `BYTES`.
const SCRIPT: &str = include_str!("parts.js");
/// They come from the page's folder.
pub const FETCHED: &str = include_str!("fetched.js");

/// Replaces the whole program in a built folder by its parts.
pub fn take_apart(folder: &Path) -> Outcome {
    let work = target()?.join("parts");
    drop(fs::remove_dir_all(&work)); // there may be none
    let program = read(&target()?.join(tools::WASM).join("release").join(PROGRAM).with_extension("wasm"))?;
    let main = work.join("main.wasm");
    let mut options = Options::new(&program);
    (options.output_dir, options.main_out_path, options.link_name) = (&work, &main, LINK);
    let split = transform(options).map_err(|error| format!("The program cannot be taken apart: {error:#}"))?;
    bind(&main, &work)?;
    let mut parts: Vec<(&String, &Vec<String>)> = split.prefetch_map.iter().collect();
    parts.sort();
    let mut loaders = Vec::new();
    for (part, files) in parts {
        let files = files.iter().map(|file| publish(&work.join(file).with_extension("wasm"), file, folder));
        let files = files.collect::<Result<Vec<_>, _>>()?.join("\", \"./");
        loaders.push(format!("__wasm_split_load_{part}: load(\"./{files}\"),"));
    }
    replace(folder, &work, &loaders.join("\n    "))
}

/// Puts the main part and its script in the place of the whole program, under names of their own.
fn replace(folder: &Path, work: &Path, loaders: &str) -> Outcome {
    let page = folder.join("index.html");
    let html = text(&page)?;
    let whole = html.split('"').find_map(|value| value.strip_prefix("./")?.strip_suffix("_bg.wasm"));
    let whole = whole.ok_or("index.html names no program.")?;
    let script = linked(&text(&work.join(PROGRAM).with_extension("js"))?, loaders);
    let wasm = optimised(&work.join(format!("{PROGRAM}_bg.wasm")))?;
    let name = format!("{PROGRAM}-{:016x}", fingerprint(&[script.as_bytes(), &wasm].concat()));
    for end in [".js", "_bg.wasm"] {
        let file = folder.join(format!("{whole}{end}"));
        fs::remove_file(&file).map_err(|error| format!("{}: {error}", file.display()))?;
    }
    write(&folder.join(format!("{name}.js")), script.as_bytes())?;
    write(&folder.join(format!("{name}_bg.wasm")), &wasm)?;
    write(&page, html.replace(whole, &name).as_bytes())
}

/// The script of the main part, which loads the others itself instead of importing a script for that.
fn linked(script: &str, loaders: &str) -> String {
    let mut linked = SCRIPT.replace("BYTES\n", FETCHED).replace("LOADERS", loaders);
    for line in script.lines() {
        let import = line.strip_prefix("import * as ").and_then(|rest| rest.split_once(" from "));
        match import {
            Some((name, from)) if from.contains(LINK) => linked += &["const ", name, " = parts;"].concat(),
            _ => linked.push_str(line),
        }
        linked.push('\n');
    }
    linked
}

/// Writes a part into the folder under a name that differs where the part does, and says it.
fn publish(part: &Path, name: &str, folder: &Path) -> Result<String, String> {
    let part = optimised(part)?;
    let name = name.strip_prefix("split_").unwrap_or(name);
    let name = format!("{name}-{:016x}.wasm", fingerprint(&part));
    write(&folder.join(&name), &part)?;
    Ok(name)
}

/// Makes the script of the main part.
fn bind(main: &Path, folder: &Path) -> Outcome {
    let mut bind = Command::new(tools::bindgen_program()?);
    bind.args(["--target", "web", "--no-typescript", "--keep-lld-exports", "--out-name", PROGRAM, "--out-dir"]);
    quietly(bind.arg(folder).arg(main))
}

/// A part as it is published: of a release, the smallest.
fn optimised(part: &Path) -> Result<Vec<u8>, String> {
    if env::var_os("TRUNK_PROFILE").as_deref() != Some(OsStr::new("release")) {
        return read(part);
    }
    let small = part.with_extension("small.wasm");
    // A part that others share is made once, and the smallest gain nothing.
    if small.exists() {
        return read(&small);
    }
    let whole = read(part)?;
    if whole.len() < TOO_SMALL {
        return Ok(whole);
    }
    let mut optimise = Command::new(npm::programs().join("wasm-opt"));
    quietly(optimise.args(["-Oz", "--reorder-functions-by-name", "--output"]).arg(&small).arg(part))?;
    read(&small)
}

/// Runs a program; what it says is told only when it fails.
fn quietly(command: &mut Command) -> Outcome {
    let name = command.get_program().to_string_lossy().into_owned();
    let output = command.output().map_err(|error| format!("{name} did not start: {error}"))?;
    if output.status.success() {
        Ok(())
    } else {
        Err(format!("{name} ended with {}.\n{}", output.status, String::from_utf8_lossy(&output.stderr)))
    }
}

/// Cargo's folder, in which this program stands too.
fn target() -> Result<PathBuf, String> {
    let own = env::current_exe().map_err(|error| format!("Where is this program? {error}"))?;
    own.ancestors().nth(2).map(PathBuf::from).ok_or_else(|| "This program stands in no folder of cargo's.".to_owned())
}

fn read(file: &Path) -> Result<Vec<u8>, String> {
    fs::read(file).map_err(|error| format!("{}: {error}", file.display()))
}

fn text(file: &Path) -> Result<String, String> {
    fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))
}

fn write(file: &Path, bytes: &[u8]) -> Outcome {
    fs::write(file, bytes).map_err(|error| format!("{}: {error}", file.display()))
}

#[cfg(test)]
mod tests {
    use super::linked;

    const SCRIPT: &str =
        "import * as import1 from \"./__wasm_split.js\"\nimport * as import2 from \"./other.js\"\nlet wasm;\n";

    #[test]
    fn the_script_loads_the_parts_itself() {
        let linked = linked(SCRIPT, "__wasm_split_load_a: load(\"./a-1.wasm\"),");
        assert!(linked.contains("const import1 = parts;\n") && linked.contains("load(\"./a-1.wasm\")"), "{linked}");
        assert!(!linked.contains("__wasm_split.js") && !linked.contains("LOADERS"), "{linked}");
    }

    #[test]
    fn what_else_it_imports_stays() {
        assert!(linked(SCRIPT, "").contains("import * as import2 from \"./other.js\"\nlet wasm;\n"));
    }
}
