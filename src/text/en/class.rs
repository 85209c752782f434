//! English words of the results of a class.

use crate::text::class::{ClassWords, CodeFaultWords};

pub(in crate::text) const WORDS: ClassWords = ClassWords {
    faults: CodeFaultWords {
        no_code: "is no result code",
        newer: "was made by a newer version of this page; reload the page",
        cut: "is cut off; ask for the whole code",
        changed: "was changed on its way; ask for it again, as a copy",
        other_lesson: |id| format!("is of another lesson, {id}"),
        other_text: "is of another edition of this lesson; its questions may have been others",
    },
};
