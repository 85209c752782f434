//! The drawings of one case, mark by mark. To accept new ones: `ACCEPT_DRAWINGS=1 cargo test drawings_are`.

use worthwhile::charts::svg;

use super::charts;
use super::facts::case;

#[test]
fn drawings_are_as_they_were() {
    let case = case("dental-clinic promise-only");
    for (kind, chart) in charts(&case, 400.0) {
        let path = format!("{}/tests/native/charts/drawings/{kind}.svg", env!("CARGO_MANIFEST_DIR"));
        let drawn = svg(&chart.drawing, &chart.description, "");
        if std::env::var_os("ACCEPT_DRAWINGS").is_some() {
            std::fs::write(&path, &drawn).expect("the drawing can be kept");
        }
        let kept = std::fs::read_to_string(&path).unwrap_or_default();
        for (found, expected) in drawn.lines().zip(kept.lines()) {
            assert_eq!(found, expected, "{kind}");
        }
        assert_eq!(drawn.lines().count(), kept.lines().count(), "{kind}");
    }
}

#[test]
fn a_drawing_becomes_a_file_whatever_its_words_are() {
    let words = worthwhile::charts::escaped("<b> & \"it's\" \u{1}\u{0}ok");
    assert_eq!(words, "&lt;b&gt; &amp; &quot;it&#39;s&quot; ok");
}
