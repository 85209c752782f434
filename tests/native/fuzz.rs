//! The corpora of the fuzz targets, without a fuzzer.

#[path = "../../fuzz/checks.rs"]
mod checks;

use std::fs;
use std::path::Path;

fn each(target: &str, check: fn(&[u8])) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus").join(target);
    let mut n = 0;
    for file in fs::read_dir(&folder).expect("the corpus") {
        check(&fs::read(file.expect("readable").path()).expect("bytes"));
        n += 1;
    }
    assert!(10 <= n, "{n} in {target}");
}

#[test]
fn what_the_fuzzer_found_of_links_stays_found() {
    each("link", checks::link);
}

#[test]
fn what_the_fuzzer_found_of_files_stays_found() {
    each("file", checks::file);
}

#[test]
fn what_the_fuzzer_found_of_pictures_stays_found() {
    each("picture", checks::picture);
}

#[test]
fn what_the_fuzzer_found_of_lessons_stays_found() {
    each("lesson", checks::lesson);
}
