//! How large the built page is, raw and packed as a server sends it.

use crate::step::{Outcome, root};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The most that a first visit may load, packed, in bytes.
const FIRST_LOAD_MOST: usize = 400_000;

/// The size of all files in words.
pub fn of_dist() -> Result<String, String> {
    let mut files = Vec::new();
    collect(&dist(), &mut files)?;
    let raw: usize = files.iter().filter_map(|file| fs::read(file).ok()).map(|bytes| bytes.len()).sum();
    let packed = match packed(&files) {
        Ok(bytes) => format!(", {} packed", kilobytes(bytes)),
        Err(_) => String::new(),
    };
    Ok(format!("{} files, {}{packed}.", files.len(), kilobytes(raw)))
}

/// Fails when the page and the files that it names are larger than a first visit may load.
///
/// What comes after the page has loaded is not in it: the offline copy, which asks about the files of the first load but
/// loads only the others.
pub fn check_first_load() -> Outcome {
    let page = fs::read_to_string(dist().join("index.html")).map_err(|error| format!("dist/index.html: {error}"))?;
    let mut files: Vec<PathBuf> = named_files(&page).into_iter().map(|name| dist().join(name)).collect();
    if !files.iter().any(|file| file.extension().is_some_and(|end| end == "wasm")) {
        return Err("dist/index.html names no program.".to_owned());
    }
    files.push(dist().join("index.html"));
    let bytes = packed(&files)?;
    println!("First load: {} files, {} packed, at most {}", files.len(), kilobytes(bytes), kilobytes(FIRST_LOAD_MOST));
    for part in parts(&files)? {
        let name = part.file_name().unwrap_or_default().to_string_lossy();
        println!("Comes when it is asked for: {name}, {} packed", kilobytes(gzip(&part)?));
    }
    if bytes <= FIRST_LOAD_MOST { Ok(()) } else { Err(format!("The first load is {}.", kilobytes(bytes))) }
}

/// The parts of the program that a first visit does not load.
fn parts(first: &[PathBuf]) -> Result<Vec<PathBuf>, String> {
    let mut files = Vec::new();
    collect(&dist(), &mut files)?;
    files.retain(|file| file.extension().is_some_and(|end| end == "wasm") && !first.contains(file));
    files.sort();
    Ok(files)
}

fn dist() -> PathBuf {
    root().join("dist")
}

/// The files beside the page that it names in its attributes, each once.
fn named_files(page: &str) -> BTreeSet<&str> {
    page.split('"').filter_map(|value| value.strip_prefix("./")).collect()
}

fn packed(files: &[PathBuf]) -> Result<usize, String> {
    files.iter().map(|file| gzip(file)).sum()
}

fn gzip(file: &Path) -> Result<usize, String> {
    let output = Command::new("gzip").args(["-9", "--stdout"]).arg(file).output();
    let output = output.map_err(|error| format!("gzip did not start: {error}"))?;
    if output.status.success() { Ok(output.stdout.len()) } else { Err(format!("gzip cannot pack {}.", file.display())) }
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> Outcome {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    for path in entries.flatten().map(|entry| entry.path()) {
        if path.is_dir() { collect(&path, files)? } else { files.push(path) }
    }
    Ok(())
}

fn kilobytes(bytes: usize) -> String {
    format!("{} kB", bytes.div_ceil(1000))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_load_is_what_the_page_names() {
        let page = r##"<link href="./a.css"><script src="./boot.js" data-wasm="./a.wasm"></script><link href="./a.wasm"><a href="#x">"##;
        assert_eq!(named_files(page), BTreeSet::from(["a.css", "a.wasm", "boot.js"]));
    }

    #[test]
    fn sizes_are_rounded_up() {
        assert_eq!(kilobytes(400_001), "401 kB");
    }
}
