//! QR codes: what is written, an independent reader reads.

use proptest::prelude::*;
use worthwhile::app::Qr;

/// The code as a picture of small squares.
pub fn read(qr: &Qr) -> Option<String> {
    let (scale, side) = (4, usize::try_from(qr.side()).ok()?);
    let module = |at: usize| i32::try_from(at / scale).unwrap_or(-1);
    let grey = |x: usize, y: usize| if qr.is_dark(module(x), module(y)) { 0 } else { 255 };
    let mut picture = rqrr::PreparedImage::prepare_from_greyscale(side * scale, side * scale, grey);
    picture.detect_grids().first()?.decode().ok().map(|(_, text)| text)
}

#[test]
fn a_link_is_read_back_as_it_was() {
    for text in ["https://example.org/w/#1.abc&scenario=dental-clinic", "Grüße, 世界", &"x".repeat(1_900)] {
        let qr = Qr::new(text).expect("short enough");
        assert_eq!(read(&qr).as_deref(), Some(text));
    }
}

#[test]
fn what_is_too_long_has_no_code() {
    assert!(Qr::new(&"x".repeat(2_954)).is_none());
}

#[test]
fn nothing_is_dark_around_the_code() {
    let qr = Qr::new("worth").expect("short enough");
    let last = qr.side() - 1;
    for at in 0..=last {
        for rim in (0..Qr::QUIET).chain(last - Qr::QUIET + 1..=last) {
            assert!(!qr.is_dark(at, rim) && !qr.is_dark(rim, at));
        }
    }
    assert!(qr.is_dark(Qr::QUIET, Qr::QUIET), "its corner is dark");
}

/// The picture that a path of `M x y h run v1 h-run z` draws.
fn drawn(path: &str, side: i32) -> Vec<(i32, i32)> {
    let numbers = |part: &str| -> Vec<i32> {
        part.split(|c: char| !c.is_ascii_digit()).filter_map(|digits| digits.parse().ok()).collect()
    };
    let strokes = path.split('M').skip(1).map(numbers);
    let dark: Vec<_> = strokes.flat_map(|n| (n[0]..n[0] + n[2]).map(move |x| (x, n[1]))).collect();
    assert!(dark.iter().all(|&(x, y)| x < side && y < side));
    dark
}

proptest! {
    #[test]
    fn the_path_draws_exactly_the_dark_modules(text in "[ -~]{1,300}") {
        let qr = Qr::new(&text).expect("short enough");
        let all = (0..qr.side()).flat_map(|y| (0..qr.side()).map(move |x| (x, y)));
        let dark: Vec<_> = all.filter(|&(x, y)| qr.is_dark(x, y)).collect();
        prop_assert_eq!(drawn(&qr.path(), qr.side()), dark);
    }
}
