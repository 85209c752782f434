//! The page as one file without a lesson, `lesson.html`: the program, its style and the scenarios, with a policy that lets
//! nothing else in. The page puts a lesson into it for whoever takes one away (`src/app/takeaway`).
//!
//! Part of trunk's hook, of a release only. The parts of the program stand in the file as data, packed together; what a lesson
//! does not need is not among them, so that the file stays small enough for a chat or a mail.

use std::collections::BTreeSet;
use std::env;
use std::ffi::OsStr;
use std::fs;
use std::path::Path;

use sha2::{Digest, Sha256};

use crate::letters::packed;
use crate::offline::integrity;
use crate::parts::FETCHED;
use crate::step::{Outcome, root};

/// The file.
pub const FILE: &str = "lesson.html";
/// The most that it may be (bytes), without the lesson's own text, which adds some 20 kB: a megabyte in all.
const MOST: usize = 970_000;
/// The parts of the program that a lesson needs; those that are not known here are left out.
const NEEDED: &[&str] = &["fold", "course", "exhibits", "teach"];
/// The texts that it needs.
const TEXTS: &[&str] = &["scenarios.json-seq"];
/// Where its parts come from instead of the page's folder.
const HELD: &str = include_str!("held.js");
/// What the policy lets in: the one script, the one style and pictures that the page makes itself.
const POLICY: &str = "default-src 'none'; script-src '{script}' 'wasm-unsafe-eval'; style-src '{style}'; style-src-attr 'unsafe-inline'; img-src data: blob:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/// Writes the file into a folder that is built to be published.
pub fn write(folder: &Path) -> Outcome {
    if env::var_os("TRUNK_PROFILE").as_deref() != Some(OsStr::new("release")) {
        return Ok(());
    }
    fs::write(folder.join(FILE), made(folder)?).map_err(|error| format!("{FILE}: {error}"))
}

/// Fails when the file in a built folder is too large to be handed on.
pub fn check_size(folder: &Path) -> Outcome {
    let size = bytes(&folder.join(FILE))?.len();
    println!("A lesson in one file: {size} bytes without its text, at most {MOST}");
    if size <= MOST { Ok(()) } else { Err(format!("{FILE} is too large: a lesson can do without some part of it.")) }
}

/// The file as text.
fn made(folder: &Path) -> Result<String, String> {
    let index = text(&folder.join("index.html"))?;
    let named =
        |end: &str| index.split('"').find_map(|value| value.strip_prefix("./").filter(|name| name.ends_with(end)));
    let program = named("_bg.wasm").and_then(|name| name.strip_suffix("_bg.wasm"));
    let (program, style) = program.zip(named(".css")).ok_or("index.html names no program or no style.")?;
    let glue = text(&folder.join(format!("{program}.js")))?;
    let mut files = vec![("program.wasm".to_owned(), bytes(&folder.join(format!("{program}_bg.wasm")))?)];
    let assets = root().join("assets");
    let shipped = shipped(&assets.join("lessons"))?;
    for name in parts(&glue).into_iter().chain(TEXTS.iter().map(|name| (*name).to_owned())) {
        let mut content = bytes(&folder.join(&name))?;
        for lesson in &shipped {
            blank(lesson, &mut content);
        }
        files.push((name, content));
    }
    let pieces = Pieces {
        template: text(&assets.join(FILE))?,
        hatches: between(&index, "<svg class=\"hatches\"", "</svg>").ok_or("index.html has no hatches.")?.to_owned(),
        style: text(&folder.join(style))?,
        script: script(&[text(&assets.join("enclosed.js"))?, glue, text(&assets.join("boot.js"))?])?,
        files: packed(&files),
    };
    pieces.page()
}

/// What the file is made of.
struct Pieces {
    template: String,
    hatches: String,
    style: String,
    script: String,
    files: String,
}

impl Pieces {
    fn page(&self) -> Result<String, String> {
        if self.script.contains("</script") || self.script.contains("<!--") || self.style.contains("</style") {
            return Err(format!("A script or style would end too early in {FILE}."));
        }
        let policy = POLICY.replace("{script}", &integrity(self.script.as_bytes()));
        let policy = policy.replace("{style}", &integrity(self.style.as_bytes()));
        let mut page = self.template.replace("{policy}", &policy).replace("{engine}", &self.engine());
        page = page.replace("{version}", env!("CARGO_PKG_VERSION")).replace("{hatches}", &self.hatches);
        // Last, so that nothing in them is taken for a place.
        let (words, rest) = page.split_once("{style}").ok_or("The file has no place for its style.")?;
        let rest = rest.replace("{files}", &self.files);
        Ok([words, &self.style, &rest.replacen("{script}", &self.script, 1)].concat())
    }

    /// The version of all that the file is made of: it differs where any of it does.
    fn engine(&self) -> String {
        let all = [&self.template, &self.hatches, &self.style, &self.script, &self.files];
        let whole = all.iter().fold(Sha256::new(), |whole, piece| whole.chain_update(Sha256::digest(piece)));
        let first = whole.finalize().iter().take(4).fold(0, |bits: u32, byte| bits << 8 | u32::from(*byte));
        format!("{first:08x}")
    }
}

/// The texts of the shipped lessons, which stand in the program.
fn shipped(folder: &Path) -> Result<Vec<Vec<u8>>, String> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    entries.flatten().map(|entry| bytes(&entry.path())).collect()
}

/// Makes blanks, which pack to nothing, of a text within a part: the file brings a lesson of its own and opens no other.
fn blank(text: &[u8], content: &mut [u8]) {
    let place = content.windows(text.len().max(1)).position(|here| here == text);
    if let Some(at) = place {
        content[at..at + text.len()].fill(b' ');
    }
}

/// The files that the needed parts of the program are in.
fn parts(glue: &str) -> BTreeSet<String> {
    let loader = |line: &'_ str| {
        let (part, files) = line.trim().strip_prefix("__wasm_split_load_")?.split_once(": load(")?;
        NEEDED.contains(&part).then(|| files.to_owned())
    };
    let needed: Vec<String> = glue.lines().filter_map(loader).collect();
    needed
        .iter()
        .flat_map(|files| files.split('"').filter_map(|file| file.strip_prefix("./")))
        .map(str::to_owned)
        .collect()
}

/// The one script: it takes the program's parts from the file, and has no comments.
fn script(scripts: &[String; 3]) -> Result<String, String> {
    let [before, glue, boot] = scripts;
    if !glue.contains(FETCHED) {
        return Err("The program's script says nothing of where its parts come from.".to_owned());
    }
    let glue = glue.replace(FETCHED, HELD);
    Ok([before, &glue, boot].map(|script| bare(script)).concat())
}

/// A script without comments that fill lines, blank lines and indents.
fn bare(script: &str) -> String {
    let is_code = |line: &&str| !line.is_empty() && !["//", "/*", "*"].iter().any(|start| line.starts_with(start));
    let lines = script.lines().map(str::trim).filter(is_code).filter(|line| !line.starts_with("export {"));
    lines.flat_map(|line| [line, "\n"]).collect()
}

/// A stretch of a text with its two ends.
fn between<'a>(text: &'a str, start: &str, end: &str) -> Option<&'a str> {
    let rest = &text[text.find(start)?..];
    Some(&rest[..rest.find(end)? + end.len()])
}

fn text(file: &Path) -> Result<String, String> {
    fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))
}

fn bytes(file: &Path) -> Result<Vec<u8>, String> {
    fs::read(file).map_err(|error| format!("{}: {error}", file.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const GLUE: &str = "/** A line. */\nconst parts = {\n    __wasm_split_load_course: load(\"./a.wasm\", \"./b.wasm\"),\n    __wasm_split_load_compare: load(\"./c.wasm\"),\n    __wasm_split_load_fold: load(\"./b.wasm\"),\n};\nexport { run as default };\n";

    fn pieces(script: &str) -> Pieces {
        Pieces {
            template: include_str!("../../assets/lesson.html").to_owned(),
            hatches: "<svg class=\"hatches\"></svg>".to_owned(),
            style: "a{color: red}".to_owned(),
            script: script.to_owned(),
            files: packed(&[("a".to_owned(), vec![1, 2])]),
        }
    }

    #[test]
    fn what_the_file_never_opens_is_blanked() {
        let mut part = b"before a lesson after".to_vec();
        blank(b"a lesson", &mut part);
        assert_eq!(part, b"before          after");
        blank(b"nowhere", &mut part);
        assert_eq!(part, b"before          after");
    }

    #[test]
    fn only_files_of_needed_parts_are_taken_each_once() {
        assert_eq!(parts(GLUE), BTreeSet::from(["a.wasm".to_owned(), "b.wasm".to_owned()]));
    }

    #[test]
    fn the_script_takes_its_parts_from_the_file() {
        let whole = script(&["before();".to_owned(), [FETCHED, GLUE].concat(), "after();".to_owned()]);
        let whole = whole.expect("a script");
        assert!(whole.starts_with("before();\n") && whole.ends_with("after();\n"), "{whole}");
        assert!(whole.contains("enclosed") && !whole.contains("fetch(") && !whole.contains("export"), "{whole}");
        assert!(script(&[String::new(), GLUE.to_owned(), String::new()]).is_err());
    }

    #[test]
    fn the_policy_lets_in_what_stands_in_the_file_and_nothing_else() {
        let page = pieces("run(\"{files}\")").page().expect("a page");
        for hash in [integrity(b"run(\"{files}\")"), integrity(b"a{color: red}")] {
            assert!(page.contains(&format!("'{hash}'")), "{page}");
        }
        assert!(page.contains(">run(\"{files}\")</script>") && page.contains("<style>a{color: red}</style>"), "{page}");
        assert!(!page.contains("connect-src") && !page.contains("'unsafe-inline';  script"));
        for place in ["{policy}", "{engine}", "{version}", "{hatches}", "{style}"] {
            assert!(!page.contains(place), "{place}");
        }
    }

    #[test]
    fn what_would_end_the_script_is_refused() {
        assert!(pieces("a = '</script>'").page().is_err());
    }

    #[test]
    fn another_script_is_another_engine() {
        assert_ne!(pieces("one()").engine(), pieces("two()").engine());
    }
}
