//! Pictures that carry a state: whatever it is, it comes back; what others wrote never breaks the reader.

use proptest::prelude::*;
use worthwhile::app::picture::{Fault, Format, embed_png, embed_svg, extract};

/// The smallest PNG: one grey point.
const POINT: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\0\0\0\0\x3a\x7e\x9b\x55\
    \0\0\0\nIDATx\x9cc\x68\0\0\0\x82\0\x81\x77\xcd\x72\xb6\0\0\0\0IEND\xae\x42\x60\x82";
const SHAPES: &str =
    "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\">\n<title>One</title>\n</svg>\n";

fn pictures(kept: &str) -> [Vec<u8>; 2] {
    let svg = embed_svg(SHAPES, kept).expect("it is an SVG");
    [embed_png(POINT, kept).expect("it is a PNG"), svg.into_bytes()]
}

#[track_caller]
fn refused(bytes: &[u8], fault: Fault) {
    assert_eq!(extract(bytes), Err(fault));
}

#[test]
fn a_picture_without_a_state_has_none() {
    assert_eq!(extract(POINT), Ok(None));
    assert_eq!(extract(SHAPES.as_bytes()), Ok(None));
    assert_eq!(extract(b"<svg><metadata><rdf/></metadata></svg>"), Ok(None));
}

#[test]
fn what_is_no_picture_is_refused() {
    for bytes in [&b""[..], b"{}", b"\x89PNG", b"<html>", b"\0\x01\x02"] {
        refused(bytes, Fault::NoPicture);
    }
    assert_eq!(Format::of(b"\xef\xbb\xbf <?xml version=\"1.0\"?><svg/>"), Some(Format::Svg));
}

#[test]
fn a_changed_letter_is_noticed() {
    let [mut png, _] = pictures("{\"worthwhile\":1}");
    let at = png.windows(10).position(|ten| ten == b"worthwhile").expect("its name") + 20;
    png[at] ^= 1;
    refused(&png, Fault::Damaged);
    for damaged in ["%", "%0", "%zz", "&", "&bad;", "&#xd800;", "<b/>", "%ff"] {
        let svg = format!("<svg><metadata id=\"worthwhile\">{damaged}</metadata></svg>");
        refused(svg.as_bytes(), Fault::Damaged);
    }
}

#[test]
fn what_another_program_packed_is_told() {
    let [mut png, _] = pictures("kept");
    let at = png.windows(10).position(|ten| ten == b"worthwhile").expect("its name") + 11;
    png[at] = 1;
    refused(&png, Fault::Damaged); // its checksum no longer holds
}

#[test]
fn xml_written_by_another_program_is_read() {
    let svg =
        "<?xml version='1.0'?>\n<svg>\n <metadata\n  id='worthwhile'>{&#34;a&#x22;:\"b\" &apos;}</metadata>\n</svg>";
    assert_eq!(extract(svg.as_bytes()), Ok(Some("{\"a\":\"b\" '}".to_owned())));
}

#[test]
fn the_latest_state_is_the_one_that_counts() {
    let [png, svg] = pictures("old");
    let svg = String::from_utf8(svg).expect("text");
    assert_eq!(extract(&embed_png(&png, "new").expect("a PNG")), Ok(Some("new".to_owned())));
    assert_eq!(extract(embed_svg(&svg, "new").expect("an SVG").as_bytes()), Ok(Some("new".to_owned())));
}

#[test]
fn faults_are_told_in_words() {
    let words = |fault: Fault| fault.to_string();
    assert_eq!(words(Fault::NoPicture), "this is neither a PNG nor an SVG picture");
    assert_eq!(words(Fault::Cut), "this picture is cut short");
    assert_eq!(words(Fault::Damaged), "the state in this picture is damaged");
    assert_eq!(words(Fault::Packed), "another program has packed the state in this picture");
}

proptest! {
    #[test]
    fn any_text_survives_both_pictures(kept in any::<String>()) {
        for picture in pictures(&kept) {
            prop_assert_eq!(extract(&picture), Ok(Some(kept.clone())));
        }
    }

    #[test]
    fn markup_survives_both_pictures(kept in "[\\x00-\\x7f\\u{2028}<>&;%\"]{0,200}(</metadata>|</svg>|&amp;|%00)?") {
        for picture in pictures(&kept) {
            prop_assert_eq!(extract(&picture), Ok(Some(kept.clone())));
        }
    }

    #[test]
    fn a_picture_that_is_cut_is_refused(kept in any::<String>(), cut in 0.0..1.0_f64) {
        for picture in pictures(&kept) {
            let whole = picture.trim_ascii_end();
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss)]
            let length = (cut * whole.len() as f64) as usize;
            prop_assert!(extract(&whole[..length]).is_err());
        }
    }

    #[test]
    fn no_bytes_break_the_reader(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        let _ = extract(&bytes);
        let _ = extract(&[&POINT[..33], &bytes].concat());
        let _ = extract(&[b"<svg><metadata id=\"worthwhile\">", &bytes[..], b"</metadata></svg>"].concat());
        let _ = embed_png(&[&POINT[..8], &bytes].concat(), "kept");
    }
}
