//! What is taken away: tables that open right, pictures that need nothing else, names without anything internal.

use std::fs;
use std::rc::Rc;

use proptest::prelude::*;
use worthwhile::app::export::{
    Cell, Form, Taken, Width, csv, digits, figure_file, figure_svg, file_name, kept_in, results_file, results_in_sight,
    scenario_text, table_of_everything, table_shown,
};
use worthwhile::app::facts::exhibit;
use worthwhile::app::picture::extract;
use worthwhile::app::{Action, Answer, Move, Sight, State};
use worthwhile::charts::Palette;
use worthwhile::explore::Exhibit;
use worthwhile::model::{Key, Setting};
use worthwhile::scenario::{Entry, LIBRARY, Lever, read};
use worthwhile::text::{Day, Language, Text};

fn text() -> &'static Text {
    Text::of(Language::English)
}

/// A variant of a scenario, as it opens.
#[track_caller]
fn sight(id: &str, variant: usize) -> Sight {
    let scenario = Entry::named(id).expect("it ships").open().expect("it is good");
    let state = State::opened(Rc::new(scenario)).after(Action::Choose(variant));
    let answer = Rc::new(Answer::new(state.moment()));
    Sight::new(&state, answer)
}

/// The colours of the light page, as the browser would say them.
fn light() -> Palette {
    let tokens = include_str!("../../assets/style/tokens.css");
    let value = |token: &str| {
        let (_, rest) = tokens.split_once(&format!("\n  {token}: ")).unwrap_or_else(|| panic!("no token {token}"));
        let value = rest.split(';').next().expect("it ends");
        value.strip_prefix("light-dark(").and_then(|value| value.split(',').next()).unwrap_or(value).to_owned()
    };
    Palette::new(value)
}

fn taken(kept: &str) -> Taken {
    let on = Day { year: 2026, month: 11, day: 22 };
    Taken { on, at: "example.org/worthwhile".to_owned(), palette: light(), kept: kept.to_owned() }
}

fn line(cells: &[Cell], form: Form) -> String {
    csv(std::iter::once(cells.to_vec()), form).trim_start_matches('\u{feff}').trim_end().to_owned()
}

fn words(words: &str) -> Cell {
    Cell::Words(words.to_owned())
}

#[test]
fn numbers_follow_the_form_and_words_are_quoted_where_they_must() {
    let cells =
        [words("Price, all"), Cell::Number("-1250.5".to_owned()), words("a;b"), words("plain"), words("say \"no\"")];
    assert_eq!(line(&cells, Form::Point), "\"Price, all\",-1250.5,\"a;b\",plain,\"say \"\"no\"\"\"");
    assert_eq!(line(&cells, Form::Comma), "\"Price, all\";-1250,5;\"a;b\";plain;\"say \"\"no\"\"\"");
}

#[test]
fn a_table_begins_with_the_mark_of_its_encoding_and_ends_its_lines_as_the_standard_does() {
    let text = csv([vec![words("a")], vec![words("b")]].into_iter(), Form::Point);
    assert_eq!(text, "\u{feff}a\r\nb\r\n");
}

#[test]
fn words_never_become_a_formula() {
    for bad in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"] {
        let cell = line(&[words(bad)], Form::Point);
        assert!(cell.trim_start_matches('"').starts_with('\''), "{cell}");
    }
    assert_eq!(line(&[Cell::Number("-1".to_owned())], Form::Point), "-1");
}

#[test]
fn a_table_keeps_its_bounds() {
    let rows = (0..20_000).map(|_| vec![words("a"); 300]);
    let text = csv(rows, Form::Point);
    assert_eq!(text.lines().count(), 10_001);
    assert_eq!(text.lines().next().expect("a line").split(',').count(), 100);
    assert_eq!(line(&[words(&"é".repeat(300))], Form::Point).chars().count(), 201);
}

#[test]
fn what_is_shown_becomes_the_number_it_is() {
    let cases = [
        ("90.00", Some("90.00")),
        ("−$1,250.50", Some("-1250.50")),
        ("+12.90", Some("12.90")),
        ("±$0.00", Some("0.00")),
        ("5,846", Some("5846")),
        ("88%", Some("0.88")),
        ("3%", Some("0.03")),
        ("−71.4%", Some("-0.714")),
        ("$27k", Some("27000")),
        ("1.11m", Some("1110000")),
        ("0.5k", Some("500")),
        ("", None),
        ("$", None),
        ("Quarter 3", None),
        ("1,23", None),
        ("12,34,567", None),
        ("1.", None),
        ("1.2.3", None),
        ("34 min", None),
        ("−", None),
    ];
    for (shown, number) in cases {
        assert_eq!(digits(shown, "$").as_deref(), number, "{shown}");
    }
}

#[test]
fn the_table_of_a_figure_is_its_twin() {
    let sight = sight("dental-clinic", 1);
    let chart = exhibit(Exhibit::Balance, &sight, 400.0, text()).expect("it is drawn");
    let written = table_shown(&chart.table, "$", Form::Comma);
    let lines: Vec<&str> = written.text.trim_start_matches('\u{feff}').lines().collect();
    assert_eq!(lines[0], "Dollars per visit;now;baseline;change");
    assert!(lines.contains(&"Time;29,60;16,70;12,90") && lines.contains(&"is left;47,32;60,22;-12,90"), "{lines:?}");
    assert_eq!(
        (written.n_rows, written.n_all, lines.len()),
        (chart.table.rows.len(), chart.table.rows.len(), written.n_rows + 1)
    );
}

#[test]
fn no_cell_of_any_twin_keeps_a_sign_that_no_program_reads() {
    for entry in LIBRARY {
        let sight = sight(entry.id, 1);
        for asked in Exhibit::ALL {
            let Some(chart) = exhibit(*asked, &sight, 500.0, text()) else { continue };
            let symbol = worthwhile::text::Numbers { currency: sight.moment.edited.currency }.symbol();
            let table = table_shown(&chart.table, &symbol, Form::Point).text;
            // A number with its unit in words stays words.
            let left = table.lines().skip(1).find(|line| line.contains(['−', '±', '%']) && !line.contains(" point"));
            assert_eq!(left, None, "{} {}", entry.id, asked.id());
        }
    }
}

#[test]
fn everything_is_every_figure_of_every_period() {
    for entry in LIBRARY {
        let sight = sight(entry.id, 0);
        let results = results_in_sight(&sight);
        let written = table_of_everything(&results, Form::Point);
        assert_eq!(written.text.lines().count(), written.n_rows + 1, "{}", entry.id);
        assert_eq!(written.n_rows, written.n_all, "{}", entry.id);
    }
    let results = results_in_sight(&sight("dental-clinic", 0));
    let table = table_of_everything(&results, Form::Point).text;
    let mut lines = table.lines();
    let head: Vec<&str> = lines.next().expect("a head").trim_start_matches('\u{feff}').split(',').collect();
    let place = |name: &str| head.iter().position(|column| *column == name).expect("a column");
    let row: Vec<&str> =
        lines.find(|line| line.starts_with("promise-only,2,all,")).expect("a row").split(',').collect();
    let now = &results.variants[1].run.periods[2];
    let near = |name: &str, figure: f64| {
        (row[place(name)].parse::<f64>().expect("a number") - figure).abs() < 1e-14 * figure.abs()
    };
    assert!(near("satisfaction_regular", now.all.satisfaction_regular) && near("profit", now.profit), "15 digits");
    let end: Vec<&str> =
        lines.find(|line| line.starts_with("promise-only,end,all,")).expect("an end").split(',').collect();
    let customers: f64 = end[place("customers")].parse().expect("a number");
    assert!((customers - results.variants[1].run.end.customers).abs() < 1e-9 && end[place("profit")].is_empty());
}

#[test]
fn the_results_file_is_what_the_example_prints() {
    let file = results_file(&sight("dental-clinic", 1));
    let scenario = Entry::named("dental-clinic").expect("it ships").open().expect("it is good");
    let printed = serde_json::to_string_pretty(&worthwhile::scenario::results(&scenario)).expect("it can be written");
    assert_eq!(file, printed + "\n");
}

#[test]
fn a_picture_needs_nothing_but_itself() {
    for entry in LIBRARY {
        let sight = sight(entry.id, 1);
        for (asked, width) in Exhibit::ALL.iter().zip(Width::ALL.iter().cycle()) {
            let Some(chart) = exhibit(*asked, &sight, width.room(), text()) else { continue };
            let svg = figure_svg(&sight, *asked, &chart, (*width, &taken("{\"kept\":1}")), text());
            let name = format!("{} {}", entry.id, asked.id());
            for foreign in ["class=", "var(", "light-dark", "NaN", "href", "=\"\"", "<style"] {
                assert!(!svg.contains(foreign), "{name}: {foreign}");
            }
            assert_eq!(svg.matches("url(#").count() > 0, svg.contains("<pattern "), "{name}");
            assert!(svg.contains(&format!("width=\"{}\"", width.px())), "{name}");
            assert!(svg.contains("2026</text>") && svg.contains("Worthwhile 0."), "{name}");
            assert_eq!(extract(svg.as_bytes()), Ok(Some("{\"kept\":1}".to_owned())), "{name}");
        }
    }
}

#[test]
fn a_picture_says_what_it_shows() {
    let sight = sight("dental-clinic", 1);
    let chart = exhibit(Exhibit::Balance, &sight, Width::Medium.room(), text()).expect("it is drawn");
    let svg = figure_svg(&sight, Exhibit::Balance, &chart, (Width::Medium, &taken(&kept_in(&sight))), text());
    let title = worthwhile::charts::escaped(&chart.title);
    assert!(svg.contains(&format!("<title>Value balance: {title}</title>")), "{svg}");
    assert!(svg.contains(">Dental clinic · Promise only · Quarter 3 · 22 November 2026</text>"), "{svg}");
    assert!(svg.contains("· example.org/worthwhile</text>"));
    if let Some(folder) = std::env::var_os("PICTURES") {
        keep_pictures(folder.as_ref());
    }
}

/// Every figure of a scenario, to be looked at: `PICTURES=folder cargo test a_picture_says`.
fn keep_pictures(folder: &std::path::Path) {
    let sight = sight("life-insurer", 1);
    for width in Width::ALL {
        for asked in Exhibit::ALL {
            let Some(chart) = exhibit(*asked, &sight, width.room(), text()) else { continue };
            let svg = figure_svg(&sight, *asked, &chart, (*width, &taken("{}")), text());
            let name = figure_file(&sight, *asked, &format!("{}.svg", width.px()), text());
            fs::write(folder.join(name), svg).expect("it can be kept");
        }
    }
    let tables = table_of_everything(&results_in_sight(&sight), Form::Comma);
    fs::write(folder.join("everything-comma.csv"), tables.text).expect("it can be kept");
    let tables = table_of_everything(&results_in_sight(&sight), Form::Point);
    fs::write(folder.join("everything-point.csv"), tables.text).expect("it can be kept");
}

#[test]
fn names_of_files_are_words() {
    let sight = sight("dental-clinic", 1);
    let name = |exhibit| figure_file(&sight, exhibit, "svg", text());
    assert_eq!(name(Exhibit::Balance), "dental-clinic-promise-only-value-balance.svg");
    assert_eq!(file_name(&["Zahnärzte – “heute”", "Tonight’s"], "csv"), "zahnärzte-heute-tonights.csv");
    assert_eq!(file_name(&["../..\\a:b*", ""], "csv"), "a-b.csv");
    assert_eq!(file_name(&["顧客、価値"], "json"), "顧客-価値.json");
}

proptest! {
    #[test]
    fn any_words_stay_one_cell(cells in proptest::collection::vec(any::<String>(), 1..6), comma in any::<bool>()) {
        let form = if comma { Form::Comma } else { Form::Point };
        let row: Vec<Cell> = cells.iter().cloned().map(Cell::Words).collect();
        let text = csv(std::iter::once(row), form);
        let read = parsed(text.trim_start_matches('\u{feff}'), if comma { ';' } else { ',' });
        prop_assert_eq!(read.len(), 1);
        prop_assert_eq!(read[0].len(), cells.len());
        for (read, cell) in read[0].iter().zip(&cells) {
            let kept: String = cell.chars().take(200).collect();
            prop_assert!(read.trim_start_matches('\'').starts_with(kept.trim_start_matches('\'')), "{} {}", read, cell);
            prop_assert!(!read.starts_with(['=', '+', '-', '@', '\t', '\r']));
        }
    }

    #[test]
    fn names_of_files_can_stand_anywhere(words in proptest::collection::vec(any::<String>(), 0..4)) {
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let name = file_name(&words, "svg");
        prop_assert!(!name.contains(['/', '\\', ':', '*', '?', '"', '<', '>', '|', ' ', '\0', '\n']));
    }
}

/// The rows of a text, read as RFC 4180 says.
fn parsed(text: &str, separator: char) -> Vec<Vec<String>> {
    let (mut rows, mut row, mut cell, mut quoted) = (Vec::new(), Vec::new(), String::new(), false);
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' if quoted && letters.peek() == Some(&'"') => cell.extend(letters.next()),
            '"' => quoted = !quoted,
            _ if quoted => cell.push(letter),
            _ if letter == separator => row.push(std::mem::take(&mut cell)),
            '\r' if letters.peek() == Some(&'\n') => {
                letters.next();
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            _ => cell.push(letter),
        }
    }
    rows
}

#[test]
fn a_scenario_that_is_taken_away_gives_the_same_results_and_costs_nothing_more() {
    for entry in LIBRARY {
        let scenario = Rc::new(Entry::named(entry.id).expect("it ships").open().expect("it is good"));
        let raised = Move { lever: Lever::Input(Key::ScorePersonnel), to: Setting::Number(91.5) };
        let state = State::opened(scenario).after(Action::Settle(raised));
        let here = Sight::new(&state, Rc::new(Answer::new(state.moment())));
        let opened = State::opened(Rc::new(read(&scenario_text(&here)).expect("it is good")));
        let there = Answer::new(opened.moment());
        for (run, same) in here.answer.runs().iter().zip(&there.runs()) {
            let gap = (run.npv - same.npv).abs() / run.npv.abs().max(1.0);
            assert!(gap < 1e-9, "{}: {} and {}", entry.id, run.npv, same.npv);
        }
    }
}
