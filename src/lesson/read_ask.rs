//! Reading what a step asks.

use super::ask::{Ask, Choice, Goal, Prediction, Question, Shape, Task};
use super::entries::{Entries, Entry, number};
use super::fault::{Fault, Problem};
use super::limits::{MOST_CHOICES, MOST_GOALS, MOST_HINTS, MOST_LEVERS, MOST_RANKED};
use super::names::lever_named;
use super::prose::{Passage, spans};
use super::scene::Figure;
use super::source::{Block, Kind};
use crate::scenario::{Lever, Relation};

/// What every question says.
const COMMON: &[&str] = &["kind", "ask"];
const A_SHAPE: &str = "curve, number LOW to HIGH, or rank with levers";
const A_GOAL: &str = "a figure, < or > and a number";

impl Ask {
    /// Reads a prediction or a question.
    pub(super) fn read(block: &Block) -> Result<Self, Fault> {
        let entries = Entries::new(block.line, &block.body)?;
        if block.kind == Kind::Predict {
            predict(&entries).map(Self::Predict)
        } else {
            question(&entries).map(Self::Question)
        }
    }
}

fn predict(entries: &Entries) -> Result<Prediction, Fault> {
    entries.only(&["ask", "of", "shape"], &[])?;
    let (ask, of, shape) = (entries.need("ask")?, entries.need("of")?, entries.need("shape")?);
    Ok(Prediction { ask: ask.words()?, of: figure(of)?, shape: self::shape(shape)? })
}

fn figure(entry: &Entry) -> Result<Figure, Fault> {
    Figure::read(entry.value).map_err(|problem| entry.fault(problem))
}

fn shape(entry: &Entry) -> Result<Shape, Fault> {
    let (kind, rest) = entry.value.split_once(' ').unwrap_or((entry.value, ""));
    match kind {
        "curve" if rest.is_empty() => Ok(Shape::Curve),
        "rank" => Entry { value: rest.trim_ascii(), ..*entry }.list((2, MOST_RANKED), lever_named).map(Shape::Rank),
        "number" => {
            let ends = rest
                .split_once(" to ")
                .and_then(|(low, high)| Some((number(low.trim_ascii())?, number(high.trim_ascii())?)));
            let (low, high) = ends.ok_or(entry.fault(Problem::Expected(A_SHAPE)))?;
            if low < high { Ok(Shape::Number { low, high }) } else { Err(entry.fault(Problem::Backwards)) }
        }
        _ => Err(entry.fault(Problem::Expected(A_SHAPE))),
    }
}

fn question(entries: &Entries) -> Result<Question, Fault> {
    let kind = entries.need("kind")?;
    let (once, many): (&[&str], &[&str]) = match kind.value {
        "target" => (&["fewest"], &["hint", "right", "goal"]),
        "fail" => (&[], &["hint", "right", "goal"]),
        "cause" => (&["of", "levers"], &["hint", "right"]),
        "choose" | "mistake" => (&["right"], &["hint", "choice"]),
        "number" => (&["of", "within"], &["hint", "right"]),
        _ => return Err(kind.fault(Problem::Expected("target, fail, cause, choose, mistake or number"))),
    };
    entries.only(&[COMMON, once].concat(), many)?;
    let task = match kind.value {
        "target" => Task::Reach { goals: goals(entries)?, fewest: fewest(entries)? },
        "fail" => Task::Fail { goals: goals(entries)? },
        "cause" => cause(entries)?,
        "number" => number_to_say(entries)?,
        mistake => Task::Choose { is_mistake: mistake == "mistake", choices: choices(entries)? },
    };
    let right = if matches!(task, Task::Choose { .. }) { Vec::new() } else { right(entries)? };
    let hints = entries.each("hint", MOST_HINTS, Entry::words)?;
    Ok(Question { ask: entries.need("ask")?.words()?, task, hints, right })
}

/// What is said when it is right, a paragraph for each entry.
fn right(entries: &Entries) -> Result<Vec<Passage>, Fault> {
    entries.each("right", MOST_HINTS, |entry| entry.words().map(|words| Passage::Paragraph(spans(&words))))
}

fn goals(entries: &Entries) -> Result<Vec<Goal>, Fault> {
    let goals = entries.each("goal", MOST_GOALS, goal)?;
    if goals.is_empty() { entries.need("goal").map(|_| goals) } else { Ok(goals) }
}

fn goal(entry: &Entry) -> Result<Goal, Fault> {
    let at = entry.value.find(['<', '>']).ok_or(entry.fault(Problem::Expected(A_GOAL)))?;
    let (of, rest) = entry.value.split_at(at);
    let (is, bound) = rest.split_at(1);
    let bound = number(bound.trim_ascii()).ok_or(entry.fault(Problem::Expected(A_GOAL)))?;
    let of = Figure::read(of).map_err(|problem| entry.fault(problem))?;
    Ok(Goal { of, is: if is == "<" { Relation::Less } else { Relation::Greater }, bound })
}

fn fewest(entries: &Entries) -> Result<Option<u32>, Fault> {
    let most = u32::try_from(MOST_LEVERS).unwrap_or(u32::MAX);
    entries.find("fewest").map(|entry| entry.whole(most)).transpose()
}

fn cause(entries: &Entries) -> Result<Task, Fault> {
    let of = entries.need("of")?;
    let levers: Vec<Lever> = entries.need("levers")?.list((2, MOST_LEVERS), lever_named)?;
    let figure = figure(of)?;
    if figure.of.explained().is_none() || figure.variant.is_some() {
        return Err(of.fault(Problem::Unexplained));
    }
    Ok(Task::Cause { of: figure, levers })
}

fn number_to_say(entries: &Entries) -> Result<Task, Fault> {
    let (of, within) = (entries.need("of")?, entries.need("within")?);
    let share = match within.value.strip_suffix('%') {
        Some(hundredths) => number(hundredths.trim_ascii()).map(|hundredths| hundredths / 100.0),
        None => number(within.value),
    };
    let share = share.filter(|share| 0.0 < *share && *share <= 1.0);
    Ok(Task::Number { of: figure(of)?, within: share.ok_or(within.fault(Problem::Expected("a share such as 5%")))? })
}

fn choices(entries: &Entries) -> Result<Vec<Choice>, Fault> {
    let mut choices: Vec<Choice> = Vec::new();
    for entry in entries.all.iter().filter(|entry| ["choice", "right"].contains(&entry.key)) {
        let pair = entry.pair()?;
        if choices.len() == MOST_CHOICES {
            return Err(entry.fault(Problem::TooMany(MOST_CHOICES)));
        }
        choices.push(Choice { words: pair.heard, why: pair.say, is_right: entry.key == "right" });
    }
    entries.need("right").and_then(|_| entries.need("choice")).map(|_| choices)
}
