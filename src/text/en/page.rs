//! The words of the page around levers and results, in English.

use crate::scenario::Theme;
use crate::text::page::{GuideWords, LaterWords, LibraryWords, OfflineWords, OpenerWords, PageWords};

pub(in crate::text) const WORDS: PageWords = PageWords {
    name: "Worthwhile",
    window: |scenario| format!("{scenario} · Worthwhile"),
    skip: "Skip to the levers",
    scenario: "Scenario",
    variant: "Variant",
    baseline: "Baseline",
    undo: "Undo",
    redo: "Redo",
    reset: "Reset",
    promise: "Runs in this browser and sends nothing.",
    what_is: |word| format!("What is {word}?"),
    guide: GuideWords {
        title: "Model guide",
        intro: "What is calculated, where it was published, how sure it is, and what is left out.",
        alone: "Open as a page of its own, to read or print",
        failed: "The guide did not load here. Its own page, above, may still open.",
    },
    library: LibraryWords {
        title: "Choose a scenario",
        intro: |n| format!("{n} stories, each a question. Opening one keeps your work: undo brings it back."),
        loading: "Loading the stories…",
        missing: "The stories did not arrive; the connection may be down. The open one stays as it is.",
        again: "Try again",
        close: "Close",
        open_now: "open now",
        theme,
    },
    openers: OpenerWords {
        menu: |figure| format!("Menu of {figure}"),
        history: [
            "History",
            "What was changed, the newest first. Choose a step to go there; the other branches are kept.",
        ],
        files: [
            "Files",
            "Take the results away, or open what somebody gave you. Nothing is sent: files stay on this machine.",
        ],
        share: ["Share", "Share exactly this", "Whoever opens the link sees what you see, and can go on from there."],
        report: [
            "Report",
            "One page to print or to save as a PDF: what was asked, what was changed and what came of it.",
        ],
        pin: "Pin",
        full: "Four states are pinned; remove one to pin another.",
        compare: |n| format!("Compare {n}"),
        back: "Back to the levers",
        colours: ("Colours", ["The reader’s own", "Light", "Dark", "Projector"]),
        lessons: "Lessons",
        dismiss: "Dismiss",
    },
    later: LaterWords {
        loading: "Loading…",
        missing: "This part of the page did not arrive; the connection may be down. Everything else stays as it is.",
        again: "Try again",
    },
    offline: OfflineWords {
        version: |program, folder| match folder {
            Some(folder) => format!("Version {program} · {folder}"),
            None => format!("Version {program}"),
        },
        remove: "Remove the offline copy",
        removed: "The offline copy is removed. The next visit makes a new one.",
        offered: "A new version of Worthwhile is here. Using it loads this page anew; until then nothing changes.",
        take: "Use it now",
        later: "Not now",
        moved: "Another page has moved to a new version of Worthwhile. This one goes on as it is until it is loaded anew.",
        reload: "Load it anew",
    },
    unopened: |id, fault| format!("The scenario “{id}” could not be opened: {fault}. Nothing else was changed."),
};

const fn theme(theme: Theme) -> &'static str {
    match theme {
        Theme::Promise => "What is promised",
        Theme::Delivery => "How it is delivered",
        Theme::People => "Who delivers it",
        Theme::Organisation => "How it is organised",
        Theme::Demand => "Who wants it, and when",
    }
}
