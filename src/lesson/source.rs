//! The text of a lesson taken apart: a head, then prose and blocks, every line with its number.

use std::ops::Range;

use super::fault::{Fault, Problem, fault, shown};
use super::limits::MOST_BYTES;

/// What begins and ends the head.
const RULE: &str = "---";
/// The fewest backticks of a fence.
const FENCE: usize = 3;

/// A block that says what happens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The scenario.
    Scenario,
    /// What a step puts in sight.
    Step,
    /// A prediction.
    Predict,
    /// A question.
    Question,
    /// What is said afterwards.
    Reveal,
    /// What is for the teacher.
    Note,
}

impl Kind {
    /// All kinds, in the order in which they are written.
    pub const ALL: &[Self] = &[Self::Scenario, Self::Step, Self::Predict, Self::Question, Self::Reveal, Self::Note];

    /// Its name behind the backticks.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Scenario => "scenario",
            Self::Step => "step",
            Self::Predict => "predict",
            Self::Question => "question",
            Self::Reveal => "reveal",
            Self::Note => "note",
        }
    }
}

/// A line without its end and without spaces before it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Line<'a> {
    /// From 1.
    pub number: usize,
    /// What it says.
    pub text: &'a str,
}

/// A fenced block.
#[derive(Clone, Debug)]
pub(super) struct Block<'a> {
    /// What it is.
    pub kind: Kind,
    /// The number of the line where it begins.
    pub line: usize,
    /// What stands between the fences.
    pub body: Vec<Line<'a>>,
}

/// Prose or a block.
#[derive(Clone, Debug)]
pub(super) enum Piece<'a> {
    /// Lines of prose, the first and the last not empty.
    Prose(Vec<Line<'a>>),
    /// A block.
    Block(Block<'a>),
}

/// What stands before the first step, or a step.
#[derive(Clone, Debug, Default)]
pub(super) struct Part<'a> {
    /// The line that begins the step; none before the first.
    pub name: Option<Line<'a>>,
    /// What stands in it, in order.
    pub pieces: Vec<Piece<'a>>,
}

/// A text taken apart.
#[derive(Clone, Debug)]
pub(super) struct Source<'a> {
    /// The numbers of the lines of the head, with its rules.
    pub head: Range<usize>,
    /// What stands in the head.
    pub entries: Vec<Line<'a>>,
    /// What stands before the first step.
    pub before: Part<'a>,
    /// The steps.
    pub steps: Vec<Part<'a>>,
}

impl<'a> Source<'a> {
    /// Takes a text apart.
    pub fn new(text: &'a str) -> Result<Self, Fault> {
        if MOST_BYTES < text.len() {
            return Err(fault(1, Problem::TooLarge));
        }
        let lines = lines(text)?;
        let mut rest = &lines[..];
        let (head, entries) = head(&mut rest)?;
        let mut parts = vec![Part::default()];
        while let Some((line, after)) = rest.split_first() {
            let last = parts.len() - 1;
            if let Some(ticks) = fence(line.text) {
                let block = block(*line, ticks, after)?;
                rest = &after[block.body.len() + 1..];
                parts[last].pieces.push(Piece::Block(block));
            } else if line.text.starts_with('#') {
                let name = line.text.strip_prefix("# ").ok_or(fault(line.number, Problem::Heading))?;
                let name = Line { text: name.trim_ascii(), ..*line };
                parts.push(Part { name: Some(name), pieces: Vec::new() });
                rest = after;
            } else {
                let n = rest.iter().take_while(|line| is_prose(line.text)).count();
                parts[last].pieces.extend(prose(&rest[..n]));
                rest = &rest[n..];
            }
        }
        let steps = parts.split_off(1);
        Ok(Self { head, entries, before: parts.pop().unwrap_or_default(), steps })
    }
}

/// The lines where the steps of a text begin, from 1; none where it cannot be taken apart.
#[must_use]
pub fn lines_of_steps(text: &str) -> Vec<usize> {
    let steps = Source::new(text).map(|source| source.steps).unwrap_or_default();
    steps.iter().filter_map(|step| Some(step.name?.number)).collect()
}

impl Piece<'_> {
    /// The numbers of its lines, fences and all.
    pub fn lines(&self) -> Range<usize> {
        match self {
            Self::Prose(lines) => match lines[..] {
                [] => 0..0,
                [first, ..] => first.number..first.number + lines.len(),
            },
            Self::Block(block) => block.line..block.line + block.body.len() + 2,
        }
    }
}

/// The lines of a text, with every character that could hide something refused.
fn lines(text: &str) -> Result<Vec<Line<'_>>, Fault> {
    let text = text.trim_start_matches('\u{feff}');
    let mut lines = Vec::new();
    for (i, line) in text.lines().enumerate() {
        if line.chars().any(|c| c.is_control() && c != '\t') {
            return Err(fault(i + 1, Problem::Unseen));
        }
        lines.push(Line { number: i + 1, text: line.trim_ascii_end() });
    }
    Ok(lines)
}

/// Takes the head from the lines.
fn head<'a>(rest: &mut &[Line<'a>]) -> Result<(Range<usize>, Vec<Line<'a>>), Fault> {
    let n_empty = rest.iter().take_while(|line| line.text.is_empty()).count();
    let lines = &rest[n_empty..];
    let first = lines.first().filter(|line| line.text == RULE).ok_or(fault(1, Problem::NoHead))?.number;
    let n = lines.iter().skip(1).take_while(|line| line.text != RULE).count();
    let after = lines.get(n + 2..).ok_or(fault(first, Problem::HeadOpen))?;
    *rest = after;
    Ok((first..first + n + 2, lines[1..=n].to_vec()))
}

/// How many backticks a line begins with, where they make a fence.
fn fence(line: &str) -> Option<usize> {
    let n = line.bytes().take_while(|byte| *byte == b'`').count();
    (FENCE <= n).then_some(n)
}

/// The block that begins in a line.
fn block<'a>(line: Line<'a>, ticks: usize, after: &[Line<'a>]) -> Result<Block<'a>, Fault> {
    let name = line.text[ticks..].trim_ascii();
    let kind = Kind::ALL.iter().copied().find(|kind| kind.name() == name);
    let kind = kind.ok_or_else(|| fault(line.number, Problem::UnknownBlock(shown(name))))?;
    let is_fence = |line: &&Line| fence(line.text).is_some_and(|n| ticks <= n);
    let n = after.iter().take_while(|line| !is_fence(line)).count();
    let is_end = after.get(n).is_some_and(|end| end.text.bytes().all(|byte| byte == b'`'));
    // A further block that begins before this one ends says as much as the end of the text.
    if !is_end {
        return Err(fault(line.number, Problem::Open(kind)));
    }
    Ok(Block { kind, line: line.number, body: after[..n].to_vec() })
}

fn is_prose(line: &str) -> bool {
    fence(line).is_none() && !line.starts_with('#')
}

/// The prose of lines; none where all are empty.
fn prose<'a>(lines: &[Line<'a>]) -> Option<Piece<'a>> {
    let first = lines.iter().position(|line| !line.text.is_empty())?;
    let last = lines.iter().rposition(|line| !line.text.is_empty())?;
    Some(Piece::Prose(lines[first..=last].to_vec()))
}
