//! A lesson being written: form and text, both ways, nothing lost.

use proptest::prelude::*;
use worthwhile::app::author::{Manuscript, blank, copied, packed, range_of_line, unpacked};
use worthwhile::app::{LinkFault, Role, Seat};
use worthwhile::lesson::lines_of_steps;
use worthwhile::lesson::{LESSONS, Lesson, passages, read};

const SAMPLE: &str = include_str!("lesson/sample.lesson.md");

fn sample() -> Manuscript {
    Manuscript::new(SAMPLE.to_owned())
}

fn form(manuscript: &Manuscript) -> Lesson {
    Lesson::clone(manuscript.form().expect("a form"))
}

fn titled(manuscript: Manuscript, title: &str) -> Manuscript {
    let mut lesson = form(&manuscript);
    title.clone_into(&mut lesson.title);
    manuscript.edited(lesson)
}

#[test]
fn the_form_changes_the_text_and_the_text_the_form() {
    let written = titled(sample(), "New");
    assert!(written.text().contains("title: New\n") && written.text().contains("Those who came for the promise"));
    let typed = written.clone().typed(written.text().replace("title: New", "title: Newer"));
    assert_eq!(form(&typed).title, "Newer");
    assert!(typed.lesson().is_some() && !typed.is_locked());
}

#[test]
fn a_text_that_cannot_be_read_keeps_the_form_and_is_kept_itself() {
    let broken = SAMPLE.replace("of: customers", "of: patients");
    let typed = sample().typed(broken.clone());
    assert_eq!(typed.fault(None).map(|fault| fault.line), Some(35));
    assert_eq!(form(&typed), form(&sample()));
    assert!(typed.is_locked() && typed.lesson().is_none());
    let edited = titled(typed, "New");
    assert_eq!(edited.text(), broken);
    assert_eq!(edited.undone().text(), SAMPLE);
}

#[test]
fn a_form_that_is_half_filled_in_can_be_filled_in_further() {
    let emptied = titled(sample(), "");
    assert!(emptied.fault(None).is_some() && !emptied.is_locked());
    assert_eq!(form(&emptied).title, "");
    let mut lesson = form(&emptied);
    lesson.steps[1].reveal = passages("So.");
    let filled = titled(emptied.edited(lesson), "New");
    assert_eq!((filled.fault(None), form(&filled).steps[1].reveal.len()), (None, 1));
}

#[test]
fn what_is_done_in_one_go_is_one_step_back() {
    let written = titled(titled(sample(), "N"), "Ne").settled();
    let further = titled(written.clone(), "New");
    assert_eq!(further.clone().undone().text(), written.text());
    assert_eq!(further.undone().undone().text(), SAMPLE);
    let replaced = sample().replaced("nothing".to_owned());
    assert_eq!(replaced.undone().text(), SAMPLE);
    assert!(!sample().can_undo());
}

#[test]
fn a_text_that_was_never_read_has_no_form() {
    let found = Manuscript::new("nothing".to_owned());
    assert!(found.form().is_none() && found.fault(None).is_some());
    assert_eq!(form(&found.typed(SAMPLE.to_owned())), form(&sample()));
}

#[test]
fn a_copy_has_a_name_of_its_own() {
    for entry in LESSONS {
        let copy = read(&copied(entry.text)).expect("readable");
        assert!(LESSONS.iter().all(|entry| entry.id != copy.id), "{}", copy.id);
    }
    let lesson = blank("Mine", "Story", "dental-clinic");
    assert_eq!(read(&lesson.text()), Ok(lesson));
}

#[test]
fn a_link_brings_a_small_lesson_whole_and_says_how_long_a_large_one_is() {
    let link = packed(SAMPLE).expect("short");
    assert_eq!(unpacked(&link).as_deref(), Ok(SAMPLE));
    let seat = Seat { lesson: Some(link.clone()), step: Some(1), role: Role::Student };
    assert_eq!(Seat::read(&seat.text()), seat);
    assert!(matches!(packed(LESSONS[0].text), Err(LinkFault::TooLong(length)) if 1_900 < length));
    assert_eq!(unpacked(&link.replace("1.", "2.")), Err(LinkFault::Newer));
    assert_eq!(unpacked(&link[..link.len() - 1]), Err(LinkFault::Damaged));
}

#[test]
fn the_author_has_an_address() {
    let seat = Seat { role: Role::Author, ..Seat::default() };
    assert_eq!(seat.text(), "lessons&author");
    assert_eq!(Seat::read("lessons&author"), seat);
}

proptest! {
    #[test]
    fn no_link_breaks_the_page(link in "[-_.0-9a-zA-Z]{0,80}|1\\.[0-9a-f]{8}\\.[-_0-9a-zA-Z]{0,60}") {
        let _ = unpacked(&link);
    }

    #[test]
    fn any_typing_can_be_taken_back(texts in proptest::collection::vec("[-a#`:\n ]{0,30}", 1..8)) {
        let typed = texts.iter().fold(sample(), |manuscript, text| manuscript.typed(text.clone()).settled());
        prop_assert_eq!(typed.text(), texts.last().map_or("", String::as_str));
        let back = texts.iter().fold(typed, |manuscript, _| manuscript.undone());
        prop_assert_eq!(back.text(), SAMPLE);
    }
}

#[test]
fn a_step_and_a_line_have_their_place_in_the_text() {
    let text = "---\ntitle: \u{1f9b7}\n---\n\n# One\n\n```note\n# no step\n```\n\n# Two";
    assert_eq!(lines_of_steps(text), [5, 11]);
    assert_eq!(range_of_line(text, 2), 4..13);
    let (units, two) = (text.encode_utf16().collect::<Vec<u16>>(), range_of_line(text, 11));
    assert_eq!(String::from_utf16_lossy(&units[two.start as usize..two.end as usize]), "# Two");
    assert_eq!(range_of_line(text, 99), range_of_line(text, 12));
}
