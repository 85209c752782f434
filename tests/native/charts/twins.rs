//! A table says what its drawing says.

use worthwhile::charts::{Row, RowKind, balance, loyalty_curve, response, time};

use super::facts::case;
use super::text;

#[track_caller]
fn row(rows: &[Row], name: &str, cells: &[&str]) {
    let row = rows.iter().find(|row| row.cells[0] == name && row.cells.len() > 1).expect("a row of this name");
    assert_eq!(row.cells[1..], *cells, "{name}");
}

#[test]
fn the_balance_is_the_published_table() {
    let case = case("dental-clinic promise-only");
    let table = balance(&case.balance(), 400.0, text(), case.numbers()).table;
    assert_eq!(table.columns, ["Dollars per visit", "now", "baseline", "change"]);
    row(&table.rows, "Product", &["90.00", "90.00", "0.00"]);
    row(&table.rows, "gets", &["189.00", "189.00", "0.00"]);
    row(&table.rows, "Time", &["29.60", "16.70", "+12.90"]);
    row(&table.rows, "Psychic cost", &["13.80", "13.80", "0.00"]);
    row(&table.rows, "gives", &["141.68", "128.78", "+12.90"]);
    row(&table.rows, "is left", &["47.32", "60.22", "−12.90"]);
    let kinds: Vec<RowKind> = table.rows.iter().map(|row| row.kind).collect();
    assert_eq!(kinds.iter().filter(|kind| **kind == RowKind::SumValue).count(), 2);
    assert_eq!(kinds.iter().filter(|kind| **kind == RowKind::SumCost).count(), 1);
}

#[test]
fn the_baseline_is_compared_with_nothing() {
    let case = case("dental-clinic baseline");
    for (kind, chart) in super::charts(&case, 400.0) {
        assert!(!chart.table.columns.iter().any(|column| column.contains("baseline")), "{kind}");
    }
}

#[test]
fn the_response_table_holds_every_point() {
    let case = case("dental-clinic promise-only");
    let facts = case.response().expect("service is a number");
    let table = response(&facts, 400.0, text(), case.numbers()).table;
    let points = table.rows.iter().filter(|row| row.kind == RowKind::Plain).count();
    assert_eq!(points, facts.now.len());
    row(&table.rows, "70", &["67.5", "71%", "78.8", "86%"]);
    let groups: Vec<&str> =
        table.rows.iter().filter(|row| row.kind == RowKind::Group).map(|row| row.cells[0].as_str()).collect();
    // Beyond service 74 so many customers come that what they get falls below adequate again.
    assert_eq!(groups, ["Less than adequate", "Within the zone of tolerance", "Less than adequate"]);
}

#[test]
fn the_curve_table_holds_the_customers_and_the_curve() {
    let case = case("dental-clinic promise-only");
    let facts = case.curve();
    let table = loyalty_curve(&facts, 400.0, text(), case.numbers()).table;
    row(&table.rows, "Regulars", &["67.5", "71%"]);
    row(&table.rows, "Regulars, baseline", &["78.8", "86%"]);
    row(&table.rows, "Newcomers", &["63.2", "64%"]);
    let curve: Vec<&Row> = table.rows.iter().filter(|row| row.cells[0] == "On the curve").collect();
    assert_eq!(curve.len(), 21);
    let half = curve.iter().find(|row| row.cells[1] == "55.0").expect("the midpoint");
    assert_eq!(half.cells[2], case.numbers().percent(facts.now.retention(55.0)));
}

#[test]
fn the_table_over_time_holds_every_period_and_the_end() {
    let case = case("dental-clinic promise-only");
    let table = time(&case.time(), 400.0, text(), case.numbers()).table;
    assert_eq!(table.columns, ["Quarter", "Customers", "Lost", "Prospects", "Wait, minutes", "Profit"]);
    assert_eq!(table.rows.len(), 2 * 21 + 2);
    row(&table.rows, "1", &["1,000", "3,000", "11,000", "6.7", "$24,346"]);
    row(&table.rows, "end", &["806", "5,846", "8,348", "", ""]);
    let shown = table.rows.iter().find(|row| row.kind == RowKind::SumValue).expect("the shown period stands out");
    assert_eq!(shown.cells[0], "3");
    assert_eq!(shown.cells[4..], ["34", "$26,913"]);
}

#[test]
fn every_reading_says_what_its_dots_show() {
    let case = case("dental-clinic promise-only");
    for (kind, chart) in super::charts(&case, 560.0) {
        assert!(!chart.readings.is_empty(), "{kind}");
        for reading in &chart.readings {
            for dot in reading.dots.iter().filter(|dot| !dot.label.contains('k')) {
                assert!(reading.words.contains(&dot.label), "{kind}: {} has no {}", reading.words, dot.label);
            }
        }
        let across = chart.readings.windows(2).all(|pair| pair[0].x <= pair[1].x);
        assert!(across, "{kind} is read from left to right");
    }
}

#[test]
fn the_nearest_reading_is_found_in_either_panel() {
    let case = case("dental-clinic promise-only");
    let readings = response(&case.response().expect("service is a number"), 560.0, text(), case.numbers()).readings;
    for (index, reading) in readings.iter().enumerate() {
        for rule in &reading.rules {
            let found = worthwhile::charts::nearest(&readings, (rule.x + 0.5, 100.0)).expect("there are readings");
            assert_eq!(found, index);
        }
    }
}
