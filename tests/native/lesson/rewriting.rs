//! A lesson that is changed keeps the text it was written in.

use super::random::{any_lesson, any_step};
use super::{SAMPLE, lesson};
use proptest::prelude::*;
use worthwhile::lesson::{Lesson, passages, read};

/// The lines that two texts do not share: those that went and those that came.
fn changed(was: &str, now: &str) -> (Vec<String>, Vec<String>) {
    let lines = |text: &str| text.lines().map(str::to_owned).collect::<Vec<_>>();
    let (mut went, mut came) = (lines(was), lines(now));
    while !went.is_empty() && went.first() == came.first() {
        went.remove(0);
        came.remove(0);
    }
    while !went.is_empty() && went.last() == came.last() {
        went.pop();
        came.pop();
    }
    (went, came)
}

#[track_caller]
fn rewrites(text: &str, change: impl Fn(&mut Lesson), went: &[&str], came: &[&str]) {
    let mut lesson = lesson(text);
    change(&mut lesson);
    let now = lesson.rewritten(text);
    assert_eq!(read(&now), Ok(lesson));
    let of = |lines: &[&str]| lines.iter().map(|line| (*line).to_owned()).collect::<Vec<_>>();
    assert_eq!(changed(text, &now), (of(went), of(came)));
}

#[test]
fn what_is_not_changed_stays_as_it_was_written() {
    let by_hand = SAMPLE.replace("Now repair it.", "Now\n  repair   it.\n\n\n");
    rewrites(&by_hand, |_| (), &[], &[]);
    rewrites(
        &by_hand,
        |lesson| lesson.title = "New".to_owned(),
        &["title: A sample: the promise nobody told the receptionist", "minutes: 5", "language: en"],
        &["title: New", "minutes: 5"],
    );
    rewrites(&by_hand, |lesson| lesson.steps[0].name = "Tale".to_owned(), &["# Story"], &["# Tale"]);
    rewrites(&by_hand, |lesson| lesson.steps[0].scene.period = Some(9), &["period: 8"], &["period: 9"]);
    rewrites(&by_hand, |lesson| lesson.steps[1].says = passages("Then."), &["Now", "  repair   it."], &["Then."]);
}

#[test]
fn what_is_new_stands_where_it_belongs_and_what_goes_leaves_nothing() {
    rewrites(SAMPLE, |lesson| lesson.steps[1].reveal = passages("So."), &[], &["", "```reveal", "So.", "```"]);
    let goes = ["```reveal", "Those who came for the promise **leave** again.", "```", ""];
    rewrites(SAMPLE, |lesson| lesson.steps[0].reveal.clear(), &goes, &[]);
    let first = |lesson: &mut Lesson| drop(lesson.steps.remove(1));
    let now = {
        let mut lesson = lesson(SAMPLE);
        first(&mut lesson);
        lesson.rewritten(SAMPLE)
    };
    assert!(SAMPLE.starts_with(now.trim_end()));
}

#[test]
fn steps_that_move_take_their_lines_along() {
    let by_hand = SAMPLE.replace("Now repair it.", "Now\n  repair   it.").replace("The clinic", "The\nclinic");
    let mut lesson = lesson(&by_hand);
    lesson.steps.swap(0, 1);
    let now = lesson.rewritten(&by_hand);
    assert_eq!(read(&now), Ok(lesson));
    assert!(now.contains("Now\n  repair   it.") && now.contains("The\nclinic"));
}

proptest! {
    #[test]
    fn any_change_is_written_and_the_rest_stays(was in any_lesson(), step in any_step(), at in any::<prop::sample::Index>(), how in 0..6_u8) {
        let text = was.text().replace("\n\n", "\n\n\n");
        let text = if read(&text) == Ok(was.clone()) { text } else { was.text() };
        let mut now = was.clone();
        let i = at.index(now.steps.len());
        match how {
            0 => now.steps.insert(i, step),
            1 => now.steps[i] = step,
            2 => now.steps[i].note = step.note,
            3 => now.steps[i].says = step.says,
            4 => now.steps.reverse(),
            _ => now.about = step.reveal,
        }
        let written = now.rewritten(&text);
        prop_assert_eq!(read(&written), Ok(now.clone()), "{}", written);
        prop_assert_eq!(now.rewritten(&written), written);
    }
}
