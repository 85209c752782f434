//! English words of the report.

use super::results::within;
use crate::text::report::ReportWords;

pub(in crate::text) const WORDS: ReportWords = ReportWords {
    page: "The page as it is printed",
    print: "Print",
    how: "Fits one sheet of A4 or Letter. The browser can also save it as a PDF.",
    untitled: "A scenario of one’s own",
    about: |variant, period, of| format!("Variant: {variant} · {period} {of}"),
    changed: "What was changed",
    unchanged: "Nothing: every lever stands as the scenario has it.",
    assumed: "Assumptions that differ from the scenario’s",
    more: |n| format!("and {n} more"),
    free: "Free play: improvements cost nothing",
    link: "Opens exactly this state:",
    scan: "The code opens exactly this state; in a PDF, so does this:",
    too_long: "This state is too long for a link. A file holds it: Share, then File.",
    response: |lever| format!("Response to {}", within(lever)),
    working: "This figure is still being worked out.",
};
