//! A class: many codes from any text, and how their answers spread.

use std::rc::Rc;

use proptest::prelude::*;
use worthwhile::app::class::{Class, Quantiles, Spread};
use worthwhile::app::code::{Code, CodeFault};
use worthwhile::app::sitting::{Deed, Mark, Reply};
use worthwhile::lesson::Lesson;
use worthwhile::model::Setting;

use crate::sitting::{PRICE, SERVICE, TIME, choose, curve, done, lesson, number, rank, scored};

fn asked() -> Rc<Lesson> {
    lesson([curve(), number(), rank(), choose()].into_iter().map(Some).collect())
}

/// The code of a student who says the same number everywhere.
fn code(name: &str, number: f64) -> String {
    let held = Mark::Scored { points: 50, held: Some(number < 2_000.0) };
    let deeds = [
        Deed::Name(name.to_owned()),
        Deed::Reply(Reply::Curve(vec![Some(number); 3])),
        Deed::Lock(scored(40)),
        Deed::Next,
        Deed::Reply(Reply::Interval { best: number, low: number, high: number + 100.0 }),
        Deed::Lock(held),
        Deed::Next,
        Deed::Move(vec![(if number < 2_000.0 { PRICE } else { TIME }, Setting::Number(3.0))]),
        Deed::Reply(Reply::Rank(vec![2, 1, 0])),
        Deed::Lock(scored(100)),
        Deed::Next,
        Deed::Reply(Reply::Choice(usize::from(number < 2_000.0))),
        Deed::Lock(if number < 2_000.0 { Mark::Right } else { Mark::Wrong }),
    ];
    let sitting = done(&asked(), deeds);
    Code::of(&sitting).text(sitting.lesson()).expect("there is room")
}

fn thirty() -> Vec<String> {
    (0..30).map(|i| code(&format!("S{i}"), 100.0 * f64::from(i))).collect()
}

#[test]
fn thirty_codes_are_collected_from_a_chat() {
    let chat = thirty().iter().map(|code| format!("[10:02] Ann: here “{code}”, ok?")).collect::<Vec<_>>().join("\n");
    let class = Class::of(&chat, asked());
    assert_eq!((class.students.len(), class.bad.len(), class.repeats, class.without.len()), (30, 0, 0, 0));
}

#[test]
fn thirty_codes_are_collected_from_a_table() {
    let line = |(i, code): (usize, &String)| format!("{i},\"{code}\",ann@example.org,\"Smith, Ann\"");
    let lines: Vec<String> = thirty().iter().enumerate().map(line).collect();
    let class = Class::of(&format!("\u{feff}Time,Code,Mail,Name\r\n{}", lines.join("\r\n")), asked());
    assert_eq!((class.students.len(), class.bad.len(), class.without), (30, 0, vec![1]));
}

#[test]
fn several_codes_stand_in_one_line_and_one_over_several_lines() {
    let codes = thirty();
    let class = Class::of(&format!("{} {};{}", codes[0], codes[1], codes[2]), asked());
    assert_eq!(class.students.len(), 3);
    let (one, other) = codes[3].split_at(40);
    let (other, third) = other.split_at(20);
    let class = Class::of(&format!("hello\n{one}\n{other}\n{third}\n{}", codes[4]), asked());
    assert_eq!((class.students.len(), class.bad.len(), class.without), (2, 0, vec![1]));
}

#[test]
fn a_bad_code_is_named_by_its_line() {
    let mut codes = thirty();
    codes[4].truncate(30);
    let other = if &codes[9][40..41] == "A" { "B" } else { "A" };
    codes[9].replace_range(40..41, other);
    let class = Class::of(&codes.join("\n"), asked());
    assert_eq!(class.students.len(), 28);
    let bad: Vec<_> = class.bad.iter().map(|bad| (bad.line, &bad.fault)).collect();
    assert_eq!(bad, [(5, &CodeFault::Cut), (10, &CodeFault::Changed)]);
    assert_eq!(class.bad[0].begins, codes[4][..24]);
}

#[test]
fn a_student_counts_once() {
    let (ann, later, nobody) = (code("Ann", 100.0), code("ann", 200.0), code("", 300.0));
    let class = Class::of(&[&ann, &later, &nobody, &nobody, &code("", 400.0)].map(String::as_str).join("\n"), asked());
    assert_eq!((class.students.len(), class.repeats), (3, 2));
    assert_eq!(class.students[0].line, 2);
}

#[test]
fn answers_spread_as_they_were_given() {
    let class = Class::of(&thirty().join("\n"), asked());
    let asked = class.asked();
    assert_eq!(
        asked.iter().map(|asked| (asked.step, asked.n, asked.right)).collect::<Vec<_>>(),
        [(0, 30, 0), (1, 30, 0), (2, 30, 0), (3, 30, 20)]
    );
    let near = |is: f64, ought: f64| (is - ought).abs() < 10.0;
    let Spread::Curves(bands) = &asked[0].spread else { panic!("curves") };
    let Quantiles { tenth, middle, ninetieth, .. } = bands[2].expect("drawn");
    assert!(bands.len() == 3 && near(tenth, 290.0) && near(middle, 1_450.0) && near(ninetieth, 2_610.0));
    let Spread::Intervals { said, held, .. } = &asked[1].spread else { panic!("intervals") };
    assert_eq!((said.len(), *held), (30, 20));
    let Spread::Order(placed) = &asked[2].spread else { panic!("an order") };
    assert_eq!(
        placed.iter().map(|placed| (placed.lever, placed.first)).collect::<Vec<_>>(),
        [(SERVICE, 30), (TIME, 0), (PRICE, 0)]
    );
    assert_eq!(asked[3].spread, Spread::Choices(vec![10, 20, 0]));
    assert_eq!(class.touched(), [(PRICE, 20), (TIME, 10), (SERVICE, 0)]);
    assert_eq!(class.intervals(), (20, 30));
    assert_eq!((asked[0].points, asked[3].points), (Some(40.0), None));
}

#[test]
fn quantiles_stand_between_the_numbers() {
    let of = |numbers: &[f64]| Quantiles::of(numbers.to_vec());
    assert_eq!(of(&[]), None);
    let one = of(&[5.0]).expect("one");
    assert_eq!((one.tenth, one.middle, one.ninetieth), (5.0, 5.0, 5.0));
    let eleven = of(&(0..=10).rev().map(f64::from).collect::<Vec<_>>()).expect("eleven");
    assert_eq!((eleven.tenth, eleven.quarter, eleven.middle, eleven.ninetieth), (1.0, 2.5, 5.0, 9.0));
}

proptest! {
    #[test]
    fn no_text_breaks_a_class(text in any::<String>(), lines in "(WW1/[A-Z/\n ]{0,20}){0,5}") {
        let class = Class::of(&text, asked());
        prop_assert!(class.students.is_empty());
        let _ = Class::of(&lines, asked()).asked();
    }
}

/// The clinic's lesson taken by thirty, some of whom know more than others, as a trainer's table.
fn table() -> String {
    let entry = worthwhile::lesson::Entry::named("dental-clinic").expect("it ships");
    let lesson = Rc::new(entry.read().expect("valid"));
    let line = |i: u32| {
        let sitting = crate::codes::through(&lesson, i);
        let code = Code::of(&sitting).text(&lesson).expect("there is room");
        format!("2026-11-22 10:{i:02},\"{code}\",student{i}@example.org\n")
    };
    "Time,Code,Mail\n".to_owned() + &(0..30).map(line).collect::<String>()
}

/// The journeys collect these codes; `BLESS=1` writes them anew where the lesson was changed.
#[test]
fn the_codes_of_the_journeys_are_those_of_the_lesson() {
    let path = format!("{}/tests/e2e/class.csv", env!("CARGO_MANIFEST_DIR"));
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&path, table()).expect("writable");
    }
    let kept = std::fs::read_to_string(&path).expect("tests/e2e/class.csv");
    assert_eq!(kept, table(), "run this test with BLESS=1");
}
