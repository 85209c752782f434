//! Texts that are refused, each with the line and the sentence.

use super::{SAMPLE, lesson};
use worthwhile::lesson::{LESSONS, check, read};
use worthwhile::scenario::{Entry, Scenario};

/// The sample with one place changed is refused in a line with a sentence.
#[track_caller]
fn refused(from: &str, to: &str, sentence: &str) {
    assert!(SAMPLE.contains(from), "{from}");
    let text = SAMPLE.replacen(from, to, 1);
    assert_eq!(read(&text).map_err(|fault| fault.to_string()), Err(sentence.to_owned()));
}

#[track_caller]
fn unfit(from: &str, to: &str, sentence: &str) {
    assert!(SAMPLE.contains(from), "{from}");
    let text = SAMPLE.replacen(from, to, 1);
    assert_eq!(check(&text, &clinic()).map_err(|fault| fault.to_string()), Err(sentence.to_owned()));
    lesson(&text);
}

fn clinic() -> Scenario {
    Entry::named("dental-clinic").expect("known").open().expect("readable")
}

#[test]
fn the_head_is_held_to_its_keys() {
    refused("---\n", "", "line 1: a lesson begins with a line of three hyphens and its head");
    refused(
        "\n---\n\nA short",
        "\n\nA short",
        "line 1: the head that begins here has no end, which is a line of three hyphens",
    );
    refused("lesson: 1", "lesson: 2", "line 2: this lesson is newer than this program, which reads version 1");
    refused("lesson: 1", "lesson: one", "line 2: the version must be 1");
    refused("worthwhile-lesson: 1\n", "", "line 1: the key worthwhile-lesson is missing in what begins here");
    refused("id: sample\n", "", "line 1: the key id is missing in what begins here");
    refused("id: sample", "id: Sample", "line 3: this must be a name of small letters a-z, digits and hyphens");
    refused("id: sample", &format!("id: {}", "a".repeat(41)), "line 3: this is longer than 40 characters");
    refused("minutes: 5", "minutes: 0", "line 5: this must be a whole number from 1 to 240");
    refused("minutes: 5", "length: 5", "line 5: the key length does not belong here");
    refused("minutes: 5", "id: again", "line 5: the key id stands here for the second time");
    refused("minutes: 5", "minutes", "line 5: this must be a key, a colon and a value");
    refused("minutes: 5", "minutes:", "line 5: the key minutes has no value");
    refused("language: en", "language: e n", "line 6: this must be a language such as en");
}

#[test]
fn a_block_that_has_no_end_is_named_where_it_begins() {
    refused("```\n\n```note\nTake", "\n```note\nTake", "line 14: the block scenario that begins here has no end");
    let end = SAMPLE.rfind("```").expect("a fence");
    let fault = read(&SAMPLE[..end]).expect_err("no end");
    assert_eq!(fault.to_string(), "line 60: the block question that begins here has no end");
}

#[test]
fn a_block_stands_where_it_belongs() {
    refused("```note\nTake it", "```notes\nTake it", "line 18: there is no block notes");
    refused(
        "```note\nTake it",
        "```\nTake it",
        "line 18: a block begins here without a name, or one ends that did not begin",
    );
    refused("```note\nTake it", "```reveal\nTake it", "line 18: the block reveal cannot stand before the first step");
    refused("```note\nTake it slowly.", "```scenario\ndental-clinic", "line 18: a second block scenario stands here");
    refused("```reveal\n", "```scenario\n", "line 39: the block scenario must stand before the first step");
    refused("```reveal\n", "```note\n", "line 43: a second block note stands here");
    refused("```reveal\n", "```question\n", "line 39: one step asks one thing, a prediction or a question");
    refused("```scenario\ndental-clinic\n```", "", "line 1: the block scenario is missing before the first step");
    refused("dental-clinic", "dental-clinics", "line 15: the library has no scenario dental-clinics");
}

#[test]
fn a_step_begins_with_its_name() {
    refused("# Story", "#Story", "line 22: a step begins with one number sign, a space and its name");
    refused("# Story", "## Story", "line 22: a step begins with one number sign, a space and its name");
    refused("# Story", &format!("# {}", "a".repeat(25)), "line 22: this is longer than 24 characters");
    let before = &SAMPLE[..SAMPLE.find("# Story").expect("a step")];
    let fault = read(before).expect_err("no step");
    assert_eq!(
        fault.to_string(),
        "line 1: a lesson needs a step, which begins with a number sign, a space and its name"
    );
    let many = format!("{before}{}", "# One more\n".repeat(41));
    assert_eq!(read(&many).expect_err("too many").to_string(), "line 62: a lesson has at most 40 steps");
}

#[test]
fn what_is_in_sight_is_named_as_it_is_known() {
    refused("levers: price, servers", "levers: price, speed", "line 26: there is no lever speed");
    refused("levers: price, servers", "levers: price, stage 13", "line 26: there is no lever stage 13");
    refused("levers: price, servers", "levers: price, price", "line 26: price is named twice");
    refused("charts: stocks,", "charts: shares, time, gaps, chain, ", "line 27: at most 4 of these are possible");
    refused("charts: stocks,", "charts: stock,", "line 27: there is no chart stock");
    refused(
        "points at: chart stocks",
        "points at: chart time",
        "line 28: what is pointed at must be among the levers or charts of the step",
    );
    refused("points at: chart stocks", "points at: stocks", "line 28: this must be a lever or a chart with its name");
    refused("points at: chart stocks", "set: price", "line 28: this must be levers with values, as in price = 80");
    refused("points at: chart stocks", "set: price = 8O", "line 28: this must be a number such as 80 or 0.5");
    refused("points at: chart stocks", "set: price = 80, price = 90", "line 28: price is named twice");
    refused("points at: chart stocks", "goes on: maybe", "line 28: this must be yes or no");
    refused("period: 8", "period: 121", "line 25: this must be a whole number from 1 to 120");
}

#[test]
fn a_prediction_is_held_to_its_shape() {
    let a_figure = "this must be a figure, then `in` with a period or `at end`, then `of` with a variant";
    let a_shape = "this must be curve, number LOW to HIGH, or rank with levers";
    refused("of: customers\n", "", "line 33: the key of is missing in what begins here");
    refused("of: customers", "of: patients", "line 35: there is no figure patients");
    refused("of: customers", "of: customers in", &format!("line 35: {a_figure}"));
    refused("of: customers", "of: customers of", &format!("line 35: {a_figure}"));
    refused("of: customers", "of: customers of a b", &format!("line 35: {a_figure}"));
    refused("of: customers", "of: profit at end", "line 35: only prospects, customers and lost are counted at the end");
    refused("of: customers", "of: npv in 3", "line 35: npv is that of the whole run and has no period");
    refused("shape: curve", "shape: line", &format!("line 36: {a_shape}"));
    refused("shape: curve", "shape: number 3", &format!("line 36: {a_shape}"));
    refused("shape: curve", "shape: number 5 to 3", "line 36: the low end must be below the high end");
    refused("shape: curve", "shape: rank price", "line 36: at least 2 of these are needed");
}

#[test]
fn a_question_is_held_to_its_kind() {
    refused("kind: target", "kind: goal", "line 61: this must be target, fail, cause, choose, mistake or number");
    refused("kind: target\n", "", "line 60: the key kind is missing in what begins here");
    refused("kind: target", "kind: fail", "line 64: the key fewest does not belong here");
    refused("kind: target", "kind: number", "line 63: the key goal does not belong here");
    refused("goal: satisfaction_new > 60\n", "", "line 60: the key goal is missing in what begins here");
    refused("satisfaction_new > 60", "satisfaction_new = 60", "line 63: this must be a figure, < or > and a number");
    refused("satisfaction_new > 60", "satisfaction > 60", "line 63: there is no figure satisfaction");
    let kind = "kind: target\nask: Bring the satisfaction of newcomers above 60.\ngoal: satisfaction_new > 60\nfewest: 1\nright: Less";
    refused(
        kind,
        "kind: cause\nask: Why?\nof: profit\nlevers: price, servers\nright: Less",
        "line 63: the ledger does not explain how this figure moves",
    );
    refused(
        kind,
        "kind: choose\nask: Which?\nchoice: A\nright: Less",
        "line 63: this must be two texts with a bar | between them",
    );
    refused(
        kind,
        "kind: choose\nask: Which?\nchoice: A | B\nright: C | D\nright: Less",
        "line 65: the key right stands here for the second time",
    );
    refused(
        kind,
        "kind: number\nask: How much?\nof: profit\nwithin: 0%\nright: Less",
        "line 64: this must be a share such as 5%",
    );
    refused(
        "hint: Look",
        &format!("{}hint: Look", "hint: Look\n".repeat(10)),
        "line 76: at most 10 of these are possible",
    );
    refused("ask: Bring", &format!("ask: {}", "a".repeat(600)), "line 62: this is longer than 600 characters");
}

#[test]
fn a_note_is_held_to_its_keys() {
    refused("minutes: 3\n", "minutes: 3\nminutes: 4\n", "line 45: the key minutes stands here for the second time");
    refused(
        "expect: More and more | They",
        "expect: They",
        "line 46: this must be two texts with a bar | between them",
    );
}

#[test]
fn what_nobody_can_see_is_refused() {
    refused("Take it", "Take\u{0}it", "line 19: a character that cannot be seen stands here");
    let long = format!("{SAMPLE}{}", "a".repeat(200_000));
    assert_eq!(
        read(&long).expect_err("too long").to_string(),
        "line 1: the text is larger than 200 kB, more than any lesson"
    );
}

#[test]
fn a_scenario_that_a_lesson_brings_is_held_to_its_format() {
    refused(
        "dental-clinic",
        "{\n\"format\": 1\n\"id\": 2}",
        "line 17: the scenario cannot be read, this is not JSON from line 3, column 1 on",
    );
    refused(
        "dental-clinic",
        "{\"format\": 7}",
        "line 15: the scenario cannot be read, format: format 7 is newer than this program, which reads format 1",
    );
}

#[test]
fn what_the_scenario_does_not_have_is_named() {
    unfit("period: 8", "variant: promise", "line 25: the scenario has no variant promise");
    unfit("period: 8", "period: 120", "line 25: the scenario ends with period 20");
    unfit("levers: price, servers", "levers: price, stage 1", "line 26: the service is not made of stages there");
    unfit(
        "charts: stocks,",
        "charts: segments, stocks,",
        "line 27: the chart segments has nothing to show in this scenario",
    );
    unfit("points at: chart stocks", "set: price = -5", "line 28: no lever can stand there, price: -5 is below 0");
    unfit("of: customers", "of: customers in 21", "line 35: the scenario ends with period 20");
    unfit("of: customers", "of: customers of promise", "line 35: the scenario has no variant promise");
    unfit("shape: curve", "shape: rank price, stage 1", "line 36: the service is not made of stages there");
    unfit("fewest: 1", "goal: profit in 21 > 0", "line 64: the scenario ends with period 20");
}

#[test]
fn every_lesson_that_ships_is_written_as_the_format_says() {
    for entry in LESSONS {
        let lesson = lesson(entry.text);
        assert_eq!(read(&lesson.text()), Ok(lesson), "{}", entry.id);
    }
}
