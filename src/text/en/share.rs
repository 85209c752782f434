//! English words of what is handed out.

use crate::text::share::ShareWords;

pub(in crate::text) const WORDS: ShareWords = ShareWords {
    link: "Link",
    copy: "Copy link",
    copied: "Copied.",
    not_copied: "The browser did not copy it. The link is selected: press Ctrl+C.",
    holds: |n| {
        format!(
            "{n} characters, fits into any chat. It holds the scenario, the variant, the period, the figures and what you \
             changed. No name, nothing is sent."
        )
    },
    opens_with: "It opens with",
    controls: ("Levers", ["All levers", "The eight", "None"]),
    language: ["Language", "The reader’s own"],
    period: "Period",
    presents: "Large, for a room",
    returns: "This state is what Reset returns to",
    qr: "QR code of the link",
    more: "Point a phone at it, or take it away as",
    file: "File…",
    file_name: "state",
    report: "Report…",
    embed: "Embed…",
    embedded: "Put this into the other page. It tells its height; docs/embedding.md says how to heed it.",
    frame: |question| format!("Worthwhile: {question}"),
};
