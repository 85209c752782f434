//! The words of what the browser keeps of the reader's work, in English.

use crate::text::saved::{Fault, LocalTime, OwnWords, SavedWords};

const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

pub(in crate::text) const WORDS: SavedWords = SavedWords {
    region: "Your work",
    nothing: "What you change is saved in this browser.",
    saved: "Saved in this browser.",
    unsaved,
    unsaved_short: "Not saved.",
    set_aside: "What was saved here could not be read. It was put aside unchanged; download it under Scenario, Your own.",
    removed: "What was saved here has been removed, by another tab or by the browser.",
    parted: "Another tab went on from the same place. Both are kept: the other is under Scenario, Your own.",
    unopened: |name, reason| format!("“{name}” could not be opened: {reason}. It is still kept, nothing was changed."),
    put_back: "Put it back",
    heed: "Close",
    own: OwnWords {
        title: "Your own",
        empty: "Nothing saved yet. Save what you see, or open a file.",
        name: "Name",
        save: "Save what you see",
        left: "where you left off",
        at,
        rename: |name| format!("Rename {name}"),
        duplicate: |name| format!("Duplicate {name}"),
        delete: |name| format!("Delete {name}"),
        short: ["Rename", "Duplicate", "Delete"],
        new_name: "New name",
        take_name: "Rename",
        cancel: "Cancel",
        copy_of: |name| format!("{name} (copy)"),
        removed: |name, n| match n {
            0 | 1 => format!("“{name}” deleted."),
            _ => format!("“{name}” deleted, {n} in all."),
        },
        undo: "Undo",
        aside: |n| match n {
            1 => "One text could not be read and was put aside; Download everything includes it.".to_owned(),
            _ => format!("{n} texts could not be read and were put aside; Download everything includes them."),
        },
        download: "Download everything",
        file: |day| format!("worthwhile-everything-{:04}-{:02}-{:02}.json", day.year, day.month, day.day),
        clear: "Delete everything…",
        clear_now: "Delete all of it",
        clears,
    },
};

const fn unsaved(fault: Fault) -> &'static str {
    match fault {
        Fault::Blocked => {
            "Not saved: this browser lets the page store nothing here. Your work lasts until the page is closed."
        }
        Fault::Full => {
            "Not saved: there is no room left in this browser. Delete something under Scenario, Your own, or download your work."
        }
        Fault::Corrupt => {
            "Not saved: what is stored here cannot be read, and there is no room to put it aside. Download it under Scenario, Your own."
        }
        Fault::Newer => {
            "Not saved: a newer version of this page saved work here, which stays as it is. Reload to get that version."
        }
    }
}

fn at(time: LocalTime) -> String {
    let month = MONTHS[(time.month.max(1) - 1) % 12];
    format!("{} {month} {}, {:02}:{:02}", time.day, time.year, time.hour, time.minute)
}

fn clears(n_own: usize, n_left: usize, n_aside: usize) -> String {
    let mut parts = vec![counted(n_own, "saved scenario", "saved scenarios")];
    if 0 < n_left {
        parts.push(counted(n_left, "place where you left off", "places where you left off"));
    }
    let unread = match n_aside {
        0 => "",
        _ => " What could not be read, or what a newer version saved, goes for good.",
    };
    format!("This deletes {}. Undo brings it back until the page is closed.{unread}", parts.join(" and "))
}

fn counted(n: usize, one: &str, many: &str) -> String {
    match n {
        0 => format!("no {many}"),
        1 => format!("one {one}"),
        _ => format!("{n} {many}"),
    }
}
