//! The architecture as data: who may use whom, how long a file is, and what never stands where.

use std::fs;
use std::path::Path;

/// A module of the crate, the modules it may use and the packages it may use.
struct Row {
    module: &'static str,
    modules: &'static [&'static str],
    packages: &'static [&'static str],
}

const ALL: &[&str] = &["model", "scenario", "explore", "lesson", "text", "charts", "app", "browser", "components"];

const TABLE: &[Row] = &[
    Row { module: "model", modules: &[], packages: &["serde", "libm"] },
    Row { module: "scenario", modules: &["model"], packages: &["serde", "serde_json"] },
    Row { module: "explore", modules: &["model", "scenario"], packages: &["libm", "serde"] },
    Row { module: "lesson", modules: &["model", "scenario", "explore"], packages: &[] },
    Row { module: "text", modules: &["model", "scenario", "explore"], packages: &[] },
    Row {
        module: "charts",
        modules: &["model", "scenario", "explore", "text"],
        packages: &["plotters", "plotters_backend"],
    },
    Row {
        module: "app",
        modules: &["model", "scenario", "explore", "lesson", "text", "charts"],
        packages: &["miniz_oxide", "qrcodegen", "rqrr", "serde", "serde_json"],
    },
    Row {
        module: "browser",
        modules: &["app", "explore", "lesson", "model", "scenario", "text"],
        packages: &["gloo", "js_sys", "serde", "serde_json", "wasm_bindgen", "web_sys"],
    },
    Row {
        module: "components",
        modules: ALL,
        packages: &["gloo", "wasm_bindgen", "wasm_split_helpers", "web_sys", "yew"],
    },
];

/// Packages that the crate could use; a path that begins with one of them uses it.
const PACKAGES: &[&str] = &[
    "gloo",
    "js_sys",
    "libm",
    "miniz_oxide",
    "plotters",
    "plotters_backend",
    "qrcodegen",
    "rqrr",
    "serde",
    "serde_json",
    "wasm_bindgen",
    "wasm_split_helpers",
    "web_sys",
    "yew",
];

/// Longest file (lines), but for tables of data.
const LONGEST: usize = 250;
/// Files that hold only entries.
const TABLES: &[&str] = &["src/model/fields.rs", "src/text/en/"];

/// What would end the program instead of saying what is wrong.
const ENDINGS: &[&str] = &[".unwrap()", ".expect(", "panic!", "todo!", "unimplemented!", "unreachable!"];

/// What weighs kilobytes in the page each time it is used, and what stands in its place.
const HEAVY: &[(&str, &str)] = &[
    (".sort", "put_in_order"),
    (".parse::<f64>", "text::typing::number"),
    ("to_lowercase", "to_ascii_lowercase"),
    ("to_uppercase", "to_ascii_uppercase"),
    ("is_lowercase", "is_ascii_lowercase"),
    ("is_uppercase", "is_ascii_uppercase"),
];

/// Names of keys of a keyboard and the like, which are no words for a reader.
const NO_PROSE: &[&str] =
    &["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Enter", "Escape", "Home", "End", "PageUp", "PageDown"];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The files below a folder whose names end so, as paths from the root with their texts.
fn files(folder: &str, ending: &str) -> Vec<(String, String)> {
    let mut folders = vec![root().join(folder)];
    let mut found = Vec::new();
    while let Some(folder) = folders.pop() {
        let entries = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
        for path in entries.map(|entry| entry.expect("readable").path()) {
            if path.is_dir() {
                folders.push(path);
            } else if path.to_string_lossy().ends_with(ending) {
                found.push((name(&path), fs::read_to_string(&path).expect("text")));
            }
        }
    }
    found.sort();
    found
}

fn name(path: &Path) -> String {
    path.strip_prefix(root()).expect("below the root").to_string_lossy().into_owned()
}

/// The code of a file: no comments, nothing from its own tests on.
fn code(text: &str) -> String {
    let text = text.split("#[cfg(test)]").next().unwrap_or_default();
    text.lines().map(|line| if line.trim_start().starts_with("//") { "" } else { line }).collect::<Vec<_>>().join("\n")
}

/// The names that follow each place where `start` begins a path.
fn roots<'a>(code: &'a str, start: &str) -> Vec<&'a str> {
    let begins = |at: usize| !code[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == ':');
    let ends = |at: usize| {
        let rest = &code[at + start.len()..];
        &rest[..rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len())]
    };
    code.match_indices(start).filter(|(at, _)| begins(*at)).map(|(at, _)| ends(at)).collect()
}

/// What a module uses but may not.
fn trespasses(row: &Row, code: &str) -> Vec<String> {
    let modules = roots(code, "crate::").into_iter().filter(|used| ALL.contains(used) && *used != row.module);
    let foreign = modules.filter(|used| !row.modules.contains(used)).map(str::to_owned);
    let packages = PACKAGES.iter().filter(|package| !roots(code, &format!("{package}::")).is_empty());
    foreign.chain(packages.filter(|used| !row.packages.contains(used)).map(|used| (*used).to_owned())).collect()
}

/// The string literals of code.
fn literals(code: &str) -> Vec<&str> {
    let mut literals = Vec::new();
    for line in code.lines() {
        let line = line.split(" // ").next().unwrap_or_default();
        literals.extend(line.split('"').skip(1).step_by(2));
    }
    literals
}

/// Whether a literal is words for a reader: a capitalised word, or several plain ones.
fn is_prose(literal: &str) -> bool {
    let capitalised = |word: &str| {
        let mut letters = word.chars();
        letters.next().is_some_and(char::is_uppercase) && 2 <= letters.filter(|c| c.is_lowercase()).count()
    };
    let plain = |word: &str| word.chars().all(char::is_lowercase);
    let words: Vec<&str> = literal.split_whitespace().collect();
    !NO_PROSE.contains(&literal)
        && (words.iter().any(|word| capitalised(word)) || 3 <= words.len() && words.iter().all(|w| plain(w)))
}

/// Whether a line of style or code names a colour.
fn has_colour(line: &str) -> bool {
    let hex = line.match_indices('#').any(|(at, _)| {
        let digits = line[at + 1..].chars().take_while(char::is_ascii_hexdigit).count();
        let next = line[at + 1 + digits..].chars().next();
        [3, 4, 6, 8].contains(&digits) && !next.is_some_and(|c| c.is_alphanumeric() || c == '-' || c == '_')
    });
    hex || ["rgb(", "rgba(", "hsl(", "hsla(", "oklch("].iter().any(|function| line.contains(function))
}

/// What of the standard library weighs much in the page, with what stands in its place.
fn heavy(code: &str) -> Vec<(&'static str, &'static str)> {
    HEAVY.iter().filter(|(heavy, _)| code.contains(heavy)).copied().collect()
}

#[test]
fn every_module_has_a_row_and_every_row_a_module() {
    let modules = fs::read_dir(root().join("src")).expect("src").map(|entry| entry.expect("readable").path());
    let mut modules: Vec<String> = modules
        // Programs that mount what the library knows are no module of it.
        .filter(|path| path.is_dir() && !path.ends_with("bin"))
        .map(|path| path.file_name().expect("named").to_string_lossy().into_owned())
        .collect();
    let mut rows: Vec<&str> = TABLE.iter().map(|row| row.module).collect();
    modules.sort();
    rows.sort_unstable();
    assert_eq!(modules, rows);
}

#[test]
fn no_module_uses_what_it_may_not() {
    for row in TABLE {
        for (path, text) in files(&format!("src/{}", row.module), ".rs") {
            assert_eq!(trespasses(row, &code(&text)), Vec::<String>::new(), "{path}");
        }
    }
}

#[test]
fn a_forbidden_use_is_found() {
    let row = &TABLE[0];
    assert_eq!(trespasses(row, "use crate::text::Text;\nlet a = crate::model::Key::Price;"), ["text"]);
    assert_eq!(trespasses(row, "use yew::prelude::*;"), ["yew"]);
    assert_eq!(trespasses(row, "let a = libm::exp(1.0); let b = web_sys::window();"), ["web_sys"]);
    assert!(trespasses(row, &code("// use yew::prelude::*;\n/// crate::text\nuse super::text::Span;")).is_empty());
}

#[test]
fn files_can_be_read_in_one_sitting() {
    for folder in ["src", "tests/browser", "xtask/src", "examples", "benches"] {
        for (path, text) in files(folder, ".rs") {
            let is_table = TABLES.iter().any(|table| path.starts_with(table));
            assert!(is_table || text.lines().count() <= LONGEST, "{path} has {} lines", text.lines().count());
        }
    }
}

#[test]
fn nothing_in_the_program_ends_it() {
    for (path, text) in files("src", ".rs") {
        for ending in ENDINGS {
            assert!(!code(&text).contains(ending), "{path}: {ending}");
        }
    }
}

#[test]
fn modules_begin_by_saying_their_job() {
    for (path, text) in files("src", ".rs") {
        assert!(text.starts_with("//! "), "{path}");
    }
}

#[test]
fn colours_stand_among_the_tokens_only() {
    let styles = files("assets/style", ".css").into_iter().filter(|(path, _)| !path.ends_with("tokens.css"));
    for (path, text) in styles.chain(files("src", ".rs").into_iter().map(|(path, text)| (path, code(&text)))) {
        for line in text.lines() {
            assert!(!has_colour(line), "{path}: {line}");
        }
    }
    assert!(has_colour("color: #0072b2;") && has_colour("fill: #fff") && has_colour("rgb(0 0 0 / 5%)"));
    assert!(!has_colour("href=\"#levers\"") && !has_colour("#[must_use]"));
}

#[test]
fn words_stand_in_the_text_only() {
    for folder in ["src/components", "src/charts", "src/browser"] {
        for (path, text) in files(folder, ".rs") {
            let code = code(&text);
            let prose: Vec<&str> = literals(&code).into_iter().filter(|literal| is_prose(literal)).collect();
            assert!(prose.is_empty(), "{path}: {prose:?}");
        }
    }
    assert!(is_prose("Value balance") && is_prose("Undo") && is_prose("left per customer"));
    assert!(
        !is_prose("button button--icon")
            && !is_prose("M1 2h8v17H1z")
            && !is_prose("ArrowLeft")
            && !is_prose("aria-label")
    );
}

#[test]
fn the_model_takes_its_functions_from_libm() {
    let inexact = [".exp()", ".ln()", ".powf(", ".powi(", ".sqrt()", ".log10()", ".sin()", ".cos()", ".tanh()"];
    for folder in ["src/model", "src/scenario", "src/explore"] {
        for (path, text) in files(folder, ".rs") {
            for function in inexact {
                assert!(!code(&text).contains(function), "{path}: {function} differs between machines");
            }
        }
    }
}

#[test]
fn nothing_heavy_comes_into_the_page() {
    for (path, text) in files("src", ".rs").into_iter().filter(|(path, _)| !path.starts_with("src/model/formulas")) {
        if let Some((heavy, instead)) = heavy(&code(&text)).into_iter().next() {
            panic!("{path}: {heavy} brings kilobytes of code or of tables into the page, {instead} does not");
        }
    }
}

#[test]
fn what_is_heavy_is_found() {
    let found = |code: &str| heavy(code).into_iter().map(|(heavy, _)| heavy).collect::<Vec<_>>();
    assert_eq!(found("lines.sort_unstable_by_key(|line| line.key);"), [".sort"]);
    assert_eq!(found("let size = text.parse::<f64>();"), [".parse::<f64>"]);
    assert_eq!(found("letters.next().is_some_and(char::is_uppercase)"), ["is_uppercase"]);
    assert!(found("word.to_ascii_lowercase().parse::<usize>()").is_empty());
}

#[test]
fn no_test_is_skipped() {
    for folder in ["tests/native", "tests/browser", "src"] {
        for (path, text) in files(folder, ".rs") {
            assert!(!text.contains(concat!("#[ign", "ore")), "{path}");
        }
    }
    for (path, text) in files("tests/e2e", ".spec.js") {
        for skip in ["test.skip", "test.fixme", "test.only", "waitForTimeout"] {
            assert!(!text.contains(skip), "{path}: {skip}");
        }
    }
}
