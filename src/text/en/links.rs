//! The words of links, in English.

use crate::text::links::LinkWords;

pub(in crate::text) const WORDS: LinkWords = LinkWords {
    damaged: "This link was cut off or changed on its way, so nothing of it was opened; ask for it again. Your page is as it was.",
    newer: "This link was made by a newer version of this program; reload the page to get it. Your page is as it was.",
    foreign: "The end of this address is no link of this program, so nothing was opened. Your page is as it was.",
    unknown: |key| {
        format!(
            "This link has the key “{key}”, which is not known, so nothing of it was opened. Your page is as it was."
        )
    },
    repeated: |key| {
        format!("This link has the key “{key}” twice, so nothing of it was opened. Your page is as it was.")
    },
    refused: |fault| format!("This link cannot be opened ({fault}). Your page is as it was."),
    unloaded: "The scenario of this link could not be loaded; try again when you are online. Your page is as it was.",
    too_long: |n, most| {
        format!(
            "A link to this state would need {n} characters and may have {most}; save it as a file and pass that on."
        )
    },
};
