//! Marks tell the facts: heights are in proportion, lines pass through their values.

use worthwhile::charts::{Class, Drawing, Mark, balance, loyalty_curve, response, time};

use super::facts::case;
use super::text;

/// The points of a mark (px).
pub fn points(mark: &Mark) -> Vec<(f64, f64)> {
    match mark {
        Mark::Line { from, to, .. } => vec![*from, *to],
        Mark::Rect { at, size, .. } => vec![*at, (at.0 + size.0, at.1 + size.1)],
        Mark::Circle { at, radius, .. } => vec![(at.0 - radius, at.1 - radius), (at.0 + radius, at.1 + radius)],
        Mark::Text { at, .. } => vec![*at],
        Mark::Path { d, .. } => path_points(d),
    }
}

fn path_points(d: &str) -> Vec<(f64, f64)> {
    let points = d.trim_start_matches('M').trim_end_matches('Z').split(' ');
    let number = |text: &str| text.parse::<f64>().expect("a path holds numbers");
    points.map(|point| point.split_once(',').map(|(x, y)| (number(x), number(y))).expect("a point is a pair")).collect()
}

/// The marks of a class.
fn of(drawing: &Drawing, class: Class) -> Vec<&Mark> {
    drawing.axes.iter().chain(&drawing.marks).filter(|mark| mark.class() == class).collect()
}

/// The points of the only path of a class.
#[track_caller]
fn line(drawing: &Drawing, class: Class, nth: usize) -> Vec<(f64, f64)> {
    points(of(drawing, class)[nth])
}

#[track_caller]
fn near(found: f64, expected: f64, within: f64) {
    assert!((found - expected).abs() <= within, "{found} instead of {expected}");
}

#[test]
fn bars_are_as_high_as_their_money() {
    let case = case("dental-clinic promise-only");
    let facts = case.balance();
    let chart = balance(&facts, 400.0, text(), case.numbers());
    let heights: Vec<f64> = of(&chart.drawing, Class::Gain).iter().map(|mark| height(mark)).collect();
    let scale = (heights[0] + 2.0) / facts.now.gains[0];
    for (height, gain) in heights.iter().zip(facts.now.gains) {
        near(*height + 2.0, scale * gain, 0.2);
    }
    let left =
        of(&chart.drawing, Class::GainSolid).into_iter().map(height).find(|height| 70.0 < *height && *height < 80.0);
    near(left.expect("the block that is left") + 2.0, scale * facts.now.delivered_value(), 0.2);
}

fn height(mark: &Mark) -> f64 {
    if let Mark::Rect { size, .. } = mark { size.1 } else { 0.0 }
}

#[test]
fn what_is_missing_stands_on_the_side_of_the_gains() {
    let case = case("computer-shop coupon-next-time");
    let mut facts = case.balance();
    facts.now.costs[0] += 1_000.0;
    let drawing = balance(&facts, 400.0, text(), case.numbers()).drawing;
    let gains = points(of(&drawing, Class::Gain)[0]);
    let missing = of(&drawing, Class::CostSolid).into_iter().map(points).find(|corners| corners[0].0 < gains[1].0);
    let missing = missing.expect("a block in cost colour over the gains");
    near(missing[0].0, gains[0].0, 0.05);
    let top = of(&drawing, Class::CostSolid).into_iter().map(|mark| points(mark)[0].1).fold(f64::INFINITY, f64::min);
    near(missing[0].1, top, 0.15);
}

#[test]
fn response_lines_pass_through_the_values() {
    let case = case("dental-clinic promise-only");
    let facts = case.response().expect("service is a number");
    for (width, top, bottom) in [(328.0, 30.0, 190.0), (560.0, 36.0, 274.0)] {
        let drawing = response(&facts, width, text(), case.numbers()).drawing;
        let drawn = line(&drawing, Class::Satisfaction, 0);
        assert_eq!(drawn.len(), facts.now.len());
        for (at, point) in drawn.iter().zip(&facts.now) {
            near(at.1, bottom - (bottom - top) * point.satisfaction / 100.0, 0.15);
        }
        let here = of(&drawing, Class::DotSatisfaction)[0];
        let Mark::Circle { at, .. } = here else { panic!("here is a dot") };
        near(at.1, bottom - (bottom - top) * facts.here.satisfaction / 100.0, 0.15);
    }
}

#[test]
fn the_zone_of_tolerance_is_where_the_published_mockup_has_it() {
    let case = case("dental-clinic promise-only");
    let drawing = response(&case.response().expect("service is a number"), 560.0, text(), case.numbers()).drawing;
    let zone = points(of(&drawing, Class::Zone)[0]);
    near(zone[0].0, 99.0, 1.0);
    near(zone[1].0, 197.1, 1.0);
}

#[test]
fn the_curve_is_the_models() {
    let case = case("dental-clinic baseline");
    let facts = case.curve();
    let drawing = loyalty_curve(&facts, 400.0, text(), case.numbers()).drawing;
    for (x, y) in line(&drawing, Class::Loyalty, 0) {
        let satisfaction = 100.0 * (x - 46.0) / (388.0 - 46.0);
        near(y, 298.0 - 270.0 * facts.now.retention(satisfaction), 0.5);
    }
}

#[test]
fn lines_over_time_pass_through_the_stocks() {
    let case = case("dental-clinic promise-only");
    let drawing = time(&case.time(), 560.0, text(), case.numbers()).drawing;
    let drawn = line(&drawing, Class::Customers, 0);
    let run = case.run();
    let stocks: Vec<f64> = run.periods.iter().map(|period| period.all.customers).chain([run.end.customers]).collect();
    assert_eq!(drawn.len(), stocks.len());
    let scale = (192.0 - drawn[0].1) / stocks[0];
    for (at, stock) in drawn.iter().zip(stocks) {
        near(192.0 - at.1, scale * stock, 0.2);
    }
}

#[test]
fn the_baseline_has_no_ghost_and_no_arrow() {
    let case = case("dental-clinic baseline");
    for (kind, chart) in super::charts(&case, 560.0) {
        let ghosts = [
            Class::Ghost,
            Class::GhostSatisfaction,
            Class::GhostLoyalty,
            Class::GhostLost,
            Class::GhostProspects,
            Class::GhostNew,
            Class::PartPast,
            Class::Drop,
            Class::DotPast,
        ];
        for class in ghosts {
            assert!(of(&chart.drawing, class).is_empty(), "{kind} draws {class:?}");
        }
        assert!(!chart.caption.contains("Grey"), "{kind}: {}", chart.caption);
    }
}

#[test]
fn without_a_queue_there_is_no_wait() {
    let case = case("freshness-rule baseline");
    let chart = time(&case.time(), 560.0, text(), case.numbers());
    assert!(of(&chart.drawing, Class::Wait).is_empty());
    assert!(!chart.description.contains("wait"));
    assert!(!chart.table.columns.iter().any(|column| column.contains("Wait")));
}

#[test]
fn solid_parts_are_what_has_grown() {
    let case = case("dental-clinic promise-only");
    let facts = case.balance();
    let drawing = balance(&facts, 400.0, text(), case.numbers()).drawing;
    let solid = of(&drawing, Class::CostSolid).into_iter().find(|mark| 40.0 < points(mark)[1].0 - points(mark)[0].0);
    let parts: Vec<f64> = of(&drawing, Class::Cost).into_iter().map(height).collect();
    let growth = facts.now.costs[1] - facts.baseline.costs[1];
    near(
        height(solid.expect("waiting has grown")) / (parts[1] + height(solid.expect("above"))),
        growth / facts.now.costs[1],
        0.01,
    );
}
