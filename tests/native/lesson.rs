//! The text of lessons: what is read, what is refused in which line, and what is written.

mod random;
mod faults;
mod figures;
mod rewriting;

use proptest::prelude::*;
use random::any_lesson;
use worthwhile::lesson::{Ask, Basis, Entry, LESSONS, Lesson, Passage, Span, Task, Tone, check, passages, prose, read};
use worthwhile::scenario;

/// A lesson that has every kind of block.
const SAMPLE: &str = include_str!("lesson/sample.lesson.md");

#[track_caller]
fn lesson(text: &str) -> Lesson {
    read(text).unwrap_or_else(|fault| panic!("{fault}"))
}

fn span(words: &str, tone: Tone) -> Span {
    Span { words: words.to_owned(), tone }
}

#[test]
fn a_lesson_is_read_block_by_block() {
    let lesson = lesson(SAMPLE);
    assert_eq!((lesson.id.as_str(), lesson.minutes, lesson.language.as_str()), ("sample", 5, "en"));
    assert_eq!(lesson.basis, Basis::Shipped("dental-clinic".to_owned()));
    assert_eq!(lesson.about.len(), 2);
    let [story, repair] = &lesson.steps[..] else { panic!("two steps") };
    assert_eq!((story.name.as_str(), story.scene.period, story.scene.levers.len()), ("Story", Some(8), 2));
    assert_eq!((story.note.minutes, story.note.expects.len(), story.note.discuss.len()), (Some(3), 1, 1));
    let Some(Ask::Question(question)) = &repair.ask else { panic!("a question") };
    assert!(matches!(&question.task, Task::Reach { goals, fewest: Some(1) } if goals.len() == 1));
    assert_eq!((question.hints.len(), question.right.len()), (2, 1));
}

#[test]
fn ends_of_lines_and_a_mark_of_bytes_make_no_difference() {
    let other = format!("\u{feff}\n{}", SAMPLE.replace('\n', "\r\n"));
    assert_eq!(lesson(&other), lesson(SAMPLE));
}

#[test]
fn what_a_lesson_says_is_written_once_and_the_same() {
    let text = lesson(SAMPLE).text();
    assert_eq!(lesson(&text).text(), text);
    assert_eq!(lesson(&text), lesson(SAMPLE));
}

#[test]
fn a_scenario_of_its_own_is_read_with_the_lesson() {
    let own = scenario::Entry::named("dental-clinic").expect("known").open().expect("readable").text();
    let text = SAMPLE.replace("dental-clinic\n", &own);
    let Basis::Own(json) = lesson(&text).basis else { panic!("its own") };
    assert_eq!(scenario::read(&json).expect("readable").text(), own);
    assert_eq!(lesson(&lesson(&text).text()), lesson(&text));
}

#[test]
fn prose_has_paragraphs_lists_and_stress() {
    let text = "One *two*\nthree.\n- **a**\n- b\n  c\n\n- d";
    let [Passage::Paragraph(words), Passage::List(items), Passage::List(further)] = &passages(text)[..] else {
        panic!("a paragraph and two lists")
    };
    assert_eq!(words[..], [span("One ", Tone::Plain), span("two", Tone::Stressed), span(" three.", Tone::Plain)]);
    assert_eq!(items[..], [vec![span("a", Tone::Strong)], vec![span("b c", Tone::Plain)]]);
    assert_eq!(further.len(), 1);
}

#[test]
fn a_star_that_stresses_nothing_is_a_star() {
    for text in ["3 * 4 * 5", "a*", "*", "**", "* *", "a \\*b\\*", "***"] {
        let [Passage::Paragraph(words)] = &passages(&format!("x {text}"))[..] else { panic!("a paragraph") };
        let read: String = words.iter().map(|span| span.words.as_str()).collect();
        assert_eq!(read, format!("x {}", text.replace('\\', "")));
        assert!(words.iter().all(|span| span.tone == Tone::Plain), "{text}");
    }
}

#[test]
fn words_that_look_like_more_stay_words() {
    let words =
        ["# not a step", "- no item", "```reveal", "expect: a | b", "minutes : 3", "a *b* \\ **c**", "<b>&amp;</b>"];
    for words in words {
        let passage = vec![Passage::Paragraph(vec![span(words, Tone::Plain)])];
        assert_eq!(passages(&prose(&passage)), passage, "{words}");
    }
}

#[test]
fn hostile_prose_is_read_in_a_moment() {
    for text in ["*a ".repeat(60_000), "**a ".repeat(45_000), "*".repeat(190_000), "\\*".repeat(90_000)] {
        assert_eq!(passages(&text).len(), 1);
    }
}

#[test]
fn every_lesson_that_ships_fits_its_scenario() {
    for entry in LESSONS {
        let lesson = entry.read().unwrap_or_else(|fault| panic!("{}: {fault}", entry.id));
        assert_eq!(lesson.id, entry.id);
        assert_eq!(Entry::named(entry.id), Some(entry));
        let Basis::Shipped(id) = &lesson.basis else { panic!("{}: a scenario of the library", entry.id) };
        let scenario = scenario::Entry::named(id).expect("known").open().expect("readable");
        check(entry.text, &scenario).unwrap_or_else(|fault| panic!("{}: {fault}", entry.id));
    }
}

/// A text whose lines are those of a lesson, some of them gone, twice there or cut.
fn any_damage() -> impl Strategy<Value = String> {
    let lines: Vec<&str> = SAMPLE.lines().collect();
    let n = lines.len();
    proptest::collection::vec((0..n, 0..n, 0..4_usize), 1..6).prop_map(move |damages| {
        let mut lines: Vec<String> = lines.iter().map(|line| (*line).to_owned()).collect();
        for (at, other, how) in damages {
            let (at, other) = (at % lines.len(), other % lines.len());
            match how {
                0 if 1 < lines.len() => drop(lines.remove(at)),
                1 => lines.insert(at, lines[other].clone()),
                2 => lines.swap(at, other),
                _ => lines[at] = lines[at].chars().take(other % 12).collect(),
            }
        }
        lines.join("\n")
    })
}

#[track_caller]
fn is_a_lesson_or_a_line(text: &str) {
    match read(text) {
        Ok(lesson) => assert_eq!(read(&lesson.text()), Ok(lesson)),
        Err(fault) => assert!((1..=text.lines().count().max(1)).contains(&fault.line), "{fault}"),
    }
}

proptest! {
    #[test]
    fn any_text_is_a_lesson_or_a_fault_in_one_of_its_lines(text in ".{0,400}|(---\n)?[-a-z:`# |*\\\\\n]{0,300}") {
        is_a_lesson_or_a_line(&text);
    }

    #[test]
    fn any_damage_leaves_a_lesson_or_a_fault_in_one_of_the_lines(text in any_damage()) {
        is_a_lesson_or_a_line(&text);
    }

    #[test]
    fn any_lesson_is_read_as_it_was_written(lesson in any_lesson()) {
        let text = lesson.text();
        prop_assert_eq!(read(&text), Ok(lesson), "{}", text);
    }

    #[test]
    fn any_prose_is_read_as_it_was_written(text in "[-a*\\\\ #`:\n]{0,60}") {
        let read = passages(&text);
        prop_assert_eq!(&passages(&prose(&read)), &read, "{}", prose(&read));
    }
}
