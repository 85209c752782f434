//! The words around lessons, in English.

use super::present;
use crate::text::PeriodLength;
use crate::text::lessons::{AskWords, CertificateWords, DoingWords, LessonWords, SketchWords, StepWords, WrongWords};

pub(in crate::text) const WORDS: LessonWords = LessonWords {
    region: "Lessons",
    intro: "Work through a story step by step: say what you expect, then see what the model answers. Nothing is sent.",
    window: |lesson| format!("{lesson} · Worthwhile"),
    length: |minutes, n_steps| format!("{minutes} minutes, {n_steps} steps"),
    so_far: |done, n_steps| format!("{done} of {n_steps} steps done"),
    taken: "Done",
    doing: DoingWords { begin: "Begin", go_on: "Go on", present: "Present", notes: "Notes" },
    leave: ["All lessons", "Back to the page"],
    unknown: "There is no lesson of this name here. The list has all there are.",
    unopened: |why| format!("This lesson could not be opened: {why}. Nothing else was changed."),
    step: StepWords {
        region: "Step",
        of: |step, n_steps| format!("Step {step} of {n_steps}"),
        steps: "Steps",
        back: "Back",
        next: "Next",
        finish: "Finish",
        levers: "Levers of this step",
        figures: "Figures of this step",
        here: "Look here",
        first: "Lock your prediction first: then the model answers.",
        later: "This step comes later.",
    },
    ask: AskWords {
        lock: "Lock my answer",
        check: "Check",
        locks: "Once it is locked it stays, and the model answers.",
        hint: |hint, n_hints| format!("Hint {hint} of {n_hints}"),
        hints: "Hints",
        marks: ["Right.", "Not yet."],
        sides: ["The model", "You"],
        points: |points| format!("{points} of 100 points"),
        choose: "Choose one first.",
        goal: |number, figure, is_above, bound| {
            let side = if is_above { "above" } else { "below" };
            let number = number.map(|number| format!("Goal {number}. ")).unwrap_or_default();
            format!("{number}{figure} {side} {bound}")
        },
        goals: ["Holds", "Not yet"],
        now: |figure| format!("now {figure}"),
        ends: ["At least", "Best guess", "At most"],
        range: |low, high| format!("{low} to {high}"),
        interval: "Choose the ends so that you would be right in eight cases of ten.",
        wrong: WrongWords {
            empty: |field| format!("Write a number for “{field}” first."),
            no_number: |field| format!("What stands in “{field}” is no number."),
            beyond: |field, low, high| format!("“{field}” goes from {low} to {high}."),
            turned: "“At least” must be the smallest and “At most” the largest of the three.",
        },
        number: "Your answer",
        moves: [|lever| format!("Move {lever} up"), |lever| format!("Move {lever} down")],
        moved: |lever, place| format!("{lever} is number {place} now."),
        order: "The one that does most stands first.",
    },
    sketch: SketchWords {
        region: "Your curve",
        how: "Draw over the axes with a finger or the mouse.",
        points: [
            "Points as numbers",
            "Type a number, or move it with the up and down keys. Between two points the line is straight.",
        ],
        point: |length, period, is_start| match period {
            Some(period) if is_start => format!("Start of {} {}", one(length).to_ascii_lowercase(), period + 1),
            Some(period) => format!("{} {}", one(length), period + 1),
            None => "End".to_owned(),
        },
        ends: [|value| format!("{value} drawn"), |value| format!("{value} model"), |value| format!("{value} without")],
        apart: |apart, is_less| format!("{apart} {}", if is_less { "less" } else { "more" }),
        wipe: "Wipe it",
        empty: "Draw the line first.",
        unfinished: |period| {
            let period = period.replacen("Start", "the start", 1);
            format!("The line has a gap at {period}. Draw it through to the end.")
        },
        drawn: |n, of| format!("{n} of {of} points drawn"),
        columns: ["You", "The model"],
    },
    certificate: CertificateWords {
        titles: ["Lesson done", "Your result so far"],
        done: [
            |lesson| format!("You have worked through “{lesson}”."),
            |lesson| format!("You have answered a part of “{lesson}”."),
        ],
        open: |n| match n {
            1 => "One question is still open. Go back to it:".to_owned(),
            _ => format!("{n} questions are still open. Go back to them:"),
        },
        name: "Your name, if you like",
        name_how: "It stands on this page and in the code, and goes nowhere by itself.",
        code: "Result code",
        code_how: "Give it to your teacher. It holds your answers, and no name unless you typed one.",
        copy: "Copy the code",
        copied: ["Copied.", "It could not be copied here. Mark it and copy it by hand."],
        qr: "The result code as a picture for a camera",
        print: "Print",
        again: [
            "Begin anew",
            "This erases every answer of this lesson here. A code that you copied stays good.",
            "Erase my answers",
        ],
        points: |points| format!("{points} of 100 points"),
        answered: |answered, asked| format!("{answered} of {asked} answered"),
    },
    present: present::WORDS,
};

const fn one(length: PeriodLength) -> &'static str {
    match length {
        PeriodLength::Month => "Month",
        PeriodLength::Quarter => "Quarter",
        PeriodLength::Year => "Year",
    }
}
