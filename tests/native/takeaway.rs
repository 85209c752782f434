//! A lesson to take away: put into one file and read again, and packed for a learning platform.

use std::rc::Rc;

use proptest::prelude::*;
use worthwhile::app::sitting::{SUSPENDED, Sitting};
use worthwhile::app::takeaway::{Parcel, Standing, Status, enclose, fingerprint, manifest, read, zip};
use worthwhile::lesson::LESSONS;

/// The file without a lesson, but for what the build puts in.
const TEMPLATE: &str = include_str!("../../assets/lesson.html");

fn parcel(title: &str, text: &str) -> Parcel {
    Parcel { id: "dental-clinic".to_owned(), title: title.to_owned(), text: text.to_owned() }
}

/// What stands between the first of two texts and the other.
fn between<'a>(text: &'a str, start: &str, end: &str) -> &'a str {
    text.split_once(start).and_then(|(_, rest)| rest.split_once(end)).expect("both there").0
}

/// The lesson that the page would read.
fn held(page: &str) -> Option<String> {
    read(between(page, "id=\"lesson\">", "</script>"))
}

/// What HTML and XML mean by a text.
fn meant(text: &str) -> String {
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}

fn standing(status: Status, score: Option<f64>, left: &str) -> Standing {
    Standing { status, score, left: left.to_owned() }
}

#[test]
fn the_file_says_which_lesson_it_holds() {
    let text = "worthwhile-lesson: 1 </script><script>alert(1)</script>";
    let page = enclose(TEMPLATE, &parcel("Two nights, one club", text)).expect("a file");
    assert_eq!(held(&page).as_deref(), Some(text));
    assert!(page.contains("<title>Two nights, one club</title>"));
    assert_eq!(page.matches(&format!("lesson {}", fingerprint(text))).count(), 2, "in its first lines and on the page");
    assert!(!page.contains("alert"));
}

#[test]
fn a_file_that_has_a_lesson_or_no_place_for_one_takes_none() {
    let one = enclose(TEMPLATE, &parcel("One", "one")).expect("a file");
    assert_eq!(enclose(&one, &parcel("Two", "two")), None);
    assert_eq!(enclose("<p>An error page</p>", &parcel("One", "one")), None);
    assert_eq!(held(TEMPLATE), None);
    assert_eq!(read("not letters!"), None);
}

proptest! {
    #[test]
    fn any_lesson_comes_back_as_it_was(text in "(?s).{1,200}", title in "(?s).{0,120}") {
        let page = enclose(TEMPLATE, &parcel(&title, &text)).expect("a file");
        prop_assert_eq!(held(&page), Some(text));
        let (before, _) = TEMPLATE.split_once("<title>").expect("a title");
        let (_, after) = TEMPLATE.split_once("<script type=\"application/octet-stream\" id=\"lesson\">").expect("a place");
        prop_assert!(page.ends_with(after) && page.starts_with(&before[..20]));
        prop_assert_eq!(page.matches('<').count(), TEMPLATE.matches('<').count());
    }

    #[test]
    fn any_title_stands_in_the_manifest_as_words(title in "(?s).{0,120}") {
        let (text, plain) = (manifest(&parcel(&title, "")), manifest(&parcel("", "")));
        prop_assert_eq!(text.matches('<').count(), plain.matches('<').count());
        let written = between(&text, "<title>", "</title>");
        let is_said = |letter: &char| ' ' <= *letter && !['\u{fffe}', '\u{ffff}'].contains(letter);
        let said: String = title.chars().map(|c| if ['\t', '\n', '\r'].contains(&c) { ' ' } else { c }).filter(is_said).collect();
        let written = meant(written);
        prop_assert_eq!(written.trim(), said.trim());
    }

    #[test]
    fn any_files_stand_in_a_zip_file_as_they_are(files in prop::collection::vec(("[a-z]{1,9}", prop::collection::vec(any::<u8>(), 0..99)), 0..5)) {
        let given: Vec<(&str, &[u8])> = files.iter().map(|(name, content)| (name.as_str(), content.as_slice())).collect();
        prop_assert_eq!(unzipped(&zip(&given)), files);
    }
}

#[test]
fn a_package_starts_with_what_says_how_it_is_started() {
    let files = unzipped(&parcel("Ninety & <now>", "text").package("<p>page</p>"));
    let names: Vec<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["imsmanifest.xml", "index.html"]);
    let manifest = String::from_utf8_lossy(&files[0].1);
    assert!(manifest.contains("<title>Ninety &amp; &lt;now&gt;</title>") && manifest.contains("href=\"index.html\""));
    assert_eq!(files[1].1, b"<p>page</p>");
}

/// What a platform is told under a name.
fn said(standing: &Standing, mastery: Option<f64>, name: &str) -> Option<String> {
    standing.entries(mastery).into_iter().find(|(known, _)| *known == name).map(|(_, value)| value)
}

#[test]
fn a_platform_is_told_status_score_and_what_is_left() {
    let standing = standing(Status::Incomplete, Some(83.333_333), "step 3");
    let said = |name: &str| said(&standing, None, name).expect("told");
    assert_eq!(said("cmi.core.lesson_status"), "incomplete");
    assert_eq!(said("cmi.core.score.raw"), "83.33");
    assert_eq!((said("cmi.core.score.min"), said("cmi.core.score.max")), ("0".to_owned(), "100".to_owned()));
    assert_eq!(said("cmi.suspend_data"), "step 3");
    assert_eq!(said("cmi.core.exit"), "suspend", "otherwise platforms forget what is left");
}

#[test]
fn a_lesson_is_passed_where_the_platform_says_from_which_score() {
    let done = standing(Status::Completed, Some(80.0), "");
    let status = |mastery| said(&done, mastery, "cmi.core.lesson_status").expect("told");
    assert_eq!([status(None), status(Some(80.5)), status(Some(80.0))], ["completed", "completed", "passed"]);
    let begun = standing(Status::Incomplete, Some(100.0), "");
    assert_eq!(said(&begun, Some(0.0), "cmi.core.lesson_status").as_deref(), Some("incomplete"));
}

#[test]
fn a_platform_is_told_no_score_where_there_is_none() {
    for score in [None, Some(f64::NAN)] {
        let entries = standing(Status::Incomplete, score, "").entries(None);
        assert!(entries.iter().all(|(name, _)| !name.contains("score")), "{entries:?}");
    }
}

#[test]
fn what_a_platform_would_cut_is_not_told() {
    let fits = |left: &str| {
        let standing = standing(Status::Completed, None, left);
        assert_eq!(standing.fits(), said(&standing, None, "cmi.suspend_data").is_some());
        standing.fits()
    };
    assert!(fits(&"a".repeat(SUSPENDED)) && !fits(&"a".repeat(SUSPENDED + 1)));
    assert!(!fits(&"é".repeat(SUSPENDED)), "a platform may count bytes");
}

#[test]
fn every_lesson_of_ours_leaves_what_a_platform_keeps() {
    for entry in LESSONS {
        let lesson = Rc::new(entry.read().expect("a lesson"));
        let standing = Standing::of(&Sitting::new(Rc::clone(&lesson)));
        assert!(standing.fits() && standing.status == Status::Incomplete, "{}", entry.id);
        assert!(Sitting::read(&standing.left, lesson).is_ok(), "{}", entry.id);
    }
}

/// The files of a zip file by its list, each looked up where the list says, with the checksum worked out anew.
fn unzipped(zip: &[u8]) -> Vec<(String, Vec<u8>)> {
    let number =
        |at: usize, n: usize| zip[at..at + n].iter().rev().fold(0_usize, |sum, byte| sum << 8 | usize::from(*byte));
    let end = zip.len() - 22;
    assert_eq!(&zip[end..end + 4], b"PK\x05\x06");
    assert_eq!(number(end + 16, 4) + number(end + 12, 4), end);
    let mut at = number(end + 16, 4);
    let mut files = Vec::new();
    for _ in 0..number(end + 10, 2) {
        assert_eq!(&zip[at..at + 4], b"PK\x01\x02");
        let (size, n_letters, local) = (number(at + 24, 4), number(at + 28, 2), number(at + 42, 4));
        assert_eq!(&zip[local..local + 4], b"PK\x03\x04");
        assert_eq!(zip[local + 4..local + 30], zip[at + 6..at + 32], "both say the same");
        let name = &zip[at + 46..at + 46 + n_letters];
        assert_eq!(name, &zip[local + 30..local + 30 + n_letters]);
        let content = &zip[local + 30 + n_letters..local + 30 + n_letters + size];
        assert_eq!(number(at + 16, 4), checksum(content));
        files.push((String::from_utf8(name.to_vec()).expect("letters"), content.to_vec()));
        at += 46 + n_letters;
    }
    assert_eq!(at, end);
    files
}

/// CRC-32 by division, bit by bit.
fn checksum(bytes: &[u8]) -> usize {
    let bit = |rest: u32| if rest & 1 == 1 { rest >> 1 ^ 0xEDB8_8320 } else { rest >> 1 };
    let divided = |rest: u32, byte: &u8| (0..8).fold(rest ^ u32::from(*byte), |rest, _| bit(rest));
    usize::try_from(!bytes.iter().fold(u32::MAX, divided)).expect("32 bits")
}
