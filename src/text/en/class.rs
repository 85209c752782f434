//! English words of the results of a class.

use crate::text::class::{CameraWords, ClassWords, CodeFaultWords};

pub(in crate::text) const WORDS: ClassWords = ClassWords {
    open: "Collect results",
    intro: "Put the result codes of your students here: paste a chat, drop a table, or scan screens. Nothing leaves this page, \
            and nothing is kept when you leave it.",
    codes: ("Codes", "One or many, with any words around them; a CSV file can be dropped here."),
    file: "Pick a file",
    clear: "Empty the field",
    unread: "This file could not be read. Open it and paste what is in it.",
    camera: CameraWords {
        doing: ["Scan with the camera", "Stop the camera"],
        picture: "What the camera sees",
        how: "Hold one code after the other before the camera. The picture is looked at here and not kept.",
        scanned: |n| match n {
            1 => "1 code scanned".to_owned(),
            _ => format!("{n} codes scanned"),
        },
        troubles: [
            "The camera is off here: browsers give it only to pages that came over https or from this computer. \
             Paste the codes instead.",
            "The browser did not give the camera to this page. Allow it in the address bar, or paste the codes instead.",
            "No camera was found. Paste the codes instead.",
        ],
    },
    n_in: |n| match n {
        1 => "1 student is in".to_owned(),
        _ => format!("{n} students are in"),
    },
    repeats: |n| match n {
        1 => "1 code stood there again, or was followed by a later one of the same name; of a name the last counts."
            .to_owned(),
        _ => format!(
            "{n} codes stood there again, or were followed by a later one of the same name; of a name the last counts."
        ),
    },
    without: |lines| format!("Lines without a code, skipped: {lines}."),
    bad: "Could not be read",
    bad_one: |line, begins, fault| format!("Line {line}: {begins}… {fault}"),
    who: ("Who is in", |n| format!("No name, {n}")),
    who_columns: ["Name", "Points", "Answered"],
    of: |n, of| format!("{n} of {of}"),
    answers: ("What they answered", |step, name| format!("Step {step}: {name}")),
    answered: |n, points| {
        let worth = points.map(|points| format!(", {points} of 100 points in the mean")).unwrap_or_default();
        format!("{n} answered{worth}.")
    },
    right: |right, at_once, n| match right {
        0 => format!("0 of {n} are right."),
        _ => format!("{right} of {n} are right in the end, {at_once} of them at the first try."),
    },
    nobody: "Nobody has answered this yet.",
    curve: [
        "The middle line of the class is dashed; half of the class drew within the dark band, eight of ten within the \
         light one.",
        "The middle line of the class is dashed; the band goes from the lowest line that was drawn to the highest.",
    ],
    spread: |[quarter, middle, three_quarters], model| {
        format!(
            "Half of the class say between {quarter} and {three_quarters}, the middle is {middle}. The model says {model}."
        )
    },
    said: |said, model| format!("They say {}. The model says {model}.", said.join(", ")),
    held: |held, n| format!("{held} of {n} intervals hold the model’s answer; eight of ten would be right."),
    columns: ["1 of 10 below", "A quarter below", "Half below", "Three quarters below", "9 of 10 below", "Model"],
    columns_few: ["Lowest", "Middle", "Highest", "Model"],
    number: "Figure",
    order: ["Lever", "Mean place", "Put first by", "Place in the model"],
    choices: ["Answer", "Chosen by", "Right"],
    is_right: "right",
    touched: ("Which levers they moved", ["Lever", "Moved by"]),
    movers: ("Who moved which", ["Name", "Levers", "none"]),
    numbers: "Numbers",
    faults: CodeFaultWords {
        no_code: "is no result code",
        newer: "was made by a newer version of this page; reload the page",
        cut: "is cut off; ask for the whole code",
        changed: "was changed on its way; ask for it again, as a copy",
        other_lesson: |id| format!("is of another lesson, {id}"),
        other_text: "is of another edition of this lesson; its questions may have been others",
    },
};
