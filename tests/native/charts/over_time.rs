//! Charts over time: tables are the results document, lines break where a number is about nobody, readings go by period.

use serde_json::Value;
use worthwhile::charts::{Chart, Class, Mark, Row, RowKind, TimeFacts, Topic, over_time};
use worthwhile::model::{End, Group, Period, Run};
use worthwhile::scenario::{Entry, LIBRARY, results};
use worthwhile::text::{Numbers, PeriodLength};

use super::facts::{Case, case, cases};
use super::{dollars, text};

fn drawn(case: &Case, topic: Topic) -> Chart {
    over_time(topic, &case.time(), 560.0, text(), case.numbers())
}

/// The periods of each variant in the results document, and what is there after the last.
fn documents(entry: &Entry) -> Vec<(String, Value)> {
    let scenario = entry.open().expect("a built-in scenario is good");
    let document = serde_json::to_value(results(&scenario)).expect("results are JSON");
    let variants = document["variants"].as_array().expect("variants").clone();
    let name = |variant: &Value| format!("{} {}", entry.id, variant["id"].as_str().expect("an id"));
    variants.into_iter().map(|variant| (name(&variant), variant)).collect()
}

fn number(value: &Value) -> f64 {
    value.as_f64().expect("a number")
}

/// What a cell has to say, by the head of its column.
fn cell(column: &str, variant: &Value, period: usize, numbers: Numbers) -> String {
    let periods = variant["periods"].as_array().expect("periods");
    let now = periods.get(period);
    let stock = |key: &str| numbers.whole(number(now.map_or(&variant["end"][key], |now| &now["all"][key])));
    let Some(now) = now else {
        return match column {
            "Prospects" | "Customers" | "Lost" => stock(&column.to_lowercase()),
            _ => String::new(),
        };
    };
    let all = |key: &str| number(&now["all"][key]);
    let after =
        |key: &str| periods.get(period + 1).map_or(number(&variant["end"][key]), |next| number(&next["all"][key]));
    let leavers = all("customers") + all("newcomers") - after("customers");
    let of = |heads: &str, written: String| if 0.0 < all(heads) { written } else { "–".to_owned() };
    let (regulars, newcomers) = ("customers", "newcomers");
    match column {
        "Prospects" | "Customers" | "Lost" => stock(&column.to_lowercase()),
        "Newcomers" => numbers.whole(all("newcomers")),
        "Leavers" => numbers.whole(leavers),
        "Won back" => numbers.whole(after("prospects") - all("prospects") + all("newcomers")),
        "Satisfaction of regulars" => of(regulars, numbers.score(all("satisfaction_regular"))),
        "Satisfaction of newcomers" => of(newcomers, numbers.score(all("satisfaction_new"))),
        "Delivered value" => numbers.money(all("delivered_value")),
        "Adequate for regulars" => of(regulars, numbers.money(all("adequate_regular"))),
        "Desired by regulars" => of(regulars, numbers.money(all("desired_regular"))),
        "Adequate for newcomers" => of(newcomers, numbers.money(all("adequate_new"))),
        "Desired by newcomers" => of(newcomers, numbers.money(all("desired_new"))),
        "Regulars who stay" => of(regulars, numbers.percent(all("retention_regular"))),
        "Newcomers who stay" => of(newcomers, numbers.percent(all("retention_new"))),
        "Promoters" => numbers.whole(all("promoters")),
        "Detractors" => numbers.whole(all("detractors")),
        "Wait, minutes" => numbers.minutes(number(&now["wait_minutes"])),
        "Utilisation" => numbers.percent(number(&now["utilisation"])),
        "Turned away" => numbers.percent(number(&now["turned_away"])),
        "Profit" => numbers.whole_money(number(&now["profit"])),
        "Present value so far" => numbers.whole_money(number(&now["npv"])),
        other => panic!("{other} is not in the results document"),
    }
}

/// The rows below a head, or all where there is none.
fn below<'a>(rows: &'a [Row], head: &str) -> &'a [Row] {
    let is_head = |row: &Row| row.kind == RowKind::Group;
    let Some(at) = rows.iter().position(|row| is_head(row) && row.cells[0] == head) else { return rows };
    let rest = &rows[at + 1..];
    &rest[..rest.iter().position(is_head).unwrap_or(rest.len())]
}

#[track_caller]
fn agree(name: &str, columns: &[String], rows: &[Row], variant: &Value, numbers: Numbers) {
    let n_periods = variant["periods"].as_array().expect("periods").len();
    assert!(n_periods <= rows.len(), "{name} has {} rows", rows.len());
    for (period, row) in rows.iter().enumerate() {
        let first = if period < n_periods { (period + 1).to_string() } else { "end".to_owned() };
        assert_eq!(row.cells[0], first, "{name}");
        for (column, found) in columns.iter().zip(&row.cells).skip(1) {
            assert_eq!(*found, cell(column, variant, period, numbers), "{name}: {column} in row {period}");
        }
    }
}

#[test]
fn every_table_over_time_is_the_results_document() {
    let cases = cases();
    for entry in LIBRARY {
        let documents = documents(entry);
        for (name, document) in &documents {
            let case = cases.iter().find(|case| case.name == *name).expect("every variant is a case");
            for &topic in Topic::ALL {
                let table = drawn(case, topic).table;
                let name = format!("{name} {topic:?}");
                agree(&name, &table.columns, below(&table.rows, "now"), document, case.numbers());
                if case.time().now != case.time().baseline {
                    let baseline = below(&table.rows, "baseline");
                    agree(&name, &table.columns, baseline, &documents[0].1, case.numbers());
                }
            }
        }
    }
}

#[test]
fn the_last_present_value_is_that_of_the_run() {
    for case in cases() {
        let table = drawn(&case, Topic::Money).table;
        let last = below(&table.rows, "now").last().expect("there are periods");
        assert_eq!(last.cells[2], case.numbers().whole_money(case.run().npv), "{}", case.name);
    }
}

#[test]
fn the_same_reading_of_two_charts_is_about_the_same_period() {
    for case in cases() {
        let n_periods = case.run().periods.len();
        for &topic in Topic::ALL {
            let readings = drawn(&case, topic).readings;
            let has_end = matches!(topic, Topic::Overview | Topic::People);
            assert_eq!(readings.len(), n_periods + usize::from(has_end), "{} {topic:?}", case.name);
            for (period, reading) in readings.iter().take(n_periods).enumerate() {
                let (name, _) = reading.words.split_once(": ").expect("a name and values");
                assert!(name.ends_with(&format!(" {}", period + 1)), "{} {topic:?}: {name}", case.name);
            }
        }
    }
}

#[test]
fn a_reading_has_every_quantity_of_the_chart() {
    let case = case("dental-clinic promise-only");
    let reading = |topic| drawn(&case, topic).readings[2].words.clone();
    assert_eq!(
        reading(Topic::People),
        "Quarter 3: 10,887 prospects, 974 customers, 3,139 lost, 925 newcomers, 620 leavers, 94 won back; \
         baseline: 10,887 prospects, 974 customers, 3,139 lost, 146 newcomers, 157 leavers, 94 won back"
    );
    assert!(reading(Topic::Satisfaction).starts_with(
        "Quarter 3: satisfaction of regulars 67.5, satisfaction of newcomers 63.2, delivered value $47.32, adequate for regulars"
    ));
    assert!(reading(Topic::Waiting).starts_with("Quarter 3: wait 34 minutes, utilisation 76%"));
    assert!(reading(Topic::Money).starts_with("Quarter 3: profit $26,913, present value so far $"));
}

/// A run whose customers and newcomers are these heads.
fn run(heads: &[(f64, f64)]) -> Run {
    let period = |(period, (customers, newcomers)): (usize, &(f64, f64))| Period {
        period,
        wait_minutes: 0.0,
        turned_away: 0.0,
        utilisation: 0.0,
        profit: 0.0,
        npv: 0.0,
        all: Group {
            customers: *customers,
            newcomers: *newcomers,
            retention_regular: 0.8,
            retention_new: 0.6,
            satisfaction_regular: 70.0,
            satisfaction_new: 60.0,
            ..Group::default()
        },
        segments: Vec::new(),
    };
    Run { npv: 0.0, end: End::default(), periods: heads.iter().enumerate().map(period).collect() }
}

fn alone(run: &Run, topic: Topic) -> Chart {
    let facts = TimeFacts {
        now: run,
        baseline: run,
        shown: 1,
        period_word: PeriodLength::Year,
        brackets: Vec::new(),
        is_baseline: true,
    };
    over_time(topic, &facts, 560.0, text(), dollars())
}

#[test]
fn numbers_about_nobody_are_not_drawn() {
    let run = run(&[(10.0, 1.0), (10.0, 0.0), (0.0, 1.0), (0.0, 1.0), (10.0, 1.0), (10.0, 1.0)]);
    for (topic, regulars, newcomers) in [
        (Topic::Loyalty, Class::Loyalty, Class::LoyaltyNew),
        (Topic::Satisfaction, Class::Satisfaction, Class::SatisfactionNew),
    ] {
        let chart = alone(&run, topic);
        let lines = |class| {
            chart
                .drawing
                .marks
                .iter()
                .filter(|mark| matches!(mark, Mark::Path { .. } | Mark::Line { .. }) && mark.class() == class)
                .count()
        };
        assert_eq!((lines(regulars), lines(newcomers)), (2, 2), "{topic:?}");
        assert_eq!(chart.table.rows[1].cells[2], "–", "{topic:?}");
        assert_eq!(chart.table.rows[2].cells[1], "–", "{topic:?}");
        assert!(!chart.readings[2].words.contains("regulars"), "{}", chart.readings[2].words);
    }
}

#[test]
fn where_nobody_ever_comes_the_charts_say_so() {
    let run = run(&[(0.0, 0.0), (0.0, 0.0)]);
    assert_eq!(alone(&run, Topic::Loyalty).title, "There is nobody who could stay");
    assert_eq!(alone(&run, Topic::Waiting).title, "Nobody has to wait");
    assert_eq!(alone(&run, Topic::People).title, "0 people come and 0 leave in 2 years");
}

#[test]
fn a_drawing_over_time_ends_where_its_numbers_do() {
    let case = case("dental-clinic promise-only");
    let marks = drawn(&case, Topic::Money).drawing.marks;
    let line = marks.iter().filter(|mark| mark.class() == Class::Profit).nth(1).expect("the line of present value");
    let points = super::drawing::points(line);
    assert_eq!(points.len(), case.run().periods.len() + 1, "it begins with nothing");
    let (first, last) = (points[0], points[points.len() - 1]);
    let scale = (first.1 - last.1) / case.run().npv;
    for (point, period) in points[1..].iter().zip(&case.run().periods) {
        assert!((first.1 - point.1 - scale * period.npv).abs() < 0.2);
    }
}
