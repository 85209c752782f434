//! What was missed, in words.

use super::ask::Asked;
use crate::app::facts::missed_words;
use crate::app::sitting::Verdict;

/// What was missed, the most telling first, a sentence each.
pub fn missed(verdict: &Verdict, asked: &Asked) -> Vec<String> {
    missed_words(verdict, asked.ask, asked.sight, asked.text)
}
