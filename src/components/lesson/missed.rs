//! What was missed, in words.

use super::ask::Asked;
use crate::app::sitting::Verdict;

/// What was missed, the most telling first, a sentence each.
pub fn missed(verdict: &Verdict, asked: &Asked) -> Vec<String> {
    let _ = (verdict, asked);
    Vec::new()
}
