//! The offline copy: what `sw.js` must know of a built folder, and the version that the page says it runs.
//!
//! The last part of trunk's hook: it lists whatever stands in the folder by then. Trunk names files after what they were
//! before they were bound and optimised, so the hashes are our own; browsers check each file against its own.

use std::env;
use std::ffi::OsStr;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use sha2::{Digest, Sha256};

use crate::enclosed;
use crate::step::Outcome;

/// What keeps the copy; it is not part of it.
const KEEPER: &str = "sw.js";
/// Where the keeper has the version and the list.
const VERSION: &str = "const VERSION = \"0\";";
const FILES: &str = "const FILES = {};";
const LATER: &str = "const LATER = {};";
/// What starts a page's program, and is told its version.
const BOOT: &str = "<script id=\"boot\"";

/// Finishes a folder that is to be published. One for trying things out is always asked for anew: it has no copy.
pub fn write(folder: &Path) -> Outcome {
    let is_release = env::var_os("TRUNK_PROFILE").as_deref() == Some(OsStr::new("release"));
    if is_release { list(folder) } else { Ok(()) }
}

/// Names the version of a built folder in its pages, and tells `sw.js` the version and the files.
fn list(folder: &Path) -> Outcome {
    let keeper = folder.join(KEEPER);
    let script = String::from_utf8_lossy(&read(&keeper)?).into_owned();
    let names = names(folder, "")?;
    let version = version(folder, &names, &script)?;
    for name in names.iter().filter(|name| Path::new(name).extension().is_some_and(|end| end == "html")) {
        let page = String::from_utf8_lossy(&read(&folder.join(name))?).into_owned();
        put(&folder.join(name), &page.replacen(BOOT, &format!("{BOOT} data-version=\"{version}\""), 1))?;
    }
    let (later, files): (Vec<_>, Vec<_>) = names.iter().partition(|name| *name == enclosed::FILE);
    let lists = [(FILES, listed(folder, &files)?), (LATER, listed(folder, &later)?)];
    put(&keeper, &told(&script, &version, &lists).ok_or("sw.js has no place for the version or the files.")?)
}

/// The entries of a list: each file with its hash.
fn listed(folder: &Path, names: &[&String]) -> Result<String, String> {
    let mut list = String::from("{\n");
    for name in names {
        let hash = integrity(&read(&folder.join(name))?);
        let _ = writeln!(list, "  \"{name}\": \"{hash}\","); // a string takes any text
    }
    Ok(list + "}")
}

/// The version of a folder: it differs where any file of it does, or what keeps it.
fn version(folder: &Path, names: &[String], script: &str) -> Result<String, String> {
    let mut whole = Sha256::new_with_prefix(script);
    for name in names {
        whole.update(name);
        whole.update(Sha256::digest(read(&folder.join(name))?));
    }
    let first = whole.finalize().iter().take(4).fold(0, |bits: u32, byte| bits << 8 | u32::from(*byte));
    Ok(format!("{first:08x}"))
}

/// The keeper with its version and lists; none where it has no place for them.
fn told(script: &str, version: &str, lists: &[(&str, String)]) -> Option<String> {
    let has_places = script.contains(VERSION) && lists.iter().all(|(place, _)| script.contains(place));
    let told = script.replacen(VERSION, &format!("const VERSION = \"{version}\";"), 1);
    let put = |told: String, (place, list): &(&str, String)| told.replacen(place, &place.replacen("{}", list, 1), 1);
    has_places.then(|| lists.iter().fold(told, put))
}

/// The files of the copy by their names below the folder, in order.
fn names(folder: &Path, below: &str) -> Result<Vec<String>, String> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut found = Vec::new();
    for entry in entries.flatten() {
        let name = format!("{below}{}", entry.file_name().to_string_lossy());
        match entry.path() {
            path if path.is_dir() => found.extend(names(&path, &format!("{name}/"))?),
            _ if name != KEEPER => found.push(name),
            _ => {}
        }
    }
    found.sort();
    Ok(found)
}

/// A content hash as browsers check it.
pub fn integrity(content: &[u8]) -> String {
    format!("sha256-{}", base64(&Sha256::digest(content)))
}

fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for three in bytes.chunks(3) {
        let bits = (0..3).fold(0, |bits: u32, i| bits << 8 | u32::from(three.get(i).copied().unwrap_or(0)));
        for i in 0..4 {
            let digit = DIGITS[(bits >> (18 - 6 * i)) as usize & 63];
            text.push(if i <= three.len() { char::from(digit) } else { '=' });
        }
    }
    text
}

fn read(file: &Path) -> Result<Vec<u8>, String> {
    fs::read(file).map_err(|error| format!("{}: {error}", file.display()))
}

fn put(file: &Path, text: &str) -> Outcome {
    fs::write(file, text).map_err(|error| format!("{}: {error}", file.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A built folder in a place of its own, with one file as given.
    fn built(name: &str, content: &str) -> std::path::PathBuf {
        let folder = std::env::temp_dir().join(format!("worthwhile-{}-{name}", std::process::id()));
        fs::create_dir_all(folder.join("more")).expect("a folder");
        put(&folder.join(KEEPER), include_str!("../../assets/sw.js")).expect("written");
        put(&folder.join("index.html"), "<script id=\"boot\" src=\"./boot.js\"></script>").expect("written");
        put(&folder.join("more/a.wasm"), content).expect("written");
        put(&folder.join(enclosed::FILE), "a lesson").expect("written");
        list(&folder).expect("finished");
        folder
    }

    fn text(folder: &Path, name: &str) -> String {
        String::from_utf8(read(&folder.join(name)).expect("there")).expect("text")
    }

    #[test]
    fn the_page_and_its_copy_name_the_same_version() {
        let folder = built("same", "one");
        let (page, keeper) = (text(&folder, "index.html"), text(&folder, KEEPER));
        let version = page.split("data-version=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a version");
        assert!(keeper.contains(&format!("const VERSION = \"{version}\";")), "{version}");
        fs::remove_dir_all(folder).expect("removed");
    }

    #[test]
    fn every_file_is_listed_as_it_is_served_but_the_keeper() {
        let folder = built("list", "one");
        let keeper = text(&folder, KEEPER);
        for name in ["index.html", "more/a.wasm"] {
            let hash = integrity(&read(&folder.join(name)).expect("there"));
            assert!(keeper.contains(&format!("  \"{name}\": \"{hash}\",")), "{name}");
        }
        assert!(!keeper.contains("\"sw.js\":"));
        fs::remove_dir_all(folder).expect("removed");
    }

    #[test]
    fn what_no_first_visit_needs_is_listed_apart() {
        let folder = built("apart", "one");
        let keeper = text(&folder, KEEPER);
        let later = keeper.split("const LATER = {").nth(1).and_then(|rest| rest.split('}').next()).expect("a list");
        assert!(later.contains(enclosed::FILE) && keeper.matches(enclosed::FILE).count() == 1, "{later}");
        fs::remove_dir_all(folder).expect("removed");
    }

    #[test]
    fn another_content_is_another_version() {
        let (one, other) = (built("one", "one"), built("other", "other"));
        assert_ne!(text(&one, "index.html"), text(&other, "index.html"));
        for folder in [one, other] {
            fs::remove_dir_all(folder).expect("removed");
        }
    }

    #[test]
    fn a_hash_is_written_as_browsers_read_it() {
        assert_eq!(integrity(b""), "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
        assert_eq!([base64(b"M"), base64(b"Ma"), base64(b"Man")], ["TQ==", "TWE=", "TWFu"]);
    }
}
