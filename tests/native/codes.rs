//! Result codes: short, safe in a chat, and never read as what they are not.

use std::rc::Rc;

use proptest::collection::vec;
use proptest::prelude::*;
use worthwhile::app::bench::scene;
use worthwhile::app::class::scan;
use worthwhile::app::code::{Code, CodeFault, LONGEST_CODE, Told};
use worthwhile::app::sitting::{Deed, Mark, Reply, Sitting, truth};
use worthwhile::app::{Answer, Qr, Sight};
use worthwhile::lesson::{Ask, Basis, Lesson, Shape, Step, Task};
use worthwhile::model::{Key, Setting};
use worthwhile::scenario::{Entry, Lever, Scenario};

use crate::sitting::{PRICE, SERVICE, any_deed, curve, done, every, lesson, scored};

fn code(sitting: &Sitting) -> String {
    Code::of(sitting).text(sitting.lesson()).expect("there is room")
}

fn drawn(points: &[f64]) -> Deed {
    Deed::Reply(Reply::Curve(points.iter().map(|point| Some(*point)).collect()))
}

/// A lesson taken to its end by somebody who knows about half of it.
fn taken(name: &str) -> Sitting {
    let points: Vec<f64> = (0..20).map(|i| 2_000.0 + 37.3 * f64::from(i)).collect();
    let lock = |reply, mark| [Deed::Next, Deed::Reply(reply), Deed::Lock(mark)];
    let deeds = [
        vec![Deed::Name(name.to_owned()), Deed::Next, drawn(&points), Deed::Lock(scored(71))],
        lock(
            Reply::Interval { best: 2_500.0, low: 1_000.0, high: 4_000.0 },
            Mark::Scored { points: 62, held: Some(true) },
        )
        .to_vec(),
        lock(Reply::Rank(vec![2, 0, 1]), scored(67)).to_vec(),
        vec![Deed::Next, Deed::Move(vec![(PRICE, Setting::Number(80.0))]), Deed::Hint, Deed::Lock(Mark::Right)],
        lock(Reply::Choice(1), Mark::Wrong).to_vec(),
        lock(Reply::Choice(1), Mark::Right).to_vec(),
        lock(Reply::Number(1_234.0), Mark::Wrong).to_vec(),
    ];
    done(&every(), deeds.into_iter().flatten())
}

/// The longest names, forty steps, every lever of the table: more than any lesson has.
fn longest() -> Sitting {
    let mut lesson = Lesson::clone(&lesson(vec![Some(curve()); 40]));
    lesson.id = "x".repeat(40);
    lesson.steps = lesson.steps.into_iter().map(with_every_lever).collect();
    let points: Vec<f64> = (0..121).map(|i| f64::from(i * i % 97)).collect();
    let step = || [drawn(&points), Deed::Lock(scored(55)), Deed::Next];
    done(&Rc::new(lesson), (0..40).flat_map(|_| step()).chain([Deed::Name("世".repeat(24))]))
}

fn with_every_lever(mut step: Step) -> Step {
    step.scene.levers = Key::ALL.iter().map(|key| Lever::Input(*key)).chain([SERVICE]).collect();
    step
}

#[track_caller]
fn same(read: &Told, told: &Told) {
    assert_eq!((read.mark, read.hints, read.tries), (told.mark, told.hints, told.tries));
    match (&read.reply, &told.reply) {
        (Some(Reply::Curve(read)), Some(Reply::Curve(told))) => {
            let told: Vec<f64> = told.iter().flatten().copied().collect();
            let size = told.iter().fold(0.0_f64, |size, point| size.max(point.abs()));
            let range = told.iter().fold(f64::MIN, |high, point| high.max(*point))
                - told.iter().fold(f64::MAX, |low, point| low.min(*point));
            assert_eq!(read.len(), told.len());
            for (read, told) in read.iter().flatten().zip(told) {
                assert!((read - told).abs() <= range / 253.0 + 1e-3 * size, "{read} {told}");
            }
        }
        (Some(Reply::Interval { best, low, high }), Some(Reply::Interval { best: b, low: l, high: h })) => {
            for (read, told) in [(best, b), (low, l), (high, h)] {
                assert!((read - told).abs() <= 8_000.0 / 2_046.0 + 0.6, "{read} {told}");
            }
        }
        (read, told) => assert_eq!(read, told),
    }
}

#[test]
fn a_code_is_one_short_word_that_says_what_was_answered() {
    let sitting = taken("Ann");
    let text = code(&sitting);
    assert!(text.len() < 130, "{} {text}", text.len());
    assert!(text.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || b"/-".contains(&byte)));
    assert!(text.starts_with("WW1/DENTAL-CLINIC/"));
    let read = Code::read(&text, sitting.lesson()).expect("its own");
    let said = Code::of(&sitting);
    assert_eq!((&read.name, &read.touched, read.standing()), (&said.name, &said.touched, sitting.standing()));
    for (read, told) in read.told.iter().flatten().zip(said.told.iter().flatten()) {
        same(read, told);
    }
    assert_eq!(Code::lesson_of(&text).as_deref(), Ok("dental-clinic"));
}

#[test]
fn there_is_room_for_the_longest_lesson() {
    let sitting = longest();
    let text = code(&sitting);
    assert!(text.len() <= LONGEST_CODE, "{}", text.len());
    let read = Code::read(&text, sitting.lesson()).expect("its own");
    assert_eq!((read.standing(), read.name.as_str()), (sitting.standing(), sitting.name()));
}

#[test]
fn ten_curves_have_room_if_not_for_every_point() {
    let points: Vec<f64> = (0..20).map(|i| 100.0 * f64::from(i)).collect();
    let lesson = lesson(vec![Some(curve()); 10]);
    let sitting = done(&lesson, (0..10).flat_map(|_| [drawn(&points), Deed::Lock(scored(9)), Deed::Next]));
    let read = Code::read(&code(&sitting), &lesson).expect("its own");
    let curves = read
        .told
        .iter()
        .flatten()
        .filter(|told| matches!(&told.reply, Some(Reply::Curve(points)) if points.len() == 20));
    assert_eq!(curves.count(), 10);
}

#[test]
fn every_changed_letter_is_found() {
    let (sitting, code) = (taken("Ann"), code(&taken("Ann")));
    for (at, was) in code.char_indices() {
        for letter in (' '..='~').filter(|letter| !letter.eq_ignore_ascii_case(&was)) {
            let changed = format!("{}{letter}{}", &code[..at], &code[at + 1..]);
            assert!(Code::read(&changed, sitting.lesson()).is_err(), "{changed}");
        }
    }
}

#[test]
fn every_cut_and_every_swap_is_found() {
    let (sitting, code) = (taken(""), code(&taken("")));
    for end in 0..code.len() {
        let fault = Code::read(&code[..end], sitting.lesson()).expect_err("cut");
        assert_eq!(fault, if end < 4 { CodeFault::NoCode } else { CodeFault::Cut }, "{end}");
    }
    for at in 1..code.len() {
        let mut letters: Vec<char> = code.chars().collect();
        letters.swap(at - 1, at);
        let swapped: String = letters.into_iter().collect();
        assert!(swapped == code || Code::read(&swapped, sitting.lesson()).is_err(), "{swapped}");
    }
}

#[test]
fn faults_are_named() {
    let (sitting, code) = (taken("Ann"), code(&taken("Ann")));
    let fault = |text: &str, lesson: &Lesson| Code::read(text, lesson).expect_err("refused");
    let mut other = Lesson::clone(sitting.lesson());
    assert_eq!(fault("hello", &other), CodeFault::NoCode);
    assert_eq!(fault(&code.replace("WW1", "WW2"), &other), CodeFault::Newer);
    assert_eq!(fault(&code[..code.len() - 1], &other), CodeFault::Cut);
    assert_eq!(fault(&format!("{code}0"), &other), CodeFault::Changed);
    other.title = "Another".to_owned();
    assert_eq!(fault(&code, &other), CodeFault::OtherText);
    other.id = "weakest-link".to_owned();
    assert_eq!(fault(&code, &other), CodeFault::OtherLesson("dental-clinic".to_owned()));
}

#[test]
fn small_letters_are_read_as_large_ones() {
    let sitting = taken("Ann");
    assert_eq!(
        Code::read(&code(&sitting).to_ascii_lowercase(), sitting.lesson()),
        Code::read(&code(&sitting), sitting.lesson())
    );
}

#[test]
fn a_picture_without_a_code_says_nothing() {
    assert!(scan(0, 0, &[]).is_empty() && scan(2, 2, &[0; 3]).is_empty());
    assert!(scan(64, 48, &[128; 64 * 48]).is_empty());
}

#[test]
fn a_camera_reads_the_code_from_its_picture() {
    for sitting in [taken("Ann"), longest()] {
        let code = code(&sitting);
        let qr = Qr::new(&code).expect("short enough");
        assert!(qr.side() <= 17 + 4 * 10 + 2 * Qr::QUIET, "{}", qr.side());
        let (scale, side) = (3, usize::try_from(qr.side()).expect("small"));
        let module = |at: usize| i32::try_from(at / scale).expect("small");
        let points = (0..side * scale).flat_map(|y| (0..side * scale).map(move |x| (x, y)));
        let bright: Vec<u8> = points.map(|(x, y)| if qr.is_dark(module(x), module(y)) { 30 } else { 220 }).collect();
        assert_eq!(scan(side * scale, side * scale, &bright), [code]);
    }
}

proptest! {
    #[test]
    fn any_sitting_survives(deeds in vec(any_deed(), 0..60)) {
        let sitting = done(&every(), deeds);
        let (text, said) = (code(&sitting), Code::of(&sitting));
        prop_assert!(text.len() <= LONGEST_CODE);
        let read = Code::read(&text, sitting.lesson()).expect("its own");
        prop_assert_eq!((&read.name, &read.touched, read.told.len()), (&said.name, &said.touched, said.told.len()));
        for (read, told) in read.told.iter().zip(&said.told) {
            match (read, told) {
                (Some(read), Some(told)) => same(read, told),
                (read, told) => prop_assert_eq!(read, told),
            }
        }
    }

    #[test]
    fn no_text_breaks_the_reader(text in any::<String>(), body in "WW1/DENTAL-CLINIC/[0-9A-Z]{0,90}") {
        let lesson = every();
        let _ = Code::read(&text, &lesson);
        let _ = Code::read(&body, &lesson);
        let _ = Code::lesson_of(&text);
    }
}

/// What an answer is worth against the model in the step as it begins; where levers were to be moved, every other is right.
fn judged(sitting: &Sitting, scenario: &Rc<Scenario>, i: u32) -> Option<Mark> {
    let state = scene(sitting, sitting.at(), scenario);
    let sight = Sight::new(&state, Rc::new(Answer::new(state.moment())));
    let (ask, work) = (sitting.ask()?, sitting.work());
    if work.reply.is_none() {
        return Some(if i.is_multiple_of(2) { Mark::Right } else { Mark::Wrong });
    }
    Some(truth(ask, &sight)?.judge(ask, &work)?.mark)
}

/// A lesson taken by somebody who answers by a number: all of it, each thing a little different.
pub fn through(lesson: &Rc<Lesson>, i: u32) -> Sitting {
    let Basis::Shipped(id) = &lesson.basis else { panic!("{} brings its own scenario", lesson.id) };
    let scenario = Rc::new(Entry::named(id).expect("it ships").open().expect("a built-in scenario is good"));
    let part = f64::from(i) / 29.0;
    let name = if i.is_multiple_of(3) { String::new() } else { format!("Student {i}") };
    let mut sitting = Sitting::new(Rc::clone(lesson)).after(Deed::Name(name));
    for step in &lesson.steps {
        let place = |n: usize| usize::try_from(i).expect("small") % n;
        let reply = match &step.ask {
            None => None,
            Some(Ask::Predict(prediction)) => match &prediction.shape {
                Shape::Curve => {
                    Some(Reply::Curve((0..21).map(|period| Some(900.0 + 60.0 * f64::from(period) * part)).collect()))
                }
                Shape::Number { low, high } => {
                    let best = low + (high - low) * part;
                    Some(Reply::Interval { best, low: best - 200.0, high: best + 200.0 })
                }
                Shape::Rank(levers) => {
                    let order = (0..levers.len()).map(|at| (at + place(levers.len())) % levers.len()).collect();
                    Some(Reply::Rank(order))
                }
            },
            Some(Ask::Question(question)) => match &question.task {
                Task::Cause { levers, .. } => Some(Reply::Choice(place(levers.len()))),
                Task::Choose { choices, .. } => Some(Reply::Choice(place(choices.len()))),
                Task::Number { .. } => Some(Reply::Number(5.0 + 3.0 * part)),
                Task::Reach { .. } | Task::Fail { .. } => None,
            },
        };
        let moved = step.scene.levers.iter().take(place(3)).map(|lever| (*lever, Setting::Number(1.0)));
        sitting = sitting.after(Deed::Move(moved.collect()));
        sitting = reply.into_iter().fold(sitting, |sitting, reply| sitting.after(Deed::Reply(reply)));
        let mark = judged(&sitting, &scenario, i);
        sitting = mark.into_iter().fold(sitting, |sitting, mark| sitting.after(Deed::Lock(mark))).after(Deed::Next);
    }
    sitting
}
