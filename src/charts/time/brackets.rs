//! Stretches of time with a name, in rows above the panels.

use super::TimeFacts;
use super::layout::{Layout, ROW};
use crate::charts::class::Class;
use crate::charts::mark::Anchor;
use crate::charts::measure::width;
use crate::charts::sheet::Brush;
use crate::model::{count, put_in_order};

/// A name that would be cut shorter says nothing (bytes).
const LEAST_LETTERS: usize = 6;

/// A stretch of time with a name, and the row it stands in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Stretch {
    from: usize,
    until: usize,
    name: String,
    row: usize,
}

/// The stretches within the run, earliest first, each in the first row in which it meets no other.
pub(super) fn stretches(facts: &TimeFacts) -> Vec<Stretch> {
    let n = facts.n_periods();
    let held = facts.brackets.iter().map(|(from, until, name)| (*from, (*until).min(n), name));
    let mut sorted: Vec<(usize, usize, &String)> = held.filter(|(from, until, _)| from < until).collect();
    put_in_order(&mut sorted, |(one, ..), (other, ..)| one < other);
    let mut stretches: Vec<Stretch> = Vec::new();
    for (from, until, name) in sorted {
        let is_taken = |row: usize| stretches.iter().any(|other| other.row == row && from < other.until);
        let row = (0..=stretches.len()).find(|&row| !is_taken(row)).unwrap_or_default();
        stretches.push(Stretch { from, until, name: name.clone(), row });
    }
    stretches
}

/// How many rows there are.
pub(super) fn n_rows(stretches: &[Stretch]) -> usize {
    stretches.iter().map(|stretch| stretch.row + 1).max().unwrap_or_default()
}

impl Layout<'_> {
    /// Draws the stretches; a name that is too long is cut.
    pub fn draw_brackets(&self, px: &Brush) {
        let n_rows = n_rows(&self.stretches);
        let mut ends = vec![0.0; n_rows];
        for (index, stretch) in self.stretches.iter().enumerate() {
            let top = ROW * count(n_rows - 1 - stretch.row);
            let (left, right) = (self.x(count(stretch.from)), self.x(count(stretch.until)));
            px.path(Class::Bracket, [(left, top + 25.0), (left, top + 20.0), (right, top + 20.0), (right, top + 25.0)]);
            let mut later = self.stretches[index + 1..].iter().filter(|later| later.row == stretch.row);
            let end = later.next().map_or(self.width, |next| self.x(count(next.from)) - 8.0);
            let x = left.min(end - width(Class::Words, &stretch.name)).max(ends[stretch.row]);
            let name = shortened(&stretch.name, end - x);
            if !name.is_empty() {
                ends[stretch.row] = x + width(Class::Words, &name) + 8.0;
                px.words(Class::Words, (x, top + 13.0), Anchor::Start, name);
            }
        }
    }
}

/// Words that fit into some room; what is cut off is marked, and nothing is left of them where that would be little.
fn shortened(words: &str, room: f64) -> String {
    if width(Class::Words, words) <= room {
        return words.to_owned();
    }
    let mut short = words.to_owned();
    while short.pop().is_some() && LEAST_LETTERS <= short.len() {
        let cut = format!("{}…", short.trim_end());
        if width(Class::Words, &cut) <= room {
            return cut;
        }
    }
    String::new()
}
