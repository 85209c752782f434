//! Reading what is for the teacher's eyes.

use super::entries::{Entries, Entry};
use super::fault::Fault;
use super::limits::{MOST_MINUTES, MOST_NOTED};
use super::prose::passages_of;
use super::source::Block;
use super::{Note, Pair};

/// The keys of a note; every other line is prose.
pub(super) const NOTE_KEYS: &[&str] = &["minutes", "expect", "if asked", "discuss"];

impl Note {
    /// Reads a note.
    pub(super) fn read(block: &Block) -> Result<Self, Fault> {
        let entry = |text| Entry::of(text).filter(|entry| NOTE_KEYS.contains(&entry.key));
        let entries = Entries { line: block.line, all: block.body.iter().filter_map(|line| entry(*line)).collect() };
        entries.only(&["minutes"], &["expect", "if asked", "discuss"])?;
        let words = |text: &Entry| text.words();
        let pair = |text: &Entry| -> Result<Pair, Fault> { text.pair() };
        Ok(Self {
            minutes: entries.find("minutes").map(|minutes| minutes.whole(MOST_MINUTES)).transpose()?,
            // An entry parts paragraphs as an empty line does.
            says: passages_of(block.body.iter().map(|line| if entry(*line).is_some() { "" } else { line.text })),
            expects: entries.each("expect", MOST_NOTED, pair)?,
            asked: entries.each("if asked", MOST_NOTED, pair)?,
            discuss: entries.each("discuss", MOST_NOTED, words)?,
        })
    }
}
