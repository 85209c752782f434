//! The lines of a block that say `key: value`.

use super::Pair;
use super::fault::{Fault, Problem, fault, shown};
use super::limits::LONGEST_LINE;
use super::source::Line;
use crate::scenario;

/// What parts a text into two that belong together.
pub(super) const BAR: char = '|';

/// A line that says `key: value`.
#[derive(Clone, Copy, Debug)]
pub(super) struct Entry<'a> {
    /// The number of the line.
    pub line: usize,
    /// What stands before the colon.
    pub key: &'a str,
    /// What stands behind it.
    pub value: &'a str,
}

/// The entries of a block, or of the head.
pub(super) struct Entries<'a> {
    /// The number of the line where it begins.
    pub line: usize,
    /// In the order of the text.
    pub all: Vec<Entry<'a>>,
}

impl<'a> Entries<'a> {
    /// The entries of lines; every line that says something must be one.
    pub fn new(line: usize, lines: &[Line<'a>]) -> Result<Self, Fault> {
        let mut all = Vec::new();
        for line in lines.iter().filter(|line| !line.text.is_empty()) {
            all.push(Entry::of(*line).ok_or(fault(line.number, Problem::NoKey))?);
        }
        Ok(Self { line, all })
    }

    /// Refuses keys that do not belong here and those that stand twice, but for those that can.
    pub fn only(&self, once: &[&str], many: &[&str]) -> Result<(), Fault> {
        for (i, entry) in self.all.iter().enumerate() {
            let before = &self.all[..i];
            if !once.contains(&entry.key) && !many.contains(&entry.key) {
                return Err(fault(entry.line, Problem::UnknownKey(shown(entry.key))));
            }
            if !many.contains(&entry.key) && before.iter().any(|other| other.key == entry.key) {
                return Err(fault(entry.line, Problem::SecondKey(entry.key.to_owned())));
            }
            if entry.value.is_empty() {
                return Err(fault(entry.line, Problem::Empty(entry.key.to_owned())));
            }
        }
        Ok(())
    }

    /// The first entry of a key.
    pub fn find(&self, key: &str) -> Option<&Entry<'a>> {
        self.all.iter().find(|entry| entry.key == key)
    }

    /// The entry that a key must have.
    pub fn need(&self, key: &'static str) -> Result<&Entry<'a>, Fault> {
        self.find(key).ok_or(fault(self.line, Problem::Missing(key)))
    }

    /// Every entry of a key, at most so many.
    pub fn each<T>(
        &self,
        key: &str,
        most: usize,
        read: impl Fn(&Entry<'a>) -> Result<T, Fault>,
    ) -> Result<Vec<T>, Fault> {
        let mut all = Vec::new();
        for entry in self.all.iter().filter(|entry| entry.key == key) {
            if all.len() == most {
                return Err(fault(entry.line, Problem::TooMany(most)));
            }
            all.push(read(entry)?);
        }
        Ok(all)
    }
}

impl<'a> Entry<'a> {
    /// The entry of a line.
    pub fn of(line: Line<'a>) -> Option<Self> {
        let (key, value) = line.text.split_once(':')?;
        Some(Self { line: line.number, key: key.trim_ascii(), value: value.trim_ascii() })
    }

    pub fn fault(&self, problem: Problem) -> Fault {
        fault(self.line, problem)
    }

    /// A text of at most so many characters.
    pub fn text(&self, most: usize) -> Result<String, Fault> {
        if most < self.value.chars().count() {
            return Err(self.fault(Problem::TooLong(most)));
        }
        Ok(self.value.to_owned())
    }

    /// What stands on one line.
    pub fn words(&self) -> Result<String, Fault> {
        self.text(LONGEST_LINE)
    }

    /// A whole number from 1 to a most.
    pub fn whole(&self, most: u32) -> Result<u32, Fault> {
        let number = whole(self.value).filter(|number| (1..=most).contains(number));
        number.ok_or(self.fault(Problem::NotWhole(most)))
    }

    /// Words parted by commas, at least and at most so many.
    pub fn list<T: PartialEq>(
        &self,
        (least, most): (usize, usize),
        read: impl Fn(&str) -> Result<T, Problem>,
    ) -> Result<Vec<T>, Fault> {
        let mut list = Vec::new();
        for word in self.value.split(',').map(str::trim_ascii) {
            let one = read(word).map_err(|problem| self.fault(problem))?;
            if list.contains(&one) {
                return Err(self.fault(Problem::Twice(shown(word))));
            }
            list.push(one);
        }
        match list.len() {
            n if n < least => Err(self.fault(Problem::TooFew(least))),
            n if most < n => Err(self.fault(Problem::TooMany(most))),
            _ => Ok(list),
        }
    }

    /// Two texts with a bar between them.
    pub fn pair(&self) -> Result<Pair, Fault> {
        let (heard, say) = parted(self.value);
        if heard.is_empty() || say.is_empty() {
            return Err(self.fault(Problem::Expected("two texts with a bar | between them")));
        }
        if [&heard, &say].iter().any(|text| LONGEST_LINE < text.chars().count()) {
            return Err(self.fault(Problem::TooLong(LONGEST_LINE)));
        }
        Ok(Pair { heard, say })
    }
}

/// A whole number, digits only.
pub(super) fn whole(text: &str) -> Option<u32> {
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| digits)
}

/// A number as JSON writes it, exact; none beyond what numbers can be.
pub(super) fn number(text: &str) -> Option<f64> {
    let begins = text.starts_with(|c: char| c.is_ascii_digit() || c == '-');
    scenario::document(text).ok().filter(|_| begins)?.as_f64().filter(|number| number.is_finite())
}

/// What stands before the first bar and what behind it; a backslash before a bar or a backslash makes a plain one.
fn parted(text: &str) -> (String, String) {
    let (mut parts, mut letters, mut is_second) = ([String::new(), String::new()], text.chars().peekable(), false);
    while let Some(letter) = letters.next() {
        if letter == BAR && !is_second {
            is_second = true;
            continue;
        }
        let escaped = if letter == '\\' { letters.next_if(|next| [BAR, '\\'].contains(next)) } else { None };
        parts[usize::from(is_second)].push(escaped.unwrap_or(letter));
    }
    let [before, behind] = parts.map(|part| part.trim_ascii().to_owned());
    (before, behind)
}

/// A text with a backslash before each bar and each backslash.
pub(super) fn unparted(text: &str) -> String {
    text.replace('\\', "\\\\").replace(BAR, "\\|")
}
