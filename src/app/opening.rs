//! What a file is that somebody opens: a scenario, a kept state, or a picture that carries one.

use std::rc::Rc;

use super::picture::{self, Format, extract};
use crate::scenario::{self, Fault, MOST_BYTES, Scenario};
use crate::text::files::FileWords;

/// What was opened.
#[derive(Clone, Debug, PartialEq)]
pub enum Opened {
    /// A scenario.
    Scenario(Rc<Scenario>),
    /// A state, as it was kept.
    Kept(String),
}

/// Why a file is not opened.
#[derive(Clone, Debug, PartialEq)]
pub enum Unopened {
    /// More bytes than any file of ours.
    TooLarge,
    /// Neither a scenario nor a state nor a picture.
    Foreign,
    /// A picture that carries nothing.
    PlainPicture,
    /// A picture whose state cannot be read.
    Picture(picture::Fault),
    /// A scenario with a fault.
    Scenario(Fault),
}

/// The key with which every kept state begins, and that with which every scenario does.
const KEPT: &str = "worthwhile";
const SCENARIO: &str = "format";

/// What a file holds, by its bytes: its name says nothing for certain.
///
/// # Errors
/// Says why it is not opened.
pub fn open(bytes: &[u8]) -> Result<Opened, Unopened> {
    if MOST_BYTES < bytes.len() {
        return Err(Unopened::TooLarge);
    }
    if Format::of(bytes).is_some() {
        let kept = extract(bytes).map_err(Unopened::Picture)?;
        return kept.map(Opened::Kept).ok_or(Unopened::PlainPicture);
    }
    let text = str::from_utf8(bytes).map_err(|_| Unopened::Foreign)?;
    let text = text.trim_start_matches('\u{feff}').trim();
    if !text.starts_with('{') {
        return Err(Unopened::Foreign);
    }
    // A state is told from a scenario by its first key, so that a fault in either is told as what it is.
    if first_key(text) == Some(KEPT) {
        return Ok(Opened::Kept(text.to_owned()));
    }
    match scenario::read(text) {
        Ok(scenario) => Ok(Opened::Scenario(Rc::new(scenario))),
        Err(fault) if is_foreign(text, &fault) => Err(Unopened::Foreign),
        Err(fault) => Err(Unopened::Scenario(fault)),
    }
}

/// Whether some JSON is about something else altogether.
fn is_foreign(text: &str, fault: &Fault) -> bool {
    fault.path == SCENARIO && !text.contains("\"format\"")
}

/// The first key of an object, where it needs no escapes.
fn first_key(text: &str) -> Option<&str> {
    text.strip_prefix('{')?.trim_start().strip_prefix('"')?.split('"').next()
}

impl Unopened {
    /// The reason in words, without a stop.
    #[must_use]
    pub fn told(&self, words: &FileWords) -> String {
        match self {
            Self::TooLarge => words.too_large.to_owned(),
            Self::Foreign => words.foreign.to_owned(),
            Self::PlainPicture => words.plain_picture.to_owned(),
            Self::Picture(fault) => fault.to_string(),
            Self::Scenario(fault) => fault.to_string(),
        }
    }
}
