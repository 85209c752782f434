//! The words around files, in English.

use crate::text::files::{Day, FileWords};

pub(in crate::text) const WORDS: FileWords = FileWords {
    as_table: "Show as table",
    as_drawing: "Show as drawing",
    save: ["Save as SVG", "Save as PNG", "Save as CSV"],
    width: "Picture",
    widths: ["640 px wide", "960 px wide", "1600 px wide"],
    numbers: "Numbers",
    forms: ["1.5 with commas", "1,5 with semicolons"],
    carries: "Pictures carry title, scenario and date, and open as this state when dropped on the page.",
    unmade: "The picture could not be made in this browser. The table and the other picture can still be saved.",
    date,
    made_by: |version| format!("Worthwhile {version}"),
    scenario: "Save scenario as JSON",
    scenario_means: "The scenario as changed, with what the improvements cost written into it. It opens here as a scenario of its own.",
    scenario_name: "scenario",
    results: "Save results as JSON",
    results_means: "Every figure of every period and variant, in full precision, and which outcomes hold.",
    everything: "Save results as CSV",
    everything_means: |rows, of| match of {
        None => format!("The same as a table of {rows} rows, for a spreadsheet."),
        Some(all) => {
            format!("The same as a table, for a spreadsheet: the first {rows} of {all} rows, as many as a table takes.")
        }
    },
    results_name: "results",
    open: "Open a file…",
    open_means: "A scenario, a saved state, or a picture saved here. You can also drop it anywhere on the page.",
    own: "Your own",
    refused: |name, reason| format!("“{name}” was not opened: {reason}. Everything is as it was."),
    too_large: "it is larger than 2 MB, more than any scenario or picture of this page",
    foreign: "it is neither a scenario nor a picture saved here",
    plain_picture: "this picture carries no scenario",
    unread: "the browser could not read it",
    several: "these are several files; one at a time can be opened",
};

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

fn date(day: Day) -> String {
    let month = MONTHS.iter().zip(1..).find(|(_, n)| *n == day.month).map_or("", |(month, _)| month);
    format!("{} {month} {}", day.day, day.year)
}
