//! No label covers another, and nothing leaves the drawing.

use worthwhile::charts::{Area, Chart, Drawing, Mark, response, text_area};
use worthwhile::model::Key;

use super::facts::{Case, cases, moved_cases};
use super::{WIDTHS, charts, text};

/// Every text of a drawing with the room it takes.
pub fn texts(drawing: &Drawing) -> Vec<(String, Area)> {
    let marks = drawing.axes.iter().chain(&drawing.marks);
    let text = |mark: &Mark| match mark {
        Mark::Text { class, at, anchor, spans } => {
            let words: String = spans.iter().map(|span| span.words.as_str()).collect();
            Some((words, text_area(*class, *at, *anchor, spans)))
        }
        Mark::Line { .. } | Mark::Path { .. } | Mark::Rect { .. } | Mark::Circle { .. } => None,
    };
    marks.filter_map(text).collect()
}

/// What is wrong with the places of the words.
pub fn faults(chart: &Chart) -> Vec<String> {
    let drawing = &chart.drawing;
    let sheet = Area { left: -0.05, top: 0.0, right: drawing.width + 0.05, bottom: drawing.height };
    let texts = texts(drawing);
    let mut faults: Vec<String> = Vec::new();
    for (index, (words, area)) in texts.iter().enumerate() {
        if !sheet.contains(area) {
            faults.push(format!("“{words}” leaves the drawing: {area:?}"));
        }
        for (other, other_area) in &texts[index + 1..] {
            if area.overlaps(other_area) {
                faults.push(format!("“{words}” {area:?} covers “{other}” {other_area:?}"));
            }
        }
    }
    faults
}

/// Values read off a drawing may cover what is drawn, but neither each other nor the edge.
fn reading_faults(chart: &Chart) -> Vec<String> {
    let sheet = Area { left: -0.05, top: 0.0, right: chart.drawing.width + 0.05, bottom: chart.drawing.height };
    let mut faults = Vec::new();
    for reading in &chart.readings {
        for (index, dot) in reading.dots.iter().enumerate() {
            let area = dot.label_area();
            if !sheet.contains(&area) {
                faults.push(format!("{}: {} leaves the drawing {area:?}", reading.words, dot.label));
            }
            for other in reading.dots[index + 1..].iter().filter(|other| other.label_area().overlaps(&area)) {
                faults.push(format!("{}: {} covers {}", reading.words, dot.label, other.label));
            }
        }
    }
    faults
}

#[track_caller]
fn check(case: &Case, widths: &[f64]) {
    for width in widths {
        for (kind, chart) in charts(case, *width) {
            let faults = [faults(&chart), reading_faults(&chart)].concat();
            assert!(faults.is_empty(), "{} {kind} at {width}: {faults:#?}", case.name);
        }
    }
}

#[test]
fn labels_keep_clear_of_each_other_in_every_variant_of_every_scenario() {
    for case in cases() {
        check(&case, &WIDTHS);
    }
}

#[test]
fn labels_keep_clear_of_each_other_whichever_lever_is_on_the_axis() {
    for key in [Key::Price, Key::TimeMinutes, Key::PromisedValue, Key::Advertising, Key::Servers, Key::UnitCost] {
        for case in cases().into_iter().map(|case| case.asking(key)) {
            let Some(facts) = case.response() else { continue };
            for width in [300.0, 408.0, 560.0] {
                let chart = response(&facts, width, text(), case.numbers());
                let faults = [faults(&chart), reading_faults(&chart)].concat();
                assert!(faults.is_empty(), "{} {key:?} at {width}: {faults:#?}", case.name);
            }
        }
    }
}

#[test]
fn labels_keep_clear_of_each_other_wherever_a_lever_stands() {
    for (key, to) in [(Key::ScoreProduct, 5.0), (Key::ScorePersonnel, 100.0), (Key::Psychic, 0.0), (Key::Energy, 100.0)]
    {
        for case in moved_cases(key, to) {
            check(&case, &[300.0, 408.0]);
        }
    }
}

#[test]
fn no_mark_leaves_the_drawing() {
    for case in cases() {
        for (kind, chart) in charts(&case, 328.0) {
            let Drawing { width, height, .. } = chart.drawing;
            let inside = |(x, y): (f64, f64)| (0.0..=width).contains(&x) && (0.0..=height).contains(&y);
            for mark in chart.drawing.axes.iter().chain(&chart.drawing.marks) {
                let points = super::drawing::points(mark);
                assert!(points.into_iter().all(inside), "{} {kind}: {mark:?}", case.name);
            }
        }
    }
}
