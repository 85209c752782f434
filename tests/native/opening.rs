//! What a file is that somebody opens, and why it is refused: one clear sentence each.

use std::fs;

use proptest::prelude::*;
use worthwhile::app::opening::{Opened, open};
use worthwhile::app::picture::{embed_png, embed_svg};
use worthwhile::scenario::LIBRARY;
use worthwhile::text::{Language, Text};

const KEPT: &str = "{\"worthwhile\":1,\"scenario\":\"dental-clinic\"}";

fn refused(bytes: &[u8]) -> String {
    match open(bytes) {
        Ok(opened) => format!("{opened:?}"),
        Err(why) => why.told(Text::of(Language::English).files()),
    }
}

fn shipped(id: &str) -> String {
    fs::read_to_string(format!("{}/assets/scenarios/{id}.json", env!("CARGO_MANIFEST_DIR"))).expect("it is there")
}

#[test]
fn every_scenario_opens_from_its_file() {
    for entry in LIBRARY {
        let file = shipped(entry.id);
        for bytes in [file.clone().into_bytes(), [b"\xef\xbb\xbf", file.as_bytes()].concat()] {
            let Ok(Opened::Scenario(scenario)) = open(&bytes) else { panic!("{}", entry.id) };
            assert_eq!(scenario.id, entry.id);
        }
    }
}

#[test]
fn a_state_is_told_from_a_scenario() {
    assert_eq!(open(KEPT.as_bytes()), Ok(Opened::Kept(KEPT.to_owned())));
    assert_eq!(open(format!("\n {KEPT}\n").as_bytes()), Ok(Opened::Kept(KEPT.to_owned())));
}

#[test]
fn a_picture_opens_as_the_state_inside() {
    let point = fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/fuzz/corpus/picture/png-plain")).expect("it is there");
    let png = embed_png(&point, KEPT).expect("a PNG");
    let svg = embed_svg("<svg></svg>", KEPT).expect("an SVG");
    for picture in [&png[..], svg.as_bytes()] {
        assert_eq!(open(picture), Ok(Opened::Kept(KEPT.to_owned())));
    }
    assert_eq!(refused(&point), "this picture carries no scenario");
    assert_eq!(refused(&png[..60]), "this picture is cut short");
}

#[test]
fn what_is_not_ours_is_refused_in_a_sentence() {
    let foreign = "it is neither a scenario nor a picture saved here";
    for bytes in [&b""[..], b"hello", b"[1,2]", b"\xff\xd8\xff\xe0", b"PK\x03\x04", b"{\"a\":1}", b"name,price\r\n"] {
        assert_eq!(refused(bytes), foreign);
    }
    assert_eq!(
        refused(&vec![b' '; 2_000_001]),
        "it is larger than 2 MB, more than any scenario or picture of this page"
    );
}

#[test]
fn a_fault_is_told_with_its_path() {
    let file = shipped("dental-clinic");
    assert_eq!(refused(&file.as_bytes()[..file.len() / 2]).split(" from ").next(), Some("this is not JSON"));
    let newer = file.replacen("\"format\": 1", "\"format\": 2", 1);
    assert_eq!(refused(newer.as_bytes()), "format: format 2 is newer than this program, which reads format 1");
    let wrong = file.replacen("\"periods\": ", "\"periods\": -", 1);
    assert!(refused(wrong.as_bytes()).starts_with("periods: this must be a whole number from 1 to 120"));
}

proptest! {
    #[test]
    fn no_file_breaks_the_page(bytes in proptest::collection::vec(any::<u8>(), 0..400), begins in 0..4_usize) {
        let begin = [&b""[..], b"{", b"{\"format\":1,", b"<svg>"][begins];
        let _ = open(&[begin, &bytes].concat());
    }
}
